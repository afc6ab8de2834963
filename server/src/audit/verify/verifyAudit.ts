/**
 * Verifies everything that was written down, in one snapshot, so that it can be done while the server writes; rows come and
 * go a page at a time, however many there are.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Witness } from '../checkpoint/witness.js';
import { lastCheckpoint } from '../checkpoint/checkpoints.js';
import type { ChainKind } from '../checkpoint/checkpointHead.entity.js';
import { chainSource } from './chainSource.js';
import { checkRecords } from './checkRecords.js';
import type { Report } from './discrepancy.js';
import { walkChains } from './walkChains.js';
import { walkCheckpoints } from './walkCheckpoints.js';

export interface VerifiedCounts {
  chains: number;
  entries: number;
  records: number;
  checkpoints: number;
  /** Entries that no checkpoint has sealed yet. */
  unsealed: number;
}

export interface Verification {
  readonly report: Report;
  readonly trustedKeys: readonly string[];
  readonly witnesses: readonly Witness[];
  /** Called now and then with how far it is. */
  readonly onProgress?: (counts: Readonly<VerifiedCounts>) => void;
}

export function verifyAudit(dataSource: DataSource, verification: Verification): Promise<VerifiedCounts> {
  return inSnapshot(dataSource, manager => verifyWithin(manager, verification));
}

/** The same in a transaction that is under way. */
export async function verifyWithin(
  manager: EntityManager,
  { report, trustedKeys, witnesses, onProgress }: Verification,
): Promise<VerifiedCounts> {
  const counts: VerifiedCounts = { chains: 0, entries: 0, records: 0, checkpoints: 0, unsealed: 0 };
  const records = checkRecords(manager, report, counts);
  const walk = async (kind: ChainKind, check: boolean) =>
    walkChains(chainSource(manager, kind), {
      report,
      counts,
      async onChain(walked) {
        if (check) await records.add(walked);
        onProgress?.(counts);
      },
    });
  await walk('ENTERPRISE', true);
  await records.end();
  await walk('ACTOR', false);
  counts.checkpoints = await walkCheckpoints(manager, { report, trustedKeys, witnesses });
  counts.unsealed = await countUnsealed(manager);
  return counts;
}

/** All reads see the database as it was when the first of them began, and may take their time. */
export async function inSnapshot<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction('REPEATABLE READ', async manager => {
    await manager.query('SET TRANSACTION READ ONLY');
    await manager.query('SET LOCAL statement_timeout = 60000');
    await manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    return work(manager);
  });
}

async function countUnsealed(manager: EntityManager): Promise<number> {
  const from = (await lastCheckpoint(manager))?.untilTransaction ?? '0';
  const [row]: { count: number }[] = await manager.query(
    `SELECT ((SELECT count(*) FROM ledger_entry WHERE transaction_id >= $1)
       + (SELECT count(*) FROM audit_entry WHERE transaction_id >= $1))::integer AS count`,
    [from],
  );
  return row!.count;
}
