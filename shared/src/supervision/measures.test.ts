import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay, type Day } from '../day.js';
import { edition } from '../policy/editions.js';
import { gradeOn } from '../grade/gradeOn.js';
import { onlyPolicy, policyHistory, policyOn } from '../policy/inForce.js';
import type { PolicyDraft } from '../policy/policy.js';
import { must } from '../result.js';
import { someDay, someRecord } from '../testing/history.js';
import { certificate, event, outcome, record } from '../testing/record.js';
import { attentionOn, measuresOn, type Measure } from './measures.js';

const ON = day('2026-06-30');
const HISTORY = onlyPolicy(edition('2023-literal'));

const several = (count: number, kind: 'INTERVIEW' | 'COMPLAINT') =>
  Array.from({ length: count }, (_, index) => event(kind, addDays(ON, -index)));
const kinds = (...entries: Parameters<typeof record>[1][]) =>
  measuresOn(HISTORY, record('2020-01-01', ...entries), ON).map(({ kind }) => kind);
const grounds = (...entries: Parameters<typeof record>[1][]) =>
  measuresOn(HISTORY, record('2020-01-01', ...entries), ON).find(({ kind }) => kind === 'ATTENTION')?.grounds;

describe('what a grade brings with it', () => {
  test('A', () => expect(kinds()).toEqual(['DOUBLE_RANDOM', 'GREEN_CHANNEL', 'COMMENDATION']));

  test('B', () => {
    const newcomer = measuresOn(HISTORY, record('2026-01-01'), ON);
    expect(newcomer.map(({ kind }) => kind)).toEqual(['KEY_OBJECT', 'TRAINING']);
  });

  test('C, with all of B', () => {
    expect(kinds(...several(4, 'INTERVIEW'))).toEqual([
      'KEY_OBJECT',
      'TRAINING',
      'KEY_MONITORING',
      'REMINDER_INTERVIEW',
      'EXPOSURE',
      'ATTENTION',
    ]);
  });

  test('nothing before inclusion', () => {
    expect(measuresOn(HISTORY, record('2026-07-01'), ON)).toEqual([]);
  });

  test('each with the article that orders it', () => {
    const measures = measuresOn(HISTORY, record('2020-01-01', ...several(4, 'INTERVIEW')), ON);
    expect(measures.map(({ article }) => article)).toEqual([
      '第十条第（一）项',
      '第十条第（二）项',
      '第十一条第（一）项',
      '第十一条第（二）项',
      '第十二条',
      '第七条',
    ]);
  });
});

describe('attention, whatever the grade', () => {
  const voided = { voidedAt: 5 };
  test.each([
    ['a clean record', [], undefined],
    ['grade C', several(4, 'INTERVIEW'), ['LOW_GRADE']],
    ['five complaints', several(5, 'COMPLAINT'), undefined],
    ['six complaints', several(6, 'COMPLAINT'), ['LOW_GRADE', 'MANY_COMPLAINTS']],
    ['a listing', [event('ABNORMAL_LISTING', ON)], ['ABNORMAL_LISTING']],
    ['an old listing', [event('ABNORMAL_LISTING', '2021-01-01')], ['ABNORMAL_LISTING']],
    ['a listing to come', [event('ABNORMAL_LISTING', '2026-07-01')], undefined],
    ['a voided listing', [event('ABNORMAL_LISTING', ON, voided)], undefined],
    [
      'a listing lifted today',
      [event('ABNORMAL_LISTING', '2026-01-01', { outcomes: [outcome('LIFTED', '2026-06-30')] })],
      undefined,
    ],
    [
      'a listing lifted tomorrow',
      [event('ABNORMAL_LISTING', '2026-01-01', { outcomes: [outcome('LIFTED', '2026-07-01')] })],
      ['ABNORMAL_LISTING'],
    ],
    ['a serious violation', [event('SERIOUS_VIOLATION', '2022-01-01')], ['SERIOUS_VIOLATION']],
    [
      'a serious violation repaired',
      [event('SERIOUS_VIOLATION', '2022-01-01', { outcomes: [outcome('REPAIRED', '2025-01-01')] })],
      undefined,
    ],
    [
      'two grounds on grade A',
      [
        event('SERIOUS_VIOLATION', ON),
        event('ABNORMAL_LISTING', ON),
        certificate(3, '2026-01-01', '2028-12-31'),
      ],
      ['ABNORMAL_LISTING', 'SERIOUS_VIOLATION'],
    ],
  ] as const)('%s', (_, entries, expected) => expect(grounds(...entries)).toEqual(expected));

  test('many complaints count in the rule’s own window, not in that of grade C', () => {
    const { attention, ...rest } = edition('2023-literal');
    const history = onlyPolicy({
      ...rest,
      attention: { ...attention, complaintsWithinYears: 2, complaintsMoreThan: 3 },
    });
    const old = Array.from({ length: 4 }, (_, index) => event('COMPLAINT', addDays(ON, -600 + index)));
    const measures = measuresOn(history, record('2020-01-01', ...old), ON);
    expect(measures.at(-1)).toMatchObject({
      kind: 'ATTENTION',
      article: '第七条',
      grounds: ['MANY_COMPLAINTS'],
    });
  });
});

describe('since when and until when', () => {
  const runs = (measures: readonly Measure[]) =>
    measures.map(
      ({ kind, since, until }) => `${kind} ${formatDay(since)} ${until === null ? '' : formatDay(until)}`,
    );

  test('what B and C share goes on from one to the other; what C adds opens and closes with it', () => {
    // In its first year B, from the fourth interview on C, and A once the first year and the interviews are over.
    const interviews = Array.from({ length: 4 }, (_, index) => event('INTERVIEW', addDays(ON, -index)));
    const file = record('2026-01-15', ...interviews);
    expect(runs(measuresOn(HISTORY, file, ON))).toEqual([
      'KEY_OBJECT 2026-01-15 2027-06-27',
      'TRAINING 2026-01-15 2027-06-27',
      'KEY_MONITORING 2026-06-30 2027-06-27',
      'REMINDER_INTERVIEW 2026-06-30 2027-06-27',
      'EXPOSURE 2026-06-30 2027-06-27',
      'ATTENTION 2026-06-30 2027-06-27',
    ]);
    expect(runs(measuresOn(HISTORY, file, day('2027-06-27')))).toEqual([
      'DOUBLE_RANDOM 2027-06-27 ',
      'GREEN_CHANNEL 2027-06-27 ',
      'COMMENDATION 2027-06-27 ',
    ]);
  });

  test('attention goes on from one ground to the next, and ends when none is left', () => {
    const file = record(
      '2020-01-01',
      ...several(6, 'COMPLAINT'),
      event('ABNORMAL_LISTING', '2027-01-01', { outcomes: [outcome('LIFTED', '2027-09-01')] }),
    );
    const attention = measuresOn(HISTORY, file, ON).at(-1)!;
    expect(runs([attention])).toEqual(['ATTENTION 2026-06-30 2027-09-01']);
  });

  const literal = edition('2023-literal');
  const changed = {
    ...literal,
    id: 'changed',
    inForceFrom: day('2025-03-01'),
    measures: { ...literal.measures, A: literal.measures.A.slice(0, 2) },
    attention: { ...literal.attention, complaintsMoreThan: 2, complaintsWithinYears: 2 },
  } as PolicyDraft as typeof literal;

  test.each([
    ['one edition', HISTORY],
    ['two editions', must(policyHistory([literal, changed]))],
  ])('are those of asking every day, by %s', (_, history) => {
    const applies = (file: Parameters<typeof gradeOn>[1], kind: string, on: Day) => {
      const grade = gradeOn(history, file, on);
      if (grade === null) return false;
      if (kind === 'ATTENTION') return attentionOn(history, file, on).length > 0;
      return policyOn(history, on).measures[grade].some(measure => measure.kind === kind);
    };
    fc.assert(
      fc.property(someRecord, someDay, (file, on) => {
        for (const { kind, since, until } of measuresOn(history, file, on)) {
          expect([since <= on, until === null || until > on]).toEqual([true, true]);
          const end = until ?? addDays(on, 1500);
          for (let each = since; each < end; each = addDays(each, 1))
            if (!applies(file, kind, each)) throw new Error(`${kind} not on ${formatDay(each)}`);
          expect(applies(file, kind, addDays(since, -1))).toBe(false);
          if (until !== null) expect(applies(file, kind, until)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
