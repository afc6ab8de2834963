import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay, windowUntil, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy, policyHistory, type PolicyHistory } from '../policy/inForce.js';
import { legalPolicy } from '../policy/parse.js';
import { must } from '../result.js';
import { someRecord } from '../testing/history.js';
import { certificate, event, penalty, record } from '../testing/record.js';
import { valueOn } from '../timeline.js';
import { assess } from './assess.js';
import { gradeOn } from './gradeOn.js';
import { gradePeriods } from './gradePeriods.js';

/** The grade looked up in the periods and the grade of the day itself, on the days given. */
function expectPeriodsToAgree(history: PolicyHistory, file: CreditRecord, days: Iterable<Day>): void {
  const periods = gradePeriods(history, file);
  for (const on of days) {
    const expected = gradeOn(history, file, on) ?? undefined;
    if (valueOn(periods, on) !== expected) expect([on, valueOn(periods, on)]).toEqual([on, expected]);
  }
}

describe('an edition whose facts look back differently', () => {
  const literal = edition('2023-literal');
  const withinYears = {
    ...literal.withinYears,
    penalties: 2,
    fines: 1,
    finesAndConfiscations: 3,
    complaints: 4,
  };
  const history = onlyPolicy(must(legalPolicy({ ...literal, withinYears })));

  test('has the same periods as grades', () => {
    fc.assert(
      fc.property(someRecord, file => {
        const edges = file.events.flatMap(({ on }) => [1, 2, 3, 4].map(years => windowUntil(on, years)));
        expectPeriodsToAgree(
          history,
          file,
          edges.flatMap(on => [addDays(on, -1), on]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('counts a penalty for one fact and not for another', () => {
    const old = penalty('2025-01-01', '60000.00');
    const file = record(
      '2020-01-01',
      old,
      event('COMPLAINT', '2023-01-01'),
      event('INTERVIEW', '2025-01-01'),
    );
    const assessment = assess(history, file, day('2026-06-30'))!;
    const tests = assessment.clauses.flatMap(clause => clause.tests);
    const about = (fact: string) => tests.find(each => each.fact === fact)!;
    expect([about('penalties').measured, about('penalties').counted]).toEqual([1, [old]]);
    expect([about('fines').measured, about('fines').counted]).toEqual([0, []]);
    expect([about('finesAndConfiscations').measured, about('finesAndConfiscations').counted]).toEqual([
      6_000_000,
      [old],
    ]);
    expect(about('complaints').measured).toBe(1);
    expect(about('complaints').windowFrom).toBe(day('2022-07-01'));
    expect(assessment.notCounted.map(({ event: { kind }, reason }) => [kind, reason])).toEqual([
      ['INTERVIEW', 'OUTSIDE_WINDOW'],
    ]);
  });
});

test('where only level 1 counts, the best of several certificates is the level', () => {
  const literal = edition('2023-literal');
  const onlyLevel1 = literal.clauses.map(clause =>
    clause.code === '6.1.2' ? { ...clause, tests: [{ ...clause.tests[0]!, threshold: 1 }] } : clause,
  );
  const history = onlyPolicy(must(legalPolicy({ ...literal, clauses: onlyLevel1 })));
  const spoilt = ['ACCIDENT', 'INTERVIEW', 'PENALTY'] as const;
  const file = record(
    '2020-01-01',
    ...spoilt.map(kind => event(kind, '2025-12-31')),
    certificate(3, '2024-01-01', '2027-12-31'),
    certificate(1, '2026-02-01', '2026-06-30'),
    certificate(2, '2026-01-01', '2027-12-31'),
  );
  const turns = gradePeriods(history, file).map(({ from, value }) => `${formatDay(from)} ${value}`);
  expect(turns.slice(-4)).toEqual(['2025-12-31 B', '2026-02-01 A', '2026-07-01 B', '2026-12-31 A']);
});

test('an edition decides nothing from the first day of the next', () => {
  const later = must(legalPolicy({ ...edition('2023-cumulative'), inForceFrom: day('2025-07-01') }));
  const history = must(policyHistory([edition('2023-literal'), later]));
  // Under the first edition the interviews would leave grade A behind them.
  const interviews = [1, 2, 3, 4].map(() => event('INTERVIEW', '2025-06-01'));
  const file = record('2023-01-01', event('ACCIDENT', '2024-05-01'), ...interviews);
  expect(gradePeriods(history, file)).toEqual([
    { from: day('2023-01-01'), until: day('2024-01-01'), value: 'B' },
    { from: day('2024-01-01'), until: day('2025-06-01'), value: 'A' },
    { from: day('2025-06-01'), until: day('2026-06-01'), value: 'C' },
    { from: day('2026-06-01'), until: null, value: 'B' },
  ]);
});

test('a record of 20,000 events over a century', () => {
  const first = day('1950-01-01');
  const kinds = ['ACCIDENT', 'INTERVIEW', 'PENALTY', 'COMPLAINT'] as const;
  // In the first hundred days of every decade, so that between them there are other grades than C.
  const events = Array.from({ length: 20_000 }, (_, index) =>
    event(kinds[index % 4]!, addDays(first, (index % 10) * 3650 + (index % 100))),
  );
  const file = { ...record('1950-01-01'), events };
  const history = onlyPolicy(edition('2023-literal'));
  expect(new Set(gradePeriods(history, file).map(({ value }) => value))).toEqual(new Set(['A', 'B', 'C']));
  expectPeriodsToAgree(
    history,
    file,
    Array.from({ length: 400 }, (_, index) => addDays(first, index * 91)),
  );
});
