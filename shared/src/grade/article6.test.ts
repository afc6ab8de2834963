import { describe, expect, test } from '@jest/globals';
import cases from '../../cases/article6.json' with { type: 'json' };
import { addDays, day, minusYears } from '../day.js';
import { money } from '../money.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { certificate, event, record } from '../testing/record.js';
import { oracleGrade, type OracleEdition } from '../testing/oracle.js';
import { assess } from './assess.js';
import { valueOn } from '../timeline.js';
import { gradeOn } from './gradeOn.js';
import { gradePeriods } from './gradePeriods.js';

const ON = day('2026-06-30');

/** The situation of a case as records of the year before ON; the whole sum is fined in the first penalty. */
function recordOf(situation: (typeof cases)[number]) {
  const times = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  return record(
    situation.firstYear ? '2026-01-01' : '2020-01-01',
    ...times(situation.interviews, index => event('INTERVIEW', addDays(ON, -index * 7))),
    ...times(situation.penalties, index =>
      event('PENALTY', addDays(ON, -index * 11), { fine: money(index === 0 ? situation.amount : '0.00') }),
    ),
    ...times(situation.complaints, index => event('COMPLAINT', addDays(ON, -index * 13))),
    ...(situation.accident ? [event('ACCIDENT', addDays(ON, -800))] : []),
    ...(situation.level
      ? [certificate(Number(situation.level.at(-1)) as 1, '2025-01-01', '2027-12-31')]
      : []),
  );
}

describe.each(['2023-literal', '2023-cumulative'] as const)('article 6 as %s reads it', id => {
  const history = onlyPolicy(edition(id));

  test.each(cases.map(situation => [situation.name, situation] as const))('%s', (_, situation) => {
    const file = recordOf(situation);
    const assessment = assess(history, file, ON)!;
    expect(assessment.grade).toBe(situation.expected[id].grade);
    expect(assessment.decidedBy.map(({ clause }) => clause.code)).toEqual(situation.expected[id].clauses);
    expect(gradeOn(history, file, ON)).toBe(situation.expected[id].grade);
    expect(valueOn(gradePeriods(history, file), ON)).toBe(situation.expected[id].grade);
    expect(oracleGrade(id as OracleEdition, file, ON)).toEqual(situation.expected[id]);
  });
});

describe('thresholds, just under, on and just over', () => {
  const history = onlyPolicy(edition('2023-literal'));
  const met = (code: string, ...entries: Parameters<typeof record>[1][]) => {
    const file = record('2020-01-01', ...entries);
    const { clauses, grade } = assess(history, file, ON)!;
    expect(valueOn(gradePeriods(history, file), ON)).toBe(grade);
    return clauses.find(({ clause }) => clause.code === code)!.met;
  };
  const many = (
    kind: 'INTERVIEW' | 'PENALTY' | 'COMPLAINT' | 'ACCIDENT',
    count: number,
    fine = '0.00',
    confiscated = '0.00',
  ) =>
    Array.from({ length: count }, (_, index) =>
      event(
        kind,
        addDays(ON, -index),
        index === 0 ? { fine: money(fine), confiscated: money(confiscated) } : {},
      ),
    );

  test.each([
    ['6.1.1', 'ACCIDENT', [true, false]],
    ['6.1.3', 'INTERVIEW', [true, false]],
    ['6.1.4', 'PENALTY', [true, false]],
    ['6.2.1', 'INTERVIEW', [true, true, true, false]],
    ['6.2.2', 'PENALTY', [true, true, true, false]],
    ['6.2.3', 'COMPLAINT', [true, true, true, true, true, true, false]],
    ['6.3.1', 'INTERVIEW', [false, false, false, false, true]],
    ['6.3.3', 'COMPLAINT', [false, false, false, false, false, false, true]],
  ] as const)('%s by the number of %s', (code, kind, expected) => {
    expect(expected.map((_, count) => met(code, ...many(kind, count)))).toEqual([...expected]);
  });

  test.each([
    ['49999.99', '0.00', true],
    ['50000.00', '0.00', true],
    ['50000.01', '0.00', false],
    ['50000.00', '9999999.99', true],
  ])('6.2.2 with 2 penalties, fined %s, confiscated %s: %s', (fine, confiscated, expected) => {
    expect(met('6.2.2', ...many('PENALTY', 2, fine, confiscated))).toBe(expected);
  });

  test.each([
    [3, '50000.01', '0.00', false],
    [4, '50000.00', '0.00', false],
    [4, '50000.01', '0.00', true],
    [4, '49999.99', '0.01', false],
    [4, '49999.99', '0.02', true],
    [4, '0.00', '50000.01', true],
  ])('6.3.2 with %i penalties, fined %s, confiscated %s: %s', (count, fine, confiscated, expected) => {
    expect(met('6.3.2', ...many('PENALTY', count, fine, confiscated))).toBe(expected);
  });

  test.each([
    [1, true],
    [2, true],
    [3, true],
  ] as const)('6.1.2 with level %i', (level, expected) => {
    expect(met('6.1.2', certificate(level, '2026-01-01', '2026-12-31'))).toBe(expected);
  });

  test('6.1.2 without a certificate', () => expect(met('6.1.2')).toBe(false));
});

describe('windows', () => {
  const history = onlyPolicy(edition('2023-literal'));
  const measured = (fact: string, on: string, ...entries: Parameters<typeof record>[1][]) => {
    const tests = assess(history, record('2015-01-01', ...entries), day(on))!.clauses.flatMap(
      ({ tests: each }) => each,
    );
    return tests.find(test => test.fact === fact)!.measured;
  };

  test.each([
    ['interviews', 'INTERVIEW', '2024-02-29', '2024-02-28', 0],
    ['interviews', 'INTERVIEW', '2024-02-29', '2024-02-29', 1],
    ['interviews', 'INTERVIEW', '2024-02-29', '2025-02-28', 1],
    ['interviews', 'INTERVIEW', '2024-02-29', '2025-03-01', 0],
    ['penalties', 'PENALTY', '2023-02-28', '2024-02-27', 1],
    ['penalties', 'PENALTY', '2023-02-28', '2024-02-28', 0],
    ['penalties', 'PENALTY', '2023-03-01', '2024-02-29', 1],
    ['penalties', 'PENALTY', '2023-03-01', '2024-03-01', 0],
    ['complaints', 'COMPLAINT', '2025-06-30', '2026-06-29', 1],
    ['complaints', 'COMPLAINT', '2025-06-30', '2026-06-30', 0],
    ['accidents', 'ACCIDENT', '2023-06-30', '2026-06-29', 1],
    ['accidents', 'ACCIDENT', '2023-06-30', '2026-06-30', 0],
    ['accidents', 'ACCIDENT', '2024-02-29', '2027-02-28', 1],
    ['accidents', 'ACCIDENT', '2024-02-29', '2027-03-01', 0],
  ] as const)('%s: one of %s on %s, asked on %s, is %i', (fact, kind, happened, asked, expected) => {
    expect(measured(fact, asked, event(kind, happened))).toBe(expected);
  });

  test('the window names its first and last day, both included', () => {
    const [test] = assess(history, record('2015-01-01'), day('2025-02-28'))!.clauses[2]!.tests;
    expect([test!.windowFrom, test!.windowTo]).toEqual([day('2024-02-29'), day('2025-02-28')]);
  });

  test('the first year runs out on the anniversary', () => {
    const file = record('2025-03-10', event('ACCIDENT', '2025-04-01'));
    expect(gradeOn(history, file, day('2025-03-09'))).toBeNull();
    expect(gradeOn(history, file, day('2025-03-10'))).toBe('B');
    expect(gradeOn(history, file, day('2026-03-09'))).toBe('B');
    expect(gradeOn(history, file, day('2026-03-10'))).toBe('A');
  });

  test('a certificate is valid on both of its days and not on the day of revocation', () => {
    const level = (on: string, more = {}) =>
      measured('standardization', on, certificate(3, '2024-01-10', '2027-01-09', more));
    expect(['2024-01-09', '2024-01-10', '2027-01-09', '2027-01-10'].map(on => level(on))).toEqual([
      NaN,
      3,
      3,
      NaN,
    ]);
    const revoked = { revokedOn: day('2025-05-05'), revokedAt: 1 };
    expect(['2025-05-04', '2025-05-05'].map(on => level(on, revoked))).toEqual([3, NaN]);
  });

  test('the best valid certificate is the level', () => {
    const both = [certificate(3, '2024-01-01', '2026-12-31'), certificate(1, '2025-01-01', '2025-12-31')];
    expect(
      ['2024-06-01', '2025-06-01', '2026-06-01'].map(on => measured('standardization', on, ...both)),
    ).toEqual([3, 1, 3]);
  });

  test('years earlier', () => {
    expect(minusYears(day('2024-02-29'), 1)).toBe(day('2023-02-28'));
    expect(minusYears(day('2024-02-29'), 4)).toBe(day('2020-02-29'));
    expect(minusYears(day('2025-02-28'), 1)).toBe(day('2024-02-28'));
  });
});
