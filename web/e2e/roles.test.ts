/** A leader, an auditor and an administrator at their work, by the keyboard alone; clerk and scheduler have tests of their own. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';

const found = await launchBrowser();
/** Presses of Tab after which nobody would look further. */
const MOST_TABS = 80;

describeInBrowser('by the keyboard alone', found, browser => {
  let server: BuiltServer;
  beforeAll(async () => {
    server = await startBuiltServer('demoAccounts');
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  const isFocused = (wanted: Locator) => wanted.evaluate(element => element === document.activeElement);

  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let presses = 0; !(await isFocused(wanted)); presses++) {
      if (presses === MOST_TABS) throw new Error(`${MOST_TABS} times Tab do not reach ${String(wanted)}`);
      await page.keyboard.press('Tab');
    }
  }

  async function type(page: Page, label: string, text: string): Promise<void> {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }

  async function signedIn(username: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    await page.addInitScript(() => {
      // A press by a pointer, or by a test that forgets itself. Those of the keyboard have no detail.
      const refuse = (event: MouseEvent) => {
        if (event.detail > 0) throw new Error('a pointer was used');
      };
      addEventListener('click', refuse, true);
    });
    await page.goto(`${server.address}/sign-in`);
    await type(page, '用户名', username);
    await type(page, '密码', 'demo-qianqi-2026');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    return page;
  }

  /** By the palette. */
  async function goTo(page: Page, name: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').last().waitFor();
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  test('a leader goes from a number to the list behind it, to a file, and a day back in time', async () => {
    const page = await signedIn('leader');
    const black = page.getByRole('region', { name: '等级构成' }).getByRole('link').nth(2);
    await black.waitFor();
    const count = Number(/\d+/.exec((await black.textContent())!)![0]);
    await tabTo(page, black);
    await page.keyboard.press('Enter');
    await page.getByText(`符合条件 ${count} 家`).waitFor();
    await tabTo(page, page.getByRole('table', { name: '企业' }).getByRole('row').nth(1));
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]row=/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/enterprises\/[0-9A-Z]{18}/);
    await tabTo(page, page.getByRole('slider'));
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asOf=\d{4}-\d\d-\d\d/);
    await goTo(page, '异议修复');
    await page.getByRole('heading', { level: 1, name: /异议/ }).waitFor();
    await page.context().close();
  });

  test('an auditor finds an entry and verifies its chain', async () => {
    const page = await signedIn('auditor');
    await goTo(page, '审计');
    const row = page.getByRole('table', { name: '审计记录' }).getByRole('row').nth(1);
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: '核验整条链' }));
    await page.keyboard.press('Enter');
    await page.getByText(/共 \d+ 条，全部相符/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await isFocused(row)).toBe(true);
    await page.context().close();
  });

  test('an administrator makes an account and is told its password once', async () => {
    const page = await signedIn('admin');
    await goTo(page, '账号');
    await tabTo(page, page.getByRole('button', { name: '新建账号' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByLabel(/用户名/));
    await page.keyboard.type('by-keyboard');
    await tabTo(page, dialog.getByLabel(/姓名/));
    await page.keyboard.type('键盘');
    await tabTo(page, dialog.getByLabel(/录入员/));
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    const told = page.getByRole('dialog', { name: '初始密码' });
    await tabTo(page, told.getByRole('button', { name: '已妥善保存，关闭' }));
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /by-keyboard/ }).waitFor();
    await page.context().close();
  });
});
