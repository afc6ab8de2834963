/** The listing as it is stored, against what the records give. */
import type { EntityManager } from 'typeorm';
import { insertMany } from '../database/insertMany.js';
import { rowsByEnterprise } from '../database/rows.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import { Listing } from './listing.entity.js';
import type { ListingRow } from './listingRows.js';

export function storedListings(
  manager: EntityManager,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Listing[]>> {
  return rowsByEnterprise(manager, Listing, keys, 't.known_from, t.shown_from');
}

/** Whether both say the same; the transactions that wrote it are no part of what is said. */
export function sameListing(a: readonly ListingRow[], b: readonly ListingRow[]): boolean {
  return JSON.stringify(a.map(comparable)) === JSON.stringify(b.map(comparable));
}

function comparable(row: ListingRow): readonly unknown[] {
  const { knownFrom, knownUntil, shownFrom, until, list, since, state, name, foldedName, creditCode } = row;
  return [knownFrom, knownUntil, shownFrom, until, list, since, state, name, foldedName, creditCode];
}

export async function insertListing(manager: EntityManager, rows: readonly ListingRow[]): Promise<void> {
  const [{ transaction }] = await manager.query(`SELECT ${OWN_NUMBER}::text AS transaction`);
  await insertMany(
    manager,
    Listing,
    rows.map(row => ({ ...row, madeIn: transaction, endedIn: row.knownUntil && transaction })),
  );
}

export async function rewriteListing(
  manager: EntityManager,
  enterpriseId: string,
  rows: readonly ListingRow[],
): Promise<void> {
  await manager.query(`DELETE FROM listing WHERE enterprise_id = $1`, [enterpriseId]);
  await insertListing(manager, rows);
}
