import { expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { codesOf, fragmentBomb } from '../testing/codesOf.js';
import { selectionsRule } from './selections.js';

test('250 selections are within the limit, 251 beyond it', () => {
  expect(codesOf(selectionsRule, `{ ${'demo '.repeat(250)} }`)).toEqual([]);
  expect(codesOf(selectionsRule, `{ ${'demo '.repeat(251)} }`)).toEqual(['TOO_MANY_SELECTIONS 251']);
});

test('spreads and inline fragments are selections, and so is what they unfold into', () => {
  const fragment = `fragment F on Query { ${'demo '.repeat(49)} }`;
  expect(codesOf(selectionsRule, `{ ${'...F '.repeat(5)} } ${fragment}`)).toEqual([]);
  expect(codesOf(selectionsRule, `{ ${'...F '.repeat(5)} ... { demo } } ${fragment}`)).toEqual([
    'TOO_MANY_SELECTIONS 252',
  ]);
});

test('a fragment that nothing spreads is held to it all the same, since it is validated', () => {
  expect(codesOf(selectionsRule, `{ demo } fragment F on Query { ${'demo '.repeat(251)} }`)).toEqual([
    'TOO_MANY_SELECTIONS 251',
  ]);
});

test('a bomb of fragments is measured in no time', () => {
  const took = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    expect(codesOf(selectionsRule, fragmentBomb(60))[0]).toBe('TOO_MANY_SELECTIONS 1000000000');
    return performance.now() - begun;
  });
  // The machine has other work too.
  expect(Math.min(...took)).toBeLessThan(50);
});

test("introspection's own question passes", () => {
  expect(
    codesOf(selectionsRule, getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true })),
  ).toEqual([]);
});
