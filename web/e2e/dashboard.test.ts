/** A leader's minute in a real browser, on the demo registry. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();

describeInBrowser('a leader looks for a minute', found, browser => {
  let server: BuiltServer;
  let page: Page;
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const violations: string[] = [];

  const shoot = (name: string) => screenshot(page, `dashboard-${name}`, 'whole');
  const panel = (title: string) => page.getByRole('region', { name: title, exact: true }).first();
  /** What the list says that it has in all. */
  const totalOfList = async () =>
    Number(/\d+/.exec((await page.getByText(/^符合条件 \d+/).textContent())!)![0]);
  const open = async () => {
    await page.getByRole('link', { name: '总览', exact: true }).click();
    await panel('各月等级').waitFor();
  };

  beforeAll(async () => {
    server = await startBuiltServer('demoAccounts');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    context.setDefaultTimeout(40_000);
    page = await context.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
        elsewhere.push(request.url());
    });
    await page.exposeFunction('tellViolation', (told: string) => void violations.push(told));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
        const { tellViolation } = globalThis as unknown as { tellViolation: (told: string) => void };
        tellViolation(`${effectiveDirective} ${sample}`);
      });
    });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('lands on the figures after signing in', async () => {
    await page.goto(`${server.address}/sign-in`);
    await page.getByLabel('用户名').fill('leader');
    await page.getByLabel('密码').fill('demo-qianqi-2026');
    await page.keyboard.press('Enter');
    await panel('各月等级').waitFor();
    expect(new URL(page.url()).pathname).toBe('/dashboard');
    await page.locator('.chart canvas').nth(2).waitFor();
    await shoot('1280');
  });

  test('a number opens a list that is as long', async () => {
    const opened: [string, number, number][] = [];
    for (const [title, at] of [
      ['等级构成', 2],
      ['等级变动', 1],
      ['认定依据', 0],
      ['数据质量', -1],
    ] as const) {
      const links = panel(title).locator('a');
      const link = at < 0 ? links.last() : links.nth(at);
      const name = (await link.getAttribute('aria-label'))!;
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^符合条件 \d+/).waitFor();
      opened.push([name, Number(/\d+$/.exec(name)![0]), await totalOfList()]);
      await open();
    }
    for (const [name, count, total] of opened) expect([name, total]).toEqual([name, count]);
  });

  test('another day is another URL, and the twins tell the same by keyboard', async () => {
    await page.getByLabel('截至', { exact: true }).fill('2026-06-30');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dashboard?asOf=2026-06-30');
    await page.getByText(/列为 2026-06-30 的等级/).waitFor();
    await panel('各月等级').getByRole('button', { name: '各月等级：看表格' }).press('Enter');
    const table = page.getByRole('table', { name: '各月等级' });
    const row = table.getByRole('row', { name: '2026-06-30' });
    await row.waitFor();
    const [, , third] = await row.getByRole('link').all();
    const name = (await third!.getAttribute('aria-label'))!;
    await panel('计划与完成').getByRole('button', { name: '计划与完成：看表格' }).click();
    await panel('行业与等级').getByRole('button', { name: '行业与等级：看表格' }).click();
    expect(page.url()).toContain('tables=months%2Csectors%2Cplan');
    await shoot('tables');
    await third!.press('Enter');
    await page.getByText(/^符合条件 \d+/).waitFor();
    expect(await totalOfList()).toBe(Number(/\d+$/.exec(name)![0]));
  });

  test('a task list opens with as many as its township has to do', async () => {
    await open();
    await panel('计划与完成').getByRole('button', { name: '计划与完成：看表格' }).click();
    const link = page.getByRole('table', { name: '计划与完成' }).getByRole('link').first();
    const name = (await link.getAttribute('aria-label'))!;
    await link.press('Enter');
    await page.getByText(/^符合条件 \d+ 项/).waitFor();
    expect(await totalOfList()).toBe(Number(/\d+$/.exec(name)![0]));
  });

  test('dark, narrow and on paper', async () => {
    await open();
    await page.locator('.chart canvas').nth(2).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(200);
    await shoot('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await shoot('360');
    await page.setViewportSize({ width: 1000, height: 1400 });
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(200);
    await shoot('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(
      await page
        .getByText(/截至 \d{4}-\d{2}-\d{2}/)
        .first()
        .isVisible(),
    ).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  });

  test('all of it without an error, a breach of its policy or a request to another host', () => {
    expect([complaints, violations, elsewhere]).toEqual([[], [], []]);
  });
});
