import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readChanges, settled, startOther, stayingSignedIn } from '../testing/changes.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { startReceiver, type Receiver } from '../testing/receiver.js';
import { createWorld, type World } from '../testing/world.js';
import { MOST_TRIES } from './retry.js';

const MINUTE = 60_000;
const nowhere = async () => [];
const LOOPBACK = { development: true, webhookNetworks: ['127.0.0.1'], lookup: nowhere, chance: () => 0 };

let world: World;
let receiver: Receiver;
beforeAll(async () => {
  world = stayingSignedIn(await createWorld(LOOPBACK));
});
afterAll(() => world.end());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.end());

const CREATE = `mutation ($input: CreateWebhookInput!) {
  createWebhook(input: $input) { secret webhook { id url types status createdBy } userErrors { code message path } }
}`;

async function create(more: object = {}) {
  const { data, errors } = await world.ask(CREATE, {
    input: { name: '共享平台', url: receiver.url, ...more },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.createWebhook;
}

const LOG = `{ webhooks { id status failingSince deliveries(first: 100) { nodes {
  id purpose status cursor changeCount nextAttemptAt endedAt attempts { at httpStatus failure }
} } } }`;

// oxlint-disable-next-line no-explicit-any -- the shape is that of the query above
async function webhook(id: string): Promise<any> {
  const { data } = await world.ask(LOG);
  return data.webhooks.find((each: { id: string }) => each.id === id);
}

const deliveries = async (id: string) => (await webhook(id)).deliveries.nodes;

async function act(mutation: string, id: string) {
  const key = mutation === 'resendWebhookDelivery' ? 'deliveryId' : 'webhookId';
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`,
    { input: { [key]: id } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation].userErrors;
}

async function round() {
  await settled(world);
  await world.app.postman.round();
}

async function firstCall() {
  for (let waits = 0; receiver.calls.length === 0; waits++) {
    if (waits === 500) throw new Error('nobody called');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

async function retire(id: string) {
  expect(await act('disableWebhook', id)).toEqual([]);
}

test('a webhook wakes its reader, who then reads what it was told of', async () => {
  await settled(world);
  const { webhook: made } = await create();
  await round();
  expect(receiver.calls).toEqual([]);
  const { id } = await enterEnterprise(world);
  await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-05-01' });
  await round();
  expect(receiver.calls).toHaveLength(1);
  const { type, data } = JSON.parse(receiver.calls[0]!.body);
  expect([type, data.count, Object.keys(data)]).toEqual(['changes', 2, ['cursor', 'count']]);
  const all = await readChanges(world.ask);
  expect(data.cursor).toBe(all.at(-1)!.cursor);
  expect(await deliveries(made.id)).toMatchObject([
    { status: 'DELIVERED', changeCount: 2, attempts: [{ httpStatus: 204, failure: null }] },
  ]);
  await round();
  expect(receiver.calls).toHaveLength(1);
  expect(receiver.calls[0]!.body).not.toMatch(/企业|names?"/);
  await retire(made.id);
});

test('it is told of the kinds it wants, and passes over others', async () => {
  const { webhook: made } = await create({ types: ['EVENT_VOIDED'] });
  const { id } = await enterEnterprise(world);
  const { penalty } = await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-05-01' });
  await round();
  expect(receiver.calls).toEqual([]);
  await world.ask(
    'mutation ($id: ID!) { voidEvent(input: { eventId: $id, reason: "录错" }) { userErrors { code } } }',
    {
      id: penalty.id,
    },
  );
  await round();
  expect(receiver.calls.map(({ body }) => JSON.parse(body).data.count)).toEqual([1]);
  await retire(made.id);
});

describe('a receiver that fails', () => {
  test('is called again, later each time and with the same id, until it takes it', async () => {
    const { webhook: made } = await create();
    receiver.answer(500);
    await enterEnterprise(world);
    await round();
    const waits: number[] = [];
    for (let tries = 1; tries < 4; tries++) {
      const [{ attempts, nextAttemptAt }] = await deliveries(made.id);
      expect(attempts).toHaveLength(tries);
      waits.push(Date.parse(nextAttemptAt) - world.clock.now());
      world.advance(waits.at(-1)! - 1);
      await round();
      expect(receiver.calls).toHaveLength(tries);
      world.advance(1);
      if (tries === 3) receiver.answer(200);
      await round();
    }
    expect(waits).toEqual([10_000, 40_000, 160_000]);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(4);
    expect(await webhook(made.id)).toMatchObject({
      status: 'ACTIVE',
      deliveries: { nodes: [{ status: 'DELIVERED', nextAttemptAt: null }] },
    });
    await retire(made.id);
  });

  test('is given up, marked as failing, tried again after an hour, and told all of it then', async () => {
    const { webhook: made } = await create();
    receiver.answer(302);
    await enterEnterprise(world);
    await round();
    // What changes meanwhile waits for the next call.
    await enterEnterprise(world);
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      world.advance(12 * 60 * MINUTE);
      await round();
    }
    const failing = await webhook(made.id);
    expect(failing).toMatchObject({ status: 'FAILING', failingSince: expect.any(String) });
    expect(failing.deliveries.nodes).toHaveLength(1);
    expect(failing.deliveries.nodes[0]).toMatchObject({
      status: 'GIVEN_UP',
      changeCount: 1,
      nextAttemptAt: null,
    });
    expect(failing.deliveries.nodes[0].attempts).toHaveLength(MOST_TRIES);
    expect(failing.deliveries.nodes[0].attempts[0]).toMatchObject({ httpStatus: 302, failure: 'REDIRECTED' });

    const before = receiver.calls.length;
    world.advance(59 * MINUTE);
    await round();
    expect(receiver.calls).toHaveLength(before);
    world.advance(MINUTE);
    await round();
    expect(await webhook(made.id)).toMatchObject({ status: 'FAILING' });
    receiver.answer(200);
    world.advance(60 * MINUTE);
    await round();
    expect(JSON.parse(receiver.calls.at(-1)!.body).data.count).toBe(2);
    expect(await webhook(made.id)).toMatchObject({ status: 'ACTIVE', failingSince: null });
    await retire(made.id);
  });

  test('by its address is not called at all', async () => {
    let address = '127.0.0.1';
    const named = await createWorld({ ...LOOPBACK, lookup: async () => [address] });
    try {
      const url = receiver.url.replace('127.0.0.1', 'receiver.example');
      const { data } = await named.ask(CREATE, { input: { name: '换址', url } });
      expect(data.createWebhook.userErrors).toEqual([]);
      address = '10.0.0.7';
      await enterEnterprise(named);
      await settled(named);
      await named.app.postman.round();
      const log = await named.ask(LOG);
      expect(log.data.webhooks[0].deliveries.nodes[0].attempts).toMatchObject([
        { httpStatus: null, failure: 'PRIVATE_ADDRESS' },
      ]);
      expect(receiver.calls).toEqual([]);
    } finally {
      await named.end();
    }
  });
});

describe('several servers', () => {
  test('share the calls, and make none twice', async () => {
    const { webhook: made } = await create();
    const others = await Promise.all([1, 2].map(() => startOther(world, () => world.clock.now(), LOOPBACK)));
    try {
      for (let turn = 1; turn <= 5; turn++) {
        await enterEnterprise(world);
        await settled(world);
        await Promise.all([world.app.postman.round(), ...others.map(({ app }) => app.postman.round())]);
        expect(receiver.calls).toHaveLength(turn);
      }
      expect(
        (await deliveries(made.id)).map(({ changeCount }: { changeCount: number }) => changeCount),
      ).toEqual([1, 1, 1, 1, 1]);
    } finally {
      await Promise.all(others.map(other => other.end()));
    }
    await retire(made.id);
  });

  test('take over the call of one that was killed, when its lease runs out', async () => {
    const { webhook: made } = await create();
    await enterEnterprise(world);
    await settled(world);
    receiver.answer(null);
    const victim = await startOther(world, () => world.clock.now(), LOOPBACK);
    const dying = victim.app.postman.round();
    await firstCall();
    // Killed: nothing that it does afterwards reaches the database.
    await victim.dataSource.destroy();
    const [end] = await Promise.allSettled([dying, victim.app.postman.close()]);
    expect(end.status).toBe('rejected');
    receiver.answer(204);
    await round();
    expect(receiver.calls).toHaveLength(1);
    world.advance(MINUTE);
    await round();
    expect(receiver.calls).toHaveLength(2);
    expect(receiver.calls[1]!.headers['webhook-id']).toBe(receiver.calls[0]!.headers['webhook-id']);
    expect(await deliveries(made.id)).toMatchObject([
      { status: 'DELIVERED', attempts: [{ httpStatus: 204 }] },
    ]);
    await victim.app.close();
    await retire(made.id);
  });

  test('leave what is under way to others when they stop', async () => {
    const { webhook: made } = await create();
    await enterEnterprise(world);
    await settled(world);
    receiver.answer(null);
    const stopping = await startOther(world, () => world.clock.now(), LOOPBACK);
    const last = stopping.app.postman.round();
    await firstCall();
    await stopping.app.postman.close();
    await last;
    await stopping.end();
    receiver.answer(204);
    await round();
    expect(receiver.calls).toHaveLength(2);
    expect(await deliveries(made.id)).toMatchObject([
      { status: 'DELIVERED', attempts: [{ httpStatus: 204 }] },
    ]);
    await retire(made.id);
  });
});

test('a test call, a call made again, and what a disabled one is not told', async () => {
  const { webhook: made } = await create();
  expect(await act('testWebhook', made.id)).toEqual([]);
  await round();
  const [{ id, purpose, status }] = await deliveries(made.id);
  expect([purpose, status]).toEqual(['TEST', 'DELIVERED']);
  expect(JSON.parse(receiver.calls[0]!.body)).toMatchObject({ type: 'test', data: { count: 0 } });

  expect(await act('resendWebhookDelivery', id)).toEqual([]);
  expect(await act('resendWebhookDelivery', id)).toMatchObject([
    { code: 'ILLEGAL_MOVE', path: ['deliveryId'] },
  ]);
  await round();
  expect(receiver.calls[1]!.headers['webhook-id']).toBe(id);
  expect((await deliveries(made.id))[0].attempts).toHaveLength(2);

  receiver.answer(500);
  await enterEnterprise(world);
  await round();
  await retire(made.id);
  expect((await deliveries(made.id))[0]).toMatchObject({ status: 'CANCELLED', nextAttemptAt: null });
  expect(await act('disableWebhook', made.id)).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  expect(await act('testWebhook', made.id)).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  expect(await act('resendWebhookDelivery', id)).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  await enterEnterprise(world);
  world.advance(60 * MINUTE);
  const calls = receiver.calls.length;
  await round();
  expect(receiver.calls).toHaveLength(calls);

  receiver.answer(204);
  expect(await act('enableWebhook', made.id)).toEqual([]);
  expect(await act('enableWebhook', made.id)).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  await round();
  expect(JSON.parse(receiver.calls.at(-1)!.body).data.count).toBe(2);
  await retire(made.id);
});

describe('making one', () => {
  test('tells its secret once, and makes one for a key', async () => {
    const first = await create({ idempotencyKey: 'hook-1' });
    expect(first).toMatchObject({
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      userErrors: [],
    });
    expect(first.webhook).toMatchObject({ status: 'ACTIVE', types: null, createdBy: 'clerk' });
    const again = await create({ idempotencyKey: 'hook-1' });
    expect(again).toEqual({ ...first, secret: null });
    const [{ kept }] = await world.database.dataSource.query(
      `SELECT concat((SELECT string_agg(answer::text, '') FROM idempotency_key), (SELECT string_agg(asked::text, '') FROM audit_entry)) AS kept`,
    );
    expect(kept).not.toContain(first.secret.slice(6));
    await retire(first.webhook.id);
  });

  test.each([
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ name: '字'.repeat(101) }, 'OUT_OF_RANGE', 'name'],
    [{ url: '' }, 'REQUIRED', 'url'],
    [{ url: 'example.com' }, 'MALFORMED', 'url'],
    [{ url: 'https://例子.example/' }, 'MALFORMED', 'url'],
    [{ url: `https://example.com/${'a'.repeat(500)}` }, 'MALFORMED', 'url'],
    [{ url: 'https://user:pass@example.com/' }, 'MALFORMED', 'url'],
    [{ url: 'https://10.0.0.1/' }, 'PRIVATE_ADDRESS', 'url'],
    [{ url: 'https://[::1]/' }, 'PRIVATE_ADDRESS', 'url'],
    [{ url: 'https://2852039166/' }, 'PRIVATE_ADDRESS', 'url'],
    [{ url: 'https://nobody.invalid/' }, 'UNKNOWN_HOST', 'url'],
  ])('with %j is refused, and nothing is kept', async (input, code, field) => {
    const count = async () =>
      (await world.database.dataSource.query('SELECT count(*)::integer AS n FROM webhook'))[0].n as number;
    const before = await count();
    const { webhook: made, secret, userErrors } = await create(input);
    expect([made, secret]).toEqual([null, null]);
    expect(userErrors).toMatchObject([{ code, path: [field] }]);
    expect(await count()).toBe(before);
  });

  test('without TLS needs a server in development', async () => {
    const strict = await createWorld({ ...LOOPBACK, development: false });
    try {
      const { data } = await strict.ask(CREATE, { input: { name: '明文', url: receiver.url } });
      expect(data.createWebhook.userErrors).toMatchObject([{ code: 'MALFORMED', path: ['url'] }]);
    } finally {
      await strict.end();
    }
  });

  test('is for administrators, and no token', async () => {
    const query = '{ webhooks { id url } }';
    expect((await world.askAnonymously(query)).status).toBe(401);
    const { data } = await world.ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      { input: { name: '读', scopes: ['READ', 'RECORD', 'SCHEDULE'], expiresOn: '2026-12-31' } },
    );
    const answer = await world.send({ authorization: `Bearer ${data.createApiToken.secret}` }, { query });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('stops at twenty in use', async () => {
    for (let index = 0; index < 20; index++) await create({ name: `第${index}个` });
    expect((await create()).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
  });
});

test('the log is kept for thirty days', async () => {
  const one = await createWorld(LOOPBACK);
  try {
    const input = { name: '旧', url: receiver.url };
    await one.ask(CREATE, { input });
    await enterEnterprise(one);
    await settled(one);
    await one.app.postman.round();
    const count = async () =>
      (await one.database.dataSource.query('SELECT count(*)::integer AS n FROM webhook_delivery'))[0].n;
    one.advance(30 * 24 * 60 * MINUTE);
    await one.app.postman.round();
    expect(await count()).toBe(1);
    one.advance(MINUTE);
    await one.app.postman.round();
    expect(await count()).toBe(0);
  } finally {
    await one.end();
  }
});
