/** Many events at once leave what recording them one by one leaves: grades, plan, ledgers and numbers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '@qianqi/shared';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { walkPeriods } from '../grade/rebuild.js';
import { planFor } from '../supervision/plan.service.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { writeTo } from '../testing/writing.js';
import { recordEvents, voidEvents, type EnteredEvent } from './eventMany.service.js';

let world: World;
const ids: string[] = [];
const keys: string[] = [];
beforeAll(async () => {
  world = await createWorld();
  for (let index = 0; index < 12; index++) {
    const { id } = await enterEnterprise(world);
    ids.push(id);
    keys.push(parseEnterpriseId(id)!);
  }
  await enterEvent(world, 'PENALTY', ids[0]!, { decidedOn: '2026-03-01', documentNumber: '在先' });
  await world.ask(
    'mutation ($input: PlanSupervisionInput!) { planSupervision(input: $input) { createdCount } }',
    { input: { from: '2026-07-01', to: '2027-06-30' } },
  );
});
afterAll(() => world.end());

const penalty = (enterpriseKey: string, documentNumber: string, decidedOn = '2026-03-05'): EnteredEvent => ({
  kind: 'PENALTY',
  enterpriseKey,
  raw: { decidedOn, documentNumber, violation: '未按规定培训', fine: '60000.00' },
});

async function soundness() {
  const { dataSource } = world.database;
  const { different } = await walkPeriods(dataSource, 'verify', () => {});
  const left = await writeTo(world, writer =>
    planFor(writer, keys, { from: day('2026-07-01'), to: day('2027-06-30') }),
  );
  const discrepancies: unknown[] = [];
  await verifyAudit(dataSource, {
    report: found => discrepancies.push(found),
    trustedKeys: [],
    witnesses: [],
  });
  return { different, left: [left.created, left.withdrawn], discrepancies };
}
const SOUND = { different: [], left: [0, 0], discrepancies: [] };

let recorded: readonly { enterpriseId: string; eventKey: string }[] = [];

test('recorded, all but what cannot be taken', async () => {
  const entered = [
    ...keys.flatMap((key, index) => [1, 2, 3].map(each => penalty(key, `批〔${index}〕${each}号`))),
    penalty(keys[1]!, '在先'),
    penalty(keys[1]!, '批〔0〕1号'),
    penalty(keys[2]!, '将来', '2026-07-01'),
    penalty('018f0000-0000-7000-8000-000000000000', '无此企业'),
  ];
  let events: readonly object[] = [];
  const statements = await world.countStatements(async () => {
    ({ events } = await writeTo(world, writer => recordEvents(writer, entered)));
  });
  expect(events.slice(0, 36).every(each => 'event' in each)).toBe(true);
  expect(events.slice(36)).toMatchObject([
    { refusals: [{ code: 'DUPLICATE_DOCUMENT_NUMBER', path: ['documentNumber'] }] },
    { refusals: [{ code: 'DUPLICATE_DOCUMENT_NUMBER' }] },
    { refusals: [{ code: 'FUTURE_DATE', path: ['decidedOn'] }] },
    { refusals: [{ code: 'NOT_FOUND' }] },
  ]);
  // Some twenty, and for each enterprise its listing and its plan.
  expect(statements.length).toBeLessThan(20 + 12 * 12);
  recorded = events.slice(0, 36).map((each, index) => ({
    enterpriseId: keys[Math.floor(index / 3)]!,
    eventKey: (each as { event: { key: string } }).event.key,
  }));
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { grade events(first: 10) { nodes { id } } } }',
    { id: ids[0] },
  );
  expect(data.enterprise).toMatchObject({ grade: 'C', events: { nodes: { length: 4 } } });
  expect(await soundness()).toEqual(SOUND);
});

test('voided, all but what is voided already, and their numbers are free again', async () => {
  await writeTo(world, writer => voidEvents(writer, recorded.slice(0, 2), '录错'));
  world.advance(1000);
  const files = await writeTo(world, writer => voidEvents(writer, recorded, '整批撤销'));
  expect(files).toHaveLength(12);
  const reasons = files[0]!.after.events.map(({ voidReason }) => voidReason ?? '无').sort();
  expect(reasons).toEqual(['录错', '录错', '整批撤销', '无'].sort());
  expect(await soundness()).toEqual(SOUND);
  const { events } = await writeTo(world, writer => recordEvents(writer, [penalty(keys[3]!, '批〔0〕1号')]));
  expect(events).toMatchObject([{ event: expect.anything() }]);
});
