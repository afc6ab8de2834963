/** The queue's URL state as the variables of its query. */
import { formatDay, isOpen, TASK_STATUSES, type Day } from '@qianqi/shared';
import type {
  EnterpriseWhere,
  ListToCountInput,
  SupervisionTaskOrderField,
  SupervisionTaskWhere,
  TaskPageQueryVariables,
} from '../generated/graphql';
import type { TaskListParams } from '../paths';

const OPEN_STATUSES = TASK_STATUSES.filter(isOpen);

const ORDER_FIELDS: Readonly<Record<TaskListParams['sort'], SupervisionTaskOrderField>> = {
  dueOn: 'DUE_ON',
  kind: 'KIND',
  status: 'STATUS',
  name: 'ENTERPRISE_NAME',
  grade: 'GRADE',
};

export function taskQuery(params: TaskListParams): TaskPageQueryVariables {
  const { q, kind, status, origin, grade, sector, division, inspector, draw } = params;
  const { overdue, from, to, standing, sort, order, page, size } = params;
  const base: SupervisionTaskWhere = {
    ...(kind.length > 0 && { kind: { in: [...kind] } }),
    ...(grade.length > 0 && { grade: { in: [...grade] } }),
    ...(sector.length > 0 && { sector: { in: [...sector] } }),
    ...(division.length > 0 && { divisionCode: { in: [...division] } }),
    ...((from !== null || to !== null) && { dueOn: { from: textOf(from), to: textOf(to) } }),
    ...(q.trim() && { search: q.trim() }),
    ...(inspector && { inspectorId: inspector }),
    ...(draw && { drawId: draw }),
  };
  const open = { in: [...OPEN_STATUSES] };
  return {
    where: {
      ...base,
      // How they stood on a day says more than what is still open now.
      ...(standing && { standing: { is: standing.is, on: formatDay(standing.on) } }),
      ...(status.length > 0 ? { status: { in: [...status] } } : !standing && { status: open }),
      ...(origin.length > 0 && { origin: { in: [...origin] } }),
      ...(overdue === 'only' && { overdue: true }),
    },
    owed: { ...base, status: open },
    overdue: { ...base, overdue: true },
    extra: { ...base, status: open, origin: { in: ['EXTRA'] } },
    orderBy: [{ field: ORDER_FIELDS[sort], direction: order === 'asc' ? 'ASC' : 'DESC' }],
    first: size,
    offset: (page - 1) * size,
  };
}

function textOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

/** What of the queue's filter says something of enterprises. */
export function enterpriseFilter({ grade, sector, division, q }: TaskListParams): {
  readonly where: EnterpriseWhere;
  readonly search: string | null;
} {
  return {
    where: {
      ...(grade.length > 0 && { grade: { in: [...grade] } }),
      ...(sector.length > 0 && { sector: { in: [...sector] } }),
      ...(division.length > 0 && { divisionCode: { in: [...division] } }),
    },
    search: q.trim() || null,
  };
}

/** The same list, to be counted. */
export function countOfTasks(params: TaskListParams): ListToCountInput {
  return { tasks: taskQuery(params).where };
}
