/** A page of enterprises by filter, search, order and day; grades come from the projection, never from a rule in SQL. */
import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { badInput } from '../api/badInput.js';
import { cutPage, LARGEST_OFFSET } from '../api/page.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import { Enterprise } from './enterprise.entity.js';
import {
  EnterpriseOrderField,
  OrderDirection,
  type EnterpriseOrder,
  type EnterpriseWhere,
} from './enterprisePage.inputs.js';
import { searchConditionOf } from './search.js';

export interface EnterpriseSelection {
  readonly where: EnterpriseWhere;
  readonly search: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

export interface EnterprisePageRequest extends EnterpriseSelection {
  readonly orderBy: readonly EnterpriseOrder[];
  readonly size: number;
  readonly after: string | null;
  readonly offset: number;
}

export interface SortKey {
  readonly sql: string;
  /** How a cursor's text is read back. */
  readonly type: 'text' | 'date' | 'uuid';
  readonly descending: boolean;
}

const SORT_SQL: Readonly<Record<EnterpriseOrderField, Pick<SortKey, 'sql' | 'type'>>> = {
  NAME: { sql: 'e.name COLLATE "zh-x-icu"', type: 'text' },
  CREDIT_CODE: { sql: 'e.credit_code COLLATE "C"', type: 'text' },
  INCLUDED_ON: { sql: 'e.included_on', type: 'date' },
  DIVISION_CODE: { sql: 'e.division_code COLLATE "C"', type: 'text' },
  // Without a grade (not yet included on that day) comes after C.
  GRADE: { sql: `COALESCE(p.grade, 'Z') COLLATE "C"`, type: 'text' },
};

const MOST_SORT_FIELDS = 3;

function sortKeysOf(orderBy: readonly EnterpriseOrder[]): readonly SortKey[] {
  if (orderBy.length > MOST_SORT_FIELDS) throw badInput(`orderBy takes at most ${MOST_SORT_FIELDS} fields`);
  const wanted = orderBy.length > 0 ? orderBy : [{ field: EnterpriseOrderField.NAME }];
  const keys = wanted.map(({ field, direction }) => ({
    ...SORT_SQL[field],
    descending: direction === OrderDirection.DESC,
  }));
  return [...keys, { sql: 'e.id', type: 'uuid', descending: keys[0]!.descending }];
}

/** FROM and WHERE of a selection. The join to the grade is made only where something asks for the grade. */
export function selected(
  statement: Statement,
  { where, search, asOf }: EnterpriseSelection,
  needsGrade: boolean,
): string {
  const { grade, sector, divisionCode, creditCode, includedOn } = where;
  const equals = (
    sql: string,
    filter: { eq?: string | null; in?: readonly string[] | null } | null | undefined,
  ) => {
    if (filter?.eq != null) statement.where(`${sql} = ${statement.value(filter.eq)}`);
    if (filter?.in != null) {
      if (filter.in.length > 250) throw badInput('in takes at most 250 values');
      statement.where(`${sql} = ANY(${statement.value(filter.in)})`);
    }
  };
  const startsWith = (sql: string, prefix: string | null | undefined) => {
    if (prefix != null) statement.where(`starts_with(${sql}, ${statement.value(prefix)})`);
  };
  const join =
    needsGrade || grade != null
      ? `LEFT JOIN grade_period p ON ${gradeOnDay('p', 'e', statement.value(asOf))}`
      : '';
  equals('p.grade', grade);
  equals('e.sector', sector);
  equals('e.division_code', divisionCode);
  startsWith('e.division_code', divisionCode?.startsWith);
  equals('e.credit_code', creditCode);
  startsWith('e.credit_code', creditCode?.startsWith);
  if (includedOn?.from != null) statement.where(`e.included_on >= ${statement.value(includedOn.from)}`);
  if (includedOn?.to != null) statement.where(`e.included_on <= ${statement.value(includedOn.to)}`);
  const condition = searchConditionOf(search);
  if (condition) {
    statement.where(`e.search_grams @> ${statement.value(condition.grams)}`);
    statement.where(`e.search_text LIKE ${statement.value(condition.pattern)}`);
  }
  return `FROM enterprise e ${join}`;
}

/** After a place in the order: later in the first key, or equal in it and later in the second, and so on. */
export function afterPlace(statement: Statement, keys: readonly SortKey[], cursor: string): string {
  const place = decodeCursor(
    cursor,
    keys.map(({ type }) => type),
  );
  const values = keys.map((key, index) => `${statement.value(place[index])}::${key.type}`);
  const alternatives = keys.map(({ sql, descending }, index) => {
    const equal = keys.slice(0, index).map((key, before) => `${key.sql} = ${values[before]}`);
    return [...equal, `${sql} ${descending ? '<' : '>'} ${values[index]}`].join(' AND ');
  });
  return `(${alternatives.join(' OR ')})`;
}

export async function enterprisePage(manager: EntityManager, request: EnterprisePageRequest) {
  const { size, after, offset } = request;
  if (offset < 0 || offset > LARGEST_OFFSET) throw badInput(`offset must be from 0 to ${LARGEST_OFFSET}`);
  const keys = sortKeysOf(request.orderBy);
  const statement = new Statement();
  const from = selected(
    statement,
    request,
    keys.some(({ sql }) => sql.includes('p.grade')),
  );
  if (after !== null) statement.where(afterPlace(statement, keys, after));
  const order = keys.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const places = keys.map(({ sql }, index) => `(${sql})::text AS "place${index}"`).join(', ');
  // Page sizes are written out: a parameter would make PostgreSQL plan for any number of rows.
  const rows: (Enterprise & Record<string, string>)[] = await manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')}, ${places} ${from} ${statement.whereClause}
     ORDER BY ${order} LIMIT ${size + 1} OFFSET ${offset}`,
    statement.values,
  );
  return cutPage<Enterprise>(rows, size, row =>
    encodeCursor(keys.map((_, index) => (row as unknown as Record<string, string>)[`place${index}`]!)),
  );
}

export async function countEnterprises(
  manager: EntityManager,
  selection: EnterpriseSelection,
): Promise<number> {
  const statement = new Statement();
  const from = selected(statement, selection, false);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}
