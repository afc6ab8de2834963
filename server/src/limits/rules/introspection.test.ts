import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../testing/codesOf.js';
import { introspectionRule } from './introspection.js';

const told = (source: string) => validate(schema, parse(source), [introspectionRule]).length;

test.each([
  ['{ __schema { types { name } } }', 1],
  ['{ a: __type(name: "Query") { name } b: __schema { description } }', 1],
  ['{ ...F } fragment F on Query { __schema { description } }', 1],
  ['{ __typename today }', 0],
])('%s', (source, count) => {
  expect(told(source)).toBe(count);
});
