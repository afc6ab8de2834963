import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayInShanghai, type Day, type Instant } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy, policyHistory } from '../policy/inForce.js';
import { must } from '../result.js';
import { day } from '../day.js';
import { someRecord } from '../testing/history.js';
import { listingVersions, type ListingRun } from './listing.js';
import { listingChanges } from './listingChanges.js';

const literal = edition('2023-literal');
const cumulative = edition('2023-cumulative');
const HISTORIES = [
  onlyPolicy(literal),
  onlyPolicy(cumulative),
  must(policyHistory([literal, { ...cumulative, inForceFrom: day('2025-06-01') }])),
];

const ahead = (runs: readonly ListingRun[], on: Day) =>
  runs.filter(({ until }) => until === null || until > on);

test('without a notice, every version shows what the last change before it shows', () => {
  fc.assert(
    fc.property(
      someRecord,
      fc.constantFrom(...HISTORIES),
      fc.array(fc.nat({ max: 400 * 86_400_000 }), { maxLength: 2 }),
      (record, history, later) => {
        const renamedAt = later.map(after => record.recordedAt + after);
        const changes = listingChanges(history, record, [], renamedAt);
        const versions = listingVersions(history, record, [], renamedAt);
        for (const { knownFrom, runs } of versions) {
          const on = dayInShanghai(knownFrom);
          const change = changes.findLast(({ knownFrom: from }) => from <= knownFrom)!;
          expect(ahead(change.runs, on)).toEqual(runs);
        }
        const instants = new Set<Instant>(versions.map(({ knownFrom }) => knownFrom));
        expect(changes.every(({ knownFrom }) => instants.has(knownFrom))).toBe(true);
        // None is without need: a new name, or other days ahead than the change before.
        for (const [index, { knownFrom, runs }] of changes.entries())
          if (index > 0 && !renamedAt.includes(knownFrom))
            expect(runs).not.toEqual(ahead(changes[index - 1]!.runs, dayInShanghai(knownFrom)));
      },
    ),
    { numRuns: 300 },
  );
});
