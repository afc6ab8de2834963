/**
 * When an enterprise stands on the published lists. It follows the grade as the bureau knew it, and a grade C is told to
 * the enterprise first where the edition asks for it: during the notice it is C for supervision and on no published list;
 * an objection filed within the notice keeps it off until it is decided.
 *
 * Every write makes a version: the runs of days as they stand from then on. Versions are never changed, so that what was
 * published on a day is what the version then last made says of it, whatever was found out later.
 */
import { addDays, dayInShanghai, type Day, type Instant } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { recordKnownAt } from '../event/knownAt.js';
import { gradePeriods } from '../grade/gradePeriods.js';
import { policyOn, type PolicyHistory } from '../policy/inForce.js';
import { DEFAULT_DISCLOSURE, type DisclosureParameters, type Policy } from '../policy/policy.js';
import { LIST_OF_GRADE, type CreditList, type Grade, type ListingState } from '../vocabulary.js';
import type { Span } from '../timeline.js';

/** What the parameters of an edition are, said or not. */
export function disclosureOfEdition(policy: Pick<Policy, 'disclosure'>): DisclosureParameters {
  return policy.disclosure ?? DEFAULT_DISCLOSURE;
}

/** Whether any edition tells an enterprise before it publishes; where none does, listing is the grade itself. */
export function givesNotice(history: PolicyHistory): boolean {
  return history.some(policy => disclosureOfEdition(policy).noticeDays > 0);
}

/** An objection of the enterprise, to a record or to its place on the list. */
export interface Objection {
  readonly filedOn: Day;
  readonly recordedAt: Instant;
  /** When it was decided, refused or taken back; null while it is open. */
  readonly endedAt: Instant | null;
}

export interface ListingRun {
  readonly from: Day;
  readonly until: Day | null;
  readonly list: CreditList;
  /** First day of the grade. */
  readonly since: Day;
  readonly state: ListingState;
}

export interface ListingVersion {
  readonly knownFrom: Instant;
  /** The runs that touch the day of `knownFrom` and those after it, in order. */
  readonly runs: readonly ListingRun[];
  /** First day of the notice of the grade C that holds on the day of `knownFrom`; null when there is none. */
  readonly noticeFrom: Day | null;
}

/** What follows on a version: the runs as known at that instant. Null before the enterprise was known. */
export function nextVersion(
  history: PolicyHistory,
  record: CreditRecord,
  objections: readonly Objection[],
  knownFrom: Instant,
  previous: ListingVersion | null,
): ListingVersion | null {
  const known = recordKnownAt(record, knownFrom);
  if (known === null) return null;
  const on = dayInShanghai(knownFrom);
  const ahead = ({ until }: { readonly until: Day | null }) => until === null || until > on;
  const periods = gradePeriods(history, known).filter(ahead);
  const current = periods.find(({ from }) => from <= on);
  const noticeFrom = current?.value === 'C' ? noticeDayOf(previous, on) : null;
  const runs = periods.flatMap(period =>
    period.value === 'C'
      ? runsOfC(history, period, period === current ? noticeFrom! : period.from, objections, knownFrom)
      : [runOf(period, period.from, period.until, 'PUBLISHED')],
  );
  return { knownFrom, runs: runs.filter(ahead), noticeFrom };
}

/** Told on the day itself, unless the grade was C already by what was known before. */
function noticeDayOf(previous: ListingVersion | null, on: Day): Day {
  const before = previous && runOn(previous, on);
  if (before?.list !== 'BLACK') return on;
  // A grade C foreseen in the version before began on its own day.
  return previous!.noticeFrom !== null && before.since <= dayInShanghai(previous!.knownFrom)
    ? previous!.noticeFrom
    : before.since;
}

function runsOfC(
  history: PolicyHistory,
  period: Span<Grade>,
  noticeFrom: Day,
  objections: readonly Objection[],
  knownFrom: Instant,
): readonly ListingRun[] {
  const { noticeDays } = disclosureOfEdition(policyOn(history, noticeFrom));
  if (noticeDays === 0) return [runOf(period, period.from, period.until, 'PUBLISHED')];
  const noticeUntil = addDays(noticeFrom, noticeDays);
  const inTime = objections.filter(
    ({ filedOn, recordedAt }) => recordedAt <= knownFrom && noticeFrom <= filedOn && filedOn < noticeUntil,
  );
  const open = inTime.some(({ endedAt }) => endedAt === null || endedAt > knownFrom);
  const decidedOn = inTime.map(({ endedAt }) => (endedAt === null ? noticeUntil : dayInShanghai(endedAt)));
  const publishedFrom = Math.max(noticeUntil, ...decidedOn) as Day;
  return open
    ? cutUp(period, [
        [noticeUntil, 'NOTICE'],
        [null, 'SUSPENDED'],
      ])
    : cutUp(period, [
        [noticeUntil, 'NOTICE'],
        [publishedFrom, 'SUSPENDED'],
        [null, 'PUBLISHED'],
      ]);
}

/** The period as runs, each up to the day given (null: its end); those without a day are left out. */
function cutUp(
  period: Span<Grade>,
  parts: readonly (readonly [until: Day | null, state: ListingState])[],
): readonly ListingRun[] {
  const runs: ListingRun[] = [];
  let from = period.from;
  for (const [end, state] of parts) {
    const until = end === null || (period.until !== null && end > period.until) ? period.until : end;
    if (until !== null && until <= from) continue;
    runs.push(runOf(period, from, until, state));
    if (until === null || until === period.until) break;
    from = until;
  }
  return runs;
}

function runOf(period: Span<Grade>, from: Day, until: Day | null, state: ListingState): ListingRun {
  return { from, until, list: LIST_OF_GRADE[period.value], since: period.from, state };
}

/** The run that holds the day in a version; null on days before the version. */
export function runOn({ runs, knownFrom }: ListingVersion, on: Day): ListingRun | null {
  if (on < dayInShanghai(knownFrom)) return null;
  return runs.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}

/**
 * Every version there ever was, oldest first: one for each instant at which anything was recorded, voided or decided, and for
 * those given beside.
 */
export function listingVersions(
  history: PolicyHistory,
  record: CreditRecord,
  objections: readonly Objection[],
  otherWrites: readonly Instant[] = [],
): readonly ListingVersion[] {
  const versions: ListingVersion[] = [];
  for (const instant of inOrder([...instantsOf(record, objections), ...otherWrites])) {
    const version = nextVersion(history, record, objections, instant, versions.at(-1) ?? null);
    if (version) versions.push(version);
  }
  return versions;
}

function instantsOf(record: CreditRecord, objections: readonly Objection[]): readonly Instant[] {
  const instants = [
    record.recordedAt,
    ...record.events.flatMap(({ recordedAt, voidedAt, outcomes }) => [
      recordedAt,
      voidedAt,
      ...outcomes.map(outcome => outcome.recordedAt),
    ]),
    ...record.certificates.flatMap(({ recordedAt, revokedAt, voidedAt }) => [
      recordedAt,
      revokedAt,
      voidedAt,
    ]),
    ...objections.flatMap(({ recordedAt, endedAt }) => [recordedAt, endedAt]),
  ];
  return instants.filter(instant => instant !== null);
}

function inOrder(instants: readonly Instant[]): readonly Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** What was published of the enterprise on that day, as known at an instant of that day or later; null for nothing. */
export function listedOn(versions: readonly ListingVersion[], on: Day, knownAt: Instant): ListingRun | null {
  const version = versions.findLast(({ knownFrom }) => knownFrom <= knownAt);
  const run = version ? runOn(version, on) : null;
  return run?.state === 'PUBLISHED' ? run : null;
}
