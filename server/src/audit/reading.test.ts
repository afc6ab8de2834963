import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { insertAccount } from '../access/account.service.js';
import { hashPassword } from '../access/password.js';
import { settled } from '../testing/changes.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { makeTestFolder } from '../testing/testFolder.js';
import { createWorld, signIn, type World } from '../testing/world.js';
import { makeCheckpoints } from './checkpoint/makeCheckpoint.js';
import { keptKey } from './checkpoint/signingKey.js';

const AUDITOR = { username: 'auditor', password: 'reads and never writes' };
const ENTRIES = `query ($where: AuditEntryWhere, $first: Int, $after: Cursor) {
  auditEntries(where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id chainId position hash actorKind username roles address requestId action actionLabel change outcome codes
      times firstAt recordedAt objectIds asked sealedBy enterprise { id name } } } }`;

let world: World;
let cookie: string;
let enterpriseId: string;
let penaltyId: string;
let folder: string;

beforeAll(async () => {
  world = await createWorld();
  const { dataSource } = world.database;
  await insertAccount(
    dataSource.manager,
    {
      username: AUDITOR.username,
      displayName: '审计员',
      passwordHash: await hashPassword(AUDITOR.password),
      roles: ['AUDITOR'],
      divisions: [],
      createdBy: null,
    },
    Date.parse('2026-06-01T00:00:00Z'),
  );
  ({ id: enterpriseId } = await enterEnterprise(world, { name: '被查企业', principalPhone: '13912345678' }));
  world.advance(1000);
  const { penalty } = await enterEvent(world, 'PENALTY', enterpriseId, { decidedOn: '2026-01-01' });
  penaltyId = penalty.id;
  world.advance(1000);
  await world.ask(contract('VoidEvent'), { input: { eventId: penaltyId, reason: '录错了' } });
  world.advance(1000);
  await world.ask(contract('VoidEvent'), { input: { eventId: penaltyId, reason: '再来一次' } });
  await enterEnterprise(world);
  folder = makeTestFolder();
  await settled(world);
  await makeCheckpoints(dataSource, keptKey(folder), Date.parse('2026-06-30T05:00:00Z'));
  world.advance(1000);
  for (let time = 0; time < 3; time++)
    await world.askAnonymously(
      'mutation { voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }',
    );
  cookie = await signIn(world.address, AUDITOR);
});
afterAll(() => world.end());

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  world.send({ cookie }, { query, variables });
async function entries(where: object = {}, more: object = {}) {
  const { data, errors } = await ask(ENTRIES, { where, ...more });
  expect(errors).toBeUndefined();
  return data.auditEntries;
}
const told = ({ nodes }: { nodes: { action: string; outcome: string }[] }) =>
  nodes.map(({ action, outcome }) => `${action} ${outcome}`);

test('the auditor reads and nobody else', async () => {
  for (const query of [ENTRIES, '{ auditCheckpoints { nodes { number } } }', '{ auditActions { name } }']) {
    const { errors } = await world.ask(query);
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  }
  const { errors } = await world.askAnonymously('{ auditEntry(id: "x") { id } }');
  expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

describe('entries', () => {
  test('of all chains come in one order, newest first, a page at a time', async () => {
    const all = await entries({}, { first: 50 });
    const told = all.nodes.map(({ action, outcome, username, times }: Record<string, unknown>) =>
      [action, outcome, username, times].join(' '),
    );
    expect(told).toContain('auditEntries FORBIDDEN clerk 1');
    expect(told).toContain('signIn DONE auditor 1');
    expect(told).toContain('voidEvent UNAUTHENTICATED  3');
    expect(all.nodes.map(({ recordedAt }: { recordedAt: string }) => recordedAt)).toEqual(
      all.nodes
        .map(({ recordedAt }: { recordedAt: string }) => recordedAt)
        .sort()
        .reverse(),
    );
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await entries({}, { first: 2, after });
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      expect(page.totalCount).toBe(all.totalCount);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id));
    expect(all.totalCount).toBe(seen.length);
  });

  test('say who, from where, what in Chinese, what was asked, and where they stand in which chain', async () => {
    const { nodes } = await entries({ actions: ['voidEvent'], username: 'clerk' });
    expect(nodes).toMatchObject([
      {
        outcome: 'REFUSED',
        codes: ['ALREADY_VOIDED'],
        actionLabel: expect.stringMatching(/^作废/),
        change: null,
        enterprise: { id: enterpriseId },
        objectIds: [penaltyId],
        asked: expect.stringContaining('再来一次'),
        sealedBy: 1,
      },
      {
        outcome: 'DONE',
        change: 'EVENT_VOIDED',
        actorKind: 'ACCOUNT',
        roles: ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'],
        address: '127.0.0.1',
        chainId: enterpriseId,
        position: 3,
        enterprise: { id: enterpriseId, name: '被查企业' },
        objectIds: [enterpriseId],
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        sealedBy: 1,
      },
    ]);
    const { data } = await ask('query ($id: ID!) { auditEntry(id: $id) { id position asked } }', {
      id: nodes[1].id,
    });
    expect(data.auditEntry).toMatchObject({ id: nodes[1].id, position: 3 });
    const created = await entries({ objectId: enterpriseId, actions: ['createEnterprise'] });
    expect(created.nodes[0].asked).toContain('"principalPhone":"139***78"');
  });

  test('are found by object, actor, outcome, address and time', async () => {
    expect(told(await entries({ objectId: enterpriseId }))).toEqual([
      'voidEvent DONE',
      'recordPenalty DONE',
      'createEnterprise DONE',
    ]);
    expect(told(await entries({ objectId: penaltyId }))).toEqual([
      'voidEvent REFUSED',
      'voidEvent DONE',
      'recordPenalty DONE',
    ]);
    expect(told(await entries({ actorKind: 'ANONYMOUS', actions: ['voidEvent'] }))).toEqual([
      'voidEvent UNAUTHENTICATED',
    ]);
    expect(told(await entries({ outcomes: ['REFUSED'] }))).toEqual(['voidEvent REFUSED']);
    expect(told(await entries({ username: 'auditor' }))).toEqual(['signIn DONE']);
    expect((await entries({ address: '10.0.0.1' })).totalCount).toBe(0);
    const { nodes } = await entries({ actions: ['recordPenalty'] });
    const at = nodes[0].recordedAt;
    expect((await entries({ from: at, until: at })).totalCount).toBe(0);
    expect(told(await entries({ until: at, actorKind: 'ACCOUNT' }))).toEqual([
      'createEnterprise DONE',
      'signIn DONE',
    ]);
  });

  test('that are none are no fault', async () => {
    for (const where of [{ objectId: 'x' }, { objectId: 'evt_x' }, { username: "'; DROP TABLE event --" }])
      expect((await entries(where)).totalCount).toBe(0);
    for (const id of ['x', `${enterpriseId}.0`, `${enterpriseId}.99`, 'actor_x.1']) {
      const { data } = await ask('query ($id: ID!) { auditEntry(id: $id) { id } }', { id });
      expect(data.auditEntry).toBeNull();
    }
    for (const variables of [{ after: 'eA' }, { first: 0 }, { where: { username: 'x'.repeat(201) } }]) {
      const { errors } = await ask(ENTRIES, variables);
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

test('every action has a name in Chinese', async () => {
  const { data } = await ask('{ auditActions { name label } }');
  const odd = data.auditActions.filter(({ label }: { label: string }) => !/^[一-龥、]{2,20}$/.test(label));
  expect(odd).toEqual([]);
});

describe('verification in the page', () => {
  const VERIFY = `query ($chainId: ID!, $after: Int) {
    auditVerification(chainId: $chainId, after: $after) { checked through complete discrepancies { code position message } } }`;
  const verify = async (chainId: string, after = 0) =>
    (await ask(VERIFY, { chainId, after })).data.auditVerification;

  test('of an enterprise and of an actor, from the beginning or after a position', async () => {
    const whole = { checked: 3, through: 3, complete: true, discrepancies: [] };
    expect(await verify(enterpriseId)).toEqual(whole);
    expect(await verify(enterpriseId, 2)).toEqual({ ...whole, checked: 1 });
    const { nodes } = await entries({ username: 'clerk', actions: ['voidEvent'], outcomes: ['REFUSED'] });
    expect(await verify(nodes[0].chainId)).toMatchObject({ complete: true, discrepancies: [] });
    expect(await verify('ent_x')).toBeNull();
    expect(await verify(enterpriseId, 99)).toBeNull();
  });

  test('names what does not fit', async () => {
    const owner = await world.database.owner();
    await owner.query(`UPDATE event SET detail = '{}' WHERE kind = 'PENALTY'`);
    expect((await verify(enterpriseId)).discrepancies).toEqual([
      { code: 'RECORD_CHANGED', position: 3, message: expect.stringContaining('绕过台账') },
    ]);
    await owner.query(`UPDATE ledger_entry SET content = '{}' WHERE action = 'recordPenalty'`);
    expect((await verify(enterpriseId)).discrepancies).toMatchObject([
      { code: 'CHANGED', position: 2 },
      { code: 'RECORD_CHANGED', position: 3 },
    ]);
  });
});

test('checkpoints are told with their signatures', async () => {
  const { data } = await ask(
    '{ auditCheckpoints(first: 5) { pageInfo { hasNextPage } nodes { number madeAt headCount hash previousHash publicKey signature signed } } }',
  );
  expect(data.auditCheckpoints).toMatchObject({
    pageInfo: { hasNextPage: false },
    nodes: [
      {
        number: 1,
        signed: true,
        previousHash: '0'.repeat(64),
        publicKey: keptKey(folder).publicKey.toString('base64'),
      },
    ],
  });
});
