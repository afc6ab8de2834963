import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../day.js';
import { must } from '../result.js';
import { GRADES, SECTORS } from '../vocabulary.js';
import { draw, quota, type DrawTerms } from './draw.js';
import {
  inspectorPoolText,
  parseInspectorPool,
  parseSubjectPool,
  subjectPoolText,
  type DrawInspector,
  type DrawSubject,
} from './pool.js';
import { sha256 } from './sha256.js';
import { verifyDraw, type PublishedDraw } from './verify.js';

const TERMS: DrawTerms = {
  ratePerGrade: { A: 5, B: 20, C: 100 },
  inspectorsPerTask: 2,
  dueOn: day('2026-09-30'),
};
const subject = (index: number, more: Partial<DrawSubject> = {}): DrawSubject => ({
  key: `91${String(index).padStart(16, '0')}`,
  grade: 'A',
  sector: 'COAL_MINE',
  weight: 1,
  ...more,
});
const inspector = (index: number, more: Partial<DrawInspector> = {}): DrawInspector => ({
  key: `licence-${index}`,
  licenceExpiresOn: day('2027-12-31'),
  sectors: [],
  recusals: [],
  ...more,
});
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const SEED = createHash('sha256').update('seed').digest('hex');

const someSubjects = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[0-9A-Z]{18}$/),
    grade: fc.constantFrom(...GRADES),
    sector: fc.constantFrom(...SECTORS),
    weight: fc.constantFrom(1, 3),
  }),
  { selector: each => each.key, maxLength: 60 },
);
const someInspectors = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[0-9A-Z]{4}$/),
    licenceExpiresOn: fc.constantFrom(day('2026-09-29'), day('2026-09-30'), day('2030-01-01')),
    sectors: fc.constant([]),
    recusals: fc.constant([]),
  }),
  { selector: each => each.key, minLength: 6, maxLength: 12 },
);

/** Written from the published rule alone, with Node's hash. */
function drawnIndependently(seed: string, subjectText: string, inspectorText: string) {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const rates = { A: 5, B: 20, C: 100 } as Record<string, number>;
  const rows = subjectText
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' '));
  const drawn: [string, string][] = [];
  for (const grade of ['A', 'B', 'C']) {
    const tickets = rows
      .filter(row => row[1] === grade)
      .map(([key, , , weight]): [string, string] => {
        const each = many(Number(weight), ticket => hash(`${seed}:${key}:${ticket}`));
        return [each.sort()[0]!, key!];
      })
      .sort();
    drawn.push(...tickets.slice(0, Math.ceil((tickets.length * rates[grade]!) / 100)));
  }
  const burden: Record<string, number> = {};
  const staff = inspectorText
    .trimEnd()
    .split('\n')
    .map(line => line.split(' '));
  return drawn.sort().map(([, key]) => {
    const able = staff
      .filter(([, expiry]) => expiry! >= '2026-09-30')
      .map(([licence]) => [burden[licence!] ?? 0, hash(`${seed}:${key}:${licence}`), licence!] as const)
      .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
    const two = able.slice(0, 2).map(([, , licence]) => licence);
    for (const licence of two) burden[licence] = (burden[licence] ?? 0) + 1;
    return { subject: key, inspectors: two };
  });
}

test('is what anybody draws from the published text', () => {
  fc.assert(
    fc.property(someSubjects, someInspectors, fc.string(), (subjects, staff, seed) => {
      fc.pre(staff.filter(({ licenceExpiresOn }) => licenceExpiresOn >= TERMS.dueOn).length >= 2);
      const { picks } = must(draw(seed, TERMS, subjects, staff));
      expect(picks).toEqual(drawnIndependently(seed, subjectPoolText(subjects), inspectorPoolText(staff)));
    }),
  );
});

test('does not depend on the order of the pools', () => {
  fc.assert(
    fc.property(someSubjects, someInspectors, (subjects, staff) => {
      const [one, two] = [
        draw(SEED, TERMS, subjects, staff),
        draw(SEED, TERMS, [...subjects].reverse(), [...staff].reverse()),
      ];
      expect(one).toEqual(two.ok ? two : expect.objectContaining({ ok: false }));
    }),
  );
});

test('the text of a pool says all of it', () => {
  fc.assert(
    fc.property(someSubjects, someInspectors, (subjects, staff) => {
      const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
      expect(must(parseSubjectPool(subjectPoolText(subjects)))).toEqual([...subjects].sort(byKey));
      expect(must(parseInspectorPool(inspectorPoolText(staff)))).toEqual([...staff].sort(byKey));
    }),
  );
});

test.each(['x', 'x A COAL_MINE 0\n', 'x D COAL_MINE 1\n', 'x A COAL_MINE 1 1\n', 'x A COAL 1\n', '\n'])(
  '%j is no pool',
  text => expect(parseSubjectPool(text)).toEqual({ ok: false, error: 1 }),
);

test.each([
  [0, 5, 0],
  [1, 5, 1],
  [20, 5, 1],
  [21, 5, 2],
  [21, 0, 0],
  [21, 100, 21],
])('of %i subjects at %i percent %i are drawn', (subjects, percent, drawn) =>
  expect(quota(subjects, percent)).toBe(drawn),
);

describe('inspectors', () => {
  const subjects = many(40, index => subject(index, { grade: 'C' }));

  test('share the work evenly', () => {
    const { picks } = must(draw(SEED, TERMS, subjects, many(8, inspector)));
    const burden = new Map<string, number>();
    for (const key of picks.flatMap(pick => pick.inspectors)) burden.set(key, (burden.get(key) ?? 0) + 1);
    expect([...burden.values()]).toEqual(many(8, () => 10));
  });

  test('with an expired licence, another sector or a recusal stay away', () => {
    const staff = [
      ...many(2, index => inspector(index)),
      inspector(2, { licenceExpiresOn: day('2026-09-29') }),
      inspector(3, { sectors: ['FIREWORKS'] }),
      inspector(4, { recusals: subjects.map(({ key }) => key) }),
    ];
    const { picks } = must(draw(SEED, TERMS, subjects, staff));
    expect(new Set(picks.flatMap(pick => pick.inspectors))).toEqual(new Set(['licence-0', 'licence-1']));
    expect(draw(SEED, TERMS, subjects.slice(0, 1), staff.slice(1))).toEqual({
      ok: false,
      error: { kind: 'SHORT_OF_INSPECTORS', shortages: [{ subject: subjects[0]!.key, eligible: 1 }] },
    });
  });
});

test('a heavier subject is drawn more often', () => {
  const pool = many(100, index => subject(index, { weight: index === 0 ? 3 : 1 }));
  const hits = many(400, index => must(draw(sha256(String(index)), TERMS, pool, many(4, inspector)))).filter(
    ({ picks }) => picks.some(pick => pick.subject === pool[0]!.key),
  ).length;
  // 5 of 100 with one ticket: 20 in 400. With three some 57.
  expect(hits).toBeGreaterThan(35);
});

test('verification finds every change', () => {
  const subjects = many(60, index => subject(index));
  const staff = many(5, inspector);
  const subjectPool = subjectPoolText(subjects);
  const inspectorPool = inspectorPoolText(staff);
  const published: PublishedDraw = {
    terms: TERMS,
    subjectPool,
    inspectorPool,
    subjectPoolHash: sha256(subjectPool),
    inspectorPoolHash: sha256(inspectorPool),
    seedCommitment: sha256(SEED),
    seed: SEED,
    picks: must(draw(SEED, TERMS, subjects, staff)).picks,
  };
  const fine = { SUBJECT_POOL: true, INSPECTOR_POOL: true, COMMITMENT: true, PICKS: true };
  expect(verifyDraw(published)).toEqual(fine);
  expect(verifyDraw({ ...published, seed: null })).toEqual({ ...fine, COMMITMENT: null, PICKS: null });
  expect(verifyDraw({ ...published, seed: sha256('other') })).toMatchObject({
    COMMITMENT: false,
    PICKS: false,
  });
  expect(verifyDraw({ ...published, picks: [...published.picks].reverse() })).toEqual({
    ...fine,
    PICKS: false,
  });
  expect(verifyDraw({ ...published, subjectPool: subjectPool.slice(0, -1) })).toMatchObject({
    SUBJECT_POOL: false,
    PICKS: false,
  });
});

test('500 of 100,000 within a second', () => {
  const subjects = many(100_000, index => subject(index));
  const staff = many(40, inspector);
  const terms = { ...TERMS, ratePerGrade: { A: 0.5, B: 0, C: 0 } };
  const started = performance.now();
  const { picks } = must(draw(SEED, terms, subjects, staff));
  const elapsed = performance.now() - started;
  console.log(`500 of 100,000 drawn in ${Math.round(elapsed)} ms`);
  expect(picks).toHaveLength(500);
  // Three times what it may take on a quiet machine.
  expect(elapsed).toBeLessThan(3000);
});
