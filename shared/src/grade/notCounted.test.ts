import { describe, expect, test } from '@jest/globals';
import { day } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { legalPolicy } from '../policy/parse.js';
import type { Switches } from '../policy/policy.js';
import { must } from '../result.js';
import { certificate, event, outcome, record } from '../testing/record.js';
import { assess } from './assess.js';

const literal = edition('2023-literal');
const ON = day('2026-06-30');

function judged(entry: ReturnType<typeof event>, on = ON, switches: Partial<Switches> = {}) {
  const policy = must(legalPolicy({ ...literal, switches: { ...literal.switches, ...switches } }));
  const { notCounted, clauses } = assess(onlyPolicy(policy), record('2020-01-01', entry), on)!;
  const counted = clauses.some(({ tests }) => tests.some(each => each.counted.includes(entry)));
  expect(counted).toBe(notCounted.length === 0);
  return notCounted[0]?.reason ?? 'COUNTED';
}

describe('why a record does not count', () => {
  test.each([
    ['COUNTED', event('INTERVIEW', '2026-01-01')],
    ['VOIDED', event('INTERVIEW', '2026-01-01', { voidedAt: 5 })],
    ['VOIDED', event('INTERVIEW', '2019-01-01', { voidedAt: 5 })],
    ['OUTSIDE_WINDOW', event('INTERVIEW', '2025-06-30')],
    ['OUTSIDE_WINDOW', event('INTERVIEW', '2026-07-01')],
    ['OUTSIDE_WINDOW', event('INTERVIEW', '2025-06-30', { interviewee: 'OTHER' })],
    ['NOT_PRINCIPAL', event('INTERVIEW', '2026-01-01', { interviewee: 'OTHER', trigger: 'GRADE_MEASURE' })],
    ['TRIGGER', event('INTERVIEW', '2026-01-01', { trigger: 'GRADE_MEASURE' })],
    ['WITHDRAWN', event('COMPLAINT', '2026-01-01', { outcomes: [outcome('WITHDRAWN', '2026-06-30')] })],
    ['DUPLICATE', event('COMPLAINT', '2026-01-01', { outcomes: [outcome('DUPLICATE', '2026-02-01')] })],
    ['REPAIRED', event('PENALTY', '2026-01-01', { outcomes: [outcome('REPAIRED', '2026-02-01')] })],
    ['COUNTED', event('PENALTY', '2026-01-01', { outcomes: [outcome('REPAIRED', '2026-07-01')] })],
    ['NOT_USED', event('MONITORING', '2026-01-01')],
    ['NOT_USED', event('INSPECTION', '2026-01-01')],
    ['VOIDED', event('LICENCE', '2026-01-01', { voidedAt: 5 })],
  ] as const)('%s', (reason, entry) => expect(judged(entry)).toBe(reason));

  test('an interview that grade C itself ordered counts only where the switch says so', () => {
    const entry = event('INTERVIEW', '2026-01-01', { trigger: 'GRADE_MEASURE' });
    expect(judged(entry, ON, { countGradeMeasureInterviews: true })).toBe('COUNTED');
  });

  test('where only verified complaints count, one counts from its verification', () => {
    const switches = { countOnlyVerifiedComplaints: true };
    const verified = event('COMPLAINT', '2026-01-01', { outcomes: [outcome('VERIFIED', '2026-02-01')] });
    expect(judged(event('COMPLAINT', '2026-01-01'), ON, switches)).toBe('NOT_VERIFIED');
    expect(judged(verified, day('2026-01-31'), switches)).toBe('NOT_VERIFIED');
    expect(judged(verified, day('2026-02-01'), switches)).toBe('COUNTED');
    expect(judged(verified, day('2027-01-01'), switches)).toBe('OUTSIDE_WINDOW');
  });
});

test('certificates say how they stand', () => {
  const certificates = [
    certificate(3, '2025-01-01', '2027-12-31'),
    certificate(2, '2025-01-01', '2027-12-31'),
    certificate(1, '2020-01-01', '2022-12-31'),
    certificate(1, '2026-07-01', '2029-06-30'),
    certificate(1, '2025-01-01', '2027-12-31', { revokedOn: ON, revokedAt: 1 }),
    certificate(1, '2025-01-01', '2027-12-31', { voidedAt: 1 }),
  ];
  const assessment = assess(onlyPolicy(literal), record('2020-01-01', ...certificates), ON)!;
  expect(assessment.certificates.map(({ standing }) => standing)).toEqual([
    'VALID',
    'BEST',
    'EXPIRED',
    'NOT_YET',
    'REVOKED',
    'VOIDED',
  ]);
  expect(assessment.clauses[1]!.tests[0]!.counted).toEqual([certificates[1]]);
});
