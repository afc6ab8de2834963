import {
  buildASTSchema,
  buildSchema,
  getNamedType,
  GraphQLDeprecatedDirective,
  getDirectiveValues,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Day } from '@qianqi/shared';
import { servedUntil } from './deprecation.js';

/** What of a released schema is still owed on a day: all but what was deprecated until an earlier one. */
export function servedNow(released: string, today: Day): GraphQLSchema {
  const isOver = (node: { readonly directives?: readonly ConstDirectiveNode[] }) => {
    const reason = getDirectiveValues(GraphQLDeprecatedDirective, node)?.['reason'];
    const until = typeof reason === 'string' ? servedUntil(reason) : null;
    return until !== null && until < today;
  };
  const drop = (node: ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }) =>
    isOver(node) ? null : undefined;
  const rest: DocumentNode = visit(parse(released), {
    [Kind.FIELD_DEFINITION]: drop,
    [Kind.INPUT_VALUE_DEFINITION]: drop,
    [Kind.ENUM_VALUE_DEFINITION]: drop,
  });
  const reached = reachable(buildASTSchema(rest, { assumeValid: true }));
  const before = reachable(buildSchema(released, { assumeValid: true }));
  return buildASTSchema(
    visit(rest, {
      // What only they led to goes with them.
      enter: node =>
        'name' in node && node.kind.endsWith('TypeDefinition') && isGone(node.name!.value) ? null : undefined,
    }),
    { assumeValid: true },
  );

  function isGone(name: string): boolean {
    return before.has(name) && !reached.has(name);
  }
}

/** The names of all types that can be met from the root types. */
function reachable(schema: GraphQLSchema): ReadonlySet<string> {
  const met = new Set<string>();
  const follow = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || met.has(type.name)) return;
    met.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(follow);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(follow);
    if (isObjectType(type) || isInterfaceType(type)) {
      type.getInterfaces().forEach(follow);
      for (const field of Object.values(type.getFields())) {
        follow(getNamedType(field.type));
        for (const argument of field.args) follow(getNamedType(argument.type));
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) follow(getNamedType(field.type));
  };
  follow(schema.getQueryType());
  follow(schema.getMutationType());
  follow(schema.getSubscriptionType());
  return met;
}
