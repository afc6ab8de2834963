/** A page by name of those with a grade is the same whichever way it is found, after names and grades changed too. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { walkPeriods } from '../grade/rebuild.js';
import { Area } from '../access/area.js';
import { enterpriseIdOf } from '../api/opaqueId.js';
import { createEnterprises } from '../enterprise/enterpriseMany.service.js';
import { enterprisePage } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { recordEvents } from '../event/eventMany.service.js';
import { creditCodeOf, enterEvent } from '../testing/registry.js';
import { createWorld, TODAY, type World } from '../testing/world.js';
import { writeTo } from '../testing/writing.js';
import { gradedPageWay } from './gradedPageWay.js';

const NAMES = [
  '安达煤业',
  '北山矿业',
  '长河化工',
  '鼎盛烟花',
  '恩和建材',
  '丰源砂石',
  'Gobi 矿',
  '华兴',
  '吉祥',
];
const LATER = '2026-09-30';

let world: World;
const keys: string[] = [];
beforeAll(async () => {
  world = await createWorld();
  const entered = Array.from({ length: 100 }, (_, index) => ({
    creditCode: creditCodeOf(7000 + index),
    name: `${NAMES[(index * 7) % NAMES.length]!}${index % 3 === 0 ? '' : index % 11}`,
    sector: 'OTHER',
    divisionCode: index % 2 === 0 ? '152221100' : '152221408',
    // Who is in its first year has grade B.
    includedOn: index < 5 ? '2026-01-01' : '2022-01-01',
  }));
  const taken = await writeTo(world, writer => createEnterprises(writer, entered));
  for (const each of taken) if ('key' in each) keys.push(each.key);
  // Grade C for one in four.
  const interviews = keys.slice(5, 30).flatMap(enterpriseKey =>
    [1, 2, 3, 4].map(month => ({
      kind: 'INTERVIEW' as const,
      enterpriseKey,
      raw: { heldOn: `2026-0${month}-01`, subject: '隐患', interviewee: 'PRINCIPAL' },
    })),
  );
  await writeTo(world, writer => recordEvents(writer, interviews));
});
afterAll(() => world.end());

const source = () => world.database.dataSource;

async function pagesOf(where: EnterpriseWhere, asOf: string, area: Area): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const asked = { area, where, search: '', asOf, orderBy: [], size: 4, after, offset: 0, graded: true };
    const { nodes, pageInfo } = await enterprisePage(source().manager, asked);
    found.push(...nodes.map(({ key }) => key));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

async function plain(
  grade: string,
  asOf: string,
  area: Area,
  condition = 'true',
): Promise<readonly string[]> {
  const rows: { id: string }[] = await source().query(
    `SELECT e.id FROM enterprise e JOIN grade_period p ON p.enterprise_id = e.id AND p.grade = $1
       AND p.from_day <= $2 AND (p.until_day IS NULL OR p.until_day > $2)
     WHERE ${area.ofEnterprise('e')} AND ${condition} ORDER BY e.name COLLATE "zh-x-icu", e.id`,
    [grade, asOf],
  );
  return rows.map(({ id }) => id);
}

const wayOf = (where: EnterpriseWhere, asOf: string) =>
  gradedPageWay(source().manager, { area: Area.EVERYWHERE, where, search: '', asOf });

async function expectRightPages(): Promise<void> {
  for (const area of [Area.EVERYWHERE, Area.of(['1522214'])])
    for (const asOf of ['2021-01-01', '2026-03-31', TODAY, LATER, '2030-01-01'])
      for (const eq of ['A', 'B', 'C'] as const)
        expect(await pagesOf({ grade: { eq } }, asOf, area)).toEqual(await plain(eq, asOf, area));
  expect(
    await pagesOf({ grade: { eq: 'C' }, divisionCode: { eq: '152221100' } }, TODAY, Area.EVERYWHERE),
  ).toEqual(await plain('C', TODAY, Area.EVERYWHERE, `e.division_code = '152221100'`));
}

test('by the roll, passing over the others, sorted, or nobody at all', async () => {
  expect(await wayOf({ grade: { eq: 'C' } }, TODAY)).toBe('ROLL');
  expect(await wayOf({ grade: { eq: 'A' } }, TODAY)).toBe('WALK');
  expect(await wayOf({ grade: { eq: 'B' } }, TODAY)).toBe('FEW');
  expect(await wayOf({ grade: { in: ['A', 'C'] } }, TODAY)).toBe('WALK');
  expect(await wayOf({ grade: { in: ['C', 'C'] } }, TODAY)).toBe('ROLL');
  expect(await wayOf({ grade: { eq: 'A', in: ['C'] } }, TODAY)).toBe('EMPTY');
  expect(await wayOf({ grade: { eq: 'C' } }, '2025-06-30')).toBe('EMPTY');
  expect(await wayOf({ grade: { eq: 'C' }, includedOn: { from: '2020-01-01' } }, TODAY)).toBe('PLAIN');
  await expectRightPages();
});

test('after names and grades changed', async () => {
  const change = async (key: string, name: string) => {
    const { data } = await world.ask(
      'mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { code } } }',
      { input: { enterpriseId: enterpriseIdOf(key), version: 1, name } },
    );
    expect(data.updateEnterprise.userErrors).toEqual([]);
  };
  await change(keys[6]!, '阿尔山矿业');
  await change(keys[7]!, '卓越化工');
  await change(keys[40]!, '啊');
  for (const month of [1, 2, 3, 4])
    await enterEvent(world, 'INTERVIEW', enterpriseIdOf(keys[41]!), { heldOn: `2026-0${month}-15` });
  const { data } = await world.ask(
    'query ($id: ID!) { enterprise(id: $id) { events(first: 10) { nodes { id } } } }',
    { id: enterpriseIdOf(keys[8]!) },
  );
  for (const { id } of data.enterprise.events.nodes)
    await world.ask(
      'mutation ($input: VoidEventInput!) { voidEvent(input: $input) { userErrors { code } } }',
      {
        input: { eventId: id, reason: '录错' },
      },
    );
  expect((await plain('C', TODAY, Area.EVERYWHERE)).length).toBe(25);
  await expectRightPages();
});

test('a roll that somebody changed is found and mended', async () => {
  const walked = async (purpose: 'verify' | 'rebuild') =>
    (await walkPeriods(source(), purpose, () => undefined, { clock: world.clock })).changed;
  expect(await walked('verify')).toBe(0);
  await source().query('DELETE FROM black_roll WHERE enterprise_id = $1', [keys[9]]);
  await source().query(`UPDATE black_roll SET name = '别名' WHERE enterprise_id = $1`, [keys[10]]);
  await source().query(`UPDATE black_roll SET days = '{[2026-01-01,)}' WHERE enterprise_id = $1`, [keys[11]]);
  expect(await walked('verify')).toBe(3);
  expect(await walked('rebuild')).toBe(3);
  expect(await walked('verify')).toBe(0);
  await expectRightPages();
});
