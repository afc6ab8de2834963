/** Verifies one chain, a bounded stretch at a time, for whoever looks at it in a page. */
import type { DataSource, EntityManager } from 'typeorm';
import type { ChainKey } from '../reading/chainId.js';
import { chainSource } from './chainSource.js';
import { checkRecords } from './checkRecords.js';
import type { Discrepancy } from './discrepancy.js';
import { inSnapshot } from './verifyAudit.js';
import { walkChains, type Start } from './walkChains.js';

/** Entries at once: some tenths of a second. */
export const MOST_AT_ONCE = 2000;

export interface ChainVerification {
  readonly checked: number;
  /** The last position looked at. */
  readonly through: number;
  /** Whether that is the end of the chain. Records in the tables are compared when it was followed in one piece. */
  readonly complete: boolean;
  readonly discrepancies: readonly Discrepancy[];
}

/** Follows the chain from after a position, whose hash is taken as it is. Null when there is no such chain or position. */
export function verifyChain(
  dataSource: DataSource,
  { kind, chain }: ChainKey,
  after: number,
): Promise<ChainVerification | null> {
  return inSnapshot(dataSource, async manager => {
    const length = await lengthOf(manager, { kind, chain });
    const start = await startAt(manager, { kind, chain }, after);
    if (length === null || start === null) return null;
    const toTheEnd = length - after <= MOST_AT_ONCE;
    const discrepancies: Discrepancy[] = [];
    const report = (discrepancy: Discrepancy) => void discrepancies.push(discrepancy);
    const counts = { chains: 0, entries: 0, records: 0 };
    const records = checkRecords(manager, report, counts);
    const scope = { only: chain, after, ...(!toTheEnd && { most: MOST_AT_ONCE }) };
    await walkChains(chainSource(manager, kind, scope), {
      report,
      counts,
      toTheEnd,
      ...(after > 0 && { start }),
      ...(kind === 'ENTERPRISE' && after === 0 && toTheEnd && { onChain: walked => records.add(walked) }),
    });
    await records.end();
    const through = toTheEnd ? Math.max(length, after) : after + MOST_AT_ONCE;
    return { checked: counts.entries, through, complete: toTheEnd, discrepancies };
  });
}

/** As far as there are entries, or as the end beside them says; null when there is neither. */
async function lengthOf(manager: EntityManager, { kind, chain }: ChainKey): Promise<number | null> {
  const [row]: { length: number | null }[] = await manager.query(
    kind === 'ENTERPRISE'
      ? `SELECT greatest((SELECT max(position) FROM ledger_entry WHERE enterprise_id = $1),
           (SELECT ledger_length FROM enterprise WHERE id = $1)) AS length`
      : `SELECT greatest((SELECT max(position) FROM audit_entry WHERE chain = $1),
           (SELECT length FROM audit_chain WHERE chain = $1)) AS length`,
    [chain],
  );
  return row!.length;
}

async function startAt(
  manager: EntityManager,
  { kind, chain }: ChainKey,
  position: number,
): Promise<Start | null> {
  if (position === 0) return { position, hash: Buffer.alloc(0) };
  const [row]: { hash: Buffer }[] = await manager.query(
    kind === 'ENTERPRISE'
      ? 'SELECT hash FROM ledger_entry WHERE enterprise_id = $1 AND position = $2'
      : 'SELECT hash FROM audit_entry WHERE chain = $1 AND position = $2',
    [chain, position],
  );
  return row ? { position, hash: row.hash } : null;
}
