/**
 * A mutation takes one `input: <Mutation>Input!` and answers a payload with `userErrors`, whose objects are null when it
 * was refused. Inputs are named after their use.
 */
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import { ownTypes, type Finding, type Rule } from './review.js';

const INPUT_NAME = /(Input|Where|Filter|Order)$/;

export const mutationRule: Rule = ({ schema }) => [
  ...ownTypes(schema)
    .filter(type => isInputObjectType(type) && !INPUT_NAME.test(type.name))
    .map(({ name }) => ({ at: name, message: 'should end with Input, Where, Filter or Order.' })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(field => [
    ...lookAtInput(field),
    ...lookAtPayload(field),
  ]),
];

function lookAtInput({ name, args }: GraphQLField<unknown, unknown>): readonly Finding[] {
  const expected = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const right = args.length === 1 && args[0]!.name === 'input' && String(args[0]!.type) === expected;
  if (args.length === 0 || right) return [];
  return [{ at: `Mutation.${name}`, message: `should take input: ${expected} alone, or nothing.` }];
}

function lookAtPayload({ name, type }: GraphQLField<unknown, unknown>): readonly Finding[] {
  const at = `Mutation.${name}`;
  const payload = getNullableType(type);
  if (!isNonNullType(type) || !isObjectType(payload) || !payload.name.endsWith('Payload'))
    return [{ at, message: 'should answer a type that ends with Payload, never null.' }];
  const { userErrors, ...others } = payload.getFields();
  if (String(userErrors?.type) !== '[UserError!]!')
    return [{ at: payload.name, message: 'should have userErrors: [UserError!]!.' }];
  return Object.values(others)
    .filter(each => isNonNullType(each.type) && isAnswerOnly(each))
    .map(each => ({ at: `${payload.name}.${each.name}`, message: 'should be null when refused.' }));
}

/** Objects; lists, counts and pages are empty instead. */
function isAnswerOnly({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNullableType(type);
  return !isListType(named) && isObjectType(named) && !named.name.endsWith('Connection');
}
