import { parse, validate, type ASTVisitor, type ValidationContext } from 'graphql';
import { buildSchema } from '../../schema.js';

export const schema = buildSchema();

/** What a rule alone says of a document: the codes, with what was found. */
export function codesOf(rule: (context: ValidationContext) => ASTVisitor, source: string): readonly string[] {
  return validate(schema, parse(source), [rule]).map(
    ({ extensions }) => `${String(extensions['code'])} ${String(extensions['found'])}`,
  );
}

/** `work` with the number put in, as often as asked. */
export function repeat(count: number, work: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => work(index)).join(' ');
}

/** Fragments that each spread the next one twice: a few hundred tokens, 2 to the power of `count` fields. */
export function fragmentBomb(count: number, leaf = 'bomb: demo'): string {
  const fragments = repeat(
    count,
    index => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ...F0 } ${fragments} fragment F${count} on Query { ${leaf} }`;
}
