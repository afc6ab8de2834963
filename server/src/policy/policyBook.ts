import type { EntityManager } from 'typeorm';
import {
  EDITIONS,
  formatDay,
  must,
  parsePolicy,
  policyHistory,
  printPolicy,
  type Policy,
  type PolicyHistory,
} from '@qianqi/shared';
import { PolicyEdition } from './policyEdition.entity.js';

/** The editions of this registry, and which of them are in force when. */
export interface PolicyBook {
  readonly editions: readonly Policy[];
  readonly history: PolicyHistory;
}

/** Enters the editions that ship with the product where they are not in the registry yet; adopted ones stay as they are. */
export async function enterShippedEditions(manager: EntityManager): Promise<void> {
  for (const edition of EDITIONS)
    await manager.query(
      `INSERT INTO policy_edition (id, in_force_from, document) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [
        edition.id,
        edition.inForceFrom === null ? null : formatDay(edition.inForceFrom),
        JSON.stringify(printPolicy(edition)),
      ],
    );
}

/** Proving an edition legal takes thousands of gradings, and the same few come with every request. */
const parsedByDocument = new Map<string, Policy>();

export async function loadPolicyBook(manager: EntityManager): Promise<PolicyBook> {
  const rows: PolicyEdition[] = await manager.query(
    `SELECT id, document FROM policy_edition ORDER BY in_force_from NULLS LAST, id`,
  );
  const editions = rows.map(({ document }) => {
    const known = parsedByDocument.get(document) ?? must(parsePolicy(JSON.parse(document)));
    parsedByDocument.set(document, known);
    return known;
  });
  return bookOf(editions);
}

let last: PolicyBook | undefined;

/** The same book object for the same editions, so that what hangs on it is worked out once. */
function bookOf(editions: readonly Policy[]): PolicyBook {
  if (
    last?.editions.length === editions.length &&
    last.editions.every((edition, index) => edition === editions[index])
  )
    return last;
  last = { editions, history: must(policyHistory(editions)) };
  return last;
}
