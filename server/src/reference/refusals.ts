/** Which codes of `userErrors` a mutation can answer, as far as its input and the words about it tell. */
import { getNamedType, isInputObjectType, type GraphQLField } from 'graphql';
import { REFUSAL_CODES, type RefusalCode } from '@qianqi/shared';

const ALWAYS: readonly RefusalCode[] = ['MALFORMED', 'OUT_OF_RANGE', 'REQUIRED'];

/** What a field of an input can be refused for, by its name. */
const BY_NAME: readonly (readonly [RegExp, RefusalCode])[] = [
  [/Ids?$/, 'NOT_FOUND'],
  [/^idempotencyKey$/, 'IDEMPOTENCY_KEY_REUSED'],
  [/^overCapReason$/, 'OVER_CAP'],
  [/^version$/, 'VERSION_CONFLICT'],
  [/^creditCode$/, 'BAD_CREDIT_CODE'],
  [/^documentNumber$/, 'DUPLICATE_DOCUMENT_NUMBER'],
];
const NOT_AHEAD = /not in the future/;

export function refusalsOf(field: GraphQLField<unknown, unknown>): readonly RefusalCode[] {
  const inputs = field.args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
  if (inputs.length === 0) return [];
  const fields = inputs.flatMap(input => Object.values(input.getFields()));
  const words = [field.description, ...fields.map(({ description }) => description)].join(' ');
  const found = new Set<RefusalCode>(ALWAYS);
  for (const { name } of fields) for (const [shape, code] of BY_NAME) if (shape.test(name)) found.add(code);
  if (NOT_AHEAD.test(words)) found.add('FUTURE_DATE');
  return REFUSAL_CODES.filter(code => found.has(code) || new RegExp(`\\b${code}\\b`).test(words));
}
