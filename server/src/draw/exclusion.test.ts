/** Who is left out of a draw, and what changed between its announcement and its holding, is said. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyDraw } from '@qianqi/shared';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, enterInspector, send } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';
import { readPublishedDraw } from './publishedDraw.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

const EXCLUSIONS =
  'query ($id: ID!) { draw(id: $id) { status seed subjectPool exclusions { subject reason on afterAnnouncement } picks { subject } } }';
const published = async (id: string) => (await world.askAnonymously(EXCLUSIONS, { id })).data.draw;

async function deregister(enterpriseId: string): Promise<void> {
  const input = { enterpriseId, deregisteredOn: '2026-06-20', reason: '注销', expectedVersion: 1 };
  const { data } = await world.ask(
    'mutation ($input: DeregisterEnterpriseInput!) { deregisterEnterprise(input: $input) { userErrors { code } } }',
    { input },
  );
  expect(data.deregisterEnterprise.userErrors).toEqual([]);
}

const everyOne = (sector: string) => ({
  name: '双随机',
  dueOn: '2026-09-30',
  where: { sector: { eq: sector } },
  perGradeRate: { A: 100, B: 100, C: 100 },
});
const redraw = async (drawId: string) => {
  const { data } = await world.ask(
    'mutation ($input: RedrawInput!) { redraw(input: $input) { draw { id } userErrors { code path } } }',
    { input: { drawId, reason: '人员变动' } },
  );
  return data.redraw.draw.id as string;
};

test('a deregistered subject is named among the exclusions, and one that ends later keeps its pick and gets no task', async () => {
  await Promise.all([enterInspector(world), enterInspector(world)]);
  const sector = 'METAL_SMELTING';
  const [one, two, three] = [
    await enterEnterprise(world, { sector }),
    await enterEnterprise(world, { sector }),
    await enterEnterprise(world, { sector }),
  ];
  await deregister(one.id);
  const { draw } = await send(world, 'AnnounceDraw', everyOne(sector));
  const announced = await published(draw.id);
  const first = {
    subject: one.creditCode,
    reason: 'DEREGISTERED',
    on: '2026-06-20',
    afterAnnouncement: false,
  };
  expect(announced.exclusions).toEqual([first]);
  expect(announced.subjectPool).not.toContain(one.creditCode);

  await deregister(two.id);
  const held = await send(world, 'HoldDraw', { drawId: draw.id });
  expect(held.userErrors).toEqual([]);
  const after = await published(draw.id);
  expect(after.exclusions).toEqual([
    first,
    { subject: two.creditCode, reason: 'DEREGISTERED', on: '2026-06-20', afterAnnouncement: true },
  ]);
  expect(after.picks.map(({ subject }: { subject: string }) => subject).sort()).toEqual(
    [two.creditCode, three.creditCode].sort(),
  );
  expect(
    Object.values(verifyDraw((await readPublishedDraw(world.database.dataSource.manager, draw.id))!)),
  ).toEqual([true, true, true, true]);
  const { data } = await world.ask(
    'query ($id: ID!) { supervisionTasks(where: { drawId: $id }) { nodes { enterprise { id } } } }',
    { id: draw.id },
  );
  expect(data.supervisionTasks.nodes).toEqual([{ enterprise: { id: three.id } }]);
});

test('a pool of nobody but the deregistered says so', async () => {
  const sector = 'INTERMEDIARY';
  const { id } = await enterEnterprise(world, { sector });
  await deregister(id);
  const { userErrors } = await send(world, 'AnnounceDraw', everyOne(sector));
  expect(userErrors).toEqual([
    { code: 'EMPTY_POOL', message: '没有符合条件且已有等级的企业；另有 1 家已注销或停业', path: ['where'] },
  ]);
});

test('an inspector of the frozen pool who may no longer go is said, nothing is revealed, and a redraw helps', async () => {
  const sector = 'COAL_MINE';
  const { id: enterpriseId } = await enterEnterprise(world, { sector });
  const [late, gone, kin] = [
    await enterInspector(world),
    await enterInspector(world),
    await enterInspector(world),
  ];
  const { draw } = await send(world, 'AnnounceDraw', everyOne(sector));
  const update = (inspectorId: string, change: object) =>
    world.ask(
      'mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) { userErrors { code } } }',
      { input: { inspectorId, ...change } },
    );
  await update(late, { licenceExpiresOn: '2026-09-29' });
  await update(gone, { active: false });
  await update(kin, { recusals: [{ enterpriseId, reason: '亲属任职' }] });
  const refused = await send(world, 'HoldDraw', { drawId: draw.id });
  expect(refused.draw).toBeNull();
  expect(refused.userErrors.map(({ code }: { code: string }) => code).sort()).toEqual([
    'ILLEGAL_MOVE',
    'LICENCE_EXPIRED',
    'RECUSED',
  ]);
  expect(await published(draw.id)).toMatchObject({ status: 'ANNOUNCED', seed: null, picks: [] });
  const { draw: held, userErrors } = await send(world, 'HoldDraw', { drawId: await redraw(draw.id) });
  expect(userErrors).toEqual([]);
  expect(held.picks).toHaveLength(1);
  for (const { id } of held.picks[0].inspectors) expect([late, gone, kin]).not.toContain(id);
});

test('the quota of a quarter is told a grade, and what was drawn of it', async () => {
  const ask = async (asOf: string) => {
    const { data } = await world.ask(
      `{ drawQuotas(asOf: "${asOf}") { grade percent subjects quota drawn completed } }`,
    );
    return data.drawQuotas;
  };
  const [a, b, c] = await ask('2026-09-30');
  // Of the five enterprises of these tests three are deregistered since 2026-06-20; the others were drawn for September.
  expect(a).toEqual({ grade: 'A', percent: 5, subjects: 2, quota: 1, drawn: 2, completed: 0 });
  expect([b, c]).toEqual([
    { grade: 'B', percent: 20, subjects: 0, quota: 0, drawn: 0, completed: 0 },
    { grade: 'C', percent: 100, subjects: 0, quota: 0, drawn: 0, completed: 0 },
  ]);
  expect((await ask('2026-10-01'))[0]).toMatchObject({ subjects: 2, drawn: 0 });
  expect((await ask('2026-06-19'))[0]).toMatchObject({ subjects: 5 });
});
