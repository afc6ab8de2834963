import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyDraw } from '@qianqi/shared';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken, fillRegistry, send } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';
import { askPublishedDraw, readPublishedDraw } from './publishedDraw.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const PUBLIC = `query ($id: ID!) { draw(id: $id) { name status subjectPool inspectorPool subjectPoolHash inspectorPoolHash
  seedCommitment seed ratePerGrade { A B C } inspectorsPerTask dueOn expiredLicences redrawReason replaces { id } picks { subject licences } } }`;
const published = async (id: string) => (await world.askAnonymously(PUBLIC, { id })).data.draw;

async function enterInspector(licenceNumber: string, more: object = {}): Promise<string> {
  const { data } = await world.ask(
    'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } userErrors { code } } }',
    {
      input: { name: '员', unit: '局', licenceNumber, licenceExpiresOn: '2027-12-31', ...more },
    },
  );
  return data.createInspector.inspector.id;
}

const ANNOUNCEMENT = { name: '三季度双随机', dueOn: '2026-09-30' };

/** From the published rule and text alone: Node's hash, and nothing of ours. */
interface Answered {
  readonly seed: string;
  readonly subjectPool: string;
  readonly inspectorPool: string;
  readonly ratePerGrade: Readonly<Record<string, number>>;
  readonly inspectorsPerTask: number;
  readonly dueOn: string;
}
interface Pick {
  readonly subject: string;
  readonly licences: readonly string[];
}

function drawAgain(published: Answered): readonly Pick[] {
  const { seed, subjectPool, inspectorPool, ratePerGrade, inspectorsPerTask, dueOn } = published;
  const rows = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map(line => line.split(' '));
  const byTicket = (a: { ticket: string }, b: { ticket: string }) => (a.ticket < b.ticket ? -1 : 1);
  const best = (code: string, weight: number) =>
    Array.from({ length: weight }, (_, number) => sha256(`${seed}:${code}:${number}`)).sort()[0]!;
  const drawn = ['A', 'B', 'C'].flatMap(wanted => {
    const tickets = rows(subjectPool)
      .filter(([, grade]) => grade === wanted)
      .map(([code, , sector, weight]) => ({
        ticket: best(code!, Number(weight)),
        code: code!,
        sector: sector!,
      }));
    return tickets.sort(byTicket).slice(0, Math.ceil((tickets.length * ratePerGrade[wanted]!) / 100));
  });
  const burden = new Map<string, number>();
  return drawn.sort(byTicket).map(({ code, sector }) => {
    const licences = rows(inspectorPool)
      .filter(
        ([, expiry, sectors, recusals]) =>
          expiry! >= dueOn &&
          (sectors === '-' || sectors!.split(',').includes(sector)) &&
          !recusals!.split(',').includes(code),
      )
      .map(([licence]) => ({
        licence: licence!,
        burden: burden.get(licence!) ?? 0,
        ticket: sha256(`${seed}:${code}:${licence}`),
      }))
      .sort((a, b) => a.burden - b.burden || byTicket(a, b))
      .slice(0, inspectorsPerTask)
      .map(({ licence }) => licence);
    for (const licence of licences) burden.set(licence, (burden.get(licence) ?? 0) + 1);
    return { subject: code, licences };
  });
}

test('pools too small are said', async () => {
  const short = await send(world, 'AnnounceDraw', ANNOUNCEMENT);
  expect(short).toMatchObject({
    draw: null,
    userErrors: [
      { code: 'EMPTY_POOL', path: ['where'] },
      { code: 'SHORT_OF_INSPECTORS', path: ['inspectorsPerTask'] },
    ],
  });
  await enterInspector('到期1', { licenceExpiresOn: '2026-09-29' });
  await enterInspector('有效1');
  await fillRegistry(world, 400);
  const expired = await send(world, 'AnnounceDraw', ANNOUNCEMENT);
  expect(expired.userErrors).toMatchObject([
    { code: 'SHORT_OF_INSPECTORS' },
    { code: 'LICENCE_EXPIRED', message: expect.stringContaining('到期1') },
  ]);
});

test.each([
  [{ name: '' }, 'REQUIRED', ['name']],
  [{ dueOn: '2026-06-01' }, 'OUT_OF_RANGE', ['dueOn']],
  [{ inspectorsPerTask: 1 }, 'OUT_OF_RANGE', ['inspectorsPerTask']],
  [{ perGradeRate: { A: 101 } }, 'OUT_OF_RANGE', ['perGradeRate', 'A']],
])('an announcement with %j is refused', async (fields, code, path) => {
  const payload = await send(world, 'AnnounceDraw', { ...ANNOUNCEMENT, ...fields });
  expect(payload).toMatchObject({ draw: null, userErrors: [{ code, path }] });
});

test('announced, held, checked by strangers, drawn anew', async () => {
  for (const number of [2, 3, 4]) await enterInspector(`有效${number}`);
  const watched = await enterEnterprise(world);
  for (const heldOn of ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'])
    await enterEvent(world, 'INTERVIEW', watched.id, { heldOn });
  await enterInspector('回避1', { recusals: [{ enterpriseId: watched.id, reason: '亲属' }] });

  const { draw } = await send(world, 'AnnounceDraw', ANNOUNCEMENT);
  expect(draw).toMatchObject({ status: 'ANNOUNCED' });
  const announced = await published(draw.id);
  expect(announced).toMatchObject({
    seed: null,
    picks: [],
    ratePerGrade: { A: 5, B: 20, C: 100 },
    inspectorsPerTask: 2,
    expiredLicences: ['到期1'],
  });
  expect(announced.subjectPool).toContain(`${watched.creditCode} C COAL_MINE 3\n`);
  expect(announced.subjectPoolHash).toBe(sha256(announced.subjectPool));
  expect(announced.inspectorPoolHash).toBe(sha256(announced.inspectorPool));

  // What comes later does not change a pool that is frozen.
  await enterInspector('后来1');
  const held = await send(world, 'HoldDraw', { drawId: draw.id });
  expect(held.userErrors).toEqual([]);
  expect(held.draw.picks).toHaveLength(21);
  for (const pick of held.draw.picks)
    expect(pick).toEqual({
      enterprise: { id: expect.stringMatching(/^ent_/) },
      inspectors: [{ id: expect.stringMatching(/^insp_/) }, { id: expect.stringMatching(/^insp_/) }],
    });
  const after = await published(draw.id);
  expect(sha256(after.seed)).toBe(announced.seedCommitment);
  expect(after.picks).toEqual(drawAgain(after));
  expect(after.picks.find(({ subject }: Pick) => subject === watched.creditCode).licences).not.toContain(
    '回避1',
  );

  const fine = { SUBJECT_POOL: true, INSPECTOR_POOL: true, COMMITMENT: true, PICKS: true };
  expect(verifyDraw((await readPublishedDraw(world.database.dataSource.manager, draw.id))!)).toEqual(fine);
  expect(verifyDraw((await askPublishedDraw(world.address, draw.id))!)).toEqual(fine);

  const tasks = await world.ask(contract('Tasks'), { where: { drawId: draw.id }, first: 100 });
  expect(tasks.data.supervisionTasks.totalCount).toBe(21);
  expect(tasks.data.supervisionTasks.nodes[0]).toMatchObject({
    kind: 'DOUBLE_RANDOM_INSPECTION',
    status: 'ASSIGNED',
    origin: 'DRAW',
    article: expect.stringMatching(/第九条/),
    dueOn: '2026-09-30',
    inspectors: [{ id: expect.any(String) }, { id: expect.any(String) }],
  });
  const twice = await send(world, 'HoldDraw', { drawId: draw.id });
  expect(twice.userErrors).toMatchObject([{ code: 'ILLEGAL_MOVE', path: ['drawId'] }]);

  const redraw =
    'mutation ($input: RedrawInput!) { redraw(input: $input) { draw { id status } userErrors { code path } } }';
  const replaced = await world.ask(redraw, { input: { drawId: draw.id, reason: '名录有误' } });
  const next = replaced.data.redraw.draw;
  expect(next.status).toBe('ANNOUNCED');
  expect(await published(draw.id)).toEqual({ ...after, status: 'REPLACED' });
  expect(await published(next.id)).toMatchObject({
    redrawReason: '名录有误',
    replaces: { id: draw.id },
    seed: null,
  });
  const called = await world.ask(contract('Tasks'), { where: { drawId: draw.id }, first: 100 });
  expect(new Set(called.data.supervisionTasks.nodes.map(({ status }: { status: string }) => status))).toEqual(
    new Set(['CANCELLED']),
  );
  const again = await world.ask(redraw, { input: { drawId: draw.id, reason: '再来' } });
  expect(again.data.redraw.userErrors).toEqual([{ code: 'ILLEGAL_MOVE', path: ['drawId'] }]);
});

test('held twenty times at once is held once', async () => {
  const { draw } = await send(world, 'AnnounceDraw', { ...ANNOUNCEMENT, perGradeRate: { A: 1, B: 0, C: 0 } });
  const payloads = await Promise.all(
    Array.from({ length: 20 }, () => send(world, 'HoldDraw', { drawId: draw.id })),
  );
  expect(payloads.filter(payload => payload.draw !== null)).toHaveLength(1);
  const { data } = await world.ask(contract('Tasks'), { where: { drawId: draw.id } });
  expect(data.supervisionTasks.totalCount).toBe(payloads.find(payload => payload.draw).draw.picks.length);
});

test('strangers see codes and licences, and nothing else of anybody', async () => {
  const { data, errors } = await world.askAnonymously(
    '{ draws(first: 5) { totalCount nodes { name seed picks { subject licences } } pageInfo { hasNextPage } } }',
  );
  expect(errors).toBeUndefined();
  const picks = data.draws.nodes.flatMap((node: { picks: readonly Pick[] }) => node.picks);
  expect(picks.length).toBeGreaterThan(0);
  for (const named of ['enterprise { name }', 'inspectors { unit }']) {
    const refused = await world.askAnonymously(`{ draws(first: 5) { nodes { picks { ${named} } } } }`);
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(refused.data).toBeUndefined();
  }
  expect(await world.askAnonymously('{ draw(id: "draw_x") { id } }')).toMatchObject({ data: { draw: null } });
});
