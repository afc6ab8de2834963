/** Every filter that an export can be asked with is said in its head: found in the schema, so that none is forgotten. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  assertType,
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';
import { LIST_NAMES } from '@qianqi/shared';
import { EXPORT_LISTS } from './exportLists.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Two values of each scalar, and what of them is to be read in the head. */
const SCALARS: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  String: [
    ['甲乙', '甲乙'],
    ['丙丁', '丙丁'],
  ],
  ID: [
    ['id_1', 'id_1'],
    ['id_2', 'id_2'],
  ],
  Int: [
    [3, '3'],
    [4, '4'],
  ],
  Boolean: [
    [true, ''],
    [false, ''],
  ],
  Date: [
    ['2026-01-02', '2026-01-02'],
    ['2026-03-04', '2026-03-04'],
  ],
  DateTime: [
    ['2026-01-02T03:04:05Z', '2026-01-02 11:04:05'],
    ['2026-03-04T05:06:07Z', '2026-03-04 13:06:07'],
  ],
  CreditCode: [
    ['91152221MA0N000001', '91152221MA0N000001'],
    ['91152221MA0N000002', '91152221MA0N000002'],
  ],
};

interface Sample {
  readonly path: string;
  readonly value: unknown;
  readonly said: string;
}

/** Each value of a type by itself: every word of a list, and every field of an input with no more than what it must have. */
function samplesOf(given: GraphQLInputType, path: string): readonly Sample[] {
  const type = getNullableType(given);
  if (isListType(type)) return samplesOf(type.ofType, path).map(each => ({ ...each, value: [each.value] }));
  if (isEnumType(type)) return type.getValues().map(({ name }) => ({ path, value: name, said: '' }));
  if (!isInputObjectType(type)) return SCALARS[type.name]!.map(([value, said]) => ({ path, value, said }));
  const fields = Object.values(type.getFields());
  const needed = Object.fromEntries(
    fields
      .filter(field => isNonNullType(field.type))
      .map(field => [field.name, samplesOf(field.type, '')[0]!.value]),
  );
  return fields.flatMap(field =>
    samplesOf(field.type, `${path}.${field.name}`).map(each => ({
      ...each,
      value: { ...needed, [field.name]: each.value },
    })),
  );
}

/** What orders the rows is no filter, and the day asked has a line of its own. */
const ELSEWHERE = ['orderBy', 'asOf'];

describe.each(LIST_NAMES)('%s', name => {
  const list = EXPORT_LISTS[name];
  const types = Object.entries(list.variables)
    .filter(([variable]) => !ELSEWHERE.includes(variable))
    .map(
      ([variable, type]) => [variable, assertType(typeFromAST(schema, parseType(type) as never))] as const,
    );
  const needed = Object.fromEntries(
    types
      .filter(([, type]) => isNonNullType(type))
      .map(([variable, type]) => [variable, samplesOf(type as GraphQLInputType, '')[0]!.value]),
  );
  const said = (variables: object) => list.words({ ...needed, ...variables }, id => `${id} by name`);
  const samples = types.flatMap(([variable, type]) =>
    samplesOf(type as GraphQLInputType, variable).map(each => ({ ...each, variable })),
  );

  test('each field is said, whatever it asks for', () => {
    const unsaid = samples
      .filter(({ variable }) => !(variable in needed))
      .filter(({ variable, value, said: words }) => {
        const head = said({ [variable]: value });
        return head.length !== said({}).length + 1 || !head.some(each => each.includes(words));
      });
    expect(unsaid.map(({ path, value }) => [path, value])).toEqual([]);
  });

  test('no two questions are said alike', () => {
    const byField = new Map(
      samples.map(each => [each.path, samples.filter(({ path }) => path === each.path)]),
    );
    for (const [path, each] of byField) {
      const texts = each.map(({ variable, value }) => said({ [variable]: value }).join('；'));
      expect([path, new Set(texts).size]).toEqual([path, texts.length]);
    }
  });

  test('nothing asked is nothing said', () => {
    const nothing = Object.fromEntries(
      types.filter(([each]) => !(each in needed)).map(([each]) => [each, null]),
    );
    expect(said(nothing)).toEqual(said({}));
    expect(said({})).toHaveLength(Object.keys(needed).length);
  });
});
