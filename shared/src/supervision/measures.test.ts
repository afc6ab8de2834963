import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { certificate, event, outcome, record } from '../testing/record.js';
import { measuresOn } from './measures.js';

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
    expect(measures.at(-1)).toEqual({ kind: 'ATTENTION', article: '第七条', grounds: ['MANY_COMPLAINTS'] });
  });
});
