import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy, policyHistory } from '../policy/inForce.js';
import { must } from '../result.js';
import { someDay, someRecord } from '../testing/history.js';
import { penalty, record } from '../testing/record.js';
import { assess } from './assess.js';
import { codesOf, standingBy, standsUntil } from './standing.js';

const literal = edition('2023-literal');
const cumulative = edition('2023-cumulative');
const history = must(policyHistory([literal, { ...cumulative, inForceFrom: day('2025-01-01') } as never]));

test('the standing is what the full explanation says', () => {
  fc.assert(
    fc.property(fc.constantFrom(literal, cumulative), someRecord, someDay, (policy, file, on) => {
      const standing = standingBy(policy, file, on);
      const assessment = assess(onlyPolicy(policy), file, on);
      if (assessment === null) return expect(standing).toBeNull();
      expect(standing!.grade).toBe(assessment.grade);
      expect(codesOf(policy, standing!.decided)).toEqual(
        assessment.decidedBy.map(({ clause }) => clause.code),
      );
      expect(codesOf(policy, standing!.met)).toEqual(
        assessment.clauses.filter(({ met }) => met).map(({ clause }) => clause.code),
      );
    }),
  );
});

test('it stays until the day it says', () => {
  fc.assert(
    fc.property(someRecord, someDay, fc.nat(400), (file, on, ahead) => {
      const until = standsUntil(history, file, on);
      const later = addDays(on, ahead);
      if (until !== null) expect(until).toBeGreaterThan(on);
      if (until !== null && later >= until) return;
      const by = (at: typeof on) => {
        const assessment = assess(history, file, at);
        return assessment && [assessment.policy.id, standingBy(assessment.policy, file, at)];
      };
      expect(by(later)).toEqual(by(on));
    }),
  );
});

test('it ends with a window, with inclusion and with the edition', () => {
  const file = record('2024-06-01', penalty('2024-08-01', '1.00'));
  expect(standsUntil(history, file, day('2024-05-01'))).toBe(day('2024-06-01'));
  expect(standsUntil(history, file, day('2024-06-01'))).toBe(day('2024-08-01'));
  expect(standsUntil(history, file, day('2024-08-01'))).toBe(day('2025-01-01'));
  expect(standsUntil(history, file, day('2025-01-01'))).toBe(day('2025-06-01'));
  expect(standsUntil(history, file, day('2025-06-01'))).toBe(day('2025-08-01'));
  expect(standsUntil(history, file, day('2025-08-01'))).toBeNull();
});
