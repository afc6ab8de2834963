/** What is published, when it goes, and that a list is one version however long somebody reads it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayInShanghai } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { recordEvent } from '../event/event.service.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
const get = (path: string) => fetch(`${world.address}${path}`);
const textOf = async (path: string) => (await get(path)).text();
const statusOf = async (path: string) => (await get(path)).status;

/** The same, asked by a token, which days that pass do not sign out. */
let own: World;
beforeAll(async () => {
  world = await createWorld();
  own = await byToken(world);
});
afterAll(() => world.end());

const INTERVIEWS = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];

/** Grade C; answers how to undo it. */
async function makeBlack(enterpriseId: string): Promise<() => Promise<void>> {
  const ids: string[] = [];
  for (const heldOn of INTERVIEWS)
    ids.push((await enterEvent(world, 'INTERVIEW', enterpriseId, { heldOn })).interview.id);
  return async () => {
    await world.ask(contract('VoidEvent'), { input: { eventId: ids[0], reason: '重复录入' } });
  };
}

test('a list read page by page stays the version of its first page', async () => {
  const names = Array.from({ length: 70 }, (_, index) => `甲企业${String(index).padStart(2, '0')}`);
  const entered = [];
  for (const name of names) entered.push(await enterEnterprise(world, { name }));
  const first = await textOf('/public/red?q=甲企业');
  const next = /href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&');
  // Meanwhile some leave the list, some are renamed to stand elsewhere, and one is new.
  const undo = await makeBlack(entered[60]!.id);
  await makeBlack(entered[3]!.id);
  const renamed = { enterpriseId: entered[65]!.id, version: 1, name: '甲企业00前' };
  const update =
    'mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { message } } }';
  await world.ask(update, { input: renamed });
  await enterEnterprise(world, { name: '甲企业55又' });

  const second = await textOf(next);
  const shown = (text: string) => [...text.matchAll(/>(甲企业[^<]*)<\/a><\/td>/g)].map(match => match[1]!);
  expect([...shown(first), ...shown(second)]).toEqual(names);
  expect(second).toContain('共 70 家');
  const now = await textOf('/public/red?q=甲企业');
  expect(now).toContain('共 69 家');
  expect(now).toContain('甲企业00前');
  await undo();

  world.advance(61 * 60_000);
  const late = await get(next);
  expect(late.status).toBe(410);
  expect(await late.text()).toContain('从第一页重新查看');
  world.setToday(TODAY);
});

test('a write that was under way at the first page is not in the pages after it, once it has ended', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `戊企业${String(index).padStart(2, '0')}`);
  const entered = [];
  for (const name of names) entered.push(await enterEnterprise(world, { name }));
  const runner = world.database.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const writer = {
      manager: runner.manager,
      policies: await loadPolicyBook(runner.manager),
      username: '慢手',
      now: world.clock.now(),
      today: dayInShanghai(world.clock.now()),
      area: Area.EVERYWHERE,
      deed: null,
    };
    for (const heldOn of INTERVIEWS) {
      const fields = { heldOn, subject: '隐患', interviewee: 'PRINCIPAL' };
      await recordEvent(writer, 'INTERVIEW', entered[57]!.id, fields);
    }
    const first = await textOf('/public/red?q=戊企业');
    await runner.commitTransaction();
    const next = /href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&');
    const second = await textOf(next);
    expect(second).toContain('戊企业57');
    expect(second).toContain('共 60 家');
    expect(await textOf('/public/red?q=戊企业')).toContain('共 59 家');
  } finally {
    await runner.release();
  }
});

test.each([
  'zzz',
  Buffer.from('1767225600000.5:5:5').toString('base64url'),
  Buffer.from('1767225600000.0:5:').toString('base64url'),
  Buffer.from('1767225600000.5:3:').toString('base64url'),
  Buffer.from('9999999999999.1:2:').toString('base64url'),
])('a version that no list gave is refused: %s', async v =>
  expect(await statusOf(`/public/red?v=${v}`)).toBe(400),
);

describe('as published on a day', () => {
  test('a list is what it was, whatever became known later, and never of a day ahead', async () => {
    const { id, creditCode } = await enterEnterprise(own, { name: '乙采石场' });
    world.setToday('2026-07-10');
    const first = [];
    for (const heldOn of INTERVIEWS)
      first.push((await enterEvent(own, 'INTERVIEW', id, { heldOn })).interview.id);
    world.setToday('2026-07-20');
    const rename =
      'mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { message } } }';
    await own.ask(rename, { input: { enterpriseId: id, version: 1, name: '丙采石场' } });
    world.setToday('2026-08-01');
    await own.ask(contract('VoidEvent'), { input: { eventId: first[0], reason: '录错企业' } });

    const black = async (asOf: string) => {
      const text = await textOf(`/public/black?q=采石场&asOf=${asOf}`);
      return /([乙丙]采石场)<\/a>/.exec(text)?.[1] ?? null;
    };
    expect(await black('2026-07-09')).toBeNull();
    expect(await black('2026-07-10')).toBe('乙采石场');
    expect(await black('2026-07-20')).toBe('丙采石场');
    expect(await black('2026-07-31')).toBe('丙采石场');
    expect(await black('2026-08-01')).toBeNull();
    expect(await statusOf('/public/black?asOf=2026-08-02')).toBe(400);
    const then = await textOf('/public/black?asOf=2026-07-31');
    expect(then).toContain('当日公示的原貌');
    expect(then).toContain('6.3.1');

    const query = `query ($on: Date, $asOf: Date) {
      creditList(list: BLACK, publishedOn: $on, asOf: $asOf, search: "采石场") { totalCount nodes { name since clauses { code } } } }`;
    const { data } = await world.askAnonymously(query, { on: '2026-07-31' });
    expect(data.creditList).toEqual({
      totalCount: 1,
      nodes: [{ name: '丙采石场', since: '2026-01-04', clauses: [{ code: '6.3.1' }] }],
    });
    expect((await world.askAnonymously(query, { asOf: '2026-07-31' })).data.creditList.totalCount).toBe(0);
    for (const wrong of [{ on: '2026-08-02' }, { on: '2026-07-31', asOf: '2026-07-31' }])
      expect((await world.askAnonymously(query, wrong)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');

    // Its place on the list is gone, and nothing more is said.
    const gone = await get(`/public/black/${creditCode}`);
    expect(gone.status).toBe(410);
    const body = await gone.text();
    expect(body).toContain('该信息已停止公示');
    expect(body).not.toMatch(/采石场|6\.3\.1/);
    expect(body).not.toContain(creditCode);
    expect(await statusOf(`/public/red/${creditCode}`)).toBe(200);

    const feed = await textOf('/public/black.atom');
    const titles = [...feed.matchAll(/<title>([^<]*采石场[^<]*)<\/title>/g)].map(match => match[1]);
    expect(titles).toEqual(['丙采石场：移出黑名单，列入红名单', '乙采石场：移出红名单，列入黑名单']);
  });
});

describe('a penalty', () => {
  const path = (creditCode: string, number: string) =>
    `/public/enterprises/${creditCode}/penalties/${encodeURIComponent(number)}`;
  let creditCode: string;
  let id: string;

  beforeAll(async () => {
    world.setToday('2026-08-01');
    ({ id, creditCode } = await enterEnterprise(own, {
      name: '丁矿业',
      principalName: '王五六',
      principalPhone: '13848201234',
    }));
    const enter = (documentNumber: string, more: object) =>
      enterEvent(own, 'PENALTY', id, { documentNumber, decidedOn: '2026-07-01', fine: '30000.00', ...more });
    await enter('（前）应急罚〔2026〕1号', {
      violation: '负责人王五六（身份证152221198003071234，电话138 4820 1234）未培训；举报人：赵某某',
    });
    await enter('（前）应急罚〔2026〕2号', { gravity: 'MINOR' });
    await enter('（前）应急罚〔2026〕3号', { gravity: 'GRAVE' });
    await enter('（前）应急罚〔2026〕4号', { secrecy: 'TRADE_SECRET', violation: '涉密工艺' });
    await enter('（前）应急罚〔2020〕5号', { decidedOn: '2020-01-01' });
  });

  const numbersOn = async (day: string) => {
    world.setToday(day);
    const [page, file, json] = await Promise.all([
      textOf('/public/penalties'),
      textOf(`/public/enterprises/${creditCode}`),
      (await get('/public/penalties.json')).json() as Promise<{ penalties: { documentNumber: string }[] }>,
    ]);
    const shown = (text: string) =>
      [...text.matchAll(/>（前）应急罚〔\d+〕(\d)号<\/a>/g)].map(match => match[1]!).sort();
    expect(shown(file)).toEqual(shown(page));
    expect(json.penalties.map(({ documentNumber }) => documentNumber.at(-2)!).sort()).toEqual(shown(page));
    return shown(page).join('');
  };

  test('is published by its gravity, and not at all when its facts are secret', async () => {
    expect(await numbersOn('2026-08-01')).toBe('123');
    expect(await numbersOn('2026-09-30')).toBe('123');
    expect(await numbersOn('2026-10-01')).toBe('13');
    expect(await numbersOn('2027-06-30')).toBe('13');
    expect(await numbersOn('2027-07-01')).toBe('3');
    expect(await numbersOn('2029-07-01')).toBe('');
    world.setToday('2026-10-01');
    expect(await statusOf(path(creditCode, '（前）应急罚〔2026〕1号'))).toBe(200);
    expect(await statusOf(path(creditCode, '（前）应急罚〔2026〕2号'))).toBe(410);
    expect(await statusOf(path(creditCode, '（前）应急罚〔2026〕4号'))).toBe(404);
    expect(await statusOf(path(creditCode, '（前）应急罚〔2020〕5号'))).toBe(404);
    expect(await statusOf(path(creditCode, '（前）应急罚〔2026〕9号'))).toBe(404);
  });

  test('tells nobody who was meant', async () => {
    world.setToday('2026-08-01');
    for (const each of [
      path(creditCode, '（前）应急罚〔2026〕1号'),
      `/public/enterprises/${creditCode}`,
      '/public/penalties',
      '/public/penalties.csv',
      '/public/penalties.json',
    ]) {
      const text = await textOf(each);
      expect(text).toContain('姓名已隐去');
      expect(text).not.toMatch(/王五六|赵某某|152221198003071234|4820|涉密工艺|TRADE_SECRET/);
    }
  });

  test('is gone with its repair and with its void, and its address says no more than that', async () => {
    world.setToday('2026-08-10');
    const list = await own.ask(
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { events(first: 20) { nodes { id ... on Penalty { documentNumber } } } } }',
      { c: creditCode },
    );
    const idOf = (number: string) =>
      list.data.enterprise.events.nodes.find((node: { documentNumber: string }) =>
        node.documentNumber.endsWith(number),
      ).id;
    const repair =
      'mutation ($input: RecordEventOutcomeInput!) { recordEventOutcome(input: $input) { userErrors { message } } }';
    await own.ask(repair, {
      input: { eventId: idOf('1号'), kind: 'REPAIRED', on: '2026-08-10', note: '已整改' },
    });
    await own.ask(contract('VoidEvent'), { input: { eventId: idOf('3号'), reason: '已被法院撤销' } });
    expect(await numbersOn('2026-08-10')).toBe('2');
    for (const number of ['1', '3']) {
      const gone = await get(path(creditCode, `（前）应急罚〔2026〕${number}号`));
      expect(gone.status).toBe(410);
      const [main] = /<main[\s\S]*<\/main>/.exec(await gone.text())!;
      expect(main.replace(/<[^>]*>|\s/g, '')).toBe('已停止公示该信息已停止公示。');
    }
  });
});

test('an unknown address is a page that says so', async () => {
  for (const path of [
    '/public/nothing',
    '/public/enterprises/91152221MA0N1A2B3B',
    '/public/draws/draw_x',
    '/public/enterprises/%00',
    '/public/enterprises/%F0%9F',
    '/public/enterprises/..%2f..%2fetc',
    '/public/black/%00',
    `/public/black/${'9'.repeat(2000)}`,
    '/public/enterprises/91152221MA0N1A2B3B/penalties/%00',
    '/public/draws/%00/picks.txt',
    '/public/red/x',
  ]) {
    const response = await get(path);
    expect([path, [400, 404, 414].includes(response.status)]).toEqual([path, true]);
  }
});

test('a search for a personal number is neither answered nor shown again', async () => {
  const text = await textOf('/public/enterprises?q=13848201234');
  expect(text).not.toContain('13848201234');
});
