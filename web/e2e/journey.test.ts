/** A clerk's morning in a real browser, against the server as it is run. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { ENTERPRISE, enterOneShortOfC } from './registry.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();
const KB = 1000;

describeInBrowser('a clerk records the penalty that makes an enterprise C', found, browser => {
  let server: BuiltServer;
  let page: Page;
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  let scripts: Promise<number>[] = [];

  const shoot = (name: string) => screenshot(page, name, 'whole');
  /** Kilobytes of JavaScript, gzip, since it was last asked. */
  const scriptKilobytes = async () => {
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(scripts);
    scripts = [];
    return sizes.reduce((sum, size) => sum + size, 0) / KB;
  };
  /** Types as a Chinese input method does: letters, Enter within it, then the characters chosen. */
  const compose = async (letters: string, chosen: string) => {
    const keyboard = await page.context().newCDPSession(page);
    for (let length = 1; length <= letters.length; length++)
      await keyboard.send('Input.imeSetComposition', {
        text: letters.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await keyboard.send('Input.insertText', { text: chosen });
    await keyboard.detach();
  };
  const impact = () => page.getByRole('region', { name: '等级影响' });
  const headline = () => page.getByRole('heading', { name: /^为什么是/ });

  beforeAll(async () => {
    server = await startBuiltServer();
    await enterOneShortOfC(server.address);
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
    page = await context.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => {
      if (!request.url().startsWith(server.address)) elsewhere.push(request.url());
    });
    page.on('response', (response: Response) => {
      // What the browser had already it is not sent again (304).
      if (response.url().endsWith('.js') && response.ok())
        scripts.push(response.body().then(body => gzipSync(body).length));
    });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('signs in, and is brought to where she was going', async () => {
    await page.goto(`${server.address}/enterprises?q=${encodeURIComponent('旅途试验')}`);
    await page.getByLabel('用户名').fill(ACCOUNT.username);
    expect(await scriptKilobytes()).toBeLessThanOrEqual(160);
    await shoot('1-sign-in');
    await page.getByLabel('密码').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('用户名或密码不正确').waitFor();
    await page.getByLabel('密码').fill(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: ENTERPRISE.name }).waitFor();
    expect(await scriptKilobytes()).toBeLessThanOrEqual(430 - 160);
  });

  test('finds the enterprise by its initials and opens it by keyboard', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ltsy');
    await page.waitForURL('**/enterprises?q=ltsy');
    await page.getByRole('row', { name: ENTERPRISE.name }).waitFor();
    await shoot('2-list');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: ENTERPRISE.name }).waitFor();
    await page.keyboard.press('Enter');
    await headline().waitFor();
    expect(await headline().textContent()).toBe('为什么是 B▲');
    await shoot('3-dossier');
  });

  test('sees what the penalty would do before saving it, and what it did afterwards', async () => {
    await page.getByRole('link', { name: '行政处罚', exact: true }).click();
    await page.getByRole('form', { name: '登记行政处罚' }).waitFor();
    for (const typed of ['昨', '（前）应急罚〔试〕4号']) {
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Enter');
    }
    await compose('weigui', '违规');
    await compose('donghuozuoye', '动火作业');
    expect(await page.getByLabel('违法事实').inputValue()).toBe('违规动火作业');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('5万');
    await page.getByText('伍万元整').waitFor();
    expect(await impact().textContent()).toContain('依据 6.3.2');
    await shoot('4-penalty');
    await page.keyboard.press('Control+Enter');
    await page.getByText('行政处罚已登记，等级 B▲ → C■').waitFor();
    expect(await headline().textContent()).toBe('为什么是 C■');
    expect(
      await page.getByRole('region', { name: '等级依据' }).getByRole('listitem').first().textContent(),
    ).toContain('6.3.2');
    await shoot('5-dossier-c');
  });

  test('voids it with a reason and sees B again, the record struck through', async () => {
    const row = page.getByRole('row', { name: '违规动火作业' });
    await row.getByRole('button', { name: '作废' }).click();
    const dialog = page.getByRole('dialog');
    expect(await impact().textContent()).toContain('作废后');
    await page.keyboard.insertText('案号录错');
    await shoot('6-void');
    await dialog.getByRole('button', { name: '作废' }).click();
    await page.getByText('行政处罚已作废，等级 C■ → B▲').waitFor();
    expect(await headline().textContent()).toBe('为什么是 B▲');
    expect(await row.textContent()).toContain('已作废：案号录错');
    await shoot('7-dossier-b');
  });

  test('loses nothing when the session runs out in the middle of a form', async () => {
    await page.getByRole('link', { name: '投诉举报', exact: true }).click();
    await page.getByRole('form', { name: '登记投诉举报' }).waitFor();
    await page.keyboard.insertText('今');
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('夜间超载运输');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await shoot('8-expired');
    await page.keyboard.insertText(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.getByText(/投诉举报已登记/).waitFor();
    await page.getByRole('row', { name: '夜间超载运输' }).waitFor();
  });

  test('reads the rules with their defects', async () => {
    await page.getByRole('link', { name: '分级制度' }).click();
    await page.getByRole('link', { name: '条文缺陷' }).click();
    await page.getByRole('heading', { name: /条文缺陷/ }).waitFor();
    await shoot('9-policy');
  });

  test('shows nothing any more in one tab when she signs out in another', async () => {
    const other = await page.context().newPage();
    await other.goto(`${server.address}/enterprises`);
    await other.getByRole('button', { name: '退出' }).click();
    await other.getByLabel('密码').waitFor();
    await page.getByLabel('密码').waitFor();
    expect(await page.getByText('条文缺陷').count()).toBe(0);
    await other.close();
  });

  test('all of it without an error, and without a request to another host', () => {
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
