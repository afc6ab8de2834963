import { describe, expect, test } from '@jest/globals';
import { day } from '../day.js';
import { err, must } from '../result.js';
import { DEFAULT_HISTORY, edition } from './editions.js';
import { judgesRetroactively, onlyPolicy, policyHistory, policyOn } from './inForce.js';

const literal = edition('2023-literal');
const cumulative = edition('2023-cumulative');
const from = (on: string, id: string) => ({ ...literal, id, inForceFrom: day(on) });
const FIRST = from('2023-04-12', 'first');
const SECOND = from('2025-01-01', 'second');
const THIRD = from('2026-07-01', 'third');

describe('which edition decides', () => {
  test.each([
    ['2023-04-11', 'first', true],
    ['2023-04-12', 'first', false],
    ['2024-12-31', 'first', false],
    ['2025-01-01', 'second', false],
    ['2026-06-30', 'second', false],
    ['2026-07-01', 'third', false],
    ['2199-12-31', 'third', false],
    ['1900-01-01', 'first', true],
  ])('on %s the %s, judging retroactively: %s', (on, id, retroactive) => {
    for (const editions of [
      [FIRST, SECOND, THIRD],
      [THIRD, FIRST, cumulative, SECOND],
    ]) {
      const policy = policyOn(must(policyHistory(editions)), day(on));
      expect([policy.id, judgesRetroactively(policy, day(on))]).toEqual([id, retroactive]);
    }
  });

  test('one that is not in force decides nothing', () => {
    expect(must(policyHistory([cumulative, FIRST])).map(({ id }) => id)).toEqual(['first']);
  });

  test('by default the literal reading of 2023', () => {
    expect(DEFAULT_HISTORY.map(({ id }) => id)).toEqual(['2023-literal']);
    expect(policyOn(DEFAULT_HISTORY, day('2023-04-12')).id).toBe('2023-literal');
  });

  test('for a comparison, one edition for all days, in force or not', () => {
    const history = onlyPolicy(cumulative);
    expect(policyOn(history, day('2000-01-01')).id).toBe('2023-cumulative');
    expect(policyOn(history, day('2100-01-01')).id).toBe('2023-cumulative');
    expect(history[0].inForceFrom).toBe(cumulative.source.issuedOn);
  });
});

test.each([
  [
    'two from the same day',
    [FIRST, SECOND, from('2025-01-01', 'other')],
    'two editions are in force from 2025-01-01',
  ],
  ['none in force', [cumulative], 'no edition is in force'],
  ['none at all', [], 'no edition is in force'],
])('refused: %s', (_, editions, error) => expect(policyHistory(editions)).toEqual(err(error)));

test('an edition that does not ship is named', () => {
  expect(() => edition('1999')).toThrow('no edition 1999; there are 2023-literal, 2023-cumulative');
});
