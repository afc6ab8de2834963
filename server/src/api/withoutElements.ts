import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A field, an argument or input field, or a word of an enum, by its name in its type: `Enterprise.grade`. */
export interface Part {
  readonly at: string;
  readonly directives?: readonly ConstDirectiveNode[];
}

/** A schema without some of its parts, and without the types that only they led to. Answers for reading, not for serving. */
export function withoutElements(sdl: string, isOut: (part: Part) => boolean): GraphQLSchema {
  const before = parse(sdl, { noLocation: true });
  const parts = withoutParts(before, isOut);
  const reached = reachable(asSchema(parts));
  const reachedBefore = reachable(asSchema(before));
  const isLost = (name: string) => reachedBefore.has(name) && !reached.has(name);
  return asSchema({
    ...parts,
    definitions: parts.definitions.filter(
      each => !('name' in each && each.kind.endsWith('TypeDefinition') && isLost(each.name!.value)),
    ),
  });
}

const asSchema = (document: DocumentNode) => buildASTSchema(document, { assumeValid: true });

function withoutParts(document: DocumentNode, isOut: (part: Part) => boolean): DocumentNode {
  let type = '';
  const look = (node: { name: { value: string }; directives?: readonly ConstDirectiveNode[] }) =>
    isOut({ at: `${type}.${node.name.value}`, ...(node.directives && { directives: node.directives }) })
      ? null
      : undefined;
  return visit(document, {
    enter(node) {
      if (node.kind.endsWith('TypeDefinition') && 'name' in node) type = node.name!.value;
      const isPart =
        node.kind === Kind.FIELD_DEFINITION ||
        node.kind === Kind.INPUT_VALUE_DEFINITION ||
        node.kind === Kind.ENUM_VALUE_DEFINITION;
      return isPart ? look(node) : undefined;
    },
  });
}

/** The names of all types that can be met from the root types. */
function reachable(schema: GraphQLSchema): ReadonlySet<string> {
  const met = new Set<string>();
  const answered = new Set<string>();
  const follow = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || met.has(type.name)) return;
    met.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(follow);
    if (isObjectType(type) || isInterfaceType(type)) {
      type.getInterfaces().forEach(follow);
      for (const field of Object.values(type.getFields())) {
        followAnswer(getNamedType(field.type));
        for (const argument of field.args) follow(getNamedType(argument.type));
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) follow(getNamedType(field.type));
  };
  // Only where a field answers an interface does it lead to what implements it: not from one implementation to the others.
  const followAnswer = (type: GraphQLNamedType): void => {
    follow(type);
    if (!isInterfaceType(type) || answered.has(type.name)) return;
    answered.add(type.name);
    schema.getPossibleTypes(type).forEach(follow);
  };
  follow(schema.getQueryType());
  follow(schema.getMutationType());
  follow(schema.getSubscriptionType());
  return met;
}
