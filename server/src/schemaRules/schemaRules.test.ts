import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema as parseSchema } from 'graphql';
import { day } from '@qianqi/shared';
import { systemClock, today } from '../clock.js';
import { buildSchema } from '../schema.js';
import { reviewSchema, SCHEMA_RULES } from './schemaRules.js';

const inServer = (path: string) => new URL(`../../${path}`, import.meta.url);
const textOf = (path: string) => readFileSync(inServer(path), 'utf8');
const contract = readdirSync(inServer('contract'))
  .map(name => textOf(`contract/${name}`))
  .join('\n');

test('the schema holds to every rule', () => {
  const review = {
    schema: buildSchema(),
    released: textOf('schema.released.graphql'),
    contract,
    today: today(systemClock),
  };
  expect(reviewSchema(review)).toEqual([]);
});

interface Situation {
  readonly sdl: string;
  readonly released?: string;
  readonly contract?: string;
  readonly on?: string;
}

const found = (rule: string, situation: Situation) =>
  SCHEMA_RULES[rule]!({
    schema: parseSchema(situation.sdl, { assumeValid: true }),
    released: situation.released ?? situation.sdl,
    contract: situation.contract ?? '{ __typename }',
    today: day(situation.on ?? '2026-06-30'),
  }).map(({ at }) => at);

const SAID = '"Says what it is. 说明。"';

test('descriptions: both languages everywhere, and when something is null', () => {
  const sdl = `${SAID} type Query {
    ${SAID} good(${SAID} here: Int): Int!
    "Only English of it." english: Int!
    "只有中文。" chinese: Int!
    "Which. 种类。" thin: Int!
    bare(argument: Int): Int!
    ${SAID} unexplained: Int
    "Null when unknown. 未知时为空。" explained: Int
  }
  ${SAID} enum Word { ${SAID} SAID UNSAID }
  ${SAID} input Entered { ${SAID} said: Int unsaid: Int }
  scalar Silent`;
  expect(found('description', { sdl })).toEqual([
    'Query.english',
    'Query.chinese',
    'Query.thin',
    'Query.bare',
    'Query.bare(argument:)',
    'Query.unexplained',
    'Word.UNSAID',
    'Entered.unsaid',
    'Silent',
  ]);
});

test('names have the shape of their kind', () => {
  const sdl = `type Query { good(alsoGood: Int): Good Bad(Worse: Int): Int snake_case: Int }
    type Good { a: Int } type bad { a: Int } type ThingType { a: Int } enum Word { GOOD_ONE bad }
    input Entered { Bad: Int } enum Fact { penalties }`;
  expect(found('naming', { sdl })).toEqual([
    'Query.Bad',
    'Query.Bad(Worse:)',
    'Query.snake_case',
    'bad',
    'ThingType',
    'Word.bad',
    'Entered.Bad',
  ]);
});

test('a mutation takes one input and answers a payload that is empty when refused', () => {
  const sdl = `type Query { a: Int } type UserError { code: Int }
    type Mutation {
      good(input: GoodInput!): GoodPayload!  signOut: GoodPayload!
      loose(id: ID!): GoodPayload!  named(input: GoodInput!): GoodPayload!  bare(input: BareInput!): Thing!
      mute(input: MuteInput!): MutePayload!  sure(input: SureInput!): SurePayload!
    }
    type Thing { a: Int } input GoodInput { a: Int } input BareInput { a: Int } input MuteInput { a: Int }
    input SureInput { a: Int } input Strange { a: Int } input ThingWhere { a: Int }
    type GoodPayload { thing: Thing things: [Thing!]! count: Int! userErrors: [UserError!]! }
    type MutePayload { thing: Thing } type SurePayload { thing: Thing! userErrors: [UserError!]! }`;
  expect(found('mutation', { sdl })).toEqual([
    'Strange',
    'Mutation.loose',
    'Mutation.named',
    'Mutation.bare',
    'MutePayload',
    'SurePayload.thing',
  ]);
});

test('what is entered can be sent again by its key', () => {
  const sdl = `type Query { a: Int }
    type Mutation { good(input: GoodInput!): Int  bad(input: BadInput!): Int  signIn(input: SignInInput!): Int }
    input GoodInput { a: Int idempotencyKey: String } input BadInput { a: Int } input SignInInput { a: Int }`;
  expect(found('idempotency', { sdl })).toEqual(['BadInput']);
});

test('connections are all alike', () => {
  const sdl = `scalar Cursor type PageInfo { hasNextPage: Boolean! } type Thing { a: Int }
    type Query { good(first: Int = 20, after: Cursor): GoodConnection!  unpaged: GoodConnection! }
    type GoodConnection { nodes: [Thing!]! edges: [ThingEdge!]! pageInfo: PageInfo! }
    type ThingEdge { node: Thing! cursor: Cursor! }
    type LooseConnection { nodes: [Thing] edges: [ThingEdge!]! pageInfo: PageInfo! }
    type EndlessConnection { nodes: [Thing!]! edges: [ThingEdge!]! }`;
  expect(found('connection', { sdl })).toEqual(['LooseConnection', 'EndlessConnection', 'Query.unpaged']);
});

const deprecated = (until: string) =>
  `type Query { kept: Int old: Old @deprecated(reason: "Use kept until ${until}. 请用 kept。") } type Old { a: Int }`;

test('a deprecation has a day, at least a quarter ahead, and never an earlier one than was promised', () => {
  const undated =
    'type Query { kept: Int old: Old @deprecated(reason: "Gone soon. 即将停用。") } type Old { a: Int }';
  const released = 'type Query { kept: Int old: Old } type Old { a: Int }';
  expect(found('deprecation', { sdl: undated, released })).toEqual(['Query.old']);
  expect(found('deprecation', { sdl: deprecated('2026-02-30'), released })).toEqual(['Query.old']);
  expect(found('deprecation', { sdl: deprecated('2026-09-27'), released })).toEqual(['Query.old']);
  expect(found('deprecation', { sdl: deprecated('2026-09-28'), released })).toEqual([]);
  const promised = { released: deprecated('2026-07-01') };
  expect(found('deprecation', { sdl: deprecated('2026-06-30'), ...promised })).toEqual(['Query.old']);
  expect(found('deprecation', { sdl: deprecated('2026-07-01'), ...promised })).toEqual([]);
});

test('what was released stays until the day that its deprecation named has passed', () => {
  const sdl = 'type Query { kept: Int }';
  const undeprecated = 'type Query { kept: Int old: Old } type Old { a: Int }';
  expect(found('breaking', { sdl, released: undeprecated })).toEqual(['TYPE_REMOVED', 'FIELD_REMOVED']);
  expect(found('breaking', { sdl, released: deprecated('2026-06-30'), on: '2026-06-30' })).toEqual([
    'TYPE_REMOVED',
    'FIELD_REMOVED',
  ]);
  // The type that only the deprecated field led to goes with it.
  expect(found('breaking', { sdl, released: deprecated('2026-06-30'), on: '2026-07-01' })).toEqual([]);
  expect(found('breaking', { sdl: 'type Query { kept: Boolean n: Int }', released: sdl })).toEqual([
    'FIELD_CHANGED_KIND',
  ]);
  const word = (value: string) => `type Query { kept: Word } enum Word { STAYS ${value} }`;
  expect(
    found('breaking', {
      sdl: word(''),
      released: word('GOES @deprecated(reason: "until 2026-06-29. 停用。")'),
    }),
  ).toEqual([]);
});

test('the contract is valid and uses nothing deprecated', () => {
  const sdl = 'type Query { kept: Int old: Int @deprecated(reason: "until 2027-01-01. 停用。") }';
  expect(found('contract', { sdl, contract: 'query Good { kept }' })).toEqual([]);
  expect(found('contract', { sdl, contract: 'query Old { old } query Gone { gone }' })).toHaveLength(2);
});
