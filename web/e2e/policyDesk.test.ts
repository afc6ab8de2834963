/**
 * An edition from draft to law: one person changes a threshold, simulates it over the whole registry and proposes it; another
 * adopts it from a day on; a credit file of that day is then explained by it.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();

/** Made by the first through the API: nobody adopts what they wrote themselves. */
const SECOND = { username: 'leader-of-the-test', password: 'another password of the test 2' };

describeInBrowser('an edition goes from draft to law', found, browser => {
  let server: BuiltServer;
  let desk: Desk;
  let draftPath = '';
  let mover = '';
  let firstDay = '';

  beforeAll(async () => {
    server = await startBuiltServer();
    desk = await sitDown(browser, server);
    await makeSecond(desk.page);
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('the clauses say whom they strike, and a number opens the list', async () => {
    const { page } = desk;
    await desk.go('/policy');
    const row = page.getByRole('table', { name: '条款' }).getByRole('row', { name: /6\.3\.1/ });
    const link = row.getByRole('link').last();
    const count = await link.textContent();
    await desk.shoot('p1-clauses');
    await link.click();
    await page.getByText(`符合条件 ${count} 家`).waitFor();
    await desk.go('/policy/findings');
    await page.getByText('单看本项，不在任何等级之内').first().waitFor();
    await desk.shoot('p2-findings');
    await desk.go('/policy/compare');
    await page.getByRole('table', { name: '版本对照' }).waitFor();
    await desk.shoot('p3-compare');
  });

  test('the first forks the edition and changes a threshold; what the rules cannot take is said at the field', async () => {
    const { page } = desk;
    await desk.go('/policy/drafts');
    await page.getByRole('button', { name: '起草新版本' }).click();
    await page.getByLabel('新版本标识').fill('revised-in-test');
    await page.getByRole('button', { name: '开始起草' }).click();
    await page.waitForURL(/\/policy\/drafts\/pol_/);
    draftPath = new URL(page.url()).pathname;
    const threshold = page.getByRole('group', { name: '6.3.1' }).getByLabel(/约谈主要负责人界限/);
    await threshold.fill('很多');
    await page.getByText('应为 0 至 100000 的整数').waitFor();
    expect(await page.getByRole('button', { name: '保存草案' }).isDisabled()).toBe(true);
    await desk.shoot('p4-refused');
    await threshold.fill('1');
    await page
      .getByRole('complementary', { name: '与所依据版本的差异' })
      .getByText('约谈主要负责人 > 1 次')
      .waitFor();
    await page.getByRole('button', { name: '保存草案' }).click();
    await desk.told('草案已保存');
    await desk.shoot('p5-draft');
  });

  test('simulated over the whole registry it names who would move, and why', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '推演此草案' }).click();
    await page.getByRole('button', { name: '开始推演' }).click();
    const movers = page.getByRole('table', { name: '等级变化的企业' });
    await movers.waitFor();
    await desk.shoot('p6-what-if');
    // A reload loses nothing: the result is the server's.
    await page.reload();
    await movers.waitFor();
    await page.getByRole('button', { name: /^B▲ 变 C■/ }).click();
    await page.getByText('等级变化的企业：B▲ 变 C■').waitFor();
    const row = movers.getByRole('row').nth(1);
    await row.getByText('6.3.1').waitFor();
    await row.getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: '前后依据' });
    await dialog.getByText('界限 > 1 次').waitFor();
    await desk.shoot('p7-reasons');
    mover = /[0-9A-Z]{18}/.exec((await dialog.getByRole('link').first().getAttribute('href'))!)![0];
  });

  test('it is proposed, and its author cannot adopt it', async () => {
    const { page } = desk;
    await desk.go(draftPath);
    await page.getByRole('button', { name: '提请批准' }).click();
    await page.getByRole('dialog').getByLabel('提请说明').fill('从严掌握约谈次数');
    await page.getByRole('dialog').getByRole('button', { name: '提请批准' }).click();
    await desk.told('已提请批准');
    await page.getByText('须由他人批准').waitFor();
    expect(await page.getByRole('button', { name: '批准施行' }).count()).toBe(0);
  });

  test('a second adopts it from a day on, and the grades of all are rewritten', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('用户名').fill(SECOND.username);
    await page.getByLabel('密码').fill(SECOND.password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    await desk.go(draftPath);
    await page.getByText('约谈主要负责人 > 1 次').waitFor();
    await desk.shoot('p8-to-decide');
    await page.getByRole('button', { name: '批准施行' }).click();
    const dialog = page.getByRole('dialog');
    const today = await todayOf(page);
    await dialog.getByLabel('施行日期').fill('2020-01-01');
    await dialog.getByRole('button', { name: '批准施行' }).click();
    await dialog.getByText('施行日期不得早于今天').first().waitFor();
    firstDay = dayAfter(today, 10);
    await dialog.getByLabel('施行日期').fill(firstDay);
    await dialog.getByRole('button', { name: '批准施行' }).click();
    await desk.told('已批准');
    await desk.go('/policy/drafts');
    await page.getByText(/重算已完成：\d+ 家/).waitFor();
    await desk.shoot('p9-adopted');
  });

  test('from its first day on a credit file is explained by the new clause, before by the old one', async () => {
    const { page } = desk;
    await desk.go(`/enterprises/${mover}?asOf=${firstDay}`);
    const why = page.getByRole('region', { name: '等级依据' });
    await why.getByText('为什么是 C■').waitFor();
    await why.getByText('界限 > 1 次').first().waitFor();
    await desk.shoot('p10-dossier');
    await desk.go(`/enterprises/${mover}?asOf=${dayAfter(firstDay, -1)}`);
    await why.getByText('为什么是 B▲').waitFor();
    await why.getByText('界限 > 3 次').first().waitFor();
    expect(desk.complaints).toEqual([]);
    expect(desk.elsewhere).toEqual([]);
  });
});

async function todayOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ today }' }),
    });
    return ((await response.json()) as { data: { today: string } }).data.today;
  });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A leader who has chosen a password already. */
async function makeSecond(page: Page): Promise<void> {
  const ask = (query: string, variables: object) =>
    page.evaluate(
      async ([text, values]) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables: values }),
        });
        return response.json();
      },
      [query, variables] as const,
    );
  const { data } = await ask(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { password userErrors { message } } }',
    { input: { username: SECOND.username, displayName: '试验负责人', roles: ['LEADER'] } },
  );
  const initialPassword = data.createAccount.password;
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }';
  await ask(signIn, { input: { username: SECOND.username, password: initialPassword } });
  await ask(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { message } } }',
    { input: { currentPassword: initialPassword, newPassword: SECOND.password } },
  );
  await ask(signIn, { input: ACCOUNT });
}
