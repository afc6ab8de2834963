/** None skipped, none repeated, in order: under writers at once, with transactions held open, after a restore. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { dayInShanghai } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { recordEvent } from '../event/event.service.js';
import type { Writer } from '../ledger/writer.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { changesPage, readChanges, settled, voidEvent, type SeenChange } from '../testing/changes.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, TODAY, type World } from '../testing/world.js';
import { comparePlaces, placeOf } from './changePlace.js';
import { continueNumbering } from './continueNumbering.js';

let world: World;
beforeAll(async () => {
  world = insisting(await createWorld());
});
afterAll(() => world.end());

/** Sends again what a busy server did not do, as it asks to: how many are turned away depends on the machine. */
function insisting(created: World): World {
  return {
    ...created,
    async ask(...request) {
      for (;;) {
        const answer = await created.ask(...request);
        if (answer.errors?.[0]?.extensions.code !== 'SERVICE_UNAVAILABLE') return answer;
        await sleep(50);
      }
    },
  };
}

const NOON = Date.parse(`${TODAY}T12:00:00+08:00`);

async function writerOf(manager: EntityManager): Promise<Writer> {
  const policies = await loadPolicyBook(manager);
  return {
    manager,
    policies,
    username: '慢手',
    now: NOON,
    today: dayInShanghai(NOON),
    area: Area.EVERYWHERE,
    deed: null,
  };
}

/** Records in a transaction that began before, and ends it after a while. */
async function recordSlowly(enterpriseId: string, pause: number, ending: 'COMMIT' | 'ROLLBACK') {
  const runner = world.database.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('SELECT pg_current_xact_id()');
    await sleep(pause);
    const fields = { heldOn: '2026-06-01', subject: '长事务', interviewee: 'OTHER' };
    await recordEvent(await writerOf(runner.manager), 'INTERVIEW', enterpriseId, fields);
    await sleep(pause);
    await runner.query(ending);
  } finally {
    await runner.release();
  }
}

const ledger = async () => {
  const rows: { place: string }[] = await world.database.dataSource.query(
    `SELECT enterprise_id || ' ' || position AS place FROM ledger_entry`,
  );
  return rows.map(({ place }) => place).sort();
};

const placeIn = ({ cursor }: SeenChange) => {
  const { enterpriseKey, position } = placeOf(cursor);
  return `${enterpriseKey} ${position}`;
};

function expectInOrder(seen: readonly SeenChange[]): void {
  const ends = new Map<string, { position: number; grade: string | null }>();
  seen.forEach(({ cursor, gradeBefore, gradeAfter }, index) => {
    const place = placeOf(cursor);
    if (index > 0) expect(comparePlaces(placeOf(seen[index - 1]!.cursor), place)).toBeLessThan(0);
    const end = ends.get(place.enterpriseKey) ?? { position: 0, grade: null };
    expect([Number(place.position), gradeBefore]).toEqual([end.position + 1, end.grade]);
    ends.set(place.enterpriseKey, { position: Number(place.position), grade: gradeAfter });
  });
}

test('eight writers, long transactions, retries, dry runs and refusals, and readers meanwhile', async () => {
  const enterprises = await Promise.all(Array.from({ length: 6 }, () => enterEnterprise(world)));
  let writing = true;
  const read = async (first: number) => {
    const seen: SeenChange[] = [];
    let after: string | null = null;
    for (let last = false; ;) {
      const { nodes, pageInfo } = await changesPage(world.ask, { after, first });
      seen.push(...nodes);
      after = pageInfo.endCursor;
      if (last && !pageInfo.hasNextPage) return seen;
      last = !writing;
      await sleep(10);
    }
  };
  const write = async (writer: number) => {
    for (let round = 0; round < 12; round++) {
      const { id } = enterprises[(writer * 5 + round * 7) % enterprises.length]!;
      const fields = {
        documentNumber: `压〔${writer}〕${round}号`,
        decidedOn: '2026-05-01',
        fine: '30000.00',
      };
      const { penalty } = await enterEvent(world, 'PENALTY', id, {
        ...fields,
        idempotencyKey: `${writer}-${round}`,
      });
      await Promise.all([
        enterEvent(world, 'PENALTY', id, { ...fields, idempotencyKey: `${writer}-${round}` }),
        enterEvent(world, 'PENALTY', id, fields),
        enterEvent(world, 'INTERVIEW', id, { heldOn: '2026-06-01', dryRun: true }),
      ]);
      if (round % 3 === 0) await voidEvent(world, penalty.id);
    }
  };
  const hold = async (holder: number) => {
    for (let round = 0; round < 6; round++)
      await recordSlowly(
        enterprises[(holder + round) % 6]!.id,
        40 + 60 * holder,
        round % 2 ? 'ROLLBACK' : 'COMMIT',
      );
  };
  const readers = [read(3), read(100)];
  await Promise.all([...Array.from({ length: 8 }, (_, writer) => write(writer)), hold(0), hold(1)]);
  await settled(world);
  writing = false;
  const [few, many] = await Promise.all(readers);
  const wanted = await ledger();
  // 6 enterprises, 96 penalties of which every third is voided, 6 slow ones committed.
  expect(wanted).toHaveLength(6 + 96 + 32 + 6);
  for (const seen of [few!, many!]) {
    expect(seen.map(placeIn).sort()).toEqual(wanted);
    expectInOrder(seen);
  }
}, 120_000);

test("an enterprise's changes come in the order of its ledger, though the first transaction wrote last", async () => {
  const { id, creditCode } = await enterEnterprise(world);
  const slow = recordSlowly(id, 300, 'COMMIT');
  await sleep(100);
  await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-06-02' });
  await slow;
  await settled(world);
  const seen = (await readChanges(world.ask)).filter(
    ({ enterprise }) => enterprise.creditCode === creditCode,
  );
  expect(seen.map(({ cursor }) => Number(placeOf(cursor).position))).toEqual([1, 2, 3]);
});

test('in a database restored elsewhere, which counts transactions anew, the feed goes on', async () => {
  await enterEnterprise(world);
  const { dataSource } = world.database;
  await settled(world);
  const owner = await world.database.owner();
  await owner.query('UPDATE ledger_entry SET transaction_id = transaction_id + 1000000');
  await owner.query('UPDATE audit_entry SET transaction_id = transaction_id + 1000500');
  expect(await readChanges(world.ask)).toEqual([]);
  await continueNumbering(dataSource.manager);
  await settled(world);
  const before = await readChanges(world.ask);
  expect(before.map(placeIn).sort()).toEqual(await ledger());
  await continueNumbering(dataSource.manager);
  const { creditCode } = await enterEnterprise(world);
  await settled(world);
  const after = await readChanges(world.ask, before.at(-1)!.cursor);
  expect(after.map(({ enterprise }) => enterprise.creditCode)).toEqual([creditCode]);
  // The chains of the audit are numbered alike: nothing new comes before what a checkpoint has sealed.
  const [{ highest }] = await dataSource.query('SELECT max(transaction_id) AS highest FROM audit_entry');
  expect(BigInt(placeOf(after[0]!.cursor).transaction)).toBeGreaterThan(BigInt(highest));
});
