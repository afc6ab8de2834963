/** A page of tasks by filter and order, over all enterprises. */
import type { EntityManager } from 'typeorm';
import { parseEnterpriseId, parseFreeId } from '../api/opaqueId.js';
import { encodeCursor } from '../api/cursor.js';
import { typedSearch } from '../api/plainText.js';
import { badInput } from '../api/badInput.js';
import { cutPage } from '../api/page.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { afterPlace, selected, type SortKey } from '../enterprise/enterprisePage.js';
import { OrderDirection } from '../enterprise/enterprisePage.inputs.js';
import {
  SupervisionTaskOrderField,
  type SupervisionTaskOrder,
  type SupervisionTaskWhere,
} from './taskPage.inputs.js';
import { OPEN_IN_SQL, SupervisionTask } from './supervisionTask.entity.js';

export interface TaskSelection {
  readonly where: SupervisionTaskWhere;
  /** `YYYY-MM-DD`: the day of the grades, and by which a task is overdue. */
  readonly today: string;
}

const SORT_SQL: Readonly<Record<SupervisionTaskOrderField, Pick<SortKey, 'sql' | 'type'>>> = {
  DUE_ON: { sql: 't.due_on', type: 'date' },
  KIND: { sql: 't.kind COLLATE "C"', type: 'text' },
  STATUS: { sql: 't.status COLLATE "C"', type: 'text' },
  ENTERPRISE_NAME: { sql: 'e.name COLLATE "zh-x-icu"', type: 'text' },
  GRADE: { sql: `COALESCE(p.grade, 'Z') COLLATE "C"`, type: 'text' },
};

const MOST_SORT_FIELDS = 3;
function sortKeysOf(orderBy: readonly SupervisionTaskOrder[]): readonly SortKey[] {
  if (orderBy.length > MOST_SORT_FIELDS) throw badInput(`orderBy takes at most ${MOST_SORT_FIELDS} fields`);
  const wanted = orderBy.length > 0 ? orderBy : [{ field: SupervisionTaskOrderField.DUE_ON }];
  const keys = wanted.map(({ field, direction }) => ({
    ...SORT_SQL[field],
    descending: direction === OrderDirection.DESC,
  }));
  const { descending } = keys[0]!;
  return [
    ...keys,
    { sql: 't.enterprise_id', type: 'uuid', descending },
    { sql: 't.id', type: 'uuid', descending },
  ];
}

/** FROM and WHERE; what is asked of the enterprise is asked as in a list of enterprises. */
function tasksWhere(statement: Statement, { where, today }: TaskSelection, needsGrade: boolean): string {
  const { kind, status, origin, basis, dueOn, overdue, grade, sector, divisionCode } = where;
  const search = typedSearch(where.search);
  const enterprises = selected(
    statement,
    { where: { grade, sector, divisionCode }, search, asOf: today },
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
}

export async function taskPage(manager: EntityManager, request: TaskPageRequest) {
  const { orderBy, size, after } = request;
  const keys = sortKeysOf(orderBy);
  const statement = new Statement();
  const from = tasksWhere(
    statement,
    request,
    keys.some(({ sql }) => sql.includes('p.grade')),
  );
  if (after !== null) statement.where(afterPlace(statement, keys, after));
  const order = keys.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const places = keys.map(({ sql }, index) => `(${sql})::text AS "place${index}"`).join(', ');
  const rows: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')}, ${places} ${from} ${statement.whereClause}
     ORDER BY ${order} LIMIT ${size + 1}`,
    statement.values,
  );
  return cutPage(rows, size, row =>
    encodeCursor(keys.map((_, index) => (row as unknown as Record<string, string>)[`place${index}`]!)),
  );
}

export async function countTasks(manager: EntityManager, selection: TaskSelection): Promise<number> {
  const statement = new Statement();
  const from = tasksWhere(statement, selection, false);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}
