/** A scheduler at her desk: a page of the built product, signed in, and what went wrong on it. */
import type { Browser, Page } from 'playwright-core';
import { ACCOUNT, type BuiltServer } from './builtServer.js';
import { screenshot } from './screenshot.js';

export interface Desk {
  readonly page: Page;
  /** Errors of scripts, and requests to other hosts; both are to stay empty. */
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
  go(path: string): Promise<void>;
  /** See `screenshot.ts`. */
  shoot(name: string): Promise<void>;
  /** What the page says happened. */
  told(text: RegExp | string): Promise<void>;
}

export async function sitDown(browser: Browser, { address }: BuiltServer): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url());
  });
  page.setDefaultTimeout(40_000);
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('用户名').fill(ACCOUNT.username);
  await page.getByLabel('密码').fill(ACCOUNT.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  return {
    page,
    complaints,
    elsewhere,
    async go(path) {
      await page.goto(`${address}${path}`);
    },
    shoot: name => screenshot(page, name, 'whole'),
    told: text => page.locator('.notice').filter({ hasText: text }).waitFor(),
  };
}
