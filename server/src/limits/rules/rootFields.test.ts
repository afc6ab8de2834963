import { expect, test } from '@jest/globals';
import { codesOf, repeat } from '../testing/codesOf.js';
import { rootFieldsRule } from './rootFields.js';

test.each(['demo', '__typename', 'enterprise { id name }'])('ten times %s, not eleven', field => {
  expect(codesOf(rootFieldsRule, `{ ${repeat(10, index => `a${index}: ${field}`)} }`)).toEqual([]);
  expect(codesOf(rootFieldsRule, `{ ${repeat(11, index => `a${index}: ${field}`)} }`)).toEqual([
    'TOO_MANY_ROOT_FIELDS 11',
  ]);
});

test('fields by fragments are root fields too, and those of an object are none', () => {
  const fragment = `fragment F on Query { ${repeat(6, index => `a${index}: demo`)} ... { demo } }`;
  expect(codesOf(rootFieldsRule, `{ ...F } ${fragment}`)).toEqual([]);
  expect(codesOf(rootFieldsRule, `mutation { ...F ...F } ${fragment}`)).toEqual(['TOO_MANY_ROOT_FIELDS 14']);
  const wide = `fragment G on Enterprise { ${repeat(20, index => `a${index}: id`)} }`;
  expect(codesOf(rootFieldsRule, `{ enterprise { ...G } } ${wide}`)).toEqual([]);
});
