/**
 * The change feed is the ledgers of all enterprises, in the order of their transactions. A transaction that is still open
 * may yet add entries with a lower number than one that is committed, so nothing is passed on from the oldest open
 * transaction on: a reader that goes on from its last cursor then misses nothing and sees nothing twice.
 */
import type { EntityManager } from 'typeorm';
import type { Grade, LedgerEntryKind } from '@qianqi/shared';
import type { Area } from '../access/area.js';
import type { PageInfo } from '../api/page.js';
import { Statement } from '../database/statement.js';
import { settledBelow } from '../ledger/settled.js';
import { SETTLED_BELOW } from '../ledger/transactionNumber.js';
import {
  behind,
  comparePlaces,
  cursorExpired,
  cursorOf,
  FIRST_PLACE,
  PLACE_COLUMNS,
  PLACE_ORDER,
  PLACE_ORDER_BACKWARDS,
  placeOf,
  type ChangePlace,
} from './changePlace.js';

export interface ChangeRow extends ChangePlace {
  readonly type: LedgerEntryKind;
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
  /** The first day of the grade after, of a change that only time brought. */
  readonly on: string | null;
  readonly eventKey: string | null;
  readonly certificateKey: string | null;
  readonly taskKey: string | null;
  readonly rectificationKey: string | null;
  readonly caseKey: string | null;
}

/** What a reader wants of the feed; null for all. */
export interface ChangeFilter {
  /** Who asks sees no others, as the divisions are on the day of asking. */
  readonly area: Area;
  readonly types: readonly LedgerEntryKind[] | null;
  /** Digits that the code of the division begins with, on the day of asking. */
  readonly divisionCode: string | null;
  readonly gradeChanged: boolean | null;
}

/** How many changes are looked through for a page of those wanted: a rare kind must not make one request read them all. */
const LOOKED_THROUGH = 2000;

const COLUMNS = `${PLACE_COLUMNS}, l.kind AS type, l.grade_before AS "gradeBefore", l.grade_after AS "gradeAfter",
  l.content ->> 'on' AS "on", l.content ->> 'eventId' AS "eventKey", l.content ->> 'certificateId' AS "certificateKey",
  l.content ->> 'taskId' AS "taskKey", l.content ->> 'rectificationId' AS "rectificationKey",
  l.content ->> 'caseId' AS "caseKey"`;

export interface ChangePage {
  readonly nodes: readonly (ChangeRow & { readonly cursor: string })[];
  /** `endCursor` is as far as was looked, also past changes that the filter left out; the reader's own when at the end. */
  readonly pageInfo: PageInfo;
}

/** The changes after a cursor, or from the oldest kept; CURSOR_EXPIRED when some in between are no longer kept. */
export async function changesAfter(
  manager: EntityManager,
  after: string | null,
  size: number,
  filter: ChangeFilter,
  settle = settledBelow,
): Promise<ChangePage> {
  const from = await startOf(manager, after);
  const statement = new Statement();
  statement.where(`l.transaction_id < ${await settle(manager)}`);
  if (from !== null) statement.where(behind(statement, from));
  const wanted = wantedOf(statement, filter);
  const most = wanted === null ? size + 1 : LOOKED_THROUGH;
  const looked = `SELECT l.* FROM ledger_entry l ${statement.whereClause} ORDER BY ${PLACE_ORDER} LIMIT ${most}`;
  const rows: LookedRow[] = await manager.query(
    wanted === null
      ? `SELECT ${COLUMNS}, true AS wanted FROM (${looked}) l ORDER BY ${PLACE_ORDER}`
      : `WITH looked AS MATERIALIZED (SELECT l.*, count(*) OVER () AS many FROM (${looked}) l)
         (SELECT ${COLUMNS}, true AS wanted, l.many FROM looked l ${wanted} ORDER BY ${PLACE_ORDER} LIMIT ${size + 1})
         UNION ALL
         (SELECT ${COLUMNS}, false, l.many FROM looked l ORDER BY ${PLACE_ORDER_BACKWARDS} LIMIT 1)`,
    statement.values,
  );
  return pageOf(rows, size, most, after);
}

type LookedRow = ChangeRow & { readonly wanted: boolean; readonly many?: string };

/** Joins and conditions of those wanted; null for all. */
function wantedOf(
  statement: Statement,
  { area, types, divisionCode, gradeChanged }: ChangeFilter,
): string | null {
  const conditions = [
    ...(area.isEverywhere ? [] : [area.ofEnterprise('e')]),
    ...(types === null ? [] : [`l.kind = ANY(${statement.value(types)})`]),
    ...(divisionCode === null ? [] : [`starts_with(e.division_code, ${statement.value(divisionCode)})`]),
    ...(gradeChanged === null
      ? []
      : [`(l.grade_before IS DISTINCT FROM l.grade_after) = ${statement.value(gradeChanged)}`]),
  ];
  if (conditions.length === 0) return null;
  return `JOIN enterprise e ON e.id = l.enterprise_id WHERE ${conditions.join(' AND ')}`;
}

function pageOf(rows: readonly LookedRow[], size: number, most: number, after: string | null): ChangePage {
  const wanted = rows.filter(row => row.wanted);
  const lastLooked = rows.at(-1);
  const isCut = wanted.length > size;
  const nodes = wanted.slice(0, size).map(row => ({ ...row, cursor: cursorOf(row) }));
  const end = isCut ? nodes.at(-1) : lastLooked;
  return {
    nodes,
    pageInfo: {
      hasNextPage: isCut || Number(lastLooked?.many ?? 0) === most,
      // At the end a reader keeps its place: going on from no cursor at all would begin anew.
      endCursor: end === undefined ? after : cursorOf(end),
      hasPreviousPage: after !== null,
      startCursor: nodes[0]?.cursor ?? null,
      cursorAt: index => nodes[index]!.cursor,
    },
  };
}

/** The place to begin behind; null for the very beginning. */
async function startOf(manager: EntityManager, after: string | null): Promise<ChangePlace | null> {
  const asked = after === null ? null : placeOf(after);
  const [state]: { keptAfter: string | null; settledBelow: string }[] = await manager.query(
    `SELECT kept_after AS "keptAfter", ${SETTLED_BELOW} AS "settledBelow" FROM feed_state`,
  );
  const keptAfter = state!.keptAfter === null ? null : placeOf(state!.keptAfter);
  if (asked === null) return keptAfter;
  if (keptAfter !== null && comparePlaces(asked, keptAfter) < 0)
    throw cursorExpired('Changes after this cursor are older than three years and no longer given.');
  // No such place was ever given by this database: it was put back to an earlier state.
  if (BigInt(asked.transaction) >= BigInt(state!.settledBelow))
    throw cursorExpired('This cursor is ahead of the feed, which was restored from an earlier backup.');
  return asked;
}

/** Behind every change that can be read now. */
export async function currentCursor(manager: EntityManager): Promise<string> {
  const [last]: ChangePlace[] = await manager.query(
    `SELECT ${PLACE_COLUMNS} FROM ledger_entry l WHERE l.transaction_id < ${await settledBelow(manager)}
     ORDER BY ${PLACE_ORDER_BACKWARDS} LIMIT 1`,
  );
  return cursorOf(last ?? FIRST_PLACE);
}
