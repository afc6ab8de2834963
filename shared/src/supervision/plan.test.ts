import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay, type Day } from '../day.js';
import { gradePeriods } from '../grade/gradePeriods.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { someRecord } from '../testing/history.js';
import { VISIT_KINDS, type TaskStatus } from '../vocabulary.js';
import { dutiesOwed, type Duty } from './duties.js';
import {
  isPlanned,
  planDifference,
  planHorizon,
  withinVisitCap,
  type PlannedTask,
  type PlanWindow,
} from './plan.js';

const HISTORY = onlyPolicy(edition('2023-literal'));
const FIRST = day('2026-01-01');

const someWindow: fc.Arbitrary<PlanWindow> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => ({ from: addDays(FIRST, start), to: addDays(FIRST, start + length) }));

describe('the days planned', () => {
  test('are those of the windows, in as few as can be, with days between them', () => {
    fc.assert(
      fc.property(fc.array(someWindow, { maxLength: 8 }), windows => {
        const horizon = planHorizon(windows);
        for (let on = FIRST; on < addDays(FIRST, 90); on = addDays(on, 1))
          expect(horizon.some(({ from, to }) => from <= on && on <= to)).toBe(
            windows.some(({ from, to }) => from <= on && on <= to),
          );
        for (const [index, { from }] of horizon.entries())
          if (index > 0) expect(from).toBeGreaterThan(horizon[index - 1]!.to + 1);
      }),
    );
  });

  test('windows that touch are one, and planned is what lies in one', () => {
    const window = (from: string, to: string) => ({ from: day(from), to: day(to) });
    const horizon = planHorizon([
      window('2026-07-01', '2026-09-30'),
      window('2026-01-01', '2026-06-30'),
      window('2027-01-01', '2027-03-31'),
    ]);
    expect(horizon).toEqual([window('2026-01-01', '2026-09-30'), window('2027-01-01', '2027-03-31')]);
    expect(isPlanned(horizon, window('2026-06-30', '2026-07-01'))).toBe(true);
    expect(isPlanned(horizon, window('2026-09-30', '2026-10-01'))).toBe(false);
  });
});

const taskOf = (duty: Duty, status: TaskStatus = 'PLANNED'): PlannedTask => ({
  kind: duty.kind,
  owedOn: duty.dueOn,
  dueOn: duty.dueOn,
  status,
  merged: false,
});
const owedBy = (record: Parameters<typeof gradePeriods>[1]): readonly Duty[] =>
  dutiesOwed(HISTORY, gradePeriods(HISTORY, record), day('2024-01-01'), day('2026-12-31'));

describe('the plan against what is owed', () => {
  test('from any plan to any other and once more: nothing to do', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (was, is) => {
        const before = owedBy(was).map(duty => taskOf(duty));
        const owed = owedBy(is);
        const { kept, missing, surplus } = planDifference(owed, before);
        expect(kept.length + surplus.length).toBe(before.length);
        expect(kept.length + missing.length).toBe(owed.length);
        const again = planDifference(owed, [...kept, ...missing.map(duty => taskOf(duty))]);
        expect([again.missing, again.surplus]).toEqual([[], []]);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[Partial<PlannedTask>, number]>([
    [{ status: 'PLANNED' }, 1],
    [{ status: 'ASSIGNED' }, 0],
    [{ status: 'COMPLETED' }, 0],
    [{ status: 'CANCELLED' }, 0],
    [{ merged: true }, 0],
  ])('of what is not owed any more, a task with %j: %i is taken back', (more, count) => {
    const task = {
      ...taskOf({ kind: 'TRAINING', dueOn: FIRST, grade: 'B', article: '', answeredWithinDays: 0 }),
      ...more,
    };
    expect(planDifference([], [task]).surplus).toHaveLength(count);
  });

  const reminders = (first: string) =>
    dutiesOwed(
      HISTORY,
      [{ from: day(first), until: null, value: 'C' }],
      day(first),
      addDays(day(first), 400),
    ).filter(({ kind }) => kind === 'REMINDER_INTERVIEW');

  test('a reminder interview that was held is not owed again because C began on another day', () => {
    const held = taskOf(reminders('2026-06-15')[0]!, 'COMPLETED');
    for (const first of ['2026-06-01', '2026-06-14', '2026-06-16', '2026-07-20']) {
      const owed = reminders(first);
      const { kept, missing, surplus } = planDifference(owed, [held]);
      expect([kept, missing, surplus]).toEqual([[held], owed.slice(1), []]);
    }
    const muchLater = reminders('2026-12-01');
    expect(planDifference(muchLater, [held]).missing).toEqual(muchLater);
  });

  test('one that nobody has begun with moves to the other day', () => {
    const [was] = reminders('2026-06-15');
    const owed = reminders('2026-06-10');
    expect(planDifference(owed, [taskOf(was!)])).toMatchObject({ missing: owed, surplus: [taskOf(was!)] });
  });

  test('one held answers once', () => {
    const held = taskOf(reminders('2026-06-15')[0]!, 'COMPLETED');
    const [first, ...later] = reminders('2026-06-10');
    const twice = [first!, { ...first!, dueOn: addDays(first!.dueOn, 3) }, ...later];
    expect(planDifference(twice, [held]).missing).toHaveLength(twice.length - 1);
  });

  test('a task answers its duty on whatever day it is now due, and also when cancelled', () => {
    const duty: Duty = { kind: 'TRAINING', dueOn: FIRST, grade: 'B', article: '', answeredWithinDays: 0 };
    const moved = { ...taskOf(duty, 'CANCELLED'), dueOn: addDays(FIRST, 40) };
    expect(planDifference([duty], [moved])).toMatchObject({ missing: [], surplus: [] });
  });
});

describe('the yearly cap', () => {
  const duties = owedBy({
    includedOn: day('2026-01-01'),
    recordedAt: 0,
    events: [],
    certificates: [],
  }).filter(({ dueOn }) => dueOn >= FIRST);
  const visits = duties.filter(({ kind }) => VISIT_KINDS.includes(kind));

  test.each([
    [10, 2],
    [11, 1],
    [12, 0],
    [13, 0],
  ])('with %i visits in the year leaves room for %i', (made, room) => {
    const { within, overCap } = withinVisitCap(HISTORY, duties, () => made);
    expect(visits).toHaveLength(2);
    expect(within.filter(({ kind }) => VISIT_KINDS.includes(kind))).toEqual(visits.slice(0, room));
    expect(overCap).toEqual(visits.slice(room));
    expect(within.filter(({ kind }) => kind === 'TRAINING')).toHaveLength(1);
  });

  test('is counted a calendar year at a time', () => {
    const next: Duty = { ...visits[0]!, dueOn: addDays(visits[0]!.dueOn, 365) as Day };
    const { within } = withinVisitCap(HISTORY, [...visits, next], year => (year === 2026 ? 12 : 0));
    expect(within.map(({ dueOn }) => formatDay(dueOn))).toEqual(['2027-06-30']);
  });
});
