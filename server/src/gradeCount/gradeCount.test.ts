/** The counts are those of the stored periods on every day, whoever writes what beside whom. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, day, formatDay } from '@qianqi/shared';
import { seededRandom } from '../demo/seededRandom.js';
import { createEnterprises } from '../enterprise/enterpriseMany.service.js';
import { recordEvents, voidEvents } from '../event/eventMany.service.js';
import { expectRightCounts } from '../testing/counting.js';
import { creditCodeOf, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { writeTo } from '../testing/writing.js';
import { foldDeltas } from './fold.js';

const DIVISIONS = ['152221100', '152221101', '152221408', '152222100'];
const SECTORS = ['COAL_MINE', 'FIREWORKS', 'OTHER'];

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const source = () => world.database.dataSource;
async function appended(): Promise<number> {
  const [row] = await source().query('SELECT count(*)::integer AS count FROM grade_delta');
  return row.count;
}

const random = seededRandom(7);
const dayFrom = (first: string, days: number) => formatDay(addDays(day(first), random.between(0, days - 1)));

async function change(mutation: string, input: object): Promise<string | undefined> {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data } = await world.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return data[mutation].userErrors[0]?.code;
}

async function versionOf(id: string): Promise<number> {
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { version } }', { id });
  return data.enterprise.version;
}

const DAY_OF = { ACCIDENT: 'occurredOn', INTERVIEW: 'heldOn', COMPLAINT: 'acceptedOn', PENALTY: 'decidedOn' };

test('four writers at random, with folds between them', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 12; index++) {
    const { id } = await enterEnterprise(world, {
      divisionCode: random.pick(DIVISIONS),
      sector: random.pick(SECTORS),
      includedOn: dayFrom('2019-01-01', 2000),
    });
    ids.push(id);
  }
  const events: string[] = [];
  const deeds: readonly (() => Promise<unknown>)[] = [
    async () => {
      const kind = random.pick(['ACCIDENT', 'INTERVIEW', 'COMPLAINT', 'PENALTY'] as const);
      const payload = await enterEvent(world, kind, random.pick(ids), {
        [DAY_OF[kind]]: dayFrom('2024-06-01', 700),
        ...(kind === 'PENALTY' && { fine: '60000.00' }),
        dryRun: random.chance(0.2),
      });
      const event = payload[kind.toLowerCase()];
      if (event) events.push(event.id);
    },
    async () => {
      if (events.length > 0) await change('voidEvent', { eventId: random.pick(events), reason: '重复登记' });
    },
    async () => {
      const enterpriseId = random.pick(ids);
      const moved = { divisionCode: random.pick(DIVISIONS), sector: random.pick(SECTORS) };
      await change('updateEnterprise', { enterpriseId, version: await versionOf(enterpriseId), ...moved });
    },
    async () => {
      const enterpriseId = random.pick(ids);
      const ended = { deregisteredOn: dayFrom('2025-06-01', 390), reason: '停业' };
      const expectedVersion = await versionOf(enterpriseId);
      const refused = await change('deregisterEnterprise', { enterpriseId, expectedVersion, ...ended });
      if (refused === 'ILLEGAL_MOVE')
        await change('reinstateEnterprise', { enterpriseId, expectedVersion, reason: '复产' });
    },
    () => foldDeltas(source()),
  ];
  const writer = async () => {
    for (let step = 0; step < 9; step++) await random.pick(deeds)();
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
  expect(events.length).toBeGreaterThan(3);
  const days = Array.from({ length: 2 }, () => dayFrom('2019-01-01', 4000));
  await expectRightCounts(source(), [...days, '2024-12-31', '2025-01-01', '2026-06-30']);
  await foldDeltas(source());
  expect(await appended()).toBe(0);
  await expectRightCounts(source(), [...days, '2031-02-28']);
}, 60_000);

test('many at once, and many taken back', async () => {
  const entered = Array.from({ length: 30 }, (_, index) => ({
    creditCode: creditCodeOf(5000 + index),
    name: `成批企业${index}`,
    sector: random.pick(SECTORS),
    divisionCode: random.pick(DIVISIONS),
    includedOn: '2022-02-28',
  }));
  const taken = await writeTo(world, writer => createEnterprises(writer, entered));
  const keys = taken.flatMap(each => ('key' in each ? [each.key] : []));
  expect(keys).toHaveLength(30);
  const interviews = Array.from({ length: 90 }, (_, index) => ({
    kind: 'INTERVIEW' as const,
    enterpriseKey: keys[index % 15]!,
    raw: { heldOn: dayFrom('2026-01-01', 100), subject: '隐患', interviewee: 'PRINCIPAL' },
  }));
  const { events } = await writeTo(world, writer => recordEvents(writer, interviews));
  const days = ['2026-04-11', '2026-06-30', '2027-02-01'];
  await expectRightCounts(source(), days);
  world.advance(1000);
  const places = events.flatMap((each, index) =>
    'event' in each ? [{ enterpriseId: keys[index % 15]!, eventKey: each.event.key }] : [],
  );
  expect(places).toHaveLength(90);
  await writeTo(world, writer => voidEvents(writer, places.slice(0, 50), '整批撤销'));
  await expectRightCounts(source(), days);
}, 30_000);

test('a write that changes no period appends nothing', async () => {
  const { id, version } = await enterEnterprise(world, { includedOn: '2020-01-01' });
  await foldDeltas(source());
  await enterEvent(world, 'ACCIDENT', id, { occurredOn: '2020-03-01' });
  await change('updateEnterprise', { enterpriseId: id, version, name: '改名煤矿' });
  expect(await appended()).toBe(0);
  await change('updateEnterprise', { enterpriseId: id, version: version + 1, divisionCode: '152221408' });
  expect(await appended()).toBeGreaterThan(0);
});
