import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, windowFrom, windowUntil, type Day } from '../day.js';
import { recordKnownAt } from '../event/knownAt.js';
import type { CreditEvent, CreditRecord } from '../event/event.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy, policyHistory, type PolicyHistory } from '../policy/inForce.js';
import { legalPolicy } from '../policy/parse.js';
import type { Switches } from '../policy/policy.js';
import { must } from '../result.js';
import { valueOn } from '../timeline.js';
import { someDay, someEvent, someRecord } from '../testing/history.js';
import { oracleGrade, oracleYearsEarlier, type OracleEdition } from '../testing/oracle.js';
import { assess, type Assessment } from './assess.js';
import { countedDays, whyNotCounted } from './counting.js';
import { clauseCodes, decidedPeriods } from './decidedPeriods.js';
import { gradeOn } from './gradeOn.js';
import { gradePeriods, nextChange } from './gradePeriods.js';

const EDITIONS = ['2023-literal', '2023-cumulative'] as const;
const HISTORIES = Object.fromEntries(EDITIONS.map(id => [id, onlyPolicy(edition(id))])) as Record<
  OracleEdition,
  PolicyHistory
>;
const someEdition = fc.constantFrom(...EDITIONS);
const someSwitches = fc.record({
  countGradeMeasureInterviews: fc.boolean(),
  countOnlyVerifiedComplaints: fc.boolean(),
});

/** Every edition with every setting of its switches, made once: proving an edition legal takes a thousand gradings. */
const SWITCHED = new Map(
  EDITIONS.flatMap(id =>
    [0, 1, 2, 3].map(bits => {
      const switches = {
        countGradeMeasureInterviews: (bits & 1) > 0,
        countOnlyVerifiedComplaints: (bits & 2) > 0,
      };
      return [
        JSON.stringify([id, switches]),
        onlyPolicy(must(legalPolicy({ ...edition(id), switches }))),
      ] as const;
    }),
  ),
);
const switched = (id: OracleEdition, switches: Switches) => SWITCHED.get(JSON.stringify([id, switches]))!;

/** Days worth asking about: random ones, and each record's own day, a year and three years on, and the days around. */
function tellingDays(record: CreditRecord, random: readonly Day[]): readonly Day[] {
  const turning = [
    record.includedOn,
    ...record.events.flatMap(({ on, outcomes }) => [on, ...outcomes.map(outcome => outcome.on)]),
    ...record.certificates.flatMap(({ issuedOn, expiresOn, revokedOn }) => [
      issuedOn,
      expiresOn,
      revokedOn ?? issuedOn,
    ]),
  ];
  const edges = turning.flatMap(on => [on, windowUntil(on, 1), windowUntil(on, 3)]);
  return [...new Set([...random, ...edges.flatMap(on => [addDays(on, -1), on, addDays(on, 1)])])];
}

/** `expect` costs more than the grading it checks, so it is called only to report a difference. */
function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

/** Before inclusion. */
const NOTHING_ASSESSED = { clauses: [], notCounted: [] } satisfies Partial<Assessment>;

describe('random histories', () => {
  test('grade and deciding clauses equal the day-by-day oracle on every telling day', () => {
    fc.assert(
      fc.property(
        someRecord,
        someEdition,
        someSwitches,
        fc.array(someDay, { maxLength: 5 }),
        (record, id, switches, days) => {
          const history = switched(id, switches);
          for (const on of tellingDays(record, days)) {
            const expected = oracleGrade(id, record, on, switches);
            same(gradeOn(history, record, on), expected?.grade ?? null);
            const found = assess(history, record, on);
            same(
              found && { grade: found.grade, clauses: found.decidedBy.map(({ clause }) => clause.code) },
              expected,
            );
          }
        },
      ),
      { numRuns: 1500 },
    );
  }, 120_000);

  test('what was measured is what the records counted add up to', () => {
    fc.assert(
      fc.property(someRecord, someEdition, someSwitches, (record, id, switches) => {
        for (const on of tellingDays(record, [])) {
          const { clauses, notCounted } = assess(switched(id, switches), record, on) ?? NOTHING_ASSESSED;
          const countedEvents = new Set<unknown>();
          for (const { fact, measured, counted } of clauses.flatMap(({ tests }) => tests)) {
            if (fact === 'standardization' || fact === 'firstInclusion') continue;
            const events = counted as readonly CreditEvent[];
            for (const event of events) countedEvents.add(event);
            same(
              measured,
              fact === 'fines'
                ? events.reduce((sum, { fine }) => sum + fine, 0)
                : fact === 'finesAndConfiscations'
                  ? events.reduce((sum, { fine, confiscated }) => sum + fine + confiscated, 0)
                  : events.length,
            );
          }
          if (clauses.length > 0)
            same(
              record.events.filter(event => !countedEvents.has(event)),
              notCounted.map(({ event }) => event),
            );
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('the clauses looked up are those that assess names, and grades with them are the grade periods', () => {
    fc.assert(
      fc.property(someRecord, someEdition, (record, id) => {
        const history = HISTORIES[id];
        const decided = decidedPeriods(history, record);
        same(
          decided.map(({ from, until, value }) => ({ from, until, value: value.grade })),
          gradePeriods(history, record),
        );
        for (const { from, until, value } of decided) {
          same([value.decidedBy[0]!.from, value.decidedBy.at(-1)!.until], [from, until]);
          for (const [index, span] of value.decidedBy.slice(1).entries())
            same(
              [span.from, span.value === value.decidedBy[index]!.value],
              [value.decidedBy[index]!.until, false],
            );
        }
        for (const on of tellingDays(record, [])) {
          const found = assess(history, record, on);
          const looked = valueOn(decided, on);
          same(
            looked && clauseCodes(valueOn(looked.decidedBy, on)!),
            found?.decidedBy.map(({ clause }) => clause.code),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('periods equal grading every single day, are contiguous and minimal', () => {
    fc.assert(
      fc.property(someRecord, someEdition, (record, id) => {
        const periods = gradePeriods(HISTORIES[id], record);
        expect(periods[0]!.from).toBe(record.includedOn);
        expect(periods.at(-1)!.until).toBeNull();
        for (const [index, { from, until, value }] of periods.entries()) {
          const following = periods[index + 1];
          if (following)
            same([until, from < following.from, value !== following.value], [following.from, true, true]);
        }
        for (let on = record.includedOn; on < addDays(record.includedOn, 1500); on = addDays(on, 1))
          same([on, valueOn(periods, on)], [on, oracleGrade(id, record, on)!.grade]);
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  test('the next change is the next day of another grade', () => {
    fc.assert(
      fc.property(someRecord, someEdition, someDay, (record, id, some) => {
        const on = Math.max(some, record.includedOn) as Day;
        const grade = gradeOn(HISTORIES[id], record, on);
        let expected = null;
        for (let ahead = 1; ahead <= 3400 && !expected; ahead++) {
          const then = gradeOn(HISTORIES[id], record, addDays(on, ahead));
          if (then !== grade) expected = { on: addDays(on, ahead), grade: then };
        }
        expect(nextChange(HISTORIES[id], record, on)).toEqual(expected);
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  test('two editions, one after the other: each day is judged by its own', () => {
    const turn = day('2024-07-01');
    const later = must(legalPolicy({ ...edition('2023-cumulative'), inForceFrom: turn }));
    const history = must(policyHistory([later, edition('2023-literal')]));
    fc.assert(
      fc.property(someRecord, record => {
        const periods = gradePeriods(history, record);
        for (const on of tellingDays(record, [addDays(turn, -1), turn])) {
          const id = on < turn ? '2023-literal' : '2023-cumulative';
          const expected = oracleGrade(id, record, on)?.grade;
          same([valueOn(periods, on)], [expected]);
          same(gradeOn(history, record, on), expected ?? null);
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('a voided record is as if never recorded', () => {
    fc.assert(
      fc.property(someRecord, someEdition, (record, id) => {
        const without = {
          ...record,
          events: record.events.filter(({ voidedAt }) => voidedAt === null),
          certificates: record.certificates.filter(({ voidedAt }) => voidedAt === null),
        };
        expect(gradePeriods(HISTORIES[id], record)).toEqual(gradePeriods(HISTORIES[id], without));
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(someRecord, someEdition, (record, id) => {
        const reversed = {
          ...record,
          events: record.events.toReversed(),
          certificates: record.certificates.toReversed(),
        };
        expect(gradePeriods(HISTORIES[id], reversed)).toEqual(gradePeriods(HISTORIES[id], record));
      }),
      { numRuns: 300 },
    );
  });

  test('as known at an instant equals a file in which nothing later was ever entered', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.integer({ min: 0, max: 30 }),
        fc.array(someDay, { minLength: 3, maxLength: 6 }),
        (record, instant, days) => {
          const known = recordKnownAt(record, instant)!;
          const naive: CreditRecord = {
            ...record,
            events: record.events
              .filter(
                ({ recordedAt, voidedAt }) =>
                  recordedAt <= instant && (voidedAt === null || voidedAt > instant),
              )
              .map(event => ({
                ...event,
                voidedAt: null,
                outcomes: event.outcomes.filter(({ recordedAt }) => recordedAt <= instant),
              })),
            certificates: record.certificates
              .filter(
                ({ recordedAt, voidedAt }) =>
                  recordedAt <= instant && (voidedAt === null || voidedAt > instant),
              )
              .map(each => ({
                ...each,
                voidedAt: null,
                revokedOn: each.revokedAt !== null && each.revokedAt <= instant ? each.revokedOn : null,
              })),
          };
          for (const on of tellingDays(record, days))
            same(
              gradeOn(HISTORIES['2023-literal'], known, on),
              oracleGrade('2023-literal', naive, on)?.grade ?? null,
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('before the enterprise was entered nothing is known', () => {
    fc.assert(
      fc.property(someRecord, record => {
        expect(recordKnownAt({ ...record, recordedAt: 10 }, 9)).toBeNull();
        expect(recordKnownAt({ ...record, recordedAt: 10 }, 10)).not.toBeNull();
      }),
    );
  });
});

describe('counting', () => {
  test('asked for one day or for all days, an event counts on the same days', () => {
    fc.assert(
      fc.property(
        someEvent,
        someDay,
        someSwitches,
        fc.integer({ min: 1, max: 4 }),
        (event, some, switches, years) => {
          const days = countedDays(event, switches, years);
          const edges = [event.on, windowUntil(event.on, years), ...event.outcomes.map(({ on }) => on), some];
          for (const on of edges.flatMap(edge => [addDays(edge, -1), edge, addDays(edge, 1)])) {
            const counts = days !== null && days.from <= on && on < days.until;
            same(whyNotCounted(event, switches, windowFrom(on, years), on) === null, counts);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('the window as a day sees it and as an event sees it are the same', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -800, max: 1600 }),
        fc.integer({ min: 1, max: 4 }),
        (event, offset, years) => {
          const on = addDays(event, offset);
          same(event >= windowFrom(on, years), on < windowUntil(event, years));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('the oracle knows its leap days', () => {
    expect(oracleYearsEarlier('2025-02-28', 1)).toBe('2024-02-28');
    expect(oracleYearsEarlier('2024-02-29', 1)).toBe('2023-02-28');
    expect(oracleYearsEarlier('2024-02-29', 4)).toBe('2020-02-29');
    expect(oracleYearsEarlier('2000-02-29', 100)).toBe('1900-02-28');
  });
});
