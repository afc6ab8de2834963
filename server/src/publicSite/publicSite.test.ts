import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
let black: { readonly id: string; readonly creditCode: string };
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.address}${path}`, { headers });
const textOf = async (path: string) => (await get(path)).text();

beforeAll(async () => {
  world = await createWorld();
  const secret = { principalName: '张三丰', principalPhone: '0482-8420000', address: '秘密路 1 号' };
  black = await enterEnterprise(world, { name: '<script>黑点</script>采石场', ...secret });
  for (const heldOn of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
    await enterEvent(world, 'INTERVIEW', black.id, { heldOn });
  await enterEnterprise(world, { name: 'ＡＢ检测（蒙东）中心' });
  await enterEnterprise(world, { name: '=HYPERLINK("http://x")煤业', ...secret });
  for (let index = 0; index < 60; index++) await enterEnterprise(world, { name: `守信企业${index}` });
});
afterAll(() => world.end());

test('the lists are complete pages without scripts, other hosts, or anything that is not published', async () => {
  for (const path of [
    '/public',
    '/public/red',
    '/public/black',
    '/public/rules',
    '/public/enterprises?q=%E9%87%87%E7%9F%B3',
    '/public/enterprises/CODE',
    '/public/penalties',
    '/public/draws',
    '/public/data',
    '/public/changes.atom',
    '/public/black.json',
    '/public/red.csv',
    '/public/penalties.csv',
  ].map(each => each.replace('CODE', black.creditCode))) {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/张三丰|8420000|秘密路|ent_|evt_/);
    if (response.headers.get('content-type')!.includes('html'))
      expect(text).not.toMatch(/<script|(src|href)="(https?:)?\/\//);
  }
});

test('an enterprise is on its list with its clauses, its name escaped', async () => {
  const text = await textOf('/public/black');
  expect(text).toContain('&lt;script&gt;黑点&lt;/script&gt;采石场');
  expect(text).toContain('2026-01-04');
  expect(text).toContain('6.3.1');
  expect(await textOf('/public/black?asOf=2026-01-03')).toContain('共 0 家');
  expect(await textOf('/public')).toMatch(/C 级[\s\S]*?<strong>1<\/strong>/);
});

test('look-up by part of a name and by code, whatever the list', async () => {
  expect(await textOf(`/public/enterprises?q=${encodeURIComponent('守信企业59')}`)).toContain('守信企业59');
  for (const typed of ['ＡＢ检测（蒙东）中心', 'ab检测(蒙东)', '检测（'])
    expect(await textOf(`/public/enterprises?q=${encodeURIComponent(typed)}`)).toContain(
      '>ＡＢ检测（蒙东）中心</a></td>',
    );
  // What an enterprise can be found by inside is not all public: neither its pinyin nor its initials.
  expect(await textOf('/public/enterprises?q=jiance')).not.toContain('<td>');
  expect(await textOf(`/public/enterprises?q=${encodeURIComponent('没有这家')}`)).toContain(
    '没有名称或代码含“没有这家”的企业',
  );
});

test('page follows page until each has been shown once', async () => {
  const seen: string[] = [];
  for (let path: string | undefined = '/public/red'; path;) {
    const text = await textOf(path);
    seen.push(...[...text.matchAll(/>(守信企业\d+)<\/a><\/td>/g)].map(match => match[1]!));
    path = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(new Set(seen).size).toBe(60);
  expect(seen).toHaveLength(60);
});

test('open data: JSON, and CSV in which no cell is a formula', async () => {
  const json = (await (await get('/public/black.json')).json()) as { asOf: string; entries: object[] };
  expect(json).toMatchObject({
    asOf: TODAY,
    entries: [{ grade: 'C', since: '2026-01-04', clauses: [{ code: '6.3.1' }] }],
  });
  expect(Object.keys(json.entries[0]!)).toEqual(['name', 'creditCode', 'grade', 'since', 'clauses']);
  const csv = await textOf('/public/red.csv');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")煤业"`);
  expect(csv.split('\r\n')).toHaveLength(64);
});

test('the same again is not sent again', async () => {
  const first = await get('/public/black');
  const again = await get('/public/black', { 'if-none-match': first.headers.get('etag')! });
  expect([first.status, again.status]).toEqual([200, 304]);
});

test.each([
  '/public/red?asOf=2027-01-01',
  '/public/red?asOf=2026-02-30',
  '/public/red?asOf=now',
  '/public/red?after=zzz',
  '/public/red.csv?asOf=infinity',
])('%s is refused', async path => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect(await response.text()).not.toMatch(/Error|stack|at /);
});
