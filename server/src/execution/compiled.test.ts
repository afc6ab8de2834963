import { expect, test } from '@jest/globals';
import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLObjectType,
} from 'graphql';
import { executorOf } from './compiled.js';

const schema = buildSchema(`
  interface Thing { id: ID! }
  type Box implements Thing { id: ID! inside: [Thing!]! weight: Int! label(language: String = "zh"): String broken: String! late: Box }
  type Ball implements Thing { id: ID! colour: Colour! }
  enum Colour { RED BLUE }
  input Filter { heavier: Int! tags: [String!] }
  type Query { box(id: ID!, filter: Filter): Box boxes(first: Int = 2): [Box] fail(how: String): Box! }
`);

const box = (id: string): object => ({ id, weight: 3, inside: [{ id: `${id}1`, colour: 'RED' }] });
const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
fields('Query')['box']!.resolve = (_, { id }: { id: string }) => (id === '0' ? null : box(id));
fields('Query')['boxes']!.resolve = (_, { first }: { first: number }) =>
  Promise.resolve(
    Array.from({ length: first }, (_each, index) => (index === 1 ? new Error('away') : box(`${index}`))),
  );
fields('Query')['fail']!.resolve = (_, { how }: { how?: string }) => {
  throw how === undefined
    ? new Error('a bug')
    : new GraphQLError(how, { extensions: { code: 'BAD_USER_INPUT' } });
};
fields('Box')['late']!.resolve = async ({ id }: { id: string }) =>
  id === '9' ? Promise.reject(new Error('late')) : box('8');
fields('Box')['label']!.resolve = (_, { language }: { language: string }) => language;
const thing = schema.getType('Thing') as { resolveType?: unknown };
thing.resolveType = (found: object) => ('colour' in found ? 'Ball' : 'Box');

const told = ({ data, errors }: ExecutionResult) =>
  JSON.parse(
    JSON.stringify({
      data,
      errors: errors?.map(error => ({
        ...error.toJSON(),
        cause: String(error.originalError),
        of: error.constructor.name,
      })),
    }),
  ) as object;

test.each<[string, string, Record<string, unknown>?]>([
  [
    'objects, lists, defaults and interfaces',
    '{ box(id: "1") { id label inside { __typename id ... on Ball { colour } } } }',
  ],
  [
    'fragments and other names',
    'query { a: box(id: "1") { ...B } b: box(id: "2") { ...B } } fragment B on Box { id weight late { id } }',
  ],
  [
    'variables',
    'query ($id: ID!, $f: Filter) { box(id: $id, filter: $f) { id } }',
    { id: '5', f: { heavier: 1, tags: [] } },
  ],
  ['what is left out', 'query ($no: Boolean!) { box(id: "1") { id weight @skip(if: $no) } }', { no: true }],
  ['nothing', '{ box(id: "0") { id } }'],
  ['an error in a list', '{ boxes(first: 3) { id } }'],
  ['an error that takes its parent along', '{ fail { id } }'],
  ['a refusal with its code', '{ other: fail(how: "no such box") { id } }'],
  ['null where none may be', '{ box(id: "1") { id ...B } } fragment B on Box { broken }'],
  ['a promise that fails', '{ box(id: "9") { id late { id } } }'],
  ['a variable that is missing', 'query ($id: ID!) { box(id: $id) { id } }'],
  [
    'a variable of another type',
    'query ($id: ID!, $f: Filter) { box(id: $id, filter: $f) { id } }',
    { id: '1', f: { heavier: 'x', odd: 1 } },
  ],
])('%s: told by a compiled query as by graphql-js', async (_, source, variables = {}) => {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  const { run } = executorOf(schema);
  const expected = told(await execute({ schema, document, variableValues: variables }));
  for (let time = 0; time < 5; time++) {
    const execution = { document, operation, operationName: undefined, variables, context: {} };
    expect(told(await run(execution))).toEqual(expected);
  }
});

test('an operation that the document does not have is graphql-js’s to refuse', async () => {
  const document = parse('query A { box(id: "1") { id } } query B { box(id: "2") { id } }');
  const { run } = executorOf(schema);
  const { errors } = await run({
    document,
    operation: undefined,
    operationName: 'C',
    variables: {},
    context: {},
  });
  expect(errors?.[0]?.message).toBe('Unknown operation named "C".');
});

test('of a document’s operations each is compiled by itself', async () => {
  const document = parse('query A { box(id: "1") { id } } query B { box(id: "2") { id } }');
  const { run } = executorOf(schema);
  for (let time = 0; time < 5; time++)
    for (const [name, id] of [
      ['A', '1'],
      ['B', '2'],
    ] as const) {
      const operation = getOperationAST(document, name)!;
      const { data } = await run({ document, operation, operationName: name, variables: {}, context: {} });
      expect(told({ data: data ?? null })).toEqual({ data: { box: { id } } });
    }
});
