/** Read without order and without what does not weigh, the demo registry gives the grades that its whole records give. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day, decidedPeriods, edition, standingBy, type CreditRecord } from '@qianqi/shared';
import { connectToSnapshot, endAll, plainConnection } from '../database/plainConnection.js';
import { loadDemo } from '../demo/loadDemo.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { createWorld, type World } from '../testing/world.js';
import { sinceDays, WEIGHING, weighingSince } from './packedRecords.js';
import { partsOfRegistry } from './partsOfRegistry.js';
import { readRecords } from './recordReader.js';
import { readWeighing } from './weighingRecords.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await loadDemo(world.database.dataSource, world.clock, () => undefined);
}, 60_000);
afterAll(() => world.end());

const WHOLE = { after: null, to: null };

async function connected<T>(
  count: number,
  work: (clients: Awaited<ReturnType<typeof connectToSnapshot>>) => Promise<T>,
) {
  const clients = await connectToSnapshot(plainConnection(world.database.dataSource, 'test', 10_000), count);
  try {
    return await work(clients);
  } finally {
    await endAll(clients);
  }
}

async function wholeRecords(): Promise<ReadonlyMap<string, CreditRecord>> {
  const whole = new Map<string, CreditRecord>();
  await connected(2, async ([events, others]) => {
    for await (const batch of readRecords(events!, others!, WHOLE))
      await batch.visit(({ key, record }) => whole.set(key, record));
  });
  return whole;
}

test('every enterprise has the periods of its whole record, in one part or in several', async () => {
  const { history } = await loadPolicyBook(world.database.dataSource.manager);
  const whole = await wholeRecords();
  for (const most of [1_000_000, 70]) {
    const seen: string[] = [];
    await connected(1, async ([client]) => {
      const { total, ranges } = await partsOfRegistry(
        async statement => (await client!.query(statement)).rows,
        count => Math.ceil(count / most),
      );
      expect(total).toBe(whole.size);
      for (const range of ranges) {
        const records = await readWeighing(client!, range, { condition: WEIGHING });
        expect(records.count).toBeLessThanOrEqual(most);
        for (let number = 0; number < records.count; number++) {
          const key = records.keys.print(number);
          seen.push(key);
          expect(decidedPeriods(history, records.record(number))).toEqual(
            decidedPeriods(history, whole.get(key)!),
          );
        }
      }
    });
    expect(seen).toEqual([...whole.keys()]);
  }
});

test('and its standing on a day, read from the first day on that a window reaches', async () => {
  const whole = await wholeRecords();
  const editions = [edition('2023-literal'), edition('2023-cumulative')];
  for (const on of ['2024-02-29', '2025-06-30', '2026-06-30', '2027-01-01'].map(day)) {
    await connected(1, async ([client]) => {
      const records = await readWeighing(client!, WHOLE, {
        condition: weighingSince(sinceDays(editions, on)),
      });
      for (let number = 0; number < records.count; number++)
        for (const policy of editions)
          expect(standingBy(policy, records.record(number), on)).toEqual(
            standingBy(policy, whole.get(records.keys.print(number))!, on),
          );
    });
  }
});
