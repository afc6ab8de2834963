import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../day.js';
import { edition } from '../policy/editions.js';
import { historyKnownAt } from '../policy/historyKnownAt.js';
import { onlyPolicy, policyHistory } from '../policy/inForce.js';
import { parsePolicy, printPolicy } from '../policy/parse.js';
import { must } from '../result.js';
import { someDay, someRecord } from '../testing/history.js';
import { certificate, event, record } from '../testing/record.js';
import { assess } from './assess.js';
import { instantsOfKnowledge, knownThen } from './knownThen.js';

const history = onlyPolicy(edition('2023-literal'));
const book = { history, adoptions: new Map<string, number>() };
const on = day('2026-03-01');

test('then we knew of 3 interviews, today we know of 4', () => {
  const held = ['2026-01-01', '2026-01-02', '2026-01-03'].map(heldOn => event('INTERVIEW', heldOn));
  const late = event('INTERVIEW', '2026-01-04', { recordedAt: 50 });
  const file = record(
    '2020-01-01',
    event('ACCIDENT', '2025-01-01'),
    event('PENALTY', '2026-01-05'),
    ...held,
    late,
  );
  const { was, is, facts, added, changed } = knownThen(book, file, on, 49);
  expect([was!.grade, is!.grade]).toEqual(['B', 'C']);
  expect(facts).toEqual([{ fact: 'interviews', was: 3, is: 4 }]);
  expect(added).toEqual([late]);
  expect(changed).toEqual([]);
});

test('what was voided or revoked since counted then', () => {
  const voided = event('PENALTY', '2026-01-01', { voidedAt: 50 });
  const revoked = certificate(3, '2025-01-01', '2027-12-31', { revokedOn: day('2026-02-01'), revokedAt: 60 });
  const file = record('2020-01-01', voided, revoked);
  const { facts, changed } = knownThen(book, file, on, 49);
  expect(facts).toEqual([
    { fact: 'penalties', was: 1, is: 0 },
    { fact: 'standardization', was: 3, is: Number.NaN },
  ]);
  expect(changed).toEqual([voided, revoked]);
  expect(instantsOfKnowledge(book, file)).toEqual([60, 50, 0]);
});

test('before the enterprise was entered nothing was known of it', () => {
  const file = { ...record('2020-01-01'), recordedAt: 100 };
  expect(knownThen(book, file, on, 99)).toMatchObject({ was: null, facts: [], added: [] });
});

test('by what is known now there is no difference', () => {
  fc.assert(
    fc.property(someRecord, someDay, (file, asked) => {
      const { was, is, facts, added, changed } = knownThen(book, file, asked, 1_000);
      expect(was).toEqual(is);
      expect(is).toEqual(assess(history, file, asked));
      expect([facts, added, changed]).toEqual([[], [], []]);
    }),
  );
});

describe('an edition adopted at instant 100, in force from 1 March', () => {
  const printed = printPolicy({ ...edition('2023-literal'), id: 'stricter', inForceFrom: on });
  const stricter = must(
    parsePolicy(
      JSON.parse(
        JSON.stringify(printed).replace(
          '"comparison":"MORE_THAN","threshold":5',
          '"comparison":"MORE_THAN","threshold":0',
        ),
      ),
    ),
  );
  const adopted = must(policyHistory([edition('2023-literal'), stricter]));
  const known = { history: adopted, adoptions: new Map([['stricter', 100]]) };
  const file = record('2020-01-01', event('COMPLAINT', '2026-01-01'));

  test('decides nothing as known before it, all from its first day as known since', () => {
    expect([99, 100].map(at => knownThen(known, file, on, at).was)).toMatchObject([
      { grade: 'A', policy: { id: '2023-literal' } },
      { grade: 'C', policy: { id: 'stricter' } },
    ]);
    expect(knownThen(known, file, on, 99)).toMatchObject({ is: { grade: 'C' }, facts: [], added: [] });
    expect(knownThen(known, file, addDays(on, -1), 100).was!.grade).toBe('A');
    expect(historyKnownAt(known, 100)).toBe(adopted);
    expect(instantsOfKnowledge(known, file)).toEqual([100, 0]);
  });
});
