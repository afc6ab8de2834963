import { expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { codesOf } from '../testing/codesOf.js';
import { depthRule } from './depth.js';

const nested = (depth: number) => `{ ${'enterprise { '.repeat(depth - 1)} id ${'}'.repeat(depth)}`;

test('ten fields within fields are within the limit, eleven beyond it', () => {
  expect(codesOf(depthRule, nested(10))).toEqual([]);
  expect(codesOf(depthRule, nested(11))).toEqual(['DOCUMENT_TOO_DEEP 11']);
});

test('fragments add what is in them, inline ones nothing of their own', () => {
  const fragment = 'fragment F on Enterprise { a { b { c { d { e } } } } }';
  expect(codesOf(depthRule, `{ a { b { c { d { e { ...F } } } } } } ${fragment}`)).toEqual([]);
  expect(codesOf(depthRule, `{ a { b { c { d { e { f { ...F } } } } } } } ${fragment}`)).toEqual([
    'DOCUMENT_TOO_DEEP 11',
  ]);
  expect(codesOf(depthRule, `{ ${'... { '.repeat(40)} demo ${'}'.repeat(41)}`)).toEqual([]);
});

test('a fragment that nothing spreads, or that spreads itself, is measured and comes to an end', () => {
  expect(codesOf(depthRule, `{ demo } fragment F on Query ${nested(11)}`)).toEqual(['DOCUMENT_TOO_DEEP 11']);
  expect(codesOf(depthRule, '{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
});

test("introspection's own question passes, though it writes types out nine deep", () => {
  expect(codesOf(depthRule, getIntrospectionQuery())).toEqual([]);
});
