import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether a field of one of these names is asked for anywhere below the one being resolved; of conditions it is said that
 * they may hold. For a resolver that can spare itself a statement. Found once a document.
 */
export function asking(...names: readonly string[]): (info: GraphQLResolveInfo) => boolean {
  const wanted = new Set(names);
  const known = new WeakMap<FieldNode, boolean>();
  return ({ fieldNodes, fragments }) =>
    fieldNodes.some(field => {
      const answer = known.get(field) ?? asksFor(field.selectionSet, wanted, fragments);
      known.set(field, answer);
      return answer;
    });
}

function asksFor(
  set: SelectionSetNode | undefined,
  wanted: ReadonlySet<string>,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  if (set === undefined) return false;
  return set.selections.some(selection => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return asksFor(fragments[selection.name.value]!.selectionSet, wanted, fragments);
    if (selection.kind === Kind.FIELD && wanted.has(selection.name.value)) return true;
    return asksFor(selection.selectionSet, wanted, fragments);
  });
}
