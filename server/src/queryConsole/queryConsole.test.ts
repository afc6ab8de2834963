import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, type World } from '../testing/world.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const getFrom =
  (world: () => World) =>
  (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world().address}${path}`, { headers, redirect: 'manual' });

describe('in the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qianqi-console-'));
  let world: World;
  const get = getFrom(() => world);
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><div id="root"></div>');
    writeFileSync(join(folder, 'assets', 'index-1.js'), 'start();');
    world = await createWorld({ demo: true, queryConsole: folder });
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true });
  });

  test('the page may load from this server alone, its assets stay for a year', async () => {
    const page = await get('/graphiql', HTML);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('id="root"');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
    const asset = await get('/graphiql/assets/index-1.js');
    expect(await asset.text()).toBe('start();');
    expect(asset.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
    expect((await get('/graphiql/assets/..%2findex.html')).status).toBeGreaterThanOrEqual(400);
  });

  test("a browser that opens the API's address is sent there; programs and queries are not", async () => {
    const opened = await get('/graphql', HTML);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/graphiql']);
    const query = encodeURIComponent('{ today }');
    const asked = await get(`/graphql?query=${query}`, { ...HTML, 'apollo-require-preflight': '1' });
    expect(asked.status).toBe(200);
    expect((await get('/graphql', { accept: '*/*' })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('in production', () => {
  let world: World;
  beforeAll(async () => {
    // Even where it was built.
    world = await createWorld({ queryConsole: '/nowhere' });
  });
  afterAll(() => world.end());

  test.each(['/graphiql', '/graphiql/', '/graphiql/assets/index.js', '/graphiql/index.html'])(
    '%s is not there',
    async path => {
      const response = await getFrom(() => world)(path, HTML);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('<html');
    },
  );

  test("the API's address shows no page, least of all one from elsewhere", async () => {
    const response = await fetch(`${world.address}/graphql`, { headers: HTML });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/<html|https?:\/\//);
  });
});
