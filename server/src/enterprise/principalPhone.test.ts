import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { API_SCOPES, ROLES } from '@qianqi/shared';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

const PHONE = '13812345678';

let world: World;
let enterpriseId: string;
beforeAll(async () => {
  world = await createWorld();
  enterpriseId = (await enterEnterprise(world, { principalName: '王志强', principalPhone: PHONE })).id;
});
afterAll(() => world.end());

const reveal = (headers: Headers, input: object) =>
  world.send(headers, {
    query: `mutation ($input: RevealPrincipalPhoneInput!) {
      revealPrincipalPhone(input: $input) { principalPhone userErrors { code path } } }`,
    variables: { input },
  });

test('is masked in every answer, whoever asks', async () => {
  const asking = [
    ...(await Promise.all(ROLES.map(role => sessionWith(world, [role])))),
    ...(await Promise.all(API_SCOPES.map(scope => tokenWith(world, ['READ', scope])))),
  ];
  for (const headers of asking) {
    const { data } = await world.send(headers, { query: '{ enterprises { nodes { principalPhone } } }' });
    expect(data.enterprises.nodes).toEqual([{ principalPhone: '138****5678' }]);
  }
});

test('is masked in the answer to who enters it, too', async () => {
  const { data } = await world.ask(
    `mutation ($input: UpdateEnterpriseInput!) {
      updateEnterprise(input: $input) { enterprise { principalPhone version } userErrors { code } } }`,
    { input: { enterpriseId, version: 1, principalPhone: '0482-8396110' } },
  );
  expect(data.updateEnterprise.enterprise.principalPhone).toBe('048****6110');
  const masked = await world.ask(
    `mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { code path } } }`,
    { input: { enterpriseId, version: 2, principalPhone: '048****6110' } },
  );
  // What was masked is never taken for the number itself.
  expect(masked.data.updateEnterprise.userErrors).toEqual([{ code: 'MALFORMED', path: ['principalPhone'] }]);
  await world.ask(
    `mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { code } } }`,
    { input: { enterpriseId, version: 2, principalPhone: PHONE } },
  );
});

test('is told whole to who says why, and that is written down without it', async () => {
  const told = await reveal(await sessionWith(world, ['LEADER']), { enterpriseId, reason: '通知停产整改' });
  expect(told.data.revealPrincipalPhone).toEqual({ principalPhone: PHONE, userErrors: [] });
  const entries: object[] = await world.database.dataSource.query(
    `SELECT * FROM audit_entry WHERE action = 'revealPrincipalPhone'`,
  );
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries)).toContain('通知停产整改');
  expect(JSON.stringify(entries)).not.toContain(PHONE);
});

test.each([
  [{ reason: ' ' }, 'REQUIRED', 'reason'],
  [{ reason: 'x'.repeat(501) }, 'OUT_OF_RANGE', 'reason'],
  [{ enterpriseId: 'ent_x' }, 'NOT_FOUND', 'enterpriseId'],
])('is not told with %j', async (more, code, path) => {
  const input = { enterpriseId, reason: '核实', ...more };
  const refused = await reveal(await sessionWith(world, ['CLERK']), input);
  expect(refused.data.revealPrincipalPhone).toEqual({
    principalPhone: null,
    userErrors: [{ code, path: [path] }],
  });
});

test('is told to no auditor, no administrator and no program', async () => {
  const asking = [
    await sessionWith(world, ['AUDITOR', 'ADMINISTRATOR']),
    await tokenWith(world, ['READ', 'RECORD', 'SCHEDULE']),
  ];
  for (const headers of asking)
    expect(await reveal(headers, { enterpriseId, reason: '核实' })).toMatchObject({ status: 403 });
});
