/**
 * The versions of the listing that say something else than the one before. Where an edition gives notice, a version hangs on
 * those before it and all are composed. Where none does, listing is the grade itself: what was recorded can only change
 * grades from its own day on, so each version is swept from there, and what no rule weighs makes none.
 */
import { dayInShanghai, type Day, type Instant } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord } from '../event/event.js';
import { sweepHistory } from '../grade/gradePeriods.js';
import type { PolicyHistory } from '../policy/inForce.js';
import { FACTS_OF_KIND } from '../policy/policy.js';
import { extend, type Span } from '../timeline.js';
import { LIST_OF_GRADE, type Grade } from '../vocabulary.js';
import {
  givesNotice,
  listingVersions,
  type ListingRun,
  type ListingVersion,
  type Objection,
} from './listing.js';

export type ListingChange = Pick<ListingVersion, 'knownFrom' | 'runs'>;

/** Of `listingVersions`; those left out show every day ahead of them as the one before does. */
export function listingChanges(
  history: PolicyHistory,
  record: CreditRecord,
  objections: readonly Objection[],
  otherWrites: readonly Instant[] = [],
): readonly ListingChange[] {
  if (givesNotice(history)) return listingVersions(history, record, objections, otherWrites);
  const known = new GrowingRecord(record);
  const others = otherWrites.map(at => ({ at, from: Infinity, make: () => undefined }));
  const steps = [...stepsOf(record, known), ...others].sort((a, b) => a.at - b.at);
  const changes: ListingChange[] = [];
  let periods: readonly Span<Grade>[] = [];
  for (let index = 0; index < steps.length;) {
    const { at } = steps[index]!;
    let from = Infinity;
    for (; steps[index]?.at === at; index++) {
      steps[index]!.make();
      from = Math.min(from, steps[index]!.from);
    }
    if (at < record.recordedAt) continue;
    const next = from === Infinity ? periods : periodsFrom(history, known.record, periods, from as Day);
    const isRenamed = otherWrites.length > 0 && otherWrites.includes(at);
    const on = dayInShanghai(at);
    const isSame = !isRenamed && samePeriodsFrom(periods, next, on);
    periods = next;
    if (!isSame) changes.push({ knownFrom: at, runs: runsFrom(periods, on) });
  }
  return changes;
}

/** The record as it becomes known, entry by entry. */
class GrowingRecord {
  readonly events: CreditEvent[] = [];
  readonly certificates: Certificate[] = [];
  readonly record: CreditRecord;

  constructor(whole: CreditRecord) {
    this.record = { ...whole, events: this.events, certificates: this.certificates };
  }
}

interface Step {
  readonly at: Instant;
  /** No grade before that day can be another for it. */
  readonly from: number;
  make(): void;
}

function stepsOf(record: CreditRecord, known: GrowingRecord): Step[] {
  // Being entered is a version, whatever else was entered at that instant or, by its own stamp, before.
  const steps: Step[] = [{ at: record.recordedAt, from: record.includedOn, make: () => undefined }];
  for (const event of record.events) if (FACTS_OF_KIND[event.kind]) steps.push(...stepsOfEvent(event, known));
  for (const certificate of record.certificates) steps.push(...stepsOfCertificate(certificate, known));
  return steps;
}

function stepsOfEvent(event: CreditEvent, { events }: GrowingRecord): readonly Step[] {
  const { recordedAt, voidedAt, outcomes } = event;
  const plain = voidedAt === null && outcomes.length === 0;
  let place = -1;
  const change = (changed: Partial<CreditEvent>) => () =>
    place < 0
      ? void (place = events.push({ ...event, voidedAt: null, outcomes: [], ...changed }) - 1)
      : void (events[place] = { ...events[place]!, ...changed });
  const enter = plain ? () => void events.push(event) : change({});
  const steps: Step[] = [{ at: recordedAt, from: event.on, make: enter }];
  for (const outcome of outcomes)
    steps.push({
      at: Math.max(outcome.recordedAt, recordedAt),
      from: Math.min(event.on, outcome.on),
      make: () => change({ outcomes: [...events[place]!.outcomes, outcome] })(),
    });
  if (voidedAt !== null)
    steps.push({ at: Math.max(voidedAt, recordedAt), from: event.on, make: change({ voidedAt }) });
  return steps;
}

function stepsOfCertificate(certificate: Certificate, { certificates }: GrowingRecord): readonly Step[] {
  const { recordedAt, revokedAt, voidedAt, revokedOn, issuedOn } = certificate;
  let place = -1;
  const change = (changed: Partial<Certificate>) => () =>
    place < 0
      ? void (place = certificates.push({ ...certificate, ...changed }) - 1)
      : void (certificates[place] = { ...certificates[place]!, ...changed });
  const enter = change({ voidedAt: null, revokedAt: null, revokedOn: null });
  const steps: Step[] = [{ at: recordedAt, from: issuedOn, make: enter }];
  if (revokedAt !== null)
    steps.push({
      at: Math.max(revokedAt, recordedAt),
      from: Math.min(issuedOn, revokedOn ?? issuedOn),
      make: change({ revokedAt, revokedOn }),
    });
  if (voidedAt !== null)
    steps.push({ at: Math.max(voidedAt, recordedAt), from: issuedOn, make: change({ voidedAt }) });
  return steps;
}

/** What was before stays up to `from`; from there on it is swept anew. */
function periodsFrom(
  history: PolicyHistory,
  record: CreditRecord,
  before: readonly Span<Grade>[],
  from: Day,
): readonly Span<Grade>[] {
  const start = Math.max(from, record.includedOn) as Day;
  const periods = before.filter(period => period.from < start);
  const last = periods.at(-1);
  if (last) periods[periods.length - 1] = { ...last, until: null };
  sweepHistory(history, record, start, (on, { table }, line) =>
    extend(periods, on, table.lines[line]!.grade),
  );
  return periods;
}

/** Whether both give the days from `on` on the same grades, from the same first days. */
function samePeriodsFrom(a: readonly Span<Grade>[], b: readonly Span<Grade>[], on: Day): boolean {
  let i = a.length - 1;
  let j = b.length - 1;
  for (; i >= 0 && j >= 0 && isAhead(a[i]!, on) && isAhead(b[j]!, on); i--, j--) {
    const [one, other] = [a[i]!, b[j]!];
    if (one.from !== other.from || one.until !== other.until || one.value !== other.value) return false;
  }
  return !(i >= 0 && isAhead(a[i]!, on)) && !(j >= 0 && isAhead(b[j]!, on));
}

function isAhead({ until }: Span<Grade>, on: Day): boolean {
  return until === null || until > on;
}

function runsFrom(periods: readonly Span<Grade>[], on: Day): readonly ListingRun[] {
  return periods
    .filter(period => isAhead(period, on))
    .map(({ from, until, value }) => ({
      from,
      until,
      list: LIST_OF_GRADE[value],
      since: from,
      state: 'PUBLISHED',
    }));
}
