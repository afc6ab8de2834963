import { expect, test } from '@jest/globals';
import { codesOf } from '../testing/codesOf.js';
import { directivesRule } from './directives.js';

const skips = (count: number) => '@skip(if: false) '.repeat(count);

test('twenty directives are within the limit, twenty-one beyond it', () => {
  expect(codesOf(directivesRule, `{ demo ${skips(20)} }`)).toEqual([]);
  expect(codesOf(directivesRule, `{ demo ${skips(21)} }`)).toEqual(['TOO_MANY_DIRECTIVES 21']);
});

test('wherever they stand: operation, variables, fragments and their spreads', () => {
  const spread = `query ($v: Int ${skips(5)}) ${skips(5)} { ...F ${skips(5)} } fragment F on Query { demo ${skips(6)} }`;
  expect(codesOf(directivesRule, spread)).toEqual(['TOO_MANY_DIRECTIVES 21']);
  expect(codesOf(directivesRule, `{ demo } fragment F on Query ${skips(21)} { demo }`)).toEqual([
    'TOO_MANY_DIRECTIVES 21',
  ]);
});
