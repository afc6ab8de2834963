/** Lists that are paged are Relay connections, and every one of them the same way. */
import {
  getNullableType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { elementsOf, ownTypes, type Finding, type Rule } from './review.js';

/** Shows the first of what a mutation made; one goes on with `supervisionTasks`. */
const FIRST_PAGE_ONLY = 'PlannedTaskConnection';

export const connectionRule: Rule = ({ schema }) => [
  ...ownTypes(schema).flatMap(type =>
    isObjectType(type) && isPaged(type.name) ? lookAtConnection(type) : [],
  ),
  ...elementsOf(schema).flatMap(element =>
    element.kind === 'FIELD' && (isObjectType(element.owner) || isInterfaceType(element.owner))
      ? lookAtField(element.at, element.of)
      : [],
  ),
];

function lookAtConnection(type: GraphQLObjectType): readonly Finding[] {
  const { nodes, edges, pageInfo } = type.getFields();
  const findings: Finding[] = [];
  if (!/^\[\w+!\]!$/.test(String(nodes?.type)))
    findings.push({ at: type.name, message: 'should have nodes: [Node!]!.' });
  if (!/^\[\w+Edge!\]!$/.test(String(edges?.type)))
    findings.push({ at: type.name, message: 'should have edges: [NodeEdge!]!.' });
  if (String(pageInfo?.type) !== 'PageInfo!')
    findings.push({ at: type.name, message: 'should have pageInfo: PageInfo!.' });
  return findings;
}

function lookAtField(at: string, { type, args }: GraphQLField<unknown, unknown>): readonly Finding[] {
  const named = getNullableType(type);
  if (!isObjectType(named) || !isPaged(named.name)) return [];
  const has = (name: string, wanted: string) =>
    args.some(each => each.name === name && String(each.type) === wanted);
  if (has('first', 'Int') && has('after', 'Cursor')) return [];
  return [{ at, message: 'answers a connection, so it should take first: Int and after: Cursor.' }];
}

function isPaged(name: string): boolean {
  return name.endsWith('Connection') && name !== FIRST_PAGE_ONLY;
}
