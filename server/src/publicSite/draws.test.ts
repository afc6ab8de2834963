import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day, verifyDraw } from '@qianqi/shared';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

const textOf = async (path: string) => (await fetch(`${world.address}${path}`)).text();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What stands beside a term on the page, without markup. */
function termOf(page: string, name: string): string {
  const [, value] = new RegExp(`<dt>${name}</dt>\\s*<dd>([\\s\\S]*?)</dd>`).exec(page)!;
  return value!.replace(/<[^>]*>/g, '').trim();
}

test('a draw can be repeated from its public pages alone', async () => {
  for (let index = 0; index < 12; index++)
    await enterEnterprise(world, { name: `抽查对象${index}`, principalName: '不公开的人' });
  for (const licenceNumber of ['NM-1', 'NM-2', 'NM-3'])
    await world.ask(
      'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { userErrors { code } } }',
      { input: { name: '检查员甲', unit: '局', licenceNumber, licenceExpiresOn: '2027-12-31' } },
    );
  const announced = await send(world, 'AnnounceDraw', {
    name: '三季度双随机',
    dueOn: '2026-09-30',
    perGradeRate: { A: 40 },
  });
  const { id } = announced.draw;
  const path = `/public/draws/${id}`;
  const before = await textOf(path);
  expect(await textOf('/public/draws')).toContain('已公告，尚未抽取');
  expect(termOf(before, '种子')).toBe('抽取时公开');
  expect((await fetch(`${world.address}${path}/picks.txt`)).status).toBe(404);
  const commitment = termOf(before, '种子承诺值');

  await send(world, 'HoldDraw', { drawId: id });
  const page = await textOf(path);
  const seed = termOf(page, '种子');
  expect(termOf(page, '种子承诺值')).toBe(commitment);
  expect(sha256(seed)).toBe(commitment);
  const [subjectPool, inspectorPool, picks] = await Promise.all(
    ['subjects', 'inspectors', 'picks'].map(file => textOf(`${path}/${file}.txt`)),
  );
  expect(termOf(page, '检查对象名录')).toContain(sha256(subjectPool!));
  expect(termOf(page, '检查人员名录')).toContain(sha256(inspectorPool!));
  const rates = /A 级 (\d+)%，B 级 (\d+)%，C 级 (\d+)%/.exec(termOf(page, '抽查比例'))!;
  const checks = verifyDraw({
    terms: {
      ratePerGrade: { A: Number(rates[1]), B: Number(rates[2]), C: Number(rates[3]) },
      inspectorsPerTask: Number(termOf(page, '每组检查人数')),
      dueOn: day(termOf(page, '检查截止日期')),
    },
    subjectPool: subjectPool!,
    inspectorPool: inspectorPool!,
    subjectPoolHash: sha256(subjectPool!),
    inspectorPoolHash: sha256(inspectorPool!),
    seedCommitment: commitment,
    seed,
    picks: picks!
      .trimEnd()
      .split('\n')
      .map(line => {
        const [subject, licences] = line.split(' ');
        return { subject: subject!, inspectors: licences!.split(',') };
      }),
  });
  expect(checks).toEqual({ SUBJECT_POOL: true, INSPECTOR_POOL: true, COMMITMENT: true, PICKS: true });
  expect(page).toContain('抽查对象');
  expect(page + subjectPool + inspectorPool).not.toMatch(/不公开的人|检查员甲/);
});

test('the feed is well-formed Atom, its ids are urns and no two are alike, and asking again gives the same', async () => {
  const feed = await textOf('/public/changes.atom');
  const open: string[] = [];
  for (const [, closing, name, empty] of feed
    .replace(/<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g))
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  expect(open).toEqual([]);
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  for (const element of ['<author>', 'rel="self"', '<updated>']) expect(feed).toContain(element);
  const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(match => match[1]!);
  expect(ids.length).toBeGreaterThan(12);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const [, updated] of feed.matchAll(/<updated>([^<]*)<\/updated>/g))
    expect(new Date(updated!).toISOString()).toBe(updated);
  expect(await textOf('/public/changes.atom')).toBe(feed);
});
