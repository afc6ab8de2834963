/**
 * Gives every connection the `edges` that Relay's clients read, beside its `nodes`. In one place: an edge is the same of
 * whatever there is a page of, and costs nothing where nobody asks for it.
 */
import {
  getNamedType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { PageInfo } from './page.js';
import { CursorScalar } from './scalars.js';

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
}

/** Answers the same schema. */
export function addEdges(schema: GraphQLSchema): GraphQLSchema {
  // graphql-js keeps the maps that it answers, so that what is put into them is in the schema.
  const types = schema.getTypeMap();
  for (const type of Object.values(types)) {
    if (!isObjectType(type) || !isPaged(type)) continue;
    const edge = edgeOf(type);
    types[edge.name] = edge;
    type.getFields()['edges'] = fieldOf('edges', {
      description: 'The nodes of this page, each with its cursor. 本页各条及其游标。',
      type: listOf(edge),
      resolve: ({ nodes, pageInfo }: Page) =>
        nodes.map((node, index) => ({ node, cursor: pageInfo.cursorAt(index) })),
    });
  }
  return schema;
}

function isPaged(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection') && type.getFields()['pageInfo'] !== undefined;
}

function edgeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLOutputType;
  return new GraphQLObjectType({
    name: connection.name.replace(/Connection$/, 'Edge'),
    description: 'A node of a page with its place. 一页中的一条及其位置。',
    fields: {
      node: {
        type: new GraphQLNonNull(node as never),
        description: 'What there is a page of. 列出的内容。',
      },
      cursor: {
        type: new GraphQLNonNull(CursorScalar),
        description: 'Give it as `after` to go on behind this node. 游标，作为 after 交回即由此之后继续。',
      },
    },
  });
}

const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** As graphql-js makes it of its configuration. */
function fieldOf(name: string, config: GraphQLFieldConfig<Page, unknown>) {
  return new GraphQLObjectType<Page>({ name: 'Holder', fields: { [name]: config } }).getFields()[
    name
  ]! as GraphQLField<unknown, unknown>;
}
