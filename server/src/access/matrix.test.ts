/** Everybody asks every field, through the API; who is answered is held to the table printed in server/README.md. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema as schemaOf,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { API_SCOPES, ROLES } from '@qianqi/shared';
import { buildSchema } from '../schema.js';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { createWorld, type World } from '../testing/world.js';
import { ACTION_NAMES, grantOf, type Action } from './action.js';
import { requireDecisions } from './decided.js';
import { PERMISSIONS } from './permission.js';

const schema = buildSchema();
const isRoot = (field: string) => /^(Query|Mutation|Subscription)\./.test(field);

const printed = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(cells => /^`[A-Z_]+`$/.test(cells[1] ?? '') && cells.length === 6)
  .map(cells => cells.slice(1, 5).join(' | '));

/** A line of the README, which is what to put there when this differs. */
const lineOf = (action: Action) => {
  const { anybody, roles, scopes, chinese } = grantOf(action);
  const whom = anybody ? 'anybody' : roles.length === ROLES.length ? 'all' : roles.join(', ');
  return `\`${action}\` | ${chinese} | ${whom} | ${anybody ? 'any' : scopes.join(', ') || '–'}`;
};

test('the README prints the table', () => {
  expect(printed).toEqual(ACTION_NAMES.map(lineOf));
});

test('every action is asked for by some field', () => {
  expect([...new Set(Object.values(PERMISSIONS))].sort()).toEqual([...ACTION_NAMES].sort());
});

describe('a schema is refused', () => {
  const decisions = { 'Query.open': 'READ_PUBLISHED' } as const;
  const refused = (sdl: string) => () => requireDecisions(schemaOf(sdl), decisions);

  test('with a root field that nobody decided on', () => {
    expect(refused('type Query { open: Int, other: Int }')).toThrow('Query.other');
    expect(refused('type Query { open: Int } type Mutation { write: Int }')).toThrow('Mutation.write');
  });
  test('with a field of a person that nobody decided on, by its name or its description', () => {
    expect(refused('type Query { open: Thing } type Thing { contactPhone: String }')).toThrow(
      'Thing.contactPhone',
    );
    expect(refused('type Query { open: Thing } type Thing { "Never published." who: String }')).toThrow(
      'Thing.who',
    );
  });
  test('with a decision for no field', () => {
    expect(refused('type Query { closed: Int }')).toThrow('Query.open');
  });
  test('and otherwise not', () => {
    expect(refused('type Query { open: Thing } type Thing { name: String }')).not.toThrow();
  });
});

/** How a stranger, a clerk or a program comes to each sensitive field. */
const WAYS: Readonly<Record<string, string>> = {
  'Complaint.summary':
    '{ enterprises(first: 1) { nodes { events(first: 1) { nodes { ...F } } } } } fragment F on Complaint { summary }',
  'DrawPick.enterprise': '{ draws(first: 1) { nodes { picks { enterprise { __typename } } } } }',
  'DrawPick.inspectors': '{ draws(first: 1) { nodes { picks { inspectors { __typename } } } } }',
  'Enterprise.principalName': '{ enterprises(first: 1) { nodes { principalName } } }',
  'Enterprise.principalPhone': '{ enterprises(first: 1) { nodes { principalPhone } } }',
  'InspectorRecusal.reason': '{ inspectors(first: 1) { nodes { recusals { reason } } } }',
  'RevealPrincipalPhonePayload.principalPhone':
    'mutation { revealPrincipalPhone(input: { enterpriseId: "x", reason: "x" }) { principalPhone } }',
  'Inspector.name': '{ inspectors(first: 1) { nodes { name } } }',
};
const ROOT_OF_WAY = /^(mutation )?\{ (\w+)/;

const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  CreditCode: '"91350100M000100Y43"',
  Cursor: '"x"',
  Money: '"1.00"',
};

/** The shortest literal of a type that validation lets pass. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return `{ ${required(Object.values(type.getFields()))} }`;
  const sample = SAMPLES[type.name];
  if (sample === undefined) throw new Error(`no sample of ${type.name}`);
  return sample;
}

function required(fields: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return fields
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${literal(type)}`)
    .join(', ');
}

function documentOf(rootField: string): string {
  const [owner = '', name = ''] = rootField.split('.');
  const type = owner === 'Query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = type.getFields()[name]!;
  const args = required(field.args);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${owner.toLowerCase()} { ${name}${args && `(${args})`}${selection} }`;
}

interface Asking {
  readonly field: string;
  readonly query: string;
  readonly actions: readonly Action[];
}

// Last, since afterwards nobody is signed in.
const ENDS_SESSION = ['Mutation.signIn', 'Mutation.signOut'];
const askings: readonly Asking[] = Object.keys(PERMISSIONS)
  .sort((a, b) => Number(ENDS_SESSION.includes(a)) - Number(ENDS_SESSION.includes(b)))
  .map(field => {
    if (isRoot(field)) return { field, query: documentOf(field), actions: [PERMISSIONS[field]!] };
    const query = WAYS[field] ?? '';
    const [, mutation, name] = ROOT_OF_WAY.exec(query) ?? [];
    const root = PERMISSIONS[`${mutation ? 'Mutation' : 'Query'}.${name}`]!;
    return { field, query, actions: [root, PERMISSIONS[field]!] };
  });

test('every sensitive field has a way to it here', () => {
  expect(Object.keys(WAYS).sort()).toEqual(
    Object.keys(PERMISSIONS)
      .filter(field => !isRoot(field))
      .sort(),
  );
});

/** What the README says of an action for a column: a role, a scope, or nobody. */
function isGranted(action: Action, who: string): boolean {
  const line = printed.find(each => each.startsWith(`\`${action}\``)) ?? '';
  const [, , roles = '', scopes = ''] = line.split(' | ');
  if (roles === 'anybody') return true;
  const granted = [...(roles === 'all' ? ROLES : roles.split(', ')), ...scopes.split(', ')];
  return granted.includes(who);
}

const NOBODY = 'nobody';

describe.each([NOBODY, ...ROLES, ...API_SCOPES])('%s', who => {
  let world: World;
  let headers: Headers = {};
  beforeAll(async () => {
    world = await createWorld();
    const role = ROLES.find(each => each === who);
    const scope = API_SCOPES.find(each => each === who);
    if (role) headers = await sessionWith(world, [role]);
    if (scope) headers = await tokenWith(world, [scope]);
  });
  afterAll(() => world.end());

  test('is answered what the table grants, and refused the rest before anything runs', async () => {
    const wrong: string[] = [];
    for (const { field, query, actions } of askings) {
      let answer = await world.send(headers, { query });
      const granted = actions.every(action => isGranted(action, who));
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      const refused = codes.includes('UNAUTHENTICATED') || codes.includes('FORBIDDEN');
      if (granted === refused) wrong.push(`${field} is ${refused ? 'refused' : 'open'}: ${query}`);
      if (codes.includes('GRAPHQL_VALIDATION_FAILED')) wrong.push(`${field} was not asked: ${query}`);
      if (granted) continue;
      const [status, code] = who === NOBODY ? [401, 'UNAUTHENTICATED'] : [403, 'FORBIDDEN'];
      const statements = await world.countStatements(async () => {
        answer = await world.send(headers, { query });
      });
      expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
      expect(answer.data).toBeUndefined();
      // Who asks is looked up, and nothing else.
      expect(statements).toHaveLength(who === NOBODY ? 0 : 1);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
