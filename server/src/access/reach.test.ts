/** What the table of permissions amounts to: how far a stranger comes, and that nobody who audits writes. */
import { expect, test } from '@jest/globals';
import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType } from 'graphql';
import { buildSchema } from '../schema.js';
import { grantOf } from './action.js';
import { PERMISSIONS } from './permission.js';

const schema = buildSchema();

/** Every object type that can be reached without a field that asks for more than anybody may. */
function reachable(): readonly string[] {
  const seen = new Set<string>();
  const walk = (type: GraphQLNamedType): void => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).forEach(walk);
    if (!isObjectType(type) || seen.has(type.name)) return;
    seen.add(type.name);
    for (const { name, type: next } of Object.values(type.getFields())) {
      const action = PERMISSIONS[`${type.name}.${name}`];
      if (action === undefined || grantOf(action).anybody) walk(getNamedType(next));
    }
  };
  walk(schema.getQueryType()!);
  walk(schema.getMutationType()!);
  return [...seen].sort();
}

test('a stranger reaches what is published, and no enterprise, inspector, record, task or account', () => {
  // A type that appears here is open to everybody, with all of its fields that have no line in the table: look twice.
  expect(reachable()).toEqual([
    'Clause',
    'CreditListConnection',
    'CreditListEdge',
    'CreditListEntry',
    'DemoSignIn',
    'Division',
    'Draw',
    'DrawConnection',
    'DrawEdge',
    'DrawExclusion',
    'DrawPick',
    'Finding',
    'GradeRate',
    'Mutation',
    'PageInfo',
    'Policy',
    'Query',
    'SignInPayload',
    'SignOutPayload',
    'UserError',
    'Viewer',
  ]);
});

const mutations = Object.entries(PERMISSIONS)
  .filter(([field]) => field.startsWith('Mutation.'))
  .map(([field, action]) => ({ field, action, ...grantOf(action) }));

test('who audits writes nothing but their own account', () => {
  const own = mutations.filter(({ roles }) => roles.includes('AUDITOR')).map(({ action }) => action);
  expect(new Set(own)).toEqual(new Set(['KEEP_OWN_ACCOUNT', 'KEEP_VIEWS']));
});

test('who enters does not decide, and who decides does not enter', () => {
  const both = mutations.filter(
    ({ action, roles }) => action.startsWith('DECIDE') && roles.some(role => role !== 'LEADER'),
  );
  expect(both).toEqual([]);
  const entering = mutations.filter(
    ({ roles, action }) => roles.includes('LEADER') && !action.startsWith('DECIDE'),
  );
  // Telling a phone number changes nothing, and who drafted rules is never who adopts them; the rest is one's own.
  expect(new Set(entering.map(({ action }) => action))).toEqual(
    new Set(['ADOPT_POLICY', 'DRAFT_POLICY', 'KEEP_OWN_ACCOUNT', 'KEEP_VIEWS', 'REVEAL_PERSON']),
  );
});

test('the audit log is for auditors, accounts are kept by administrators, and no program does either', () => {
  const grants = (of: RegExp) =>
    [...new Set(Object.values(PERMISSIONS).filter(action => of.test(action)))].map(action => {
      const { roles, scopes } = grantOf(action);
      return { roles, scopes };
    });
  expect(grants(/^READ_AUDIT$/)).toEqual([{ roles: ['AUDITOR'], scopes: [] }]);
  for (const grant of grants(/^KEEP_(ACCOUNTS|TOKENS|WEBHOOKS)$/))
    expect(grant).toEqual({ roles: ['ADMINISTRATOR'], scopes: [] });
});
