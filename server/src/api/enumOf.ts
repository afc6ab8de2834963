import { registerEnumType } from 'type-graphql';

/**
 * A closed word list as a GraphQL enum: the same words, spelled once. Every word says what it means, in English and
 * Chinese; a new word does not compile until it does.
 */
export function enumOf<const T extends string>(
  name: string,
  words: readonly T[],
  description: string,
  meanings: Readonly<Record<T, string>>,
): { readonly [K in T]: K } {
  const object = Object.fromEntries(words.map(word => [word, word])) as { readonly [K in T]: K };
  const valuesConfig = Object.fromEntries(words.map(word => [word, { description: meanings[word] }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}
