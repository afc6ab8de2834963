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
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, type Asked } from '../asked.js';
import { costOf, INTROSPECTION, MUTATION, USUAL_LIST, type Cost } from './costs.js';
import { sizeOf, type Size } from './sizes.js';

/** A selection's cost, as far as it hangs on the size of the page that it is in: `once` + `aNode` × `first`. */
interface Share {
  readonly once: number;
  readonly aNode: number;
}

const NOTHING: Share = { once: 0, aNode: 0 };
/** Far beyond any limit, and exact in what follows. */
const SATURATED = 1e9;

const bounded = (points: number) => Math.min(points, SATURATED);

type Read = (size: Size) => number;

/** What an operation's cost hangs on, and what it came to for such numbers. */
interface Known {
  readonly sizes: readonly Size[];
  readonly costs: Map<string, number>;
}

/** By operation: Apollo keeps the documents that it has validated, so that most requests bring one that was seen before. */
const knownCosts = new WeakMap<OperationDefinitionNode, Known>();
/** Of one operation: somebody who varies them on purpose fills no more. */
const MOST_KNOWN = 100;

/**
 * What a validated operation costs, in whole points, with the variables it was sent with. What @skip and @include leave out
 * is counted, and of alternatives by type all.
 */
export function reckonCost(schema: GraphQLSchema, question: Asked): number {
  const known = knownCosts.get(question.operation);
  const numbers = known?.sizes.map(size => sizeOf(question, size)).join();
  const already = numbers === undefined ? undefined : known?.costs.get(numbers);
  if (already !== undefined) return already;
  const sizes: Size[] = [];
  const cost = reckon(schema, question, size => {
    sizes.push(size);
    return sizeOf(question, size);
  });
  const costs = known && known.costs.size < MOST_KNOWN ? known.costs : new Map<string, number>();
  costs.set(sizes.map(size => sizeOf(question, size)).join(), cost);
  knownCosts.set(question.operation, { sizes, costs });
  return cost;
}

/** Each fragment is reckoned once, so that this takes as long as reading the document. */
function reckon(schema: GraphQLSchema, question: Asked, read: Read): number {
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
    const each = cost.each ? cost.each.cost * read({ node, path: cost.each.of }) : 0;
    const own = cost.own ?? usualCost(schema, parent, name, type);
    // Its nodes are as many as the page, which the field around it knows.
    if (name === 'nodes' && isConnection(parent)) return { once: 0, aNode: own + inside.once };
    // An edge is a node under another name.
    if (name === 'edges' && isConnection(parent)) return { once: 0, aNode: inside.once };
    const items = isList(field) && isCompositeType(type) ? itemsOf(cost, node, read) : 1;
    const page = isConnection(type) ? inside.aNode * read({ node, path: null }) : 0;
    return { once: bounded(each + items * (own + inside.once + page)), aNode: 0 };
  };

  const root = schema.getRootType(question.operation.operation)!;
  return shareOfSet(root, question.operation.selectionSet).once;
}

/** A count is a statement of its own, wherever a page can be counted. */
function usualCost(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
  answered: GraphQLNamedType,
): number {
  if (parent === schema.getMutationType()) return MUTATION;
  return isCompositeType(answered) || (name === 'totalCount' && isConnection(parent)) ? 1 : 0;
}

function narrowed(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string | undefined) {
  return condition === undefined ? type : (schema.getType(condition) as GraphQLCompositeType);
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function itemsOf({ items = USUAL_LIST }: Cost, node: FieldNode, read: Read): number {
  return typeof items === 'number' ? items : read({ node, path: items });
}
