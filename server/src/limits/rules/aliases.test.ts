import { expect, test } from '@jest/globals';
import { codesOf, fragmentBomb, repeat } from '../testing/codesOf.js';
import { aliasesRule } from './aliases.js';

test.each(['demo', '__typename'])(
  'thirty aliases of %s are within the limit, thirty-one beyond it',
  field => {
    expect(codesOf(aliasesRule, `{ ${repeat(30, index => `a${index}: ${field}`)} }`)).toEqual([]);
    expect(codesOf(aliasesRule, `{ ${repeat(31, index => `a${index}: ${field}`)} }`)).toEqual([
      'TOO_MANY_ALIASES 31',
    ]);
  },
);

test('an alias in a fragment counts as often as the fragment is spread', () => {
  const fragment = `fragment F on Query { ${repeat(8, index => `a${index}: demo`)} }`;
  expect(codesOf(aliasesRule, `{ ${'...F '.repeat(3)} } ${fragment}`)).toEqual([]);
  expect(codesOf(aliasesRule, `{ ${'...F '.repeat(4)} } ${fragment}`)).toEqual(['TOO_MANY_ALIASES 32']);
});

test('what would unfold into more than a billion is told at once', () => {
  expect(codesOf(aliasesRule, fragmentBomb(40))[0]).toBe('TOO_MANY_ALIASES 1000000000');
});
