/** Keeps the listing in line with the records: what a write makes of it, in the transaction of that write. */
import type { EntityManager } from 'typeorm';
import {
  dayInShanghai,
  formatDay,
  givesNotice,
  listingVersions,
  nextVersion,
  type CreditRecord,
  type Day,
  type ListingRun,
  type ListingVersion,
  type Objection,
  type PolicyHistory,
} from '@qianqi/shared';
import { preparedRows } from '../database/prepared.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { foldSearch } from '../enterprise/search.js';

export interface ListedFile {
  readonly enterprise: Pick<Enterprise, 'key' | 'name' | 'creditCode'>;
  readonly record: CreditRecord;
  readonly objections: readonly Objection[];
}

/** The version that the write of that instant makes. Where nothing gives notice, it does not depend on those before. */
function versionAt(
  history: PolicyHistory,
  { record, objections }: ListedFile,
  at: number,
): ListingVersion | null {
  if (!givesNotice(history)) return nextVersion(history, record, [], at, null);
  return (
    listingVersions(history, record, objections, [at]).findLast(({ knownFrom }) => knownFrom <= at) ?? null
  );
}

/** A run as a row has it: nothing is shown before it was known. */
export function shownFrom({ from }: ListingRun, knownOn: Day): string {
  return formatDay(Math.max(from, knownOn) as Day);
}

/**
 * One statement: ends the rows that no longer hold and writes those that are new, both as of the write's instant. `k` holds
 * the rows that stay; days before the write's own are past and cannot be shown otherwise any more.
 */
export async function projectListing(
  manager: EntityManager,
  history: PolicyHistory,
  file: ListedFile,
  writtenAt: Date,
): Promise<void> {
  const knownOn = dayInShanghai(writtenAt.getTime());
  const runs = versionAt(history, file, writtenAt.getTime())?.runs ?? [];
  const { key, name, creditCode } = file.enterprise;
  await preparedRows(
    manager,
    `WITH w AS (
       SELECT * FROM unnest($6::date[], $7::date[], $8::text[], $9::date[], $10::text[])
         AS w (shown_from, until_day, list, since, state)
     ), k AS (
       SELECT p.known_from, p.shown_from, w.shown_from AS wanted_from FROM listing p JOIN w
         ON p.list = w.list AND p.since = w.since AND p.state = w.state AND p.until_day IS NOT DISTINCT FROM w.until_day
         AND (p.shown_from = w.shown_from OR greatest(p.shown_from, w.shown_from) <= $3::date)
       WHERE p.enterprise_id = $1 AND p.known_until IS NULL AND p.name = $4
     ), own AS (
       SELECT ${OWN_NUMBER} AS number FROM feed_state
     ), ended AS (
       UPDATE listing p SET known_until = $2, ended_in = own.number FROM own
       WHERE p.enterprise_id = $1 AND p.known_until IS NULL AND (p.until_day IS NULL OR p.until_day > $3::date)
         AND NOT EXISTS (SELECT FROM k WHERE k.known_from = p.known_from AND k.shown_from = p.shown_from)
     )
     INSERT INTO listing (enterprise_id, known_from, shown_from, until_day, list, since, state, name, folded_name,
       credit_code, made_in)
     SELECT $1, $2, w.shown_from, w.until_day, w.list, w.since, w.state, $4, $11, $5, own.number
     FROM w, own WHERE w.shown_from NOT IN (SELECT wanted_from FROM k)`,
    [
      key,
      writtenAt,
      formatDay(knownOn),
      name,
      creditCode,
      runs.map(run => shownFrom(run, knownOn)),
      runs.map(({ until }) => (until === null ? null : formatDay(until))),
      runs.map(({ list }) => list),
      runs.map(({ since }) => formatDay(since)),
      runs.map(({ state }) => state),
      foldSearch(name),
    ],
  );
}
