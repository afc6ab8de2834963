/**
 * The rows that a whole history of writes leaves in the listing, composed in memory: for the demo, for a rebuild, and to
 * hold what is stored against what the records give.
 */
import {
  dayInShanghai,
  formatDay,
  listingChanges,
  type ListingChange,
  type PolicyHistory,
} from '@qianqi/shared';
import type { FormerName } from '../enterprise/formerName.entity.js';
import { foldSearch } from '../enterprise/search.js';
import type { Listing } from './listing.entity.js';
import { shownFrom, type ListedFile } from './listingProjection.js';

export type ListingRow = Omit<Listing, 'madeIn' | 'endedIn'>;

/** In the order in which they were written. */
export function listingRows(
  history: PolicyHistory,
  file: ListedFile,
  formerNames: readonly Pick<FormerName, 'name' | 'replacedAt'>[],
): readonly ListingRow[] {
  const renamedAt = formerNames.map(({ replacedAt }) => replacedAt.getTime());
  const { key, name: presentName, creditCode } = file.enterprise;
  const rows: ListingRow[] = [];
  let standing: readonly ListingRow[] = [];
  let named = { name: '', foldedName: '' };
  for (const change of listingChanges(history, file.record, file.objections, renamedAt)) {
    const name = nameAt(presentName, formerNames, change.knownFrom);
    if (name !== named.name) named = { name, foldedName: foldSearch(name) };
    const made = rowsOf(change, { enterpriseId: key, creditCode, ...named });
    const knownOn = formatDay(dayInShanghai(change.knownFrom));
    const reaching = standing.filter(row => row.until === null || row.until > knownOn);
    const kept = reaching.filter(row => made.some(same(row, knownOn)));
    for (const row of reaching) if (!kept.includes(row)) row.knownUntil = new Date(change.knownFrom);
    const fresh = made.filter(row => !kept.some(same(row, knownOn)));
    rows.push(...fresh);
    standing = [...kept, ...fresh];
  }
  return rows;
}

function rowsOf(
  { knownFrom, runs }: ListingChange,
  { enterpriseId, name, foldedName, creditCode }: Omit<ListingRow, keyof RunRow>,
): readonly ListingRow[] {
  const knownOn = dayInShanghai(knownFrom);
  return runs.map(run => ({
    enterpriseId,
    knownFrom: new Date(knownFrom),
    shownFrom: shownFrom(run, knownOn),
    until: run.until === null ? null : formatDay(run.until),
    list: run.list,
    since: formatDay(run.since),
    state: run.state,
    name,
    foldedName,
    creditCode,
    knownUntil: null,
  }));
}

type RunRow = Pick<
  ListingRow,
  'knownFrom' | 'shownFrom' | 'until' | 'list' | 'since' | 'state' | 'knownUntil'
>;

/** The name borne at that instant: the first one that was replaced after it. */
function nameAt(
  present: string,
  formerNames: readonly Pick<FormerName, 'name' | 'replacedAt'>[],
  instant: number,
): string {
  const later = formerNames
    .filter(({ replacedAt }) => replacedAt.getTime() > instant)
    .sort((a, b) => a.replacedAt.getTime() - b.replacedAt.getTime());
  return later[0]?.name ?? present;
}

function same(row: ListingRow, knownOn: string): (other: ListingRow) => boolean {
  return other =>
    other.list === row.list &&
    other.since === row.since &&
    other.state === row.state &&
    other.until === row.until &&
    other.name === row.name &&
    (other.shownFrom === row.shownFrom || (other.shownFrom <= knownOn && row.shownFrom <= knownOn));
}
