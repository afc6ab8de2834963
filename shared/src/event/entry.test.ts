import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, type Day } from '../day.js';
import { LARGEST_AMOUNT, ZERO, type Money } from '../money.js';
import type { Refusal } from '../refusal.js';
import { must, type Result } from '../result.js';
import {
  COMPLAINT_CHANNELS,
  EVENT_KINDS,
  INSPECTION_RESULTS,
  INTERVIEWEES,
  INTERVIEW_TRIGGERS,
  LICENCE_ACTIONS,
  MONITORING_RESULTS,
  OUTCOMES_OF_KIND,
  EVENT_OUTCOMES,
  PENALTY_GRAVITIES,
  SECRECIES,
  STANDARDIZATION_LEVELS,
  type EventKind,
} from '../vocabulary.js';
import {
  COUNTING_DAY_FIELD,
  countingDay,
  ENTRY_FIELDS,
  parseCertificate,
  parseEntry,
  parseOutcome,
  parseRevocation,
  printEntry,
  type Entry,
} from './entry.js';

const TODAY = day('2026-06-30');

const past = fc.integer({ min: day('1900-01-01'), max: TODAY }).map(value => value as Day);
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }).map(value => value as Day);
const amount = fc.integer({ min: ZERO, max: LARGEST_AMOUNT }).map(value => value as Money);
const count = fc.integer({ min: 0, max: 9999 });
const score = fc.integer({ min: 0, max: 100 });
/** What may be typed: any characters of any script, line feeds and tabs, but nothing at the ends that would be trimmed. */
const words = (max: number) =>
  fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\n', '\t', '安', '𠮷'),
      ),
      maxLength: 60,
    })
    .map(typed => [...typed.trim()].slice(0, max).join('').trim() || '无');

const ENTRIES: { readonly [K in EventKind]: fc.Arbitrary<Entry<K>> } = {
  ACCIDENT: fc.record({
    occurredOn: past,
    summary: words(2000),
    deaths: count,
    seriousInjuries: count,
    directLoss: amount,
  }),
  INTERVIEW: fc.record({
    heldOn: past,
    subject: words(2000),
    interviewee: fc.constantFrom(...INTERVIEWEES),
    trigger: fc.constantFrom(...INTERVIEW_TRIGGERS),
  }),
  PENALTY: fc.record({
    decidedOn: past,
    documentNumber: words(100),
    violation: words(2000),
    fine: amount,
    confiscated: amount,
    gravity: fc.constantFrom(...PENALTY_GRAVITIES),
    secrecy: fc.option(fc.constantFrom(...SECRECIES)),
  }),
  COMPLAINT: fc.record({
    acceptedOn: past,
    channel: fc.constantFrom(...COMPLAINT_CHANNELS),
    summary: words(2000),
  }),
  INSPECTION: fc.record({
    inspectedOn: past,
    result: fc.constantFrom(...INSPECTION_RESULTS),
    summary: words(2000),
  }),
  MONITORING: fc.record({
    observedOn: past,
    result: fc.constantFrom(...MONITORING_RESULTS),
    summary: words(2000),
  }),
  LICENCE: fc.record({
    decidedOn: past,
    action: fc.constantFrom(...LICENCE_ACTIONS),
    licenceName: words(100),
    licenceNumber: words(100),
    expiresOn: fc.option(anyDay),
  }),
  QUANTIFIED_GRADING: fc.record({ gradedOn: past, score, summary: words(2000) }),
  PUBLIC_EVALUATION: fc.record({ evaluatedOn: past, score, summary: words(2000) }),
  SERIOUS_VIOLATION: fc.record({ foundOn: past, summary: words(2000) }),
  ABNORMAL_LISTING: fc.record({ listedOn: past, authority: words(100), reason: words(2000) }),
};

/** One good entry of each kind, as typed. */
const TYPED: Readonly<Record<EventKind, Readonly<Record<string, unknown>>>> = {
  ACCIDENT: {
    occurredOn: '2026-01-05',
    summary: '机械伤害',
    deaths: 0,
    seriousInjuries: 1,
    directLoss: '12000.00',
  },
  INTERVIEW: { heldOn: '2026-01-05', subject: '隐患未整改', interviewee: 'PRINCIPAL' },
  PENALTY: {
    decidedOn: '2026-01-05',
    documentNumber: '前应急罚〔2026〕1号',
    violation: '未按规定培训',
    fine: '5000',
  },
  COMPLAINT: { acceptedOn: '2026-01-05', channel: 'PHONE', summary: '夜间违规作业' },
  INSPECTION: { inspectedOn: '2026-01-05', result: 'PASS', summary: '无' },
  MONITORING: { observedOn: '2026-01-05', result: 'NORMAL', summary: '无' },
  LICENCE: {
    decidedOn: '2026-01-05',
    action: 'GRANTED',
    licenceName: '安全生产许可证',
    licenceNumber: '蒙〔2026〕8',
  },
  QUANTIFIED_GRADING: { gradedOn: '2026-01-05', score: 88, summary: '无' },
  PUBLIC_EVALUATION: { evaluatedOn: '2026-01-05', score: 90, summary: '无' },
  SERIOUS_VIOLATION: { foundOn: '2026-01-05', summary: '瞒报事故' },
  ABNORMAL_LISTING: { listedOn: '2026-01-05', authority: '市场监督管理局', reason: '未公示年报' },
};

const refusalsOf = (result: Result<unknown, readonly Refusal[]>) =>
  result.ok ? [] : result.error.map(({ code, path }) => `${path.join('.')} ${code}`);
const typed = (kind: EventKind, change: Readonly<Record<string, unknown>> = {}) =>
  parseEntry(kind, { ...TYPED[kind], ...change }, TODAY);

describe.each(EVENT_KINDS)('%s', kind => {
  test('what was printed reads as it was', () => {
    fc.assert(
      fc.property(ENTRIES[kind] as fc.Arbitrary<Entry>, entry => {
        expect(must(parseEntry(kind, printEntry(kind, entry), TODAY))).toEqual(entry);
        expect(must(parseEntry(kind, JSON.parse(JSON.stringify(printEntry(kind, entry))), TODAY))).toEqual(
          entry,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('every field without a fallback is asked for, all at once', () => {
    const required = Object.entries(ENTRY_FIELDS[kind])
      .filter(([, field]) => !('fallback' in field))
      .map(([name]) => `${name} REQUIRED`);
    expect(refusalsOf(parseEntry(kind, {}, TODAY))).toEqual(required);
    expect(required[0]).toBe(`${COUNTING_DAY_FIELD[kind]} REQUIRED`);
  });

  test('counts from its declared day, today at the latest', () => {
    const field = COUNTING_DAY_FIELD[kind];
    expect(countingDay(kind, must(typed(kind)))).toBe(day('2026-01-05'));
    expect(countingDay(kind, must(typed(kind, { [field]: '2026-06-30' })))).toBe(TODAY);
    expect(refusalsOf(typed(kind, { [field]: '2026-07-01' }))).toEqual([`${field} FUTURE_DATE`]);
    expect(refusalsOf(typed(kind, { [field]: '2026-02-29' }))).toEqual([`${field} MALFORMED`]);
    expect(refusalsOf(typed(kind, { [field]: '9999-01-01' }))).toEqual([`${field} OUT_OF_RANGE`]);
    expect(refusalsOf(typed(kind, { [field]: 20260105 }))).toEqual([`${field} MALFORMED`]);
  });

  test('takes of the input only its own fields', () => {
    expect(must(typed(kind, { grade: 'A', recordedAt: 1 }))).toEqual(must(typed(kind)));
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['PENALTY', { fine: '12.345' }, 'fine MALFORMED'],
    ['PENALTY', { fine: '1e3' }, 'fine MALFORMED'],
    ['PENALTY', { fine: 'NaN' }, 'fine MALFORMED'],
    ['PENALTY', { fine: 5000 }, 'fine MALFORMED'],
    ['PENALTY', { confiscated: '10000000000.00' }, 'confiscated OUT_OF_RANGE'],
    ['PENALTY', { documentNumber: '罚'.repeat(101) }, 'documentNumber OUT_OF_RANGE'],
    ['PENALTY', { violation: '  \n ' }, 'violation REQUIRED'],
    ['PENALTY', { violation: '' }, 'violation REQUIRED'],
    ['PENALTY', { violation: null }, 'violation REQUIRED'],
    ['PENALTY', { violation: undefined }, 'violation REQUIRED'],
    ['PENALTY', { violation: 7 }, 'violation MALFORMED'],
    ['PENALTY', { violation: ['a'] }, 'violation MALFORMED'],
    ['PENALTY', { violation: 'a\u0000b' }, 'violation MALFORMED'],
    ['PENALTY', { violation: 'a\u001bb' }, 'violation MALFORMED'],
    ['PENALTY', { violation: 'a\u007fb' }, 'violation MALFORMED'],
    ['PENALTY', { violation: 'a\u0085b' }, 'violation MALFORMED'],
    ['PENALTY', { violation: 'a\ud83d' }, 'violation MALFORMED'],
    ['PENALTY', { violation: '\ude00a' }, 'violation MALFORMED'],
    ['PENALTY', { violation: '事'.repeat(2001) }, 'violation OUT_OF_RANGE'],
    ['INTERVIEW', { interviewee: 'principal' }, 'interviewee MALFORMED'],
    ['INTERVIEW', { trigger: 'C' }, 'trigger MALFORMED'],
    ['COMPLAINT', { channel: 'toString' }, 'channel MALFORMED'],
    ['ACCIDENT', { deaths: -1 }, 'deaths OUT_OF_RANGE'],
    ['ACCIDENT', { deaths: 10_000 }, 'deaths OUT_OF_RANGE'],
    ['ACCIDENT', { deaths: 1.5 }, 'deaths MALFORMED'],
    ['ACCIDENT', { deaths: '3' }, 'deaths MALFORMED'],
    ['ACCIDENT', { deaths: Number.NaN }, 'deaths MALFORMED'],
    ['QUANTIFIED_GRADING', { score: 101 }, 'score OUT_OF_RANGE'],
    ['LICENCE', { expiresOn: '2200-01-01' }, 'expiresOn OUT_OF_RANGE'],
  ] as const)('%s with %j: %s', (kind, change, expected) => {
    expect(refusalsOf(typed(kind, change))).toEqual([expected]);
  });

  test('every refusal says in Chinese which field it means', () => {
    const refused = parseEntry('PENALTY', { decidedOn: 'now', fine: '1,000.00' }, TODAY);
    expect(refused.ok || refused.error.map(({ message }) => message)).toEqual([
      '处罚决定日期应为实际存在的日期，形如 2024-03-05',
      '请填写处罚决定书文号',
      '请填写违法事实',
      '罚款金额应为元，最多两位小数，不加千分位，形如 50000.01',
    ]);
  });
});

describe('what is taken', () => {
  test.each([
    ['PENALTY', { fine: undefined, confiscated: '' }, { fine: ZERO, confiscated: ZERO }],
    ['INTERVIEW', { trigger: null }, { trigger: 'VIOLATION' }],
    ['ACCIDENT', { deaths: null, directLoss: null }, { deaths: 0, directLoss: ZERO }],
    ['LICENCE', { expiresOn: '' }, { expiresOn: null }],
    ['LICENCE', { expiresOn: '2199-12-31' }, { expiresOn: day('2199-12-31') }],
    ['PENALTY', { documentNumber: '𠮷'.repeat(100) }, { documentNumber: '𠮷'.repeat(100) }],
    ['PENALTY', { violation: ' 甲\r\n乙\r丙\t丁 ' }, { violation: '甲\n乙\n丙\t丁' }],
    ['PENALTY', { violation: '事'.repeat(2000) }, { violation: '事'.repeat(2000) }],
  ] as const)('%s with %j', (kind, change, expected) => {
    expect(must(typed(kind, change))).toMatchObject(expected);
  });
});

describe('what became of an event', () => {
  const on = day('2026-01-05');
  const outcomeOf = (kind: EventKind, change: Readonly<Record<string, unknown>>) =>
    parseOutcome({ kind, on }, { kind: 'WITHDRAWN', on: '2026-01-05', note: '来电撤回', ...change }, TODAY);

  test.each(EVENT_KINDS)('%s can end only as its kind can', kind => {
    const possible = EVENT_OUTCOMES.filter(outcome => outcomeOf(kind, { kind: outcome }).ok);
    expect(possible.toSorted()).toEqual((OUTCOMES_OF_KIND[kind] ?? []).toSorted());
  });

  test.each([
    [{}, []],
    [{ kind: 'LIFTED' }, ['kind MALFORMED']],
    [{ kind: 'GONE' }, ['kind MALFORMED']],
    [{ on: '2026-01-04' }, ['on OUT_OF_RANGE']],
    [{ on: '2026-07-01' }, ['on FUTURE_DATE']],
    [{ on: 'now', note: '' }, ['on MALFORMED', 'note REQUIRED']],
  ])('of a complaint, %j: %j', (change, expected) => {
    expect(refusalsOf(outcomeOf('COMPLAINT', change))).toEqual(expected);
  });
});

describe('a certificate', () => {
  const certificateOf = (change: Readonly<Record<string, unknown>>) =>
    parseCertificate(
      {
        level: 'LEVEL_3',
        certificateNumber: '蒙AQBⅢ2026001',
        issuedOn: '2026-01-05',
        expiresOn: '2029-01-04',
        ...change,
      },
      TODAY,
    );

  test.each([
    [{}, []],
    [{ expiresOn: '2026-01-05' }, []],
    [{ expiresOn: '2026-01-04' }, ['expiresOn OUT_OF_RANGE']],
    [{ issuedOn: '2026-07-01' }, ['issuedOn FUTURE_DATE']],
    [{ level: 'LEVEL_4' }, ['level MALFORMED']],
    [{ level: 3 }, ['level MALFORMED']],
  ])('with %j: %j', (change, expected) => {
    expect(refusalsOf(certificateOf(change))).toEqual(expected);
  });

  test.each(STANDARDIZATION_LEVELS)('of %s', level =>
    expect(must(certificateOf({ level })).level).toBe(level),
  );

  test.each([
    [{}, []],
    [{ revokedOn: '2026-01-04' }, ['revokedOn OUT_OF_RANGE']],
    [{ revokedOn: '2026-07-01' }, ['revokedOn FUTURE_DATE']],
    [{ reason: ' ' }, ['reason REQUIRED']],
  ])('revoked with %j: %j', (change, expected) => {
    const issued = { issuedOn: day('2026-01-05') };
    const revocation = { revokedOn: '2026-01-05', reason: '复审不合格', ...change };
    expect(refusalsOf(parseRevocation(issued, revocation, TODAY))).toEqual(expected);
  });
});
