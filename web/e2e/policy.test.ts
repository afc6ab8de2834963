/**
 * Walks every page there is, signed in and as the public, by the links a person would follow: none breaks its content
 * security policy, none asks another host for anything.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { linksOn, PATTERNS, patternOf } from './addresses.js';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';

const found = await launchBrowser();

describeInBrowser('the content security policy', found, browser => {
  let server: BuiltServer;
  let context: BrowserContext;
  let page: Page;
  const violations: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    server = await startBuiltServer();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    page = await context.newPage();
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
        elsewhere.push(`${page.url()} asked for ${request.url()}`);
    });
    await page.exposeFunction('tellViolation', (told: string) => void violations.push(told));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', event => {
        const { tellViolation } = globalThis as unknown as { tellViolation: (told: string) => void };
        const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
        tellViolation(
          `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`,
        );
      });
    });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  /** Opens what opens, so that what is styled only then is seen too. */
  const touch = async () => {
    const boxes = page.getByRole('combobox');
    for (let index = 0; index < Math.min(await boxes.count(), 2); index++) {
      await boxes
        .nth(index)
        .click({ timeout: 500, force: true })
        .catch(() => undefined);
      await page.keyboard.press('Escape');
    }
  };

  /** By their kinds, a path of each page that was looked at: what two of a kind show differs little. */
  const walk = async (
    from: readonly string[],
    kindOf: (path: string) => string | undefined,
    seen = new Map<string, string>(),
  ) => {
    const known = new Set<string>(from);
    // A set that grows while it is walked hands out what is added, too.
    for (const path of known) {
      const kind = kindOf(path);
      if (kind === undefined || seen.has(kind)) continue;
      seen.set(kind, path);
      const before = violations.length;
      const response = await page.goto(`${server.address}${path}`);
      if (!(response?.headers()['content-type'] ?? '').startsWith('text/html')) {
        // Text, which the browser shows in a page of its own making.
        violations.length = before;
        continue;
      }
      await page.waitForFunction(
        () =>
          document.querySelector('h1') && !document.querySelector('.loading, .splash, [aria-busy="true"]'),
      );
      await touch();
      for (const link of await linksOn(page)) known.add(link);
    }
    return seen;
  };

  test('no page of the administration breaks it', async () => {
    await page.goto(`${server.address}/sign-in`);
    await page.getByLabel('用户名').fill(ACCOUNT.username);
    await page.getByLabel('密码').fill(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    const seen = await walk(
      ['/enterprises', ...PATTERNS.filter(pattern => !/[:*]/.test(pattern))],
      patternOf,
    );
    const code = /[0-9A-Z]{18}/.exec(seen.get('/enterprises/:creditCode')!)![0];
    const addresses = PATTERNS.filter(pattern => pattern !== '*');
    const unseen = addresses.filter(pattern => !seen.has(pattern));
    await walk(
      unseen.map(pattern => pattern.replace(':creditCode', code).replace(':id', 'none')),
      patternOf,
      seen,
    );
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);
    // All of them, or this says nothing about the others.
    expect(addresses.filter(pattern => !seen.has(pattern))).toEqual([]);
  }, 240_000);

  test.each([
    ['/public', ['/public/red', '/public/black', '/public/rules', '/public/enterprises/:']],
    ['/reference', []],
  ])(
    'no page under %s breaks it',
    async (site, among) => {
      const kindOf = (path: string) => {
        const [bare] = path.split('?');
        const more = bare!.slice(site.length).split('/').slice(1);
        return bare!.startsWith(site)
          ? [site, ...more.slice(0, 1), ...more.slice(1).map(() => ':')].join('/')
          : undefined;
      };
      const seen = await walk([site], kindOf);
      expect([...seen.keys()]).toEqual(expect.arrayContaining([site, ...among]));
      expect(violations).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
    120_000,
  );

  test('it is in force: what it forbids is told, and does not run', async () => {
    await page.goto(`${server.address}/enterprises`);
    await page.waitForLoadState('networkidle');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.body.append(script, style);
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
      return (globalThis as unknown as { ran?: boolean }).ran === true;
    });
    expect(ran).toBe(false);
    // Told by an event, after the fact.
    await page.waitForTimeout(500);
    const told = violations.splice(0).map(each => each.split(' ')[1]);
    expect(told).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-elem', 'connect-src']));
  });
});
