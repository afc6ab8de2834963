/**
 * The administration in English: every page by the links a person would follow, and no Chinese of the page's own on any.
 * What the server answered is taken for what it is: names, places and what people wrote stay as they were recorded.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BANNER, DIVISIONS } from '@qianqi/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();

const routes = readFileSync(fileURLToPath(new URL('../src/routes.tsx', import.meta.url)), 'utf8');
const patterns = [...routes.matchAll(/<Route path="(\/[^"]*)"/g)].map(match => match[1]!);
const matcherOf = (pattern: string) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`);
const patternOf = (path: string) => patterns.find(pattern => matcherOf(pattern).test(path.split('?')[0]!));

/** What the server words itself (web/src/apollo/saidByServer.ts) is no excuse for Chinese on the page. */
const WORDED =
  /^(message|suggestion|label|actionLabel|text|article|title|reading|sourceTitle|description|purpose|example|threshold|measured|overCapReason)$/;

/** Pages to look at. */
const SHOWN = new Set([
  '/enterprises',
  '/enterprises/:creditCode',
  '/supervision',
  '/policy',
  '/dashboard',
  '/imports',
]);

describeInBrowser('the administration in English', found, browser => {
  let server: BuiltServer;
  let context: BrowserContext;
  let page: Page;
  const recorded = new Set([BANNER.name, ...DIVISIONS.map(({ name }) => name)]);

  const collect = (value: unknown): void => {
    if (typeof value === 'string' && /[\u3400-\u9fff]/.test(value)) recorded.add(value.trim());
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) if (!WORDED.test(name)) collect(each);
  };
  const answers: Promise<void>[] = [];
  /** Everything that the page asked for on opening has come and is shown. */
  const settled = async () => {
    await page.locator('h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.loading'));
    await Promise.all(answers);
  };
  const shoot = (name: string) => screenshot(page, name);
  /** What a reader sees or hears of this page, where it is Chinese and was not recorded by anybody. */
  const chineseLeft = async () => {
    const texts = await page.evaluate(() => {
      const of = (node: Element | null) => node?.closest('[lang^="zh"], noscript, style, script') == null;
      const said: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (of(walker.currentNode.parentElement)) said.push(walker.currentNode.textContent ?? '');
      for (const each of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
        if (of(each))
          for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            said.push(each.getAttribute(name) ?? '');
      return [document.title, ...said].filter(text => /[\u3400-\u9fff]/.test(text));
    });
    const longestFirst = [...recorded].sort((one, other) => other.length - one.length);
    return texts.filter(text =>
      /[\u3400-\u9fff]/.test(longestFirst.reduce((left, known) => left.replaceAll(known, ''), text)),
    );
  };

  beforeAll(async () => {
    server = await startBuiltServer();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    page = await context.newPage();
    page.on('response', response => {
      if (response.url().endsWith('/graphql')) answers.push(response.json().then(collect, () => undefined));
    });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('is chosen on the sign-in page, and no catalogue is loaded before', async () => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.goto(`${server.address}/sign-in`);
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(asked.filter(url => /english/i.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await chineseLeft()).toEqual([]);
    await shoot('en-before-sign-in');
    await page.getByLabel('Username').fill(ACCOUNT.username);
    await page.getByLabel('Password').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('Wrong username or password').waitFor();
    await page.getByLabel('Password').fill(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
  });

  test('leaves no Chinese but what was recorded, on any page', async () => {
    const seen = new Map<string, string>();
    const left: string[] = [];
    const known = new Set(['/enterprises', ...patterns.filter(pattern => !/[:*]/.test(pattern))]);
    // A set that grows while it is walked hands out what is added, too.
    for (const path of known) {
      const pattern = patternOf(path);
      if (pattern === undefined || seen.has(pattern)) continue;
      seen.set(pattern, path);
      await page.goto(`${server.address}${path}`);
      await settled();
      left.push(...(await chineseLeft()).map(text => `${path}: ${text}`));
      if (SHOWN.has(pattern)) await shoot(`en${pattern.replaceAll(/[/:]+/g, '-')}`);
      for (const link of await page
        .locator('a[href^="/"]')
        .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).getAttribute('href')!)))
        known.add(link.split('#')[0]!);
    }
    expect(left).toEqual([]);
  }, 120_000);

  test('reads what is typed as ever, and says in English what the rules refuse', async () => {
    await page.goto(`${server.address}/enterprises`);
    const code = (await page.getByRole('row').nth(1).textContent())!.match(/[0-9A-Z]{18}/)![0];
    await page.goto(`${server.address}/enterprises/${code}/record/penalty`);
    const day = page.getByLabel('Day of the penalty decision');
    await day.fill('昨');
    await day.press('Enter');
    expect(await day.inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const fine = page.getByLabel('Fine');
    await fine.fill('5万');
    await fine.press('Enter');
    expect(await fine.inputValue()).toBe('50000');
    await day.fill('2199-01-01');
    await day.press('Enter');
    await page
      .getByText(/^Day of the penalty decision cannot be after today \(\d{4}-\d{2}-\d{2}\)$/)
      .waitFor();
  });

  test('goes back to Chinese by one press', async () => {
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '退出' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });
});
