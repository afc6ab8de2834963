import { describe, expect, test } from '@jest/globals';
import { must } from '../result.js';
import { comparePolicies } from './compare.js';
import { edition } from './editions.js';
import { parsePolicy, printPolicy } from './parse.js';

const literal = edition('2023-literal');
const cumulative = edition('2023-cumulative');

test('an edition does not differ from itself', () => {
  expect(comparePolicies(literal, literal).filter(({ differs }) => differs)).toEqual([]);
});

test('the editions of 2023 differ in how they are read and in nothing else', () => {
  const different = comparePolicies(literal, cumulative).filter(({ differs }) => differs);
  expect(different.map(({ section, label }) => `${section} ${label}`)).toEqual([
    'READING 解释口径',
    'DECISION 第 3 步',
    'DECISION 第 4 步',
  ]);
  expect(different[1]!.after).toEqual([
    { text: 'A 级', differs: false },
    { text: '全部满足', differs: true },
    { text: '6.1.1 6.1.2 6.1.3 6.1.4', differs: false },
  ]);
});

describe('of a changed edition', () => {
  // oxlint-disable-next-line no-explicit-any -- a document is changed as a person would
  const changed = (change: (document: any) => void) => {
    const document = structuredClone(printPolicy(literal));
    change(document);
    return must(parsePolicy(document));
  };

  test('a threshold stands out by itself', () => {
    const other = changed(document => (document.clauses[8].tests[0].threshold = 2));
    const [row, ...more] = comparePolicies(literal, other).filter(({ differs }) => differs);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ section: 'CLAUSES', label: '6.3.1' });
    expect(row!.before!.filter(({ differs }) => differs)).toEqual([
      { text: '约谈主要负责人 > 3 次', differs: true },
    ]);
    expect(row!.after!.at(-1)).toEqual({ text: '约谈主要负责人 > 2 次', differs: true });
  });

  test('a clause that one of them has not is a row with one side', () => {
    const other = changed(document => {
      document.clauses.splice(7, 1);
      document.decision.splice(1, 1);
    });
    const row = comparePolicies(literal, other).find(({ label }) => label === '6.2.4')!;
    expect(row.after).toBeNull();
    expect(row.before!.every(({ differs }) => differs)).toBe(true);
  });

  test('windows, switches and rates are compared too', () => {
    const other = changed(document => {
      document.facts.accidents.withinYears = 5;
      document.switches.countOnlyVerifiedComplaints = true;
      document.supervision.C.inspectionsPerYear = 12;
      document.disclosure = { noticeDays: 10, acceptanceDays: 5, decisionDays: 15 };
    });
    const different = comparePolicies(literal, other).filter(({ differs }) => differs);
    expect(different.map(({ label, before, after }) => [label, before![0]!.text, after![0]!.text])).toEqual([
      ['安全事故计算期', '3 年', '5 年'],
      ['只计查实的投诉举报', '否', '是'],
      ['C 级每年检查', '6 次', '12 次'],
      ['C 级公示前告知', '0 日', '10 日'],
    ]);
  });
});
