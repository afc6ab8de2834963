/** A page of tasks by filter and order, over all enterprises. */
import type { EntityManager } from 'typeorm';
import { badInput } from '../api/badInput.js';
import type { Area } from '../access/area.js';
import { parseEnterpriseId, parseFreeId } from '../api/opaqueId.js';
import { LARGEST_OFFSET } from '../api/page.js';
import { typedSearch } from '../api/plainText.js';
import { countRows, keysetPage, sortKeysOf, type SortSql } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { asksForGrade, selected } from '../enterprise/enterprisePage.js';
import {
  SupervisionTaskOrderField,
  type SupervisionTaskOrder,
  type SupervisionTaskWhere,
} from './taskPage.inputs.js';
import { OPEN_IN_SQL, SupervisionTask } from './supervisionTask.entity.js';
import { standsOn } from './taskStanding.js';

export interface TaskSelection {
  readonly area: Area;
  readonly where: SupervisionTaskWhere;
  /** `YYYY-MM-DD`: the day of the grades, and by which a task is overdue. */
  readonly today: string;
}

const SORT_SQL: SortSql<SupervisionTaskOrderField> = {
  DUE_ON: { sql: 't.due_on', type: 'date' },
  KIND: { sql: 't.kind COLLATE "C"', type: 'text' },
  STATUS: { sql: 't.status COLLATE "C"', type: 'text' },
  ENTERPRISE_NAME: { sql: 'e.name COLLATE "zh-x-icu"', type: 'text' },
  GRADE: { sql: `COALESCE(p.grade, 'Z') COLLATE "C"`, type: 'text' },
};

/** FROM and WHERE; what is asked of the enterprise is asked as in a list of enterprises. */
export function tasksWhere(
  statement: Statement,
  { area, where, today }: TaskSelection,
  needsGrade: boolean,
): string {
  const { kind, status, origin, basis, dueOn, overdue, grade, sector, divisionCode } = where;
  const search = typedSearch(where.search);
  const enterprises = selected(
    statement,
    { area, where: { grade, sector, divisionCode }, search, asOf: today },
    needsGrade,
  );
  for (const [column, filter] of Object.entries({ kind, status, origin, basis })) {
    if (filter?.eq != null) statement.where(`t.${column} = ${statement.value(filter.eq)}`);
    if (filter?.in != null) statement.where(`t.${column} = ANY(${statement.value(filter.in)})`);
  }
  if (dueOn?.from != null) statement.where(`t.due_on >= ${statement.value(dueOn.from)}`);
  if (dueOn?.to != null) statement.where(`t.due_on <= ${statement.value(dueOn.to)}`);
  if (overdue != null)
    statement.where(
      `(t.${OPEN_IN_SQL} AND t.due_on < ${statement.value(today)}::date) = ${statement.value(overdue)}`,
    );
  const { standing } = where;
  if (standing != null) statement.where(standsOn('t', standing.is, () => statement.value(standing.on)));
  // An id that is none matches nothing.
  const named = (condition: (value: string) => string, key: string | null) =>
    statement.where(key === null ? 'false' : condition(statement.value(key)));
  if (where.inspectorId != null)
    named(value => `t.inspectors @> ARRAY[${value}::uuid]`, parseFreeId('insp', where.inspectorId));
  if (where.drawId != null) named(value => `t.draw_id = ${value}`, parseFreeId('draw', where.drawId));
  if (where.enterpriseId != null)
    named(value => `t.enterprise_id = ${value}`, parseEnterpriseId(where.enterpriseId));
  return `${enterprises} JOIN supervision_task t ON t.enterprise_id = e.id`;
}

export interface TaskPageRequest extends TaskSelection {
  readonly orderBy: readonly SupervisionTaskOrder[];
  readonly size: number;
  readonly after: string | null;
  /** 0 to 10,000 rows passed over. */
  readonly offset: number;
}

export async function taskPage(manager: EntityManager, request: TaskPageRequest) {
  const { orderBy, size, after, offset } = request;
  if (offset < 0 || offset > LARGEST_OFFSET) throw badInput(`offset must be from 0 to ${LARGEST_OFFSET}`);
  const keys = sortKeysOf(SORT_SQL, orderBy, SupervisionTaskOrderField.DUE_ON, ['t.enterprise_id', 't.id']);
  const statement = new Statement();
  const from = tasksWhere(statement, request, asksForGrade(orderBy));
  const columns = columnsOf(manager, SupervisionTask, 't');
  return keysetPage<SupervisionTask>(manager, { columns, from, statement, keys, size, after, offset });
}

export async function countTasks(manager: EntityManager, selection: TaskSelection): Promise<number> {
  const statement = new Statement();
  return countRows(manager, tasksWhere(statement, selection, false), statement);
}
