import { expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { asked } from './asked.js';
import { valueRules } from './valueRules.js';

const codes = (count: number) => Array.from({ length: count }, () => '9');

function refusalOf(source: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(source);
  const question = asked(document, getOperationAST(document)!, variables);
  try {
    for (const rule of valueRules) rule(question);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const byVariable = 'query ($v: Int) { enterprises(first: $v) { totalCount } }';

test.each([
  ['{ enterprises(first: 1) { totalCount } }', {}, null],
  ['{ enterprises(first: 100) { totalCount } }', {}, null],
  ['{ enterprises(first: 0) { totalCount } }', {}, 'first 应为 1 至 100'],
  ['{ enterprises(first: 101) { totalCount } }', {}, 'first 应为 1 至 100'],
  ['{ enterprises(first: -1) { totalCount } }', {}, 'first 应为 1 至 100'],
  [
    '{ enterprise(id: "x") { ...F } } fragment F on Enterprise { events(first: 101) { totalCount } }',
    {},
    /^first/,
  ],
  [byVariable, { v: 101 }, /^first/],
  [byVariable, { v: 100 }, null],
  [byVariable, {}, null],
  [byVariable, { v: null }, null],
  ['query ($v: Int = 101) { enterprises(first: $v) { totalCount } }', {}, /^first/],
  ['query ($v: Int = 101) { enterprises(first: $v) { totalCount } }', { v: 3 }, null],
  ['{ enterprises(offset: 10000) { totalCount } }', {}, null],
  ['{ enterprises(offset: 10001) { totalCount } }', {}, /^offset 应为 0 至 10000/],
  ['{ enterprises(offset: -1) { totalCount } }', {}, /^offset/],
])('%s with %j', (source, variables, expected) => {
  const refusal = refusalOf(source, variables);
  if (expected instanceof RegExp) expect(refusal).toMatch(expected);
  else expect(refusal).toBe(expected);
});

test('a list has at most 250 elements, wherever in the input it lies', () => {
  const mutation =
    'mutation ($input: RecordPenaltiesInput!) { recordPenalties(input: $input) { recordedCount } }';
  expect(refusalOf(mutation, { input: { penalties: codes(250) } })).toBeNull();
  expect(refusalOf(mutation, { input: { penalties: codes(251) } })).toMatch(/251 项，一次最多 250 项/);
  const literal = (count: number) =>
    `{ enterprises(where: { grade: { in: [${'A '.repeat(count)}] } }) { totalCount } }`;
  expect(refusalOf(literal(250))).toBeNull();
  expect(refusalOf(literal(251))).toMatch(/^where 中的列表/);
});

test('a thousand codes can be looked up, not one more', () => {
  const query = 'query ($v: [CreditCode!]!) { enterprisesByCreditCode(creditCodes: $v) { creditCode } }';
  expect(refusalOf(query, { v: codes(1000) })).toBeNull();
  expect(refusalOf(query, { v: codes(1001) })).toMatch(/最多 1000 项/);
});

test('nothing nests deeper than twelve, and the deepest is found without a long recursion', () => {
  const nest = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
  const query = 'query ($v: EnterpriseWhere) { enterprises(where: $v) { totalCount } }';
  expect(refusalOf(query, { v: nest(12) })).toBeNull();
  expect(refusalOf(query, { v: nest(13) })).toBe('where 的嵌套超过 12 层');
  expect(refusalOf(query, { v: nest(100_000) })).toBe('where 的嵌套超过 12 层');
});

test('a long list that stands in two hundred places is gone through once', () => {
  let read = 0;
  const list = new Proxy(codes(100), { get: (all, key) => (read++, Reflect.get(all, key) as unknown) });
  const places = Array.from(
    { length: 200 },
    (_, index) => `a${index}: enterprises(where: [$v]) { totalCount }`,
  );
  expect(refusalOf(`query ($v: EnterpriseWhere) { ${places.join(' ')} }`, { v: list })).toBeNull();
  // By each of the two rules that look inside.
  expect(read).toBeLessThan(2 * 105);
});
