import type { EntityManager } from 'typeorm';
import type { LedgerEntryKind } from '@qianqi/shared';
import { Statement } from '../database/statement.js';
import { settledBelow } from '../ledger/settled.js';
import {
  behind,
  cursorOf,
  PLACE_COLUMNS,
  PLACE_ORDER,
  PLACE_ORDER_BACKWARDS,
  placeOf,
  type ChangePlace,
} from './changePlace.js';

export interface Ahead {
  /** How many of the wanted kinds were found. */
  readonly count: number;
  /** As far as was looked; the place asked about when there is nothing behind it. */
  readonly cursor: string;
  /** Whether there is more behind that. */
  readonly more: boolean;
}

const LOOKED_THROUGH = 2000;

/** What there is behind a place of the feed, without reading it. */
export async function lookAhead(
  manager: EntityManager,
  after: string,
  types: readonly LedgerEntryKind[] | null,
): Promise<Ahead> {
  const statement = new Statement();
  statement
    .where(`l.transaction_id < ${await settledBelow(manager)}`)
    .where(behind(statement, placeOf(after)));
  const wanted = statement.value(types);
  const [last]: (ChangePlace & { count: number; looked: number })[] = await manager.query(
    `SELECT ${PLACE_COLUMNS},
       (count(*) FILTER (WHERE ${wanted}::text[] IS NULL OR l.kind = ANY(${wanted})) OVER ())::integer AS count,
       (count(*) OVER ())::integer AS looked
     FROM (SELECT * FROM ledger_entry l ${statement.whereClause} ORDER BY ${PLACE_ORDER} LIMIT ${LOOKED_THROUGH}) l
     ORDER BY ${PLACE_ORDER_BACKWARDS} LIMIT 1`,
    statement.values,
  );
  if (last === undefined) return { count: 0, cursor: after, more: false };
  return { count: last.count, cursor: cursorOf(last), more: last.looked === LOOKED_THROUGH };
}
