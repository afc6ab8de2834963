/**
 * The change feed is the ledgers of all enterprises, in the order of their transactions. A transaction that is still open
 * may yet add entries with a lower number than one that is committed, so nothing is passed on from the oldest open
 * transaction on: a reader that goes on from its last cursor then misses nothing and sees nothing twice.
 */
import type { EntityManager } from 'typeorm';
import type { Grade } from '@qianqi/shared';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage } from '../api/page.js';
import { Statement } from '../database/statement.js';
import type { LedgerEntryKind } from '../ledger/ledgerEntry.entity.js';

interface ChangeRow {
  readonly transaction: string;
  readonly enterpriseKey: string;
  readonly position: number;
  readonly type: LedgerEntryKind;
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
  readonly recordedAt: Date;
}

export async function changesAfter(manager: EntityManager, after: string | null, size: number) {
  const statement = new Statement();
  statement.where(`l.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`);
  if (after !== null) {
    const [transaction, enterprise, position] = decodeCursor(after, ['number', 'uuid', 'number']).map(each =>
      statement.value(each),
    );
    statement.where(
      `(l.transaction_id, l.enterprise_id, l.position) > (${transaction}::bigint, ${enterprise}::uuid, ${position}::bigint)`,
    );
  }
  const rows: ChangeRow[] = await manager.query(
    `SELECT l.transaction_id AS transaction, l.enterprise_id AS "enterpriseKey", l.position, l.kind AS type,
       l.grade_before AS "gradeBefore", l.grade_after AS "gradeAfter", l.recorded_at AS "recordedAt"
     FROM ledger_entry l ${statement.whereClause}
     ORDER BY l.transaction_id, l.enterprise_id, l.position LIMIT ${size + 1}`,
    statement.values,
  );
  const { nodes, pageInfo } = cutPage(rows, size, cursorOf);
  return { nodes: nodes.map(row => ({ ...row, cursor: cursorOf(row) })), pageInfo };
}

function cursorOf({ transaction, enterpriseKey, position }: ChangeRow): string {
  return encodeCursor([transaction, enterpriseKey, String(position)]);
}
