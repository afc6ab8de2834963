/**
 * The rows that a whole history of writes leaves in the listing, composed in memory: for the demo, for a rebuild, and to
 * hold what is stored against what the records give.
 */
import {
  dayInShanghai,
  formatDay,
  listingVersions,
  type Day,
  type ListingVersion,
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
  const rows: ListingRow[] = [];
  for (const version of listingVersions(history, file.record, file.objections, renamedAt)) {
    const name = nameAt(file.enterprise.name, formerNames, version.knownFrom);
    const made = rowsOf(version, { ...file.enterprise, name });
    const knownOn = dayInShanghai(version.knownFrom);
    const standing = rows.filter(row => row.knownUntil === null && reaches(row, knownOn));
    const kept = standing.filter(row => made.some(same(row, formatDay(knownOn))));
    for (const row of standing) if (!kept.includes(row)) row.knownUntil = new Date(version.knownFrom);
    rows.push(...made.filter(row => !kept.some(same(row, formatDay(knownOn)))));
  }
  return rows;
}

function rowsOf(
  { knownFrom, runs }: ListingVersion,
  { key, name, creditCode }: ListedFile['enterprise'],
): readonly ListingRow[] {
  return runs.map(run => ({
    enterpriseId: key,
    knownFrom: new Date(knownFrom),
    shownFrom: shownFrom(run, dayInShanghai(knownFrom)),
    until: run.until === null ? null : formatDay(run.until),
    list: run.list,
    since: formatDay(run.since),
    state: run.state,
    name,
    foldedName: foldSearch(name),
    creditCode,
    knownUntil: null,
  }));
}

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

function reaches({ until }: ListingRow, on: Day): boolean {
  return until === null || until > formatDay(on);
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
