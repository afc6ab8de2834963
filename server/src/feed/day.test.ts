/**
 * Random histories over a year and a half, read now and then by two servers: what a reader of the feed holds for the grade
 * at the end of each day is what the registry answers for that day as it was known then.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, day, formatDay, type Day } from '@qianqi/shared';
import { seededRandom } from '../demo/seededRandom.js';
import {
  readChanges,
  settled,
  startOther,
  stayingSignedIn,
  voidEvent,
  type SeenChange,
} from '../testing/changes.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

const FIRST = day(TODAY);
const DAYS = 540;
const WRITES = 70;
/** Days between those asked about: each costs a grading. */
const EVERY = 3;

let world: World;
beforeAll(async () => {
  world = stayingSignedIn(await createWorld());
});
afterAll(() => world.end());

const endOf = (on: Day) => `${formatDay(on)}T23:59:59.999+08:00`;

const KINDS = ['INTERVIEW', 'INTERVIEW', 'PENALTY', 'COMPLAINT'] as const;
const DAY_FIELD = {
  ACCIDENT: 'occurredOn',
  INTERVIEW: 'heldOn',
  PENALTY: 'decidedOn',
  COMPLAINT: 'acceptedOn',
};

test('a reader holds the grades of the days', async () => {
  const random = seededRandom(20_260_630);
  const enterprises = [];
  for (let index = 0; index < 4; index++) {
    const enterprise = await enterEnterprise(world, { includedOn: '2020-01-01' });
    await enterEvent(world, 'ACCIDENT', enterprise.id, { occurredOn: '2026-01-10' });
    enterprises.push({ ...enterprise, eventIds: [] as string[] });
  }
  let now = world.clock.now();
  const other = await startOther(world, () => now);
  const seen: SeenChange[] = [];
  const read = async () => {
    now = world.clock.now();
    const asked = random.chance(0.5) ? world.ask : stayingSignedIn({ ...world, address: other.address }).ask;
    seen.push(...(await readChanges(asked, seen.at(-1)?.cursor ?? null)));
  };
  try {
    let today = FIRST;
    for (let write = 0; write < WRITES; write++) {
      today = addDays(today, random.between(0, 14));
      if (today - FIRST >= DAYS) break;
      world.setToday(formatDay(today));
      const enterprise = enterprises[random.between(0, enterprises.length - 1)]!;
      if (random.chance(0.2) && enterprise.eventIds.length > 0) {
        const at = random.between(0, enterprise.eventIds.length - 1);
        await voidEvent(world, enterprise.eventIds.splice(at, 1)[0]!);
      } else {
        const kind = KINDS[random.between(0, KINDS.length - 1)]!;
        const on = formatDay(addDays(today, -random.between(0, 300)));
        const payload = await enterEvent(world, kind, enterprise.id, {
          [DAY_FIELD[kind]]: on,
          ...(kind === 'PENALTY' && { fine: `${random.between(0, 60_000)}.00` }),
        });
        enterprise.eventIds.push(payload[kind.toLowerCase()].id);
      }
      if (random.chance(0.3)) await read();
    }
    today = addDays(FIRST, DAYS);
    world.setToday(formatDay(today));
    await read();
    await settled(world);
    await read();

    let timely = 0;
    for (const { creditCode } of enterprises) {
      const own = seen.filter(({ enterprise }) => enterprise.creditCode === creditCode);
      own.forEach(({ gradeBefore }, index) => expect(gradeBefore).toBe(own[index - 1]?.gradeAfter ?? null));
      timely += own.filter(({ type }) => type === 'GRADE_CHANGED').length;
      const known = Array.from({ length: DAYS / EVERY }, (_, index) => addDays(FIRST, index * EVERY));
      for (let from = 0; from < known.length; from += 20) {
        const days = known.slice(from, from + 20);
        const { data } = await world.ask(
          `{ enterprise(creditCode: "${creditCode}") { ${days
            .map((on, index) => `d${index}: grade(asOf: "${formatDay(on)}", knownAt: "${endOf(on)}")`)
            .join(' ')} } }`,
        );
        for (const [index, on] of days.entries()) {
          const last = own.filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(endOf(on))).at(-1);
          expect([formatDay(on), last?.gradeAfter]).toEqual([formatDay(on), data.enterprise[`d${index}`]]);
        }
      }
    }
    expect(timely).toBeGreaterThan(4);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length);
    const [{ count }] = await world.database.dataSource.query(
      'SELECT count(*)::integer AS count FROM ledger_entry',
    );
    expect(seen).toHaveLength(count);
  } finally {
    await other.end();
  }
}, 120_000);
