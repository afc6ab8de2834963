import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FindOptionsWhere } from 'typeorm';
import { FIRST_HASH } from '../ledger/hash.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, CREDENTIALS, signIn, type World } from '../testing/world.js';
import { auditHash } from './append.js';
import { AuditEntry } from './auditEntry.entity.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const entries = (where: FindOptionsWhere<AuditEntry> = {}) =>
  world.database.dataSource.manager.find(AuditEntry, {
    where,
    order: { recordedAt: 'ASC', chain: 'ASC', position: 'ASC' },
  });

/** What the work added. */
async function added(work: () => Promise<unknown>): Promise<AuditEntry[]> {
  const known = new Set((await entries()).map(({ chain, position }) => `${chain} ${position}`));
  await work();
  return (await entries()).filter(({ chain, position }) => !known.has(`${chain} ${position}`));
}

const createInspector = `mutation ($input: CreateInspectorInput!) {
  createInspector(input: $input) { inspector { id } userErrors { code } } }`;
const inspector = (licenceNumber: string) => ({
  name: '李文博',
  unit: '综合执法大队',
  licenceNumber,
  licenceExpiresOn: '2028-01-01',
  sectors: [],
});

describe('a write', () => {
  test('to one enterprise is told by its ledger, with who asked and from where', async () => {
    const before = await added(async () => {
      const { id } = await enterEnterprise(world, { principalPhone: '13912345678' });
      await enterEvent(world, 'COMPLAINT', id, { acceptedOn: '2026-01-01', summary: '手机13912345678来电' });
    });
    expect(before.filter(({ action }) => action !== 'signIn')).toEqual([]);
    const ledger = await world.database.dataSource.query(
      'SELECT action, origin, content, recorded_by FROM ledger_entry ORDER BY recorded_at DESC LIMIT 2',
    );
    expect(ledger).toMatchObject([
      {
        action: 'recordComplaint',
        recorded_by: 'clerk',
        content: { summary: '手机139***5678来电' },
        origin: {
          accountId: expect.any(String),
          tokenId: null,
          roles: ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'],
          address: '127.0.0.1',
          requestId: expect.any(String),
        },
      },
      { action: 'createEnterprise', content: { principalPhone: '139***78' } },
    ]);
  });

  test('beyond that has an entry in the chain of the actor, in its transaction', async () => {
    const [entry, ...others] = await added(() =>
      world.ask(createInspector, { input: inspector('05220000001') }),
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      actorKind: 'ACCOUNT',
      username: 'clerk',
      action: 'createInspector',
      outcome: 'DONE',
      codes: [],
      objects: [expect.stringMatching(/^insp_/)],
      asked: { input: inspector('05220000001') },
      times: 1,
      address: '127.0.0.1',
    });
    expect(entry!.chain).toBe(entry!.accountId);
  });

  test('of many enterprises has its own entry and one in each ledger', async () => {
    const { id } = await enterEnterprise(world);
    const penalties = [
      { enterpriseId: id, decidedOn: '2026-01-01', documentNumber: '审计批1号', violation: '批量' },
    ];
    const made = await added(() =>
      world.ask(contract('RecordPenalties'), { input: { penalties, onError: 'SKIP' } }),
    );
    expect(made).toMatchObject([
      { action: 'recordPenalties', outcome: 'DONE', objects: [id, expect.stringMatching(/^evt_/)] },
    ]);
  });

  test('that is refused, tried or repeated says so', async () => {
    const { id } = await enterEnterprise(world);
    const input = { enterpriseId: id, decidedOn: '2026-01-01', documentNumber: '审计1号', violation: '违章' };
    const send = (more: object) => world.ask(contract('RecordPenalty'), { input: { ...input, ...more } });
    const made = await added(async () => {
      await send({ dryRun: true });
      await send({ idempotencyKey: 'audit-1' });
      await send({ idempotencyKey: 'audit-1' });
      await send({});
      await send({ documentNumber: 'a\0b' });
    });
    expect(made.map(({ action, outcome, codes }) => [action, outcome, codes])).toEqual([
      ['recordPenalty', 'DRY_RUN', []],
      ['recordPenalty', 'REPEATED', []],
      ['recordPenalty', 'REFUSED', ['DUPLICATE_DOCUMENT_NUMBER']],
      ['recordPenalty', 'REFUSED', ['MALFORMED']],
    ]);
    expect(made[2]!.asked).toMatchObject({ input: { documentNumber: '审计1号' } });
  });

  test('that fails is an entry, and the answer says no more than before', async () => {
    const owner = await world.database.owner();
    await owner.query('ALTER TABLE inspector RENAME TO inspector_away');
    try {
      const made = await added(async () => {
        const answer = await world.ask(createInspector, { input: inspector('05220000009') });
        expect(answer.errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      });
      expect(made).toMatchObject([{ action: 'createInspector', outcome: 'FAILED', codes: [] }]);
    } finally {
      await owner.query('ALTER TABLE inspector_away RENAME TO inspector');
    }
  });
});

describe('refusals before any resolver', () => {
  const voiding = 'mutation { voidEvent(input: { eventId: "x", reason: "y" }) { userErrors { code } } }';

  test('a flood of them makes one row, whoever sends it', async () => {
    const made = await added(async () => {
      for (let time = 0; time < 50; time++) await world.askAnonymously(voiding);
      await world.app.audit.flush();
    });
    expect(made).toMatchObject([
      { actorKind: 'ANONYMOUS', action: 'voidEvent', outcome: 'UNAUTHENTICATED', times: 50, asked: null },
    ]);
  });

  test('a mutation that is not valid, with or without a session', async () => {
    const made = await added(async () => {
      await world.askAnonymously('mutation { dropEverything }');
      await world.ask(
        'mutation ($input: VoidEventInput!) { voidEvent(input: $input) { userErrors { code } } }',
        {
          input: { eventId: 3 },
        },
      );
      await world.ask('{ noSuchField }');
      await world.ask('mutation A { ...F } fragment F on Mutation { ...F }');
      await world.app.audit.flush();
    });
    expect(
      made.map(({ actorKind, action, outcome, codes }) => [actorKind, action, outcome, ...codes]).sort(),
    ).toEqual([
      ['ACCOUNT', 'voidEvent', 'INVALID', 'BAD_USER_INPUT'],
      ['ANONYMOUS', '（未知操作）', 'INVALID', 'GRAPHQL_VALIDATION_FAILED'],
    ]);
  });
});

test('beyond sixty a minute an account’s refusals are counted too', async () => {
  world.advance(60_000);
  const made = await added(async () => {
    for (let time = 0; time < 70; time++)
      await world.ask(contract('VoidEvent'), { input: { eventId: 'evt_x', reason: 'y' } });
    await world.app.audit.flush();
  });
  expect(made).toHaveLength(61);
  expect(made.at(-1)).toMatchObject({ action: 'voidEvent', codes: ['NOT_FOUND'], times: 10, asked: null });
});

test('every chain is one of hashes, and its instants only grow', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      world.ask(createInspector, { input: inspector(`0522000010${index}`) }),
    ),
  );
  const chains = await world.database.dataSource.query('SELECT chain, length, hash FROM audit_chain');
  expect(chains.length).toBeGreaterThanOrEqual(2);
  for (const { chain, length, hash } of chains) {
    const all = (await entries({ chain })).sort((a, b) => a.position - b.position);
    expect(all).toHaveLength(length);
    let previous: Buffer = FIRST_HASH;
    for (const [index, entry] of all.entries()) {
      expect(entry.position).toBe(index + 1);
      expect(entry.hash).toEqual(auditHash(previous, entry));
      if (index > 0) expect(entry.recordedAt.getTime()).toBeGreaterThan(all[index - 1]!.recordedAt.getTime());
      previous = entry.hash;
    }
    expect(hash).toEqual(previous);
  }
});

describe('signing in', () => {
  test('by account, right or wrong, locked, and out again', async () => {
    const wrong = { ...CREDENTIALS, password: 'wrong' };
    world.advance(60_000);
    const made = await added(async () => {
      const cookie = await signIn(world.address);
      await world.send({ cookie }, { query: 'mutation { signOut { userErrors { code } } }' });
      for (let time = 0; time < 6; time++) await signIn(world.address, wrong);
      world.advance(31 * 60_000);
      await signIn(world.address);
    });
    expect(made.map(({ action, outcome, codes }) => [action, outcome, ...codes].join(' '))).toEqual([
      'signIn DONE',
      'signOut DONE',
      ...Array.from({ length: 5 }, () => 'signIn REFUSED BAD_CREDENTIALS'),
      'signIn REFUSED LOCKED',
      'signIn DONE',
    ]);
    expect(new Set(made.map(({ username }) => username))).toEqual(new Set(['clerk']));
    expect(JSON.stringify(made)).not.toContain(CREDENTIALS.password);
  });

  test('under a name that nobody bears is counted, and the name masked', async () => {
    const made = await added(async () => {
      for (let time = 0; time < 3; time++)
        await signIn(world.address, { username: 'hunter2', password: 'wrong' });
      await world.app.audit.flush();
    });
    expect(made).toMatchObject([
      {
        actorKind: 'ANONYMOUS',
        username: 'hu***（7 字）',
        action: 'signIn',
        codes: ['BAD_CREDENTIALS'],
        times: 3,
      },
    ]);
    expect(made[0]!.asked).toBeNull();
  });
});
