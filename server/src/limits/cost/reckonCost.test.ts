import { expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { asked } from '../asked.js';
import { fragmentBomb, schema } from '../testing/codesOf.js';
import { COSTS, costOf, FREE_TYPES } from './costs.js';
import { reckonCost } from './reckonCost.js';

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return reckonCost(schema, asked(document, getOperationAST(document)!, variables));
}

test.each([
  ['a scalar is free', '{ today }', 0],
  ['an object costs one', '{ enterprise(id: "x") { id name } }', 1],
  ['what takes the rules costs one more', '{ enterprise(id: "x") { grade } }', 2],
  ['a connection costs one and a node each', '{ enterprises(first: 50) { nodes { id } } }', 51],
  ['twenty nodes without first', '{ enterprises { nodes { id } pageInfo { endCursor } } }', 21],
  ['the count is one statement', '{ enterprises(first: 50) { totalCount } }', 2],
  [
    'pages within pages multiply',
    '{ enterprises(first: 10) { nodes { events(first: 5) { nodes { id } } } } }',
    1 + 10 * (1 + 1 + 5),
  ],
  ['aliases count each', '{ a: enterprise(id: "x") { id } b: enterprise(id: "x") { id } }', 2],
  ['a fragment counts each time', '{ ...F ...F } fragment F on Query { enterprise(id: "x") { id } }', 2],
  [
    'nodes by a fragment know their page',
    '{ enterprises(first: 7) { ...F } } fragment F on EnterpriseConnection { ... { nodes { id } } }',
    8,
  ],
  [
    'a line of an interface holds for its types',
    '{ enterprise(id: "x") { events(first: 2) { nodes { ... on Penalty { outcomes { on } } } } } }',
    1 + 1 + 2 * 2,
  ],
  ['a mutation costs ten', 'mutation { signOut { userErrors { code } } }', 10],
  ['introspection has a price of its own', '{ __schema { types { name } } }', 100],
])('%s', (_, source, expected) => {
  expect(cost(source)).toBe(expected);
});

test('variables and their defaults are put in', () => {
  const query = 'query ($first: Int = 30) { enterprises(first: $first) { nodes { id } } }';
  expect(cost(query)).toBe(31);
  expect(cost(query, { first: 3 })).toBe(4);
  expect(cost(query, { first: null })).toBe(21);
});

test('an operation that was reckoned before is reckoned by its new variables', () => {
  const document = parse(
    'query ($a: Int, $b: Int) { enterprises(first: $a) { nodes { events(first: $b) { nodes { id } } } } }',
  );
  const operation = getOperationAST(document)!;
  const costs = [
    [2, 3],
    [3, 2],
    [2, 3],
    [1, null],
  ].map(([a, b]) => reckonCost(schema, asked(document, operation, { a, b })));
  expect(costs).toEqual([1 + 2 * 5, 1 + 3 * 4, 1 + 2 * 5, 1 + 22]);
});

test('what grows with the input costs by its length', () => {
  const codes = Array.from({ length: 1000 }, () => 'x');
  const query =
    'query ($v: [CreditCode!]!) { enterprisesByCreditCode(creditCodes: $v) { enterprise { id grade } } }';
  expect(cost(query, { v: codes })).toBe(2000);
  const batch =
    'mutation ($input: RecordPenaltiesInput!) { recordPenalties(input: $input) { recordedCount } }';
  expect(cost(batch, { input: { penalties: codes.slice(0, 250) } })).toBe(1010);
});

test('a bomb of fragments is reckoned in no time, and stays a number', () => {
  const bomb = fragmentBomb(60, 'enterprises { nodes { id } }');
  const took = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    expect(cost(bomb)).toBe(1e9);
    return performance.now() - begun;
  });
  // The machine has other work too.
  expect(Math.min(...took)).toBeLessThan(50);
});

test('every line of the table is of a field there is', () => {
  for (const line of Object.keys(COSTS)) {
    const [typeName, field] = line.split('.');
    const type = schema.getType(typeName!);
    expect([line, (isObjectType(type) || isInterfaceType(type)) && field! in type.getFields()]).toEqual([
      line,
      true,
    ]);
  }
  expect(FREE_TYPES.filter(name => !isCompositeType(getNamedType(schema.getType(name))))).toEqual([]);
});

test('every list of objects that takes no first has a line, or is part of what it hangs on', () => {
  const without = Object.values(schema.getTypeMap()).flatMap(type => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    const names = [type.name, ...type.getInterfaces().map(each => each.name)];
    return Object.values(type.getFields())
      .filter(field => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
      .filter(field => !(/^(nodes|edges)$/.test(field.name) && type.name.endsWith('Connection')))
      .filter(field => costOf(names, field.name, getNamedType(field.type).name).items === undefined)
      .map(field => `${type.name}.${field.name}`);
  });
  // Say in costs.ts how many objects are usual.
  expect(without).toEqual([]);
});
