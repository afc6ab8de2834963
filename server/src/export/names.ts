/** Whom and what a filter names by its id, by name: as the API would tell whoever takes the export. */
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Named } from './exportList.js';

const NAME = parse(`query NameOf($id: ID!) {
  node(id: $id) { ... on Inspector { name } ... on Draw { name } ... on Enterprise { name } } }`);

/** An id stays an id where there is nothing of it, or nothing for that person to see. */
export async function namesOf(
  schema: GraphQLSchema,
  context: Context,
  ids: readonly string[],
): Promise<Named> {
  const names = new Map<string, string>();
  for (const id of ids) {
    const { data } = await execute({ schema, document: NAME, contextValue: context, variableValues: { id } });
    const found = data?.['node'] as { readonly name?: string } | null | undefined;
    if (found?.name) names.set(id, found.name);
  }
  return id => names.get(id) ?? id;
}
