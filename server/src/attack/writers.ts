import { setTimeout as sleep } from 'node:timers/promises';
import { contract, enterEnterprise } from '../testing/registry.js';
import type { World } from '../testing/world.js';

export interface Writers {
  /** Stops them, and answers what was lost or doubled of what they were told is recorded. */
  stop(): Promise<{ readonly acknowledged: number; readonly lost: string[]; readonly doubled: string[] }>;
}

const PAUSE = 40;

/** Clerks who go on recording complaints, each in an enterprise of their own, whatever happens around them. */
export async function startWriters(world: World, count: number): Promise<Writers> {
  let writing = true;
  const acknowledged: string[] = [];
  const enterprises = await Promise.all(Array.from({ length: count }, () => enterEnterprise(world)));
  const writers = enterprises.map(async ({ id }, writer) => {
    for (let number = 0; writing; number++) {
      const summary = `写入${writer}-${number}`;
      const input = {
        enterpriseId: id,
        acceptedOn: '2026-01-01',
        channel: 'PHONE',
        summary,
        idempotencyKey: `w${writer}-${number}`,
      };
      // Told that it is busy, a program sends the same again.
      for (;;) {
        const { data } = await world.ask(contract('RecordComplaint'), { input });
        if (data?.recordComplaint?.complaint) break;
        await sleep(PAUSE);
      }
      acknowledged.push(summary);
      await sleep(PAUSE);
    }
  });
  return {
    async stop() {
      writing = false;
      await Promise.all(writers);
      const rows: { summary: string }[] = await world.database.dataSource.query(
        `SELECT detail->>'summary' AS summary FROM event WHERE detail->>'summary' LIKE '写入%'`,
      );
      const times = new Map<string, number>();
      for (const { summary } of rows) times.set(summary, (times.get(summary) ?? 0) + 1);
      return {
        acknowledged: acknowledged.length,
        lost: acknowledged.filter(summary => !times.has(summary)),
        doubled: [...times].filter(([, time]) => time > 1).map(([summary]) => summary),
      };
    },
  };
}
