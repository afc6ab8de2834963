/**
 * The published lists of a day, from the listing: today as it stands, an earlier day as it was published then, and either
 * as one version for somebody who reads it page by page. Nothing but published columns is read here.
 */
import type { EntityManager } from 'typeorm';
import type { CreditList, Instant } from '@qianqi/shared';
import { keysetPage, type SortKey } from '../database/keyset.js';
import { Statement } from '../database/statement.js';
import { searchConditionOf } from '../enterprise/search.js';
import { visibleIn, type ListVersion } from './listVersion.js';

export interface PublishedListRequest {
  /** Any of these; all three for a look-up. */
  readonly lists: readonly CreditList[];
  /** Not after `today`. */
  readonly on: string;
  readonly today: string;
  readonly search: string;
  /** Null: as it stands now, or for an earlier day as it stood at its end. */
  readonly version: ListVersion | null;
}

/** What is published of an enterprise's grade. */
export interface Published {
  readonly enterpriseKey: string;
  readonly name: string;
  readonly creditCode: string;
  readonly list: CreditList;
  readonly since: string;
  /** The instant whose records explain it; null for all there are. */
  readonly knownAt: Instant | null;
}

/** The first instant after a day in Shanghai. */
const endOf = (day: string) => `((${day}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** Rows that were shown on the day, in the version asked for. */
export function shownThen(
  statement: Statement,
  { on, today, version }: Pick<PublishedListRequest, 'on' | 'today' | 'version'>,
): void {
  const day = statement.value(on);
  statement.where(`l.state = 'PUBLISHED' AND l.shown_from <= ${day}::date`);
  statement.where(`(l.until_day IS NULL OR l.until_day > ${day}::date)`);
  if (version) {
    const ended = (transaction: string) => visibleIn(transaction, statement.value(version.snapshot));
    statement.where(`${ended('l.made_in')} AND (l.ended_in IS NULL OR NOT ${ended('l.ended_in')})`);
  }
  if (on < today) {
    statement.where(`l.known_from < ${endOf(day)}`);
    statement.where(`(l.known_until IS NULL OR l.known_until >= ${endOf(day)})`);
  } else if (!version) statement.where('l.known_until IS NULL');
}

function published(statement: Statement, request: PublishedListRequest): string {
  shownThen(statement, request);
  const { lists, search } = request;
  // One list is asked for as such, so that an index by list and name can give the page in order.
  if (lists.length === 1) statement.where(`l.list = ${statement.value(lists[0])}`);
  const condition = searchConditionOf(search);
  if (condition) {
    const pattern = statement.value(condition.pattern);
    statement.where(`(l.folded_name LIKE ${pattern} OR lower(l.credit_code) LIKE ${pattern})`);
  }
  return 'FROM listing l';
}

const BY_NAME: readonly SortKey[] = [
  { sql: 'l.name COLLATE "zh-x-icu"', type: 'text', descending: false },
  { sql: 'l.enterprise_id', type: 'uuid', descending: false },
];

export async function publishedListPage(
  manager: EntityManager,
  request: PublishedListRequest,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const from = published(statement, request);
  const columns = `l.enterprise_id AS "enterpriseKey", l.name, l.credit_code AS "creditCode", l.list, l.since,
    ${explainedBy(statement, request)} AS "knownAt"`;
  const { nodes, pageInfo } = await keysetPage<
    Omit<Published, 'knownAt'> & { readonly knownAt: Date | null }
  >(manager, {
    columns,
    from,
    statement,
    keys: BY_NAME,
    size,
    after,
  });
  return { nodes: nodes.map(row => ({ ...row, knownAt: row.knownAt && row.knownAt.getTime() })), pageInfo };
}

/** The instant as of which the records explain the row: of a version, the last write to the file that it holds. */
function explainedBy(statement: Statement, { on, today, version }: PublishedListRequest): string {
  const dayOver = on < today ? `${endOf(statement.value(on))} - interval '1 millisecond'` : null;
  if (!version) return dayOver ?? 'NULL::timestamptz';
  const last = `(SELECT max(g.recorded_at) FROM ledger_entry g WHERE g.enterprise_id = l.enterprise_id
    AND ${visibleIn('g.transaction_id', statement.value(version.snapshot))})`;
  return dayOver === null ? last : `least(${last}, ${dayOver})`;
}

export interface ListSize {
  readonly totalCount: number;
  /** Of the snapshot that counted. */
  readonly snapshot: string;
}

/** How many there are, and which version of the registry this is; in one snapshot with the page when asked in one. */
export async function countPublishedList(
  manager: EntityManager,
  request: PublishedListRequest,
): Promise<ListSize> {
  const statement = new Statement();
  const from = published(statement, request);
  const [row]: ListSize[] = await manager.query(
    `SELECT count(*)::integer AS "totalCount", pg_current_snapshot()::text AS snapshot ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!;
}

/** How many are on each list. */
export async function countLists(
  manager: EntityManager,
  day: Pick<PublishedListRequest, 'on' | 'today' | 'version'>,
): Promise<ReadonlyMap<CreditList, number>> {
  const statement = new Statement();
  shownThen(statement, day);
  const rows: { list: CreditList; count: number }[] = await manager.query(
    `SELECT l.list, count(*)::integer AS count FROM listing l ${statement.whereClause} GROUP BY l.list`,
    statement.values,
  );
  return new Map(rows.map(({ list, count }) => [list, count]));
}

/** The names, which anybody may know, of those credit codes, as they are today. */
export async function publishedNames(
  manager: EntityManager,
  creditCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { creditCode: string; name: string }[] = await manager.query(
    `SELECT e.credit_code AS "creditCode", e.name FROM enterprise e
     WHERE e.id IN (SELECT c.enterprise_id FROM credit_code c WHERE c.credit_code = ANY($1))`,
    [creditCodes],
  );
  return new Map(rows.map(({ creditCode, name }) => [creditCode, name]));
}
