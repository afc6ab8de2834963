import {
  Kind,
  locatedError,
  type DocumentNode,
  type GraphQLError,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** An error of a compiled query as graphql-js would have told it: with its cause, its path and where the field stands. */
export function asTold(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { message, path, originalError }: GraphQLError,
): GraphQLError {
  const nodes = path === undefined ? [operation] : fieldsAt(document, operation, path);
  return locatedError(originalError ?? new Error(message), nodes, path);
}

function fieldsAt(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: readonly (string | number)[],
): readonly FieldNode[] {
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  let fields: readonly FieldNode[] = [];
  for (const key of path) {
    if (typeof key === 'number') continue;
    fields = sets
      .flatMap(set => fieldsOf(document, set))
      .filter(field => (field.alias ?? field.name).value === key);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return fields;
}

function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (each): each is FragmentDefinitionNode =>
        each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    return fragment ? fieldsOf(document, fragment.selectionSet) : [];
  });
}
