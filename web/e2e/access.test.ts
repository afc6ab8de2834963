/** An account from its making to its end, in two real browsers, against the server as it is run. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();
const PASSWORD = '蓝天绿草马儿跑得快呀';

describeInBrowser('an administrator lets somebody in, for one township', found, browser => {
  let server: BuiltServer;
  let administrator: Page;
  let clerk: Page;
  let initial = '';

  const shoot = (page: Page, name: string) => screenshot(page, name);
  const signIn = async (page: Page, username: string, password: string) => {
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
    context.setDefaultTimeout(40_000);
    return context.newPage();
  };

  beforeAll(async () => {
    server = await startBuiltServer();
    [administrator, clerk] = [await newPage(), await newPage()];
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('makes the account, and is told its password once', async () => {
    await administrator.goto(`${server.address}/accounts`);
    await signIn(administrator, ACCOUNT.username, ACCOUNT.password);
    await administrator.getByRole('button', { name: '新建账号' }).click();
    await administrator.getByLabel(/用户名/).fill('batuer');
    await administrator.getByLabel(/姓名/).fill('巴图尔');
    await administrator.getByLabel(/录入员/).check();
    await administrator.getByLabel(/索伦镇/).check();
    await administrator.keyboard.press('Control+Enter');
    await administrator.getByRole('dialog', { name: '初始密码' }).waitFor();
    await shoot(administrator, 'access-1-told-once');
    initial = await administrator.locator('.secret-text').innerText();
    await administrator.getByRole('button', { name: '已妥善保存，关闭' }).click();
    await administrator
      .getByRole('row', { name: /batuer/ })
      .getByText('启用，待改初始密码')
      .waitFor();
    expect(await administrator.content()).not.toContain(initial);
  });

  test('who signs in with it changes it first, and then sees the township and nothing else', async () => {
    await clerk.goto(`${server.address}/enterprises`);
    await signIn(clerk, 'batuer', initial);
    await clerk.getByRole('heading', { name: '请先修改密码' }).waitFor();
    await shoot(clerk, 'access-2-must-change');
    await clerk.getByLabel('原密码').fill(initial);
    await clerk.getByLabel('新密码', { exact: true }).fill(PASSWORD);
    await clerk.getByLabel('再输一次新密码').fill(PASSWORD);
    await clerk.getByRole('button', { name: '修改密码' }).click();
    const rows = clerk.getByRole('table').first().locator('tbody tr');
    await rows.first().waitFor();
    const townships = await rows.evaluateAll(each => each.map(row => row.textContent ?? ''));
    expect(townships.length).toBeGreaterThan(5);
    expect(townships.filter(text => !text.includes('索伦镇'))).toEqual([]);
    expect(await clerk.getByRole('link', { name: '账号', exact: true }).count()).toBe(0);
    await shoot(clerk, 'access-3-one-township');
  });

  test('a phone number is whole after a reason, in that page alone', async () => {
    await clerk.getByRole('table').first().locator('tbody tr').first().getByRole('link').first().click();
    const phone = clerk.locator('.principal-phone');
    await phone.waitFor();
    expect(await phone.innerText()).toMatch(/\*{4}/);
    await clerk.getByRole('button', { name: '看完整号码' }).click();
    await clerk.getByLabel(/查阅事由/).fill('通知到场接受检查');
    await clerk.keyboard.press('Control+Enter');
    await clerk.getByRole('button', { name: '复制负责人电话' }).waitFor();
    expect(await phone.innerText()).not.toMatch(/\*/);
    await clerk.reload();
    await phone.waitFor();
    expect(await phone.innerText()).toMatch(/\*{4}/);
  });

  test('disabled, the account is out at once', async () => {
    await administrator.getByRole('button', { name: '停用 batuer' }).click();
    await administrator.getByRole('button', { name: '停用', exact: true }).click();
    await administrator.getByText('账号 batuer 已停用').waitFor();
    await clerk.goto(`${server.address}/enterprises`);
    await clerk.getByRole('button', { name: '登录', exact: true }).waitFor();
    await signIn(clerk, 'batuer', PASSWORD);
    await clerk.getByText('用户名或密码不正确').waitFor();
  });
});
