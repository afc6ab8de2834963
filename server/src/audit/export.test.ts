import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWorld, type World } from '../testing/world.js';
import { AuditEntry } from './auditEntry.entity.js';
import { recordExport } from './recorded.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const source = { address: '10.0.0.7', requestId: 'r-1' };
const clock = { now: () => Date.parse('2026-06-30T04:00:00Z') };

test('an export stands in the chain of who took it, with the filter', async () => {
  const { dataSource } = world.database;
  const accountId = '018f0000-0000-7000-8000-000000000001';
  const viewer = {
    accountId,
    tokenId: null,
    username: 'wang',
    roles: ['LEADER' as const],
    scopes: null,
    divisions: [],
  };
  await recordExport({ dataSource, clock, viewer: viewer as never, source }, 'exportEnterprises', {
    where: { grade: 'C' },
    search: '13912345678',
  });
  expect(await dataSource.manager.findBy(AuditEntry, { chain: accountId })).toMatchObject([
    {
      action: 'exportEnterprises',
      outcome: 'DONE',
      username: 'wang',
      address: '10.0.0.7',
      asked: { where: { grade: 'C' }, search: '139***5678' },
    },
  ]);
});

test('one that cannot be written down throws, so that nothing goes out', async () => {
  const { dataSource } = world.database;
  const broken = { query: () => Promise.reject(new Error('away')) } as unknown as typeof dataSource;
  await expect(
    recordExport({ dataSource: broken, clock, viewer: null, source }, 'exportEnterprises', {}),
  ).rejects.toThrow('away');
});

test('the first account is the system’s own deed', async () => {
  const [first] = await world.database.dataSource.manager.findBy(AuditEntry, {
    action: 'createFirstAccount',
  });
  expect(first).toMatchObject({
    actorKind: 'SYSTEM',
    asked: { username: 'clerk', roles: expect.any(Array) },
  });
});
