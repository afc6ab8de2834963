import { describe, expect, test } from '@jest/globals';
import { day } from '../day.js';
import { must } from '../result.js';
import { POLICY_DRAFT_MOVES, POLICY_DRAFT_STATUSES } from '../systemVocabulary.js';
import { adoptedDocument, adoptionDay, forkPolicy, parseDraftedEdition } from './draftEntry.js';
import { policyDraftAfter } from './draftLife.js';
import { edition } from './editions.js';
import { parsePolicy, printPolicy } from './parse.js';

const literal = edition('2023-literal');
// oxlint-disable-next-line no-explicit-any -- documents are changed as a form would
type Document = any;
const forked = (change: (document: Document) => void = () => undefined) => {
  const document = structuredClone(forkPolicy(literal, '2027-revised'));
  change(document);
  return document;
};
const refused = (change: (document: Document) => void) => {
  const parsed = parseDraftedEdition(forked(change));
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test('a fork is taken as it is, and is the edition but for its name', () => {
  const { id, title, inForceFrom, table: _, ...rest } = must(parseDraftedEdition(forked()));
  expect({ id, title, inForceFrom }).toEqual({
    id: '2027-revised',
    title: '2023年制度·字面解释（修订草案）',
    inForceFrom: null,
  });
  expect(literal).toMatchObject(rest);
});

describe('what the parser does not take is said in Chinese, at its field', () => {
  test.each<[string, (document: Document) => void, string]>([
    [
      'a count',
      d => (d.clauses[8].tests[0].threshold = 1.5),
      'clauses.8.tests.0.threshold 应为 0 至 100000 的整数',
    ],
    [
      'money',
      d => (d.clauses[5].tests[1].threshold = '5万'),
      'clauses.5.tests.1.threshold 应为金额，如 50000.00，至多两位小数',
    ],
    [
      'a level',
      d => (d.clauses[1].tests[0].threshold = 3),
      'clauses.1.tests.0.threshold 应为一级、二级或三级',
    ],
    ['a yes or no', d => (d.clauses[7].tests[0].threshold = 1), 'clauses.7.tests.0.threshold 请选择是或否'],
    [
      'a window',
      d => (d.facts.accidents.withinYears = 0),
      'facts.accidents.withinYears 应为 1 至 100 的整数',
    ],
    [
      'a comparison',
      d => (d.clauses[8].tests[0].comparison = 'ABOUT'),
      'clauses.8.tests.0.comparison 请从列表中选择',
    ],
    ['an empty text', d => (d.title = ''), 'title 请填写'],
    ['a long text', d => (d.reading = '长'.repeat(501)), 'reading 至多 500 字'],
    ['a missing key', d => delete d.attention, 'attention 缺少此项'],
    ['an unknown key', d => (d.extra = 1), 'extra 没有这个项目'],
    [
      'a clause that is not there',
      d => (d.decision[0].clauses[0] = '9.9'),
      'decision.0.clauses 没有第 9.9 项',
    ],
    ['a code twice', d => (d.clauses[1].code = '6.1.1'), 'clauses.1.code 编号 6.1.1 重复'],
    ['a clause without tests', d => (d.clauses[0].tests = []), 'clauses.0.tests 至少须有一项条件'],
    ['a line break', d => (d.title = '一\n二'), ' 不能含有换行、控制字符或残缺的文字'],
    ['half a character', d => (d.title = '\ud800'), ' 不能含有换行、控制字符或残缺的文字'],
    ['a name', d => (d.id = '修订'), 'id 标识应为 2 至 40 个小写字母、数字或连字符，如 2027-revised'],
    [
      'a first day',
      d => (d.inForceFrom = '2027-01-01'),
      'inForceFrom 施行日期由批准人在批准时确定，草案不填写',
    ],
  ])('%s', (_, change, expected) => {
    expect(refused(change)).toContain(expected);
  });

  test('states without a grade', () => {
    expect(refused(d => d.decision.pop())[0]).toMatch(/^decision 有的情形没有任何等级：.*安全事故/);
  });

  test('every message has its sentence', () => {
    const broken = [null, [], { clauses: 1, decision: [], sources: 1, switches: { a: 1 } }];
    for (const raw of broken) {
      const parsed = parseDraftedEdition(raw);
      expect(!parsed.ok && parsed.error.some(({ message }) => message === '内容有误')).toBe(false);
    }
  });
});

test('an adopted document is the draft with its first day', () => {
  const policy = must(parseDraftedEdition(forked()));
  const adopted = must(parsePolicy(adoptedDocument(policy, day('2027-01-01'))));
  expect(printPolicy(adopted)).toEqual({ ...(printPolicy(policy) as object), inForceFrom: '2027-01-01' });
});

test('an edition comes into force today or later, on a day of its own', () => {
  const today = day('2026-06-30');
  const on = (text: string) =>
    adoptionDay([{ title: '另一版', inForceFrom: day('2026-09-01') }], day(text), today);
  expect(on('2026-06-29')).toMatchObject({ ok: false, error: { code: 'OUT_OF_RANGE' } });
  expect(on('2026-06-30').ok).toBe(true);
  expect(on('2026-09-01')).toMatchObject({ ok: false, error: { code: 'ILLEGAL_MOVE' } });
  expect(on('2026-09-02').ok).toBe(true);
});

test('a draft that was decided on moves no more, and only a proposed one is decided on', () => {
  const open = POLICY_DRAFT_STATUSES.map(status => [
    status,
    POLICY_DRAFT_MOVES.filter(move => policyDraftAfter(move, status) !== null).join(' '),
  ]);
  expect(Object.fromEntries(open)).toEqual({
    DRAFT: 'EDIT PROPOSE DISCARD',
    PROPOSED: 'WITHDRAW ADOPT REJECT',
    ADOPTED: '',
    REJECTED: 'EDIT DISCARD',
    DISCARDED: '',
  });
});
