import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, valueOf, type Asked } from '../asked.js';
import { DEFAULT_PAGE } from '../limits.js';
import { COSTS, costOf, INTROSPECTION, MUTATION, USUAL_LIST } from './costs.js';

/** A selection's cost, as far as it hangs on the size of the page that it is in: `once` + `aNode` × `first`. */
interface Share {
  readonly once: number;
  readonly aNode: number;
}

const NOTHING: Share = { once: 0, aNode: 0 };
/** Far beyond any limit, and exact in what follows. */
const SATURATED = 1e9;

const bounded = (points: number) => Math.min(points, SATURATED);

/**
 * What a validated operation costs, in whole points, with the variables it was sent with. What @skip and @include leave out
 * is counted, and of alternatives by type all. Each fragment is reckoned once, so that this takes as long as reading it.
 */
export function reckonCost(schema: GraphQLSchema, question: Asked): number {
  const fragments = fragmentsOf(question);
  const known = new Map<string, Share>();

  const shareOfFragment = (name: string): Share => {
    const already = known.get(name);
    if (already) return already;
    const { typeCondition, selectionSet } = fragments.get(name)!;
    const type = schema.getType(typeCondition.name.value) as GraphQLCompositeType;
    const share = shareOfSet(type, selectionSet);
    known.set(name, share);
    return share;
  };

  const shareOfSet = (type: GraphQLCompositeType, { selections }: SelectionSetNode): Share => {
    let once = 0;
    let aNode = 0;
    for (const selection of selections) {
      const share =
        selection.kind === Kind.FIELD
          ? shareOfField(type, selection)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? shareOfFragment(selection.name.value)
            : shareOfSet(narrowed(schema, type, selection.typeCondition?.name.value), selection.selectionSet);
      once = bounded(once + share.once);
      aNode = bounded(aNode + share.aNode);
    }
    return { once, aNode };
  };

  const shareOfField = (parent: GraphQLCompositeType, node: FieldNode): Share => {
    const name = node.name.value;
    if (name.startsWith('__')) return { once: name === '__typename' ? 0 : INTROSPECTION, aNode: 0 };
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) return NOTHING;
    const type = getNamedType(field.type);
    const interfaces = 'getInterfaces' in parent ? parent.getInterfaces().map(each => each.name) : [];
    const cost = costOf([parent.name, ...interfaces], name, type.name);
    const inside = node.selectionSet && isCompositeType(type) ? shareOfSet(type, node.selectionSet) : NOTHING;
    const each = cost.each ? cost.each.cost * lengthAt(question, node, cost.each.of) : 0;
    const own = cost.own ?? (parent === schema.getMutationType() ? MUTATION : isCompositeType(type) ? 1 : 0);
    // Its nodes are as many as the page, which the field around it knows.
    if (name === 'nodes' && isConnection(parent)) return { once: 0, aNode: own + inside.once };
    // An edge is a node under another name.
    if (name === 'edges' && isConnection(parent)) return { once: 0, aNode: inside.once };
    const items = isList(field) && isCompositeType(type) ? itemsOf(cost, question, node) : 1;
    const page = inside.aNode * pageOf(question, node);
    return { once: bounded(each + items * (own + inside.once + page)), aNode: 0 };
  };

  const root = schema.getRootType(question.operation.operation)!;
  return shareOfSet(root, question.operation.selectionSet).once;
}

function narrowed(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string | undefined) {
  return condition === undefined ? type : (schema.getType(condition) as GraphQLCompositeType);
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function itemsOf({ items = USUAL_LIST }: (typeof COSTS)[string], question: Asked, node: FieldNode): number {
  return typeof items === 'number' ? items : lengthAt(question, node, items);
}

function pageOf(question: Asked, node: FieldNode): number {
  const argument = node.arguments?.find(each => each.name.value === 'first');
  const first = argument ? valueOf(question, argument.value) : null;
  return typeof first === 'number' ? first : DEFAULT_PAGE;
}

/** How long the list at a path in a field's arguments is: `input.penalties`. */
function lengthAt(question: Asked, node: FieldNode, path: string): number {
  const [name, ...keys] = path.split('.');
  const argument = node.arguments?.find(each => each.name.value === name);
  let value: unknown = argument ? valueOf(question, argument.value) : undefined;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value.length : value == null ? 0 : 1;
}
