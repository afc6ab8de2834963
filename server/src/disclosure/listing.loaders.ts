import type { EntityManager } from 'typeorm';
import type { CreditList, ListingState } from '@qianqi/shared';

export interface ListingToday {
  readonly list: CreditList;
  readonly state: ListingState;
  readonly since: string;
  readonly until: string | null;
}

/** How each of those enterprises stands on the day, by what is known; null before it has a grade. */
export async function listingsOn(
  manager: EntityManager,
  on: string,
  enterpriseIds: readonly string[],
): Promise<(ListingToday | null)[]> {
  const rows: (ListingToday & { readonly enterpriseId: string })[] = await manager.query(
    `SELECT enterprise_id AS "enterpriseId", list, state, since, until_day AS "until" FROM listing
     WHERE enterprise_id = ANY($1) AND known_until IS NULL AND shown_from <= $2 AND (until_day IS NULL OR until_day > $2)`,
    [enterpriseIds, on],
  );
  const found = new Map(rows.map(row => [row.enterpriseId, row]));
  return enterpriseIds.map(id => found.get(id) ?? null);
}
