/** Random histories, thick with the days and numbers on which the rules turn: leap days, window ends, thresholds. */
import fc from 'fast-check';
import { addDays, day, dayOf, type Day } from '../day.js';
import type { Certificate, CreditEvent, CreditRecord, EventOutcome } from '../event/event.js';
import type { Money } from '../money.js';
import {
  EVENT_KINDS,
  EVENT_OUTCOMES,
  INTERVIEWEES,
  INTERVIEW_TRIGGERS,
  STANDARDIZATION_LEVELS,
} from '../vocabulary.js';

const FIRST = day('2019-01-01');
const LAST = day('2026-12-31');

const leapDays = fc.constantFrom(
  ...[2020, 2024].flatMap(year => [dayOf(year, 2, 28), dayOf(year, 2, 29), dayOf(year, 3, 1)]),
);
const afterLeapDays = fc.constantFrom(
  ...[2021, 2023, 2025].flatMap(year => [dayOf(year, 2, 28), dayOf(year, 3, 1)]),
);
/** Few distinct days, so that records meet on them. */
const crowdedDay = fc.integer({ min: 0, max: 30 }).map(month => addDays(day('2023-01-31'), month * 30));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(value => value as Day);

export const someDay: fc.Arbitrary<Day> = fc.oneof(anyDay, crowdedDay, leapDays, afterLeapDays);

const instant = fc.integer({ min: 1, max: 20 });
const maybeInstant = fc.option(instant, { nil: null, freq: 5 });
/** Around 50,000.00 yuan in one, two, four or five cases. */
const someMoney = fc
  .oneof(
    fc.constantFrom(
      0,
      1,
      1_000_000,
      1_000_001,
      1_250_000,
      1_250_001,
      2_500_000,
      2_500_001,
      4_999_999,
      5_000_000,
      5_000_001,
    ),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  .map(fen => fen as Money);

const someOutcome: fc.Arbitrary<EventOutcome> = fc.record({
  kind: fc.constantFrom(...EVENT_OUTCOMES),
  on: someDay,
  recordedAt: instant,
});

const countedKinds = fc.constantFrom(
  'ACCIDENT',
  'INTERVIEW',
  'PENALTY',
  'PENALTY',
  'COMPLAINT',
  'COMPLAINT',
  'INTERVIEW',
);

let serial = 0;
export const someEvent: fc.Arbitrary<CreditEvent> = fc
  .record({
    kind: fc.oneof(
      { weight: 9, arbitrary: countedKinds },
      { weight: 1, arbitrary: fc.constantFrom(...EVENT_KINDS) },
    ),
    on: someDay,
    recordedAt: instant,
    voidedAt: maybeInstant,
    fine: someMoney,
    confiscated: someMoney,
    interviewee: fc.constantFrom('PRINCIPAL', 'PRINCIPAL', ...INTERVIEWEES),
    trigger: fc.constantFrom('VIOLATION', 'VIOLATION', ...INTERVIEW_TRIGGERS),
    outcomes: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(someOutcome, { maxLength: 2 }) },
    ),
  })
  .map(
    raw =>
      ({
        ...raw,
        id: `e${++serial}`,
        voidedAt: raw.voidedAt === null ? null : raw.voidedAt + raw.recordedAt,
      }) as CreditEvent,
  );

const someCertificate: fc.Arbitrary<Certificate> = fc
  .record({
    level: fc.constantFrom(...STANDARDIZATION_LEVELS),
    issuedOn: someDay,
    validFor: fc.integer({ min: 0, max: 1100 }),
    revokedAfter: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: null, freq: 3 }),
    recordedAt: instant,
    voidedAt: maybeInstant,
  })
  .map(({ validFor, revokedAfter, ...raw }) => ({
    ...raw,
    id: `c${++serial}`,
    expiresOn: addDays(raw.issuedOn, validFor),
    revokedOn: revokedAfter === null ? null : addDays(raw.issuedOn, revokedAfter),
    revokedAt: revokedAfter === null ? null : raw.recordedAt + 1,
  }));

export const someRecord: fc.Arbitrary<CreditRecord> = fc.record({
  includedOn: someDay,
  recordedAt: fc.constant(0),
  events: fc.array(someEvent, { maxLength: 24, size: 'max' }),
  certificates: fc.array(someCertificate, { maxLength: 3 }),
});
