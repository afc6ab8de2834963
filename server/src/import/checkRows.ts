/** Checks some rows of a batch: read by its mapping, held against the registry and against each other. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import {
  duplicateOf,
  isBlocking,
  knownBy,
  readRow,
  type Day,
  type PolicyHistory,
  type ReadRow,
} from '@qianqi/shared';
import { updateRows } from './batch.js';
import type { ImportBatch } from './importBatch.entity.js';
import type { ImportRow } from './importRow.entity.js';
import { lookIntoRegistry } from './registryLook.js';

export interface Checking {
  readonly manager: EntityManager;
  readonly history: PolicyHistory;
  readonly now: number;
  readonly today: Day;
}

/** Rows after which others are let in: reading them is the server's own work, not the database's. */
const AT_A_STRETCH = 200;

/** The rows as they are now; none of them is recorded, and the batch is held by the caller. */
export async function checkRows(
  { manager, today }: Checking,
  batch: ImportBatch,
  rows: readonly ImportRow[],
): Promise<readonly ImportRow[]> {
  const reads: ReadRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await nextTurn();
    reads.push(readRow({ ...batch, today }, row.cells));
  }
  const registry = await lookIntoRegistry(manager, batch, reads, today);
  const known = reads.map(read => hashed(knownBy(batch.kind, read)));
  const earliest = await earliestOf(manager, batch, rows, known);
  const checked = rows.map((row, index): ImportRow => {
    const read = reads[index]!;
    const knownAs = known[index]!;
    const code = read.entered['creditCode'];
    const enterprise = (code !== undefined && registry.enterprises.get(code)) || null;
    const before = knownAs === null ? undefined : earliest.get(knownAs);
    const faults =
      read.skipped === null
        ? [
            ...read.faults,
            ...registry.faultsOf(read),
            ...(before === undefined || before >= row.number
              ? []
              : [duplicateOf(batch.kind, batch.mapping, before)]),
          ]
        : [];
    const status = read.skipped !== null ? 'SKIPPED' : faults.some(isBlocking) ? 'FAULTY' : 'GOOD';
    const enterpriseId = batch.kind === 'ENTERPRISE' ? null : (enterprise?.key ?? null);
    return { ...row, status, faults, enterpriseId, eventId: null, knownBy: knownAs };
  });
  await updateRows(manager, checked);
  return checked;
}

function hashed(known: string | null): string | null {
  return known === null ? null : createHash('sha256').update(known).digest('base64').slice(0, 22);
}

/** By what rows are known, the first that is known so: of these, and of all that were checked before. */
async function earliestOf(
  manager: EntityManager,
  { id }: ImportBatch,
  rows: readonly ImportRow[],
  known: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const stored: { known: string; number: number }[] = await manager.query(
    `SELECT known_by AS known, min(number) AS number FROM import_row
     WHERE batch_id = $1 AND known_by = ANY($2) AND status <> 'REVERTED' AND number <> ALL($3::integer[]) GROUP BY known_by`,
    [id, [...new Set(known.filter(each => each !== null))], rows.map(({ number }) => number)],
  );
  const earliest = new Map(stored.map(each => [each.known, each.number]));
  for (const [index, { number }] of rows.entries()) {
    const each = known[index];
    if (each == null) continue;
    earliest.set(each, Math.min(number, earliest.get(each) ?? number));
  }
  return earliest;
}
