import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, civilOf, day, formatDay, type Day } from '../day.js';
import { gradePeriods } from '../grade/gradePeriods.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy, policyHistory, type PolicyHistory } from '../policy/inForce.js';
import type { PolicyDraft } from '../policy/policy.js';
import { must } from '../result.js';
import { someRecord } from '../testing/history.js';
import { valueOn, type Span, type Timeline } from '../timeline.js';
import { GRADES, type Grade } from '../vocabulary.js';
import { dutiesOwed, partEnds } from './duties.js';

const HISTORY = onlyPolicy(edition('2023-literal'));

/** Day by day, asking of each day alone: what is the grade, what does it ask for, is this one of its days? */
function oracle(history: PolicyHistory, grades: Timeline<Grade>, from: Day, to: Day): string[] {
  const owed: string[] = [];
  let grade: Grade | undefined;
  let begun = from;
  for (let on = (grades[0]?.from ?? to) as Day; on <= to; on = addDays(on, 1)) {
    const now = valueOn(grades, on)!;
    if (now !== grade) begun = on;
    grade = now;
    if (on < from) continue;
    const { inspectionsPerYear, trainingsPerYear } = history[0].supervision[grade];
    if (lastOfPart(on, inspectionsPerYear)) owed.push(`${formatDay(on)} ROUTINE_INSPECTION ${grade}`);
    if (grade === 'C' && isReminder(begun, on)) owed.push(`${formatDay(on)} REMINDER_INTERVIEW ${grade}`);
    if (lastOfPart(on, trainingsPerYear)) owed.push(`${formatDay(on)} TRAINING ${grade}`);
  }
  return owed.sort();
}

/** The last day of a month whose number ends a part of the year; the editions cut the year into whole months. */
function lastOfPart(on: Day, parts: number): boolean {
  const isMonthEnd = civilOf(addDays(on, 1)).dayOfMonth === 1;
  return parts > 0 && isMonthEnd && civilOf(on).month % (12 / parts) === 0;
}

function isReminder(begun: Day, on: Day): boolean {
  for (let months = 0; addMonths(begun, months) <= on; months += 6)
    if (addMonths(begun, months) === on) return true;
  return false;
}

const owedAs = (...args: Parameters<typeof dutiesOwed>) =>
  dutiesOwed(...args)
    .map(({ kind, dueOn, grade }) => `${formatDay(dueOn)} ${kind} ${grade}`)
    .sort();

const someGrades: fc.Arbitrary<Timeline<Grade>> = fc
  .array(fc.tuple(fc.constantFrom(...GRADES), fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(runs => {
    const spans: Span<Grade>[] = [];
    let from = day('2023-11-30');
    for (const [value, days] of runs) {
      if (spans.at(-1)?.value === value) continue;
      spans.push({ from, until: null, value });
      from = addDays(from, days);
    }
    return spans.map((span, index) => ({ ...span, until: spans[index + 1]?.from ?? null }));
  });
const someDay = fc.integer({ min: day('2023-06-01'), max: day('2027-06-30') }).map(value => value as Day);

test('duties are those of asking every day, whatever the grades', () => {
  fc.assert(
    fc.property(someGrades, someDay, fc.integer({ min: 0, max: 730 }), (grades, from, days) => {
      const to = addDays(from, days);
      expect(owedAs(HISTORY, grades, from, to)).toEqual(oracle(HISTORY, grades, from, to));
    }),
    { numRuns: 300 },
  );
});

test('duties are those of asking every day, for the grades of random records', () => {
  fc.assert(
    fc.property(someRecord, record => {
      const grades = gradePeriods(HISTORY, record);
      const [from, to] = [day('2024-01-01'), day('2026-12-31')];
      expect(owedAs(HISTORY, grades, from, to)).toEqual(oracle(HISTORY, grades, from, to));
    }),
    { numRuns: 100 },
  );
});

test('two windows side by side owe what one over both owes', () => {
  fc.assert(
    fc.property(
      someGrades,
      someDay,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (grades, from, a, b) => {
        const middle = addDays(from, a);
        const to = addDays(middle, b);
        expect([
          ...owedAs(HISTORY, grades, from, middle),
          ...owedAs(HISTORY, grades, addDays(middle, 1), to),
        ]).toEqual(owedAs(HISTORY, grades, from, to));
      },
    ),
  );
});

test.each([
  [0, []],
  [1, ['2024-12-31']],
  [2, ['2024-06-30', '2024-12-31']],
  [6, ['2024-02-29', '2024-04-30', '2024-06-30', '2024-08-31', '2024-10-31', '2024-12-31']],
  [5, ['2024-03-13', '2024-05-25', '2024-08-06', '2024-10-18', '2024-12-31']],
])('%i parts of 2024 end on %j', (parts, days) => expect(partEnds(2024, parts).map(formatDay)).toEqual(days));

test('on each day the edition in force then says how often', () => {
  const literal = edition('2023-literal');
  const stricter = {
    ...literal,
    id: 'stricter',
    inForceFrom: day('2025-01-01'),
    supervision: { ...literal.supervision, B: { ...literal.supervision.B, inspectionsPerYear: 4 } },
  } as PolicyDraft as typeof literal;
  const history = must(policyHistory([literal, stricter]));
  const grades: Timeline<Grade> = [{ from: day('2024-01-01'), until: null, value: 'B' }];
  const inspections = dutiesOwed(history, grades, day('2024-07-01'), day('2025-06-30')).filter(
    ({ kind }) => kind === 'ROUTINE_INSPECTION',
  );
  expect(inspections.map(({ dueOn }) => formatDay(dueOn))).toEqual([
    '2024-12-31',
    '2025-03-31',
    '2025-06-30',
  ]);
});

test('each duty cites the article that orders it', () => {
  const grades: Timeline<Grade> = [
    { from: day('2026-01-01'), until: day('2026-07-01'), value: 'C' },
    { from: day('2026-07-01'), until: null, value: 'B' },
  ];
  const cited = dutiesOwed(HISTORY, grades, day('2026-01-01'), day('2026-12-31')).map(
    ({ kind, grade, article }) => `${grade} ${kind} ${article}`,
  );
  expect([...new Set(cited)].sort()).toEqual([
    'B ROUTINE_INSPECTION 第十条第（一）项',
    'B TRAINING 第十条第（二）项',
    'C REMINDER_INTERVIEW 第十一条第（二）项',
    'C ROUTINE_INSPECTION 第十一条第（一）项',
  ]);
});
