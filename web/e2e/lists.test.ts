/** A list as a desk, in a real browser: a view kept and shared, a file taken away, work ordered for all that match, a drawer. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();

describeInBrowser('a scheduler works from a list', found, browser => {
  let server: BuiltServer;
  let desk: Desk;
  beforeAll(async () => {
    server = await startBuiltServer();
    desk = await sitDown(browser, server);
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });
  const views = () => desk.page.getByRole('navigation', { name: '视图' });

  test('keeps a view and shares it, and another person opens it', async () => {
    const { page, go } = desk;
    await go('/enterprises?grade=C&cols=name,code,grade,phone&density=compact');
    await page.getByRole('button', { name: '存为视图' }).click();
    await page.getByLabel('名称').fill('黑名单联系表');
    await page.getByLabel('共享给所有人').check();
    await page.keyboard.press('Enter');
    await views()
      .getByRole('link', { name: /黑名单联系表.*\d+/ })
      .waitFor();
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
    const other = await context.newPage();
    await signInAsAnother(desk.page, other, server.address);
    await other.goto(`${server.address}/enterprises`);
    await other.getByRole('link', { name: /黑名单联系表/ }).click();
    await other.waitForURL('**/enterprises?**grade=C**');
    await other.getByRole('columnheader', { name: '负责人电话' }).waitFor();
    expect(await other.getByRole('button', { name: '管理视图' }).count()).toBe(0);
    await context.close();
  });

  test('takes away what is shown, all of it and nothing else', async () => {
    const { page } = desk;
    const [, count] = /符合条件 (\d+) 家/.exec((await page.getByText(/^符合条件/).textContent()) ?? '')!;
    await page.getByRole('button', { name: `导出 ${count} 行` }).click();
    await page.getByLabel(/CSV 文本/).check();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^企业-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('列表,企业');
    expect(lines[3]).toBe('条件,等级：C■');
    const at = lines.indexOf('企业名称,统一社会信用代码,等级,负责人电话（脱敏）');
    expect(lines).toHaveLength(at + 1 + Number(count));
    const shown = await page.locator('tbody tr .column-code').allTextContents();
    expect(lines.slice(at + 1, at + 1 + shown.length).map(line => line.split(',')[1])).toEqual(shown);
    // Masked as on the page.
    expect(lines.join()).not.toMatch(/\D1\d{10}\D/);
  });

  test('orders extra inspections for all that match, and reads what came of each', async () => {
    const { page, go, shoot } = desk;
    await go('/enterprises?grade=C');
    await page.getByLabel('选择第 1 行').check();
    await page.getByRole('button', { name: /选择符合条件的全部/ }).click();
    await shoot('lists-selected');
    await page.getByRole('region', { name: '所选' }).getByRole('button', { name: '加查' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/加查事由/).selectOption('OTHER');
    await dialog.getByLabel(/具体原因/).fill('专项整治');
    await page.keyboard.press('Control+Enter');
    const results = page.getByRole('table', { name: '加查结果' });
    await results.waitFor();
    const told = (await page.getByText(/^共 \d+ 家，新建 \d+ 项$/).textContent())!;
    const rows = await results.locator('tbody tr').count();
    expect(told).toContain(`共 ${rows} 家`);
    expect(rows).toBeGreaterThan(10);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载全部结果' }).click();
    const file = readFileSync(await (await coming).path(), 'utf8');
    expect(file.trim().split('\r\n')).toHaveLength(rows + 1);
    await page.getByRole('button', { name: '知道了' }).click();
  });

  test('walks the drawer by keyboard, and goes back and on by the URL', async () => {
    const { page, go, shoot } = desk;
    await go('/enterprises?grade=C');
    const row = page.locator('tbody tr');
    await row.first().focus();
    const nameOf = (index: number) => row.nth(index).locator('.row-link').textContent();
    const drawer = page.locator('.drawer');
    await page.keyboard.press('Enter');
    await drawer.getByRole('heading', { name: (await nameOf(0))! }).waitFor();
    await page.keyboard.press('ArrowDown');
    await drawer.getByRole('heading', { name: (await nameOf(1))! }).waitFor();
    await drawer.getByText('打开完整档案').waitFor();
    await shoot('lists-drawer');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await drawer.waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^为什么是/, level: 2 }).waitFor();
    await page.goBack();
    await drawer.getByRole('heading', { name: (await nameOf(1))! }).waitFor();
    expect(desk.complaints).toEqual([]);
    expect(desk.elsewhere).toEqual([]);
  });
});

const PASSWORD = 'a password of another 1';

/** Makes an account of a leader and signs it in on the other page, through the API as the pages do. */
async function signInAsAnother(page: Page, other: Page, address: string): Promise<void> {
  const ask = (of: Page, query: string, input: object) =>
    of.evaluate(
      async ([text, given]) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables: { input: given } }),
        });
        return (await response.json()) as { data: Record<string, { password: string }> };
      },
      [query, input] as const,
    );
  const made = await ask(
    page,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { password userErrors { code } } }',
    { username: 'other-of-the-test', displayName: '另一位', roles: ['LEADER'] },
  );
  const password = made.data['createAccount']!.password;
  await other.goto(`${address}/sign-in`);
  await ask(other, 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', {
    username: 'other-of-the-test',
    password,
  });
  await ask(
    other,
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { code } } }',
    { currentPassword: password, newPassword: PASSWORD },
  );
}
