/**
 * Pages by place: the next page begins after the last row's sort key, so that it stays right while others write, and costs
 * the same however far on it lies.
 */
import type { EntityManager } from 'typeorm';
import { badInput } from '../api/badInput.js';
import { decodeCursor, encodeCursor, type PlaceKind } from '../api/cursor.js';
import { cutPage, type PageInfo } from '../api/page.js';
import type { Statement } from './statement.js';
import { preparedRows } from './prepared.js';
import { rowsTogether } from './together.js';

export interface SortKey {
  readonly sql: string;
  /** How a cursor's text is read back. */
  readonly type: Exclude<PlaceKind, 'number'>;
  readonly descending: boolean;
}

/** By field of an order, what it sorts by. */
export type SortSql<F extends string> = Readonly<Record<F, Pick<SortKey, 'sql' | 'type'>>>;

export interface Order<F extends string> {
  readonly field: F;
  readonly direction?: 'ASC' | 'DESC' | null;
}

const MOST_SORT_FIELDS = 3;

/** The keys of an order, `otherwise` when none is asked for, made unique by the given uuid columns. */
export function sortKeysOf<F extends string>(
  sortSql: SortSql<F>,
  orderBy: readonly Order<F>[],
  otherwise: F,
  unique: readonly string[],
): readonly SortKey[] {
  if (orderBy.length > MOST_SORT_FIELDS) throw badInput(`orderBy takes at most ${MOST_SORT_FIELDS} fields`);
  const wanted: readonly Order<F>[] = orderBy.length > 0 ? orderBy : [{ field: otherwise }];
  const keys = wanted.map(({ field, direction }) => ({
    ...sortSql[field],
    descending: direction === 'DESC',
  }));
  const { descending } = keys[0]!;
  return [...keys, ...unique.map(sql => ({ sql, type: 'uuid' as const, descending }))];
}

/** Which page: so many rows after a place, some of them passed over. */
export interface PageRequest {
  readonly size: number;
  readonly after: string | null;
  readonly offset?: number;
}

export interface KeysetQuery extends PageRequest {
  readonly columns: string;
  readonly from: string;
  /** Holds the conditions of the rows. */
  readonly statement: Statement;
  readonly keys: readonly SortKey[];
  /** By the SQL of a key the property of a row that is the same text, if it is among the columns. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Whether those who ask the very same at the same time share the rows, which nobody may change then. */
  readonly together?: boolean;
}

export async function keysetPage<T>(
  manager: EntityManager,
  { columns, from, statement, keys, properties = {}, size, after, offset = 0, together = false }: KeysetQuery,
): Promise<{ nodes: readonly T[]; pageInfo: PageInfo }> {
  if (after !== null) statement.where(afterPlace(statement, keys, after));
  const order = keys.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const places = keys.map(({ sql }, index) => properties[sql] ?? `place${index}`);
  const further = keys.flatMap(({ sql }, index) =>
    properties[sql] === undefined ? `(${sql})::text AS "${places[index]!}"` : [],
  );
  // Page sizes are written out: a parameter would make PostgreSQL plan for any number of rows.
  const text = `SELECT ${[columns, ...further].join(', ')} ${from} ${statement.whereClause}
     ORDER BY ${order} LIMIT ${size + 1} OFFSET ${offset}`;
  const rows = together
    ? await rowsTogether<T & Record<string, string>>(manager, text, statement.values)
    : await preparedRows<T & Record<string, string>>(manager, text, statement.values);
  const isFirst = after === null && offset === 0;
  return cutPage(rows, size, row => encodeCursor(places.map(place => row[place]!)), isFirst);
}

/** After a place in the order: later in the first key, or equal in it and later in the second, and so on. */
function afterPlace(statement: Statement, keys: readonly SortKey[], cursor: string): string {
  const place = decodeCursor(
    cursor,
    keys.map(({ type }) => type),
  );
  const values = keys.map((key, index) => `${statement.value(place[index])}::${key.type}`);
  const alternatives = keys.map(({ sql, descending }, index) => {
    const equal = keys.slice(0, index).map((key, before) => `${key.sql} = ${values[before]}`);
    return [...equal, `${sql} ${descending ? '<' : '>'} ${values[index]}`].join(' AND ');
  });
  const [first] = keys;
  // Implied by the alternatives, but only so can an index on the first key begin where the page does.
  return `${first!.sql} ${first!.descending ? '<=' : '>='} ${values[0]} AND (${alternatives.join(' OR ')})`;
}

export async function countRows(manager: EntityManager, from: string, statement: Statement): Promise<number> {
  const [row] = await rowsTogether<{ count: number }>(
    manager,
    `SELECT count(*)::integer AS count ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}
