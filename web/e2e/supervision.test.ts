/**
 * A C enterprise of the demo on its way back: reminder interview, inspection, rectification, review, and the day on which
 * its grade recovers; through the pages, by keyboard and mouse.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();
/** Of the demo; both may go anywhere, and their licences last. */
const [FIRST, SECOND] = ['李文博', '张晓东'];

describeInBrowser(
  'a C enterprise goes from its reminder interview to the day it recovers',
  found,
  browser => {
    let server: BuiltServer;
    let desk: Desk;
    /** The enterprise whose interview is due next. */
    let name = '';
    let recoversOn = '';
    let recoveredGrade = '';

    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await desk.page.keyboard.press(key);
    };
    const type = (text: string) => desk.page.keyboard.insertText(text);
    const dialog = () => desk.page.getByRole('dialog');
    const tab = (label: string) =>
      desk.page.getByRole('navigation', { name: '档案分栏' }).getByRole('link', { name: label });
    const assign = async () => {
      await dialog().getByRole('checkbox', { name: FIRST }).check();
      await dialog().getByRole('checkbox', { name: SECOND }).focus();
      await press('Space', 'Enter');
      await desk.told('已派');
    };

    beforeAll(async () => {
      server = await startBuiltServer();
      desk = await sitDown(browser, server);
    });
    afterAll(async () => {
      await browser.close();
      await server?.stop();
    });

    test('she finds in the queue whose interview is due next, and sends two inspectors', async () => {
      const { page } = desk;
      await page.getByRole('link', { name: '监管任务' }).click();
      await page.getByRole('table', { name: '监管任务' }).waitFor();
      await desk.go('/supervision?kind=REMINDER_INTERVIEW&grade=C');
      const row = page.getByRole('table', { name: '监管任务' }).getByRole('row').nth(1);
      name = (await row.getByRole('link').first().textContent())!;
      await desk.shoot('s1-queue');
      await row.getByRole('button', { name: '派人' }).press('Enter');
      await dialog().getByRole('checkbox', { name: FIRST }).waitFor();
      await desk.shoot('s2-assign');
      await assign();
      await page
        .getByRole('row', { name })
        .filter({ hasText: `${FIRST}、${SECOND}` })
        .waitFor();
    });

    test('the interview is held: recorded as ordered by grade C, and the grade stays as it was', async () => {
      const { page } = desk;
      await page.getByRole('row', { name }).getByRole('button', { name: '办结' }).press('Enter');
      await dialog().getByLabel('完成日期').waitFor();
      // The day and the principal are what the form begins with.
      await press('Enter', 'Enter');
      await type('安全投入');
      await press('Enter', '3', 'Enter');
      // An empty item ends the list.
      await press('Enter');
      await type('约谈主要负责人，限期一个月整改');
      await desk.shoot('s3-interview');
      await press('Enter');
      await desk.told('提醒约谈已办结，等级不变（C■）');
      // Done, it is no longer in the queue.
      await page.getByRole('row', { name }).waitFor({ state: 'detached' });
      // The keyboard goes on with the row in its place.
      await page.waitForFunction(() => document.activeElement?.matches('.table tbody tr:first-child'));

      await desk.go(`/enterprises?q=${encodeURIComponent(name)}`);
      // Once opens it beside the list, and once more whole.
      await page.getByRole('row', { name }).focus();
      await press('Enter');
      await page.waitForURL(/[?&]row=/);
      await press('Enter');
      await page.getByRole('heading', { name: '为什么是 C■' }).waitFor();
      const recorded = page.getByRole('row', { name: '约谈主要负责人，限期一个月整改' });
      expect(await recorded.textContent()).toContain('C 级提醒约谈（第十一条）');
      expect(await recorded.textContent()).toContain('因 C 级约谈，不重复计');
      await desk.shoot('s4-recorded');
    });

    test('an inspection finds something wrong, which is ordered to be put right', async () => {
      const { page } = desk;
      await tab('监管任务').click();
      const open = page.getByRole('table', { name: '未办结的任务' });
      const inspection = open.getByRole('row', { name: '日常检查' }).first();
      await inspection.getByRole('button', { name: '派人' }).click();
      await dialog().getByRole('checkbox', { name: FIRST }).waitFor();
      await assign();
      await inspection.getByRole('button', { name: '办结' }).click();
      await dialog().getByLabel('完成日期').waitFor();
      await press('Enter');
      await type('应急预案');
      await press('Enter', '2', 'Enter', 'Enter');
      // Nothing is saved of a failed item that does not say what is wrong.
      await press('Control+Enter');
      await dialog().getByText('第 1 项：不合格的检查项请写明问题').waitFor();
      await type('预案三年未修订');
      await press('Enter', 'Enter');
      await type('消防通道');
      await press('Enter', '1');
      await desk.shoot('s5-inspection');
      await press('Control+Enter');
      await desk.told('日常检查已办结，责令整改 1 项，等级不变（C■）');
      await desk.shoot('s6-ordered');
    });

    /** The deadline that was given in place of the first. */
    let later = '';
    test('the deadline is moved, with the reason on file', async () => {
      const { page } = desk;
      const ordered = page.getByRole('table', { name: '责令整改' }).getByRole('row', { name: '应急预案' });
      await ordered.filter({ hasText: '整改中' }).waitFor();
      await ordered.getByRole('button', { name: '延期' }).click();
      const before = /原期限 (\d{4}-\d\d-\d\d)/.exec((await dialog().textContent())!)![1]!;
      await type(before);
      await press('Enter');
      await type('专家评审排期');
      await press('Enter');
      await dialog().getByText(`延期后的期限应晚于原期限（${before}）`).waitFor();
      later = new Date(Date.parse(before) + 20 * 86_400_000).toISOString().slice(0, 10);
      await dialog().getByLabel('新整改期限').fill(later);
      await press('Control+Enter');
      await desk.told(`整改期限延至 ${later}`);
      await ordered.filter({ hasText: `自 ${before} 延期：专家评审排期` }).waitFor();
      await desk.shoot('s7-extended');
    });

    test('the review finds it put right', async () => {
      const { page } = desk;
      const unfinished = page.getByRole('heading', { name: /^责令整改：/ });
      // The demo has ordered it other things before.
      const before = Number(/(\d+) 项未完成/.exec((await unfinished.textContent())!)![1]);
      const open = page.getByRole('table', { name: '未办结的任务' });
      const review = open.getByRole('row', { name: '整改复查' }).filter({ hasText: later });
      await review.getByRole('button', { name: '办结' }).click();
      await dialog().getByLabel('复查日期').waitFor();
      expect(await dialog().textContent()).toContain('预案三年未修订');
      await press('Enter', '1', 'Enter');
      await type('预案已修订并备案');
      await desk.shoot('s8-review');
      await press('Enter');
      await desk.told('整改复查已办结，1 项已整改');
      const left = before === 1 ? '已全部完成' : `${before - 1} 项未完成`;
      await page.getByRole('heading', { name: `责令整改：${left}`, exact: true }).waitFor();
      const ordered = page.getByRole('table', { name: '责令整改' }).getByRole('row', { name: '应急预案' });
      await ordered.filter({ hasText: '已整改' }).waitFor();
      await desk.shoot('s9-rectified');
    });

    test('the file says from which day it is C no longer, and shows that day', async () => {
      const { page } = desk;
      const next = /若无新记录，(\S+) 起变为 ([AB])/.exec(
        (await page.locator('.next-change').textContent())!,
      );
      expect(next).not.toBeNull();
      [recoversOn, recoveredGrade] = [next![1]!, next![2]!];
      await page.getByLabel('查看日', { exact: true }).fill(recoversOn);
      await press('Enter');
      await page.getByRole('heading', { name: new RegExp(`为什么是 ${recoveredGrade}`) }).waitFor();
      await page.waitForURL(`**asOf=${recoversOn}**`);
      expect(await page.locator('.dossier-head .grade').textContent()).toContain(recoveredGrade);
      await desk.shoot('s10-recovered');
      // The day before it is C still.
      await page.getByRole('button', { name: '查看日前一天' }).click();
      await page.getByRole('heading', { name: '为什么是 C■' }).waitFor();
    });

    test('all of it without an error, and without a request to another host', () => {
      expect(desk.complaints).toEqual([]);
      expect(desk.elsewhere).toEqual([]);
    });
  },
);
