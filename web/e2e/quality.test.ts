/**
 * Every page of the administration as it is looked at: in light, in dark and on a narrow screen nothing that axe finds, nothing
 * wider than the screen, no error, no request to another host.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { linksOn, PATTERNS, patternOf } from './addresses.js';
import { violationsOn } from './axe.js';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { holdOneDraw, letIn, type SignIn } from './registry.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();
const WIDE = { width: 1280, height: 860 };
const ROLES = ['CLERK', 'SCHEDULER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'];
const NARROW = { width: 360, height: 740 };

describeInBrowser('every page of the administration', found, browser => {
  let server: BuiltServer;
  let context: BrowserContext;
  let page: Page;
  let account: SignIn;
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    server = await startBuiltServer();
    await holdOneDraw(server.address);
    account = await letIn(server.address, 'sees-everything', ROLES);
    // That none breaks the policy has a test of its own; here it would keep out what makes pages hold still.
    context = await browser.newContext({
      viewport: WIDE,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    page = await context.newPage();
    page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
        elsewhere.push(`${page.url()} asked for ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  const open = async (path: string) => {
    await page.goto(`${server.address}${path}`);
    await page.waitForFunction(
      () => document.querySelector('h1') && !document.querySelector('.loading, .splash, [aria-busy="true"]'),
    );
    await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  };
  const shoot = (name: string) => screenshot(page, `walk-${name}`);
  /** In light, in dark, on a narrow screen; what is wrong goes to `broken`. */
  const look = async (path: string, name: string) => {
    const tell = (how: string, wrong: readonly string[]) =>
      broken.push(...wrong.map(each => `${path} ${how}: ${each}`));
    const wider = async () => {
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      return scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth}`] : [];
    };
    tell('light', [...(await violationsOn(page)), ...(await wider())]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    // The rest goes by what stands there, not by its colours.
    tell('dark', await violationsOn(page, ['color-contrast', 'link-in-text-block']));
    await shoot(`${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    tell('narrow', [...(await violationsOn(page)), ...(await wider())]);
    await shoot(`${name}-narrow`);
    await page.setViewportSize(WIDE);
  };

  test('is found by its links, and nothing is wrong with any', async () => {
    await open('/sign-in');
    await look('/sign-in', 'sign-in');
    await page.getByLabel('用户名').fill(account.username);
    await page.getByLabel('密码').fill(account.password);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();

    const seen = new Set<string>(['/sign-in', '/']);
    let creditCode = '';
    const known = new Set(['/enterprises', ...PATTERNS.filter(pattern => !/[:*]/.test(pattern)), '/nothing']);
    // A set that grows while it is walked hands out what is added, too.
    for (const path of known) {
      const pattern = path === '/nothing' ? '*' : patternOf(path);
      if (pattern === undefined || seen.has(pattern)) continue;
      seen.add(pattern);
      await open(path);
      for (const link of await linksOn(page)) {
        creditCode ||= /^\/enterprises\/([0-9A-Z]{18})/.exec(link)?.[1] ?? '';
        known.add(link);
      }
      // Some are led to by a menu that opens first.
      if (creditCode !== '' && path === '/nothing')
        for (const each of PATTERNS)
          if (each.startsWith('/enterprises/:creditCode') && !each.includes(':', 24))
            known.add(each.replace(':creditCode', creditCode));
      await look(path, pattern.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'nothing');
    }
    // Of what the demo has none, at least that it says so.
    for (const pattern of PATTERNS.filter(each => !seen.has(each) && /:id/.test(each))) {
      seen.add(pattern);
      await open(pattern.replace(':id', 'none'));
      await look(pattern, pattern.replaceAll(/\W+/g, '-').slice(1));
    }
    // All of them, or this says nothing about the others.
    expect(PATTERNS.filter(pattern => !seen.has(pattern))).toEqual([]);
    expect(broken).toEqual([]);
  }, 240_000);

  test('asks no other host for anything, and complains of nothing', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
