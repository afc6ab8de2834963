/**
 * One day judged twice: by what was known at an instant, and by what is known now; and which records, or which edition,
 * make the difference. "On 1 March we knew of 3 interviews, today we know of 4."
 */
import type { Day, Instant } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord } from '../event/event.js';
import { recordKnownAt } from '../event/knownAt.js';
import { historyKnownAt, type AdoptedHistory } from '../policy/historyKnownAt.js';
import type { FactValue } from '../policy/policy.js';
import { FACTS, type Fact } from '../vocabulary.js';
import { assess, type Assessment } from './assess.js';
import { measureFacts } from './measure.js';

export interface FactThen {
  readonly fact: Fact;
  readonly was: FactValue;
  readonly is: FactValue;
}

export interface KnownThen {
  /** Null when nothing was known of the enterprise, or before inclusion. */
  readonly was: Assessment | null;
  readonly is: Assessment | null;
  /** The facts that differ, each measured as the edition does by which it was judged. */
  readonly facts: readonly FactThen[];
  /** Recorded since. */
  readonly added: readonly (CreditEvent | Certificate)[];
  /** Voided, revoked, or given an outcome since. */
  readonly changed: readonly (CreditEvent | Certificate)[];
}

export function knownThen(book: AdoptedHistory, record: CreditRecord, on: Day, at: Instant): KnownThen {
  const known = recordKnownAt(record, at);
  const is = assess(book.history, record, on);
  const was = known && assess(historyKnownAt(book, at), known, on);
  const entries = [...record.events, ...record.certificates];
  return {
    was,
    is,
    facts: is === null || was === null ? [] : factsThat(was, is, known!, record, on),
    added: entries.filter(({ recordedAt }) => recordedAt > at),
    changed: entries.filter(
      entry => entry.recordedAt <= at && touchedAt(entry).some(instant => instant > at),
    ),
  };
}

function factsThat(
  was: Assessment,
  is: Assessment,
  known: CreditRecord,
  record: CreditRecord,
  on: Day,
): readonly FactThen[] {
  const before = measureFacts(was.policy, known, on);
  const after = measureFacts(is.policy, record, on);
  return FACTS.map((fact, index) => ({ fact, was: before[index]!, is: after[index]! })).filter(
    // No certificate is NaN, which equals itself here.
    ({ was, is }) => !Object.is(was, is),
  );
}

/** When something became of it after it was recorded. */
function touchedAt(entry: CreditEvent | Certificate): readonly Instant[] {
  const later = 'outcomes' in entry ? entry.outcomes.map(({ recordedAt }) => recordedAt) : [entry.revokedAt];
  return [entry.voidedAt, ...later].filter(instant => instant !== null);
}

/** Every instant at which something that decides its grades became known, newest first, each once: entries and adoptions. */
export function instantsOfKnowledge({ adoptions }: AdoptedHistory, record: CreditRecord): readonly Instant[] {
  const entries = [...record.events, ...record.certificates];
  const all = entries.flatMap(entry => [entry.recordedAt, ...touchedAt(entry)]);
  return [...new Set([record.recordedAt, ...all, ...adoptions.values()])].sort((a, b) => b - a);
}
