/** The public site as anybody meets it: without scripts, accessible in light and dark, small, quick, on a phone and on paper. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.js';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { holdOneDraw } from './registry.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();
const KB = 1000;
const LARGEST_PAGE = 60;
const SLOWEST_PAINT = 1000;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

describeInBrowser('the public site', found, browser => {
  let server: BuiltServer;
  let paths: readonly (readonly [name: string, path: string])[];

  beforeAll(async () => {
    server = await startBuiltServer();
    const draw = await holdOneDraw(server.address);
    const penalties = await (await fetch(`${server.address}/public/penalties.json`)).json();
    const { creditCode, documentNumber } = penalties.penalties[0];
    const [black] = (await (await fetch(`${server.address}/public/black.json`)).json()).entries;
    const enterprise = `/public/enterprises/${creditCode}`;
    paths = [
      ['home', '/public'],
      ['red', '/public/red'],
      ['black', '/public/black'],
      ['then', `/public/black?asOf=${daysAgo(200)}`],
      ['look-up', '/public/enterprises?q=%E7%9F%BF'],
      ['nobody', '/public/enterprises?q=%E6%B2%A1%E6%9C%89'],
      ['enterprise', enterprise],
      ['blacklisted', `/public/enterprises/${black.creditCode}`],
      ['penalties', '/public/penalties'],
      ['penalty', `${enterprise}/penalties/${encodeURIComponent(documentNumber)}`],
      ['draws', '/public/draws'],
      ['draw', `/public/draws/${draw}`],
      ['rules', '/public/rules'],
      ['data', '/public/data'],
      ['unknown', '/public/nothing'],
      ['gone', `/public/red/${black.creditCode}`],
    ];
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  const visit = async (page: Page, look: (name: string, path: string) => Promise<void>) => {
    for (const [name, path] of paths) {
      await page.goto(server.address + path, { waitUntil: 'load' });
      await look(name, path);
    }
  };
  const shoot = (page: Page, name: string) => screenshot(page, `public-${name}`, 'whole');

  test.each(['light', 'dark'] as const)('has no violation of WCAG in %s', async colorScheme => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 860 },
      colorScheme,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    const broken: Record<string, readonly string[]> = {};
    await visit(page, async name => {
      const violations = await violationsOn(page);
      if (violations.length > 0) broken[name] = violations;
      await shoot(page, `${name}-${colorScheme}`);
    });
    expect(broken).toEqual({});
    await context.close();
  });

  test('asks no other host, weighs little and paints soon', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.on('request', request => {
      if (!request.url().startsWith(server.address)) elsewhere.push(request.url());
    });
    const style = gzipSync(await (await fetch(`${server.address}/public/style.css`)).text()).length;
    await visit(page, async (name, path) => {
      const text = await (await fetch(server.address + path)).text();
      const kilobytes = (gzipSync(text).length + style) / KB;
      expect([name, kilobytes < LARGEST_PAGE]).toEqual([name, true]);
      const paint = await page.evaluate<number>(
        `new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
          .observe({ type: 'largest-contentful-paint', buffered: true }))`,
      );
      expect([name, paint < SLOWEST_PAINT]).toEqual([name, true]);
    });
    expect(elsewhere.filter(url => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('fits a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const wide: string[] = [];
    await visit(page, async name => {
      if ((await page.evaluate<number>('document.documentElement.scrollWidth')) > 360) wide.push(name);
      await shoot(page, `${name}-360`);
    });
    expect(wide).toEqual([]);
    await context.close();
  });

  test('works without scripts, from the home page to an enterprise and on to the next page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${server.address}/public`);
    await page.getByRole('textbox').fill('煤');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('table').getByRole('link').first().click();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('信用等级');
    await page.getByRole('link', { name: '红名单' }).first().click();
    await page.getByRole('link', { name: '下一页' }).click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(2);
    await context.close();
  });

  test('prints its lists without the navigation', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.address}/public/black`);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await shoot(page, 'print');
    await page.close();
  });
});
