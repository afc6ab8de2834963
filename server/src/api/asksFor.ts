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

/** The names of the fields that are asked for of what a path of fields leads to, such as `nodes`. Found once a document. */
export function fieldsAt(...path: readonly string[]): (info: GraphQLResolveInfo) => ReadonlySet<string> {
  const known = new WeakMap<FieldNode, ReadonlySet<string>>();
  const fields = fieldNodesAt(...path, '*');
  return info => {
    const [first] = info.fieldNodes;
    const already = known.get(first!);
    if (already) return already;
    const names = new Set(fields(info).map(({ name }) => name.value));
    known.set(first!, names);
    return names;
  };
}

/** The fields that a path of names leads to, as they are written; `*` is any name. */
export function fieldNodesAt(...path: readonly string[]): (info: GraphQLResolveInfo) => readonly FieldNode[] {
  return ({ fieldNodes, fragments }) => {
    let fields: readonly FieldNode[] = fieldNodes;
    for (const name of path)
      fields = fields
        .flatMap(field => within(field.selectionSet, fragments))
        .filter(field => name === '*' || field.name.value === name);
    return fields;
  };
}

function within(
  set: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap(selection => {
    if (selection.kind === Kind.FIELD) return selection;
    return within(
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments[selection.name.value]!.selectionSet,
      fragments,
    );
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
