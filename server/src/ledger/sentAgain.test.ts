/** After a lost answer whatever changes a record is sent again by its key: taken once, answered alike. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const twice = async (mutation: string, type: string, input: object, selection: string) => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code } } }`;
  const variables = { input: { ...input, idempotencyKey: `sent-again-${mutation}` } };
  const [first, second] = [await world.ask(query, variables), await world.ask(query, variables)];
  expect(first.errors).toBeUndefined();
  expect(first.data[mutation].userErrors).toEqual([]);
  expect(second.data).toEqual(first.data);
  const other = { input: { ...variables.input, reason: '另一原因', note: undefined, name: undefined } };
  return { query, other, first: first.data[mutation] };
};

test('a void, an outcome, a correction, a revocation', async () => {
  const { id: enterpriseId, version } = await enterEnterprise(world);
  const { penalty } = await enterEvent(world, 'PENALTY', enterpriseId, { decidedOn: '2026-03-01' });
  const { complaint } = await enterEvent(world, 'COMPLAINT', enterpriseId, { acceptedOn: '2026-03-01' });
  const { query, other } = await twice(
    'voidEvent',
    'VoidEventInput',
    { eventId: penalty.id, reason: '重复录入' },
    'event { voidedAt }',
  );
  const reused = await world.ask(query, other);
  expect(reused.data.voidEvent.userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  await twice(
    'recordEventOutcome',
    'RecordEventOutcomeInput',
    { eventId: complaint.id, kind: 'WITHDRAWN', on: '2026-04-01', note: '投诉人撤回' },
    'event { outcomes { id } }',
  );
  const { first } = await twice(
    'updateEnterprise',
    'UpdateEnterpriseInput',
    { enterpriseId, version, name: '新名称' },
    'enterprise { version name }',
  );
  expect(first.enterprise).toEqual({ version: version + 1, name: '新名称' });

  const granted = await world.ask(
    'mutation ($input: GrantStandardizationInput!) { grantStandardization(input: $input) { certificate { id } } }',
    {
      input: {
        enterpriseId,
        level: 'LEVEL_3',
        certificateNumber: '蒙AQB002',
        issuedOn: '2025-01-01',
        expiresOn: '2027-12-31',
      },
    },
  );
  const certificateId = granted.data.grantStandardization.certificate.id as string;
  await twice(
    'revokeStandardization',
    'RevokeStandardizationInput',
    { certificateId, revokedOn: '2026-06-01', reason: '发生事故' },
    'certificate { revokedAt }',
  );
  await twice(
    'voidStandardization',
    'VoidStandardizationInput',
    { certificateId, reason: '误录' },
    'certificate { voidedAt }',
  );
});
