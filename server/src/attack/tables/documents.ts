/** Documents that ask for too much, or for what is not theirs to see. */
import { fragmentBomb, repeat } from '../../limits/testing/codesOf.js';
import { asClerk, postJson, type Attack, type Target } from '../attack.js';

const page = (first: number, inside: string) => `enterprises(first: ${first}) { nodes { ${inside} } }`;
const tasks = (inside: string) => `supervisionTasks(first: 2) { nodes { ${inside} } }`;
const nest = (levels: number) => {
  let inside = 'id';
  for (let level = 0; level < levels; level++)
    inside = `supervisionTasks(first: 1) { nodes { enterprise { ${inside} } } }`;
  return `{ enterprise(id: "x") { ${inside} } }`;
};

const beyond: readonly [string, string, string][] = [
  ['a thousand tokens', `{ ${'demo '.repeat(1000)} }`, 'DOCUMENT_TOO_LONG'],
  ['fifty thousand tokens', `{ ${'demo '.repeat(50_000)} }`, 'DOCUMENT_TOO_LONG'],
  [
    'comments only count as nothing, fields count',
    `{ ${'#\n'.repeat(2000)} ${'demo '.repeat(1001)} }`,
    'DOCUMENT_TOO_LONG',
  ],
  ...[4, 8, 20, 60].map(
    levels => [`${levels * 3 + 2} levels`, nest(levels), 'DOCUMENT_TOO_DEEP'] as [string, string, string],
  ),
  [
    'levels by fragments',
    `{ enterprise(id: "x") { ...A } } fragment A on Enterprise { ${tasks('enterprise { ...B }')} } fragment B on Enterprise { ${tasks('enterprise { ...C }')} } fragment C on Enterprise { ${tasks('enterprise { ...D }')} } fragment D on Enterprise { ${tasks('id')} }`,
    'DOCUMENT_TOO_DEEP',
  ],
  ['31 aliases', `{ ... { ${repeat(31, n => `a${n}: demo`)} } }`, 'TOO_MANY_ALIASES'],
  ['31 aliases of __typename', `{ ${repeat(31, n => `a${n}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  [
    '31 aliases far inside',
    `{ ${page(1, `... on Enterprise { ${repeat(31, n => `a${n}: name`)} }`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '240 aliases by one fragment',
    `{ ${repeat(8, n => `e${n}: enterprise(id: "x") { ...F }`)} } fragment F on Enterprise { ${repeat(28, n => `a${n}: name`)} }`,
    'TOO_MANY_ALIASES',
  ],
  ['11 root fields', `{ ${repeat(11, n => `a${n}: today`)} }`, 'TOO_MANY_ROOT_FIELDS'],
  [
    'eleven mutations',
    `mutation { ${repeat(11, n => `a${n}: signOut { userErrors { code } }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  ['a bomb of ten fragments', fragmentBomb(10), 'TOO_MANY_SELECTIONS'],
  ['a bomb of sixty fragments', fragmentBomb(60), 'TOO_MANY_SELECTIONS'],
  ['251 times the same', `{ ${'demo '.repeat(251)} }`, 'TOO_MANY_SELECTIONS'],
  [
    'an unused fragment that is too large',
    `{ demo } fragment F on Query { ${'demo '.repeat(260)} }`,
    'TOO_MANY_SELECTIONS',
  ],
  ['inline fragments only', `{ ${'... { '.repeat(260)} demo ${'} '.repeat(261)}`, 'TOO_MANY_SELECTIONS'],
  ['21 directives', `{ demo ${'@skip(if: false) '.repeat(21)} }`, 'TOO_MANY_DIRECTIVES'],
  ['400 directives', `{ demo ${'@a '.repeat(400)} }`, 'TOO_MANY_DIRECTIVES'],
  ['pages of pages', `{ ${page(100, 'events(first: 100) { nodes { id } }')} }`, 'COST_EXCEEDED'],
  [
    'pages of everything',
    `{ ${page(100, 'assessment { clauses { tests { counted { id } } } notCounted { event { id } } } gradePeriods { from } measures { kind } events(first: 20) { nodes { id } }')} }`,
    'COST_EXCEEDED',
  ],
  [
    'ten pages',
    `{ ${repeat(10, n => `p${n}: ${page(100, 'grade assessment { grade } measures { kind }')}`)} }`,
    'COST_EXCEEDED',
  ],
  ['a page of 101', `{ ${page(101, 'id')} }`, 'BAD_USER_INPUT'],
  ['a page of none', `{ ${page(0, 'id')} }`, 'BAD_USER_INPUT'],
  ['a page of less than none', `{ ${page(-5, 'id')} }`, 'BAD_USER_INPUT'],
  ['a page of two billion', `{ ${page(2_147_483_647, 'id')} }`, 'BAD_USER_INPUT'],
  ['an offset of a million', '{ enterprises(offset: 1000000) { totalCount } }', 'BAD_USER_INPUT'],
];

const invalid: readonly [string, string][] = [
  ['nothing', '{}'],
  ['half a document', '{ enterprises(first: 1'],
  ['a type definition', 'type Query { a: Int }'],
  ['an extension', 'extend type Query { a: Int }'],
  ['a subscription', 'subscription { changes { cursor } }'],
  ['a fragment alone', 'fragment F on Query { today }'],
  ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['a fragment in itself', '{ ...A } fragment A on Query { demo ...A }'],
  ['a fragment of no type', '{ ...A } fragment A on Nothing { demo }'],
  ['@defer', '{ ... @defer { demo } }'],
  ['@stream', '{ policies @stream { id } }'],
  ['a variable that is not there', '{ policy(id: $id) { id } }'],
  ['a variable of no type', 'query ($v: Nothing) { demo }'],
  ['an unused variable', 'query ($v: Int) { demo }'],
  ['a field that is not there', '{ passwords }'],
  ['a field of a scalar', '{ today { x } }'],
  ['an object without fields', '{ policy }'],
  ['two meanings of one name', '{ a: today a: demo }'],
  ['an argument that is not there', '{ today(sql: "1") }'],
  ['an account’s password', '{ viewer { passwordHash } }'],
  ['an enterprise’s columns', '{ enterprises { nodes { ledgerHash searchText } } }'],
  ['the service’s SDL', '{ _service { sdl } }'],
  ['entities', '{ _entities(representations: []) { __typename } }'],
  ['all types', '{ __schema { types { name fields { name } } } }'],
  ['one type', '{ __type(name: "Query") { fields { name } } }'],
  ['a null byte', '{ today\0 }'],
  ['a lone surrogate', '{ policy(id: "\ud800") { id ...A } }'],
  ['an escape that is none', '{ policy(id: "\\u{zzzz}") { id } }'],
  ['an int beyond 32 bits', '{ enterprises(first: 99999999999) { totalCount } }'],
  ['a float for an int', '{ enterprises(first: 1.5) { totalCount } }'],
  ['an enum in a string', '{ creditList(list: "RED") { totalCount } }'],
  ['an enum that is none', '{ creditList(list: PURPLE) { totalCount } }'],
];

const forbidden: readonly [string, string, keyof Pick<Target, 'auditor' | 'reader'> | null, string][] = [
  [
    'a stranger reads enterprises',
    '{ enterprises { nodes { id principalPhone } } }',
    null,
    'UNAUTHENTICATED',
  ],
  ['a stranger reads one', '{ enterprise(id: "x") { principalPhone } }', null, 'UNAUTHENTICATED'],
  ['a stranger reads changes', '{ changes { nodes { cursor } } }', null, 'UNAUTHENTICATED'],
  ['a stranger under another name', '{ policy: enterprises { totalCount } }', null, 'UNAUTHENTICATED'],
  [
    'a stranger behind a fragment',
    '{ ...F } fragment F on Query { ... on Query { inspectors { totalCount } } }',
    null,
    'UNAUTHENTICATED',
  ],
  [
    'a stranger beside what is public',
    '{ today policy { id } supervisionTasks { totalCount } }',
    null,
    'UNAUTHENTICATED',
  ],
  [
    'a stranger skips it',
    '{ enterprises @skip(if: true) { totalCount } changes { nodes { cursor } } }',
    null,
    'UNAUTHENTICATED',
  ],
  [
    'a stranger makes a token',
    'mutation { createApiToken(input: { name: "x", scopes: [READ], expiresOn: "2026-12-31" }) { secret } }',
    null,
    'UNAUTHENTICATED',
  ],
  [
    'an auditor voids',
    'mutation { voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }',
    'auditor',
    'FORBIDDEN',
  ],
  [
    'an auditor plans',
    'mutation { planSupervision(input: { from: "2026-07-01", to: "2026-07-02" }) { createdCount } }',
    'auditor',
    'FORBIDDEN',
  ],
  [
    'an auditor makes a token',
    'mutation { createApiToken(input: { name: "x", scopes: [READ], expiresOn: "2026-12-31" }) { secret } }',
    'auditor',
    'FORBIDDEN',
  ],
  [
    'a reading token writes',
    'mutation { voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }',
    'reader',
    'FORBIDDEN',
  ],
  [
    'a reading token makes a token',
    'mutation { createApiToken(input: { name: "x", scopes: [READ], expiresOn: "2026-12-31" }) { secret } }',
    'reader',
    'FORBIDDEN',
  ],
  [
    'a reading token announces a draw',
    'mutation { announceDraw(input: { name: "x", dueOn: "2026-12-31" }) { userErrors { code } } }',
    'reader',
    'FORBIDDEN',
  ],
];

export const DOCUMENTS: readonly Attack[] = [
  ...beyond.map(([name, query, code]) => asClerk(name, query, {}, [code], [400])),
  ...invalid.map(([name, query]) =>
    asClerk(
      name,
      query,
      {},
      ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
      [400],
    ),
  ),
  ...forbidden.map(([name, query, who, code]) => ({
    name,
    statuses: [401, 403],
    codes: [code],
    send: (target: Target) => postJson(target, { query }, who === null ? {} : target[who]),
  })),
];
