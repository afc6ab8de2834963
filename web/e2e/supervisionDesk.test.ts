/**
 * What else a scheduler does in a day: plans, orders, gives out by dragging and by keyboard, moves, cancels, draws, keeps
 * inspectors, and loses nothing when her session runs out.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { violationsOn } from './axe.js';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();

describeInBrowser('a scheduler plans, gives out, moves and draws', found, browser => {
  let server: BuiltServer;
  let desk: Desk;

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };
  const type = (text: string) => desk.page.keyboard.insertText(text);
  const dialog = () => desk.page.getByRole('dialog');
  const queue = () => desk.page.getByRole('table', { name: '监管任务' });
  const counted = async (label: string) => {
    const counter = desk.page.getByRole('group', { name: '任务计数' }).getByRole('button', { name: label });
    await counter.filter({ hasText: /\d/ }).waitFor();
    return Number(/\d+$/.exec((await counter.textContent())!)![0]);
  };
  /** The name of the enterprise of a row of the queue. */
  const nameIn = async (row: number) =>
    (await queue().getByRole('row').nth(row).getByRole('link').first().textContent())!;

  beforeAll(async () => {
    server = await startBuiltServer();
    desk = await sitDown(browser, server);
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('plans: tried first, which writes nothing, then made; made again it adds nothing', async () => {
    const { page } = desk;
    await desk.go('/supervision');
    await queue().waitFor();
    const before = await counted('未办结');
    const plan = async () => {
      await page.getByRole('button', { name: '生成计划' }).click();
      // Beyond what the demo has planned.
      await dialog().getByLabel('终止日期').fill(nextYear('12-31'));
      await dialog().getByRole('button', { name: '试算' }).click();
      const result = dialog().getByText(/^试算：/);
      await result.waitFor();
      return Number(/将新建 (\d+) 项/.exec((await result.textContent())!)![1]);
    };
    const promised = await plan();
    expect(promised).toBeGreaterThan(0);
    expect(await counted('未办结')).toBe(before);
    await desk.shoot('d1-plan');
    await dialog().getByRole('button', { name: '执行' }).click();
    await desk.told(`新建 ${promised} 项`);
    await page.getByRole('button', { name: `未办结 ${before + promised}` }).waitFor();
    expect(await plan()).toBe(0);
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('cancels with a reason, which stays on file', async () => {
    const { page } = desk;
    await desk.go('/supervision?kind=TRAINING');
    await queue().waitFor();
    const name = await nameIn(1);
    await queue().getByRole('row').nth(1).getByRole('button', { name: '取消任务' }).click();
    await press('Control+Enter');
    await dialog().getByText('请填写取消原因').waitFor();
    await type('已由行业协会组织');
    await desk.shoot('d2-cancel');
    await press('Control+Enter');
    await desk.told('任务已取消');
    await desk.go('/supervision?kind=TRAINING&status=CANCELLED');
    await queue().getByRole('row', { name }).filter({ hasText: '已取消' }).waitFor();
    await queue().getByRole('row', { name }).getByRole('link').first().click();
    const ended = page.getByRole('table', { name: '已办结的任务' });
    await ended.getByRole('row', { name: '已由行业协会组织' }).waitFor();
  });

  test('gives out from the queue by keyboard: whom, and in which week', async () => {
    const { page } = desk;
    await desk.go('/supervision/board');
    // The review of what was ordered to be put right has its day from that; what the plan asks for can be moved.
    const card = page
      .getByRole('region', { name: '待办队列' })
      .locator('.board-card')
      .filter({ hasText: /提醒约谈|日常检查|培训/, hasNotText: '逾期' })
      .first();
    await page.getByRole('table', { name: '排班' }).waitFor();
    const name = /(?:[ABC][●▲■] )(.*?)(?:提醒|日常|培训)/.exec((await card.textContent())!)![1]!;
    await card.focus();
    await press('Enter', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    await page.getByText(/正在移动/).waitFor();
    await desk.shoot('d3-carrying');
    await press('Enter');
    await dialog().getByLabel('新截止日期').waitFor();
    // The board gives the reason; it can be written over.
    expect(await dialog().getByLabel('改期原因').inputValue()).toBe('统筹排班');
    await desk.shoot('d4-reschedule');
    await press('Control+Enter');
    await desk.told('已改期至');
    await dialog().getByLabel('搜索检查人员').waitFor();
    await type('zxd');
    await press('Enter');
    await dialog().getByText('已选 2 人').waitFor();
    await desk.shoot('d5-assign');
    await press('Enter');
    await desk.told('已派');
    const row = page.getByRole('row', { name: /李文博/ });
    await row.locator('.board-card').filter({ hasText: name }).waitFor();
    await desk.shoot('d6-board');
  });

  test('drags it to somebody else, and to another week', async () => {
    const { page } = desk;
    const table = page.getByRole('table', { name: '排班' });
    const of = (inspector: string) => table.getByRole('row', { name: new RegExp(`^${inspector}`) });
    const card = of('李文博').locator('.board-card').first();
    const name = (await card.getAttribute('title'))!.split('\n')[0]!;
    // Playwright would scroll with the button held, and Chromium then starts no drag.
    await of('赵雪梅').scrollIntoViewIfNeeded();
    await card.dragTo(of('赵雪梅').getByRole('cell').nth(4));
    await dialog().getByLabel('新截止日期').waitFor();
    await press('Control+Enter');
    await desk.told('已改期至');
    await dialog().getByRole('checkbox', { name: '赵雪梅' }).waitFor();
    expect(await dialog().getByRole('checkbox', { name: '赵雪梅' }).isChecked()).toBe(true);
    expect(await dialog().getByRole('checkbox', { name: '李文博' }).isChecked()).toBe(false);
    await press('Enter');
    await desk.told('已派');
    await of('赵雪梅').getByRole('cell').nth(4).locator('.board-card').filter({ hasText: name }).waitFor();
    await of('李文博').locator('.board-card').filter({ hasText: name }).waitFor({ state: 'detached' });
    await desk.shoot('d7-dragged');
  });

  test('a week that has passed takes nothing', async () => {
    const { page } = desk;
    const table = page.getByRole('table', { name: '排班' });
    const row = table.getByRole('row', { name: /^赵雪梅/ });
    await row.locator('.board-card').first().dragTo(row.getByRole('cell').nth(0));
    await desk.told('不能改到已经过去的一周');
    expect(await dialog().count()).toBe(0);
  });

  test('orders extra inspections for all that match, once', async () => {
    const { page } = desk;
    const order = async () => {
      await desk.go('/supervision?grade=C');
      await queue().waitFor();
      await page.getByRole('button', { name: '按条件加查' }).click();
      await dialog().getByLabel('加查事由').selectOption('LOW_GRADE');
      await dialog().getByLabel('具体原因').fill('岁末年初集中加查');
      await dialog().getByRole('button', { name: '加查' }).click();
      const done = dialog().getByText(/^共 \d+ 家，新建 \d+ 项$/);
      await done.waitFor();
      await desk.shoot('d8-extra');
      return /共 (\d+) 家，新建 (\d+) 项/
        .exec((await done.textContent())!)!
        .slice(1)
        .map(Number);
    };
    const [all, created] = await order();
    expect(all).toBeGreaterThan(0);
    expect(created).toBe(all);
    expect(await order()).toEqual([all, 0]);
    expect(await dialog().getByText('已有未完成的加查，未重复新建').count()).toBe(all);
  });

  test('a draw: announced with both pools in view, held, drawn again in the page, and replaced for a reason', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByRole('link', { name: '双随机' }).click();
    await page.getByRole('link', { name: '公告抽查' }).click();
    const subjects = page.getByRole('region', { name: '检查对象预览' });
    await subjects.waitFor();
    await page.getByLabel('抽查名称').fill('四季度危化品双随机');
    await page.getByLabel('A 级抽查比例').fill('2.5');
    const all = await subjects.getByRole('heading').textContent();
    await page.getByRole('checkbox', { name: '危险化学品' }).check();
    await subjects.getByRole('heading').filter({ hasNotText: all! }).waitFor();
    const drawn = Number(/将抽 (\d+) 家/.exec((await subjects.getByRole('heading').textContent())!)![1]);
    await desk.shoot('d9-announce');
    await press('Control+Enter');
    await desk.told('已公告');
    await page.getByText('尚未抽取', { exact: true }).waitFor();
    expect(await page.getByText('抽取时公布').count()).toBe(1);

    await page.getByRole('button', { name: '抽取', exact: true }).click();
    await page.getByRole('button', { name: '确认抽取' }).click();
    await desk.told('已抽取');
    const picks = page.getByRole('table', { name: `抽中 ${drawn} 家` });
    await picks.waitFor();
    await page.getByRole('button', { name: '在浏览器中验证' }).click();
    expect(await page.getByText('✓ 一致').count()).toBe(4);
    await desk.shoot('d10-verified');
    await page.getByRole('link', { name: '本次抽查的任务' }).click();
    await page.getByText(`符合条件 ${drawn} 项`).waitFor();

    await page.goBack();
    const original = page.url();
    await page.getByRole('button', { name: '重新抽取' }).click();
    await type('抽查范围有误，重新公告');
    await press('Control+Enter');
    await desk.told('已重新公告');
    await page.getByText('抽取时公布').waitFor();
    expect(page.url()).not.toBe(original);
    await page.getByRole('definition').filter({ hasText: '抽查范围有误' }).getByRole('link').click();
    await page.getByText('已被重抽替代').waitFor();
    expect(page.url()).toBe(original);
    // What the first draw picked stays to be seen and verified; what it made is called off.
    await picks.waitFor();
    await page.getByRole('link', { name: '本次抽查的任务' }).click();
    await queue().getByRole('row').nth(1).filter({ hasText: '已取消' }).waitFor();
  });

  test('makes one of two visits of a month', async () => {
    const { page } = desk;
    // None that is overdue: an extra one is due today at the earliest.
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await desk.go(`/supervision?kind=ROUTINE_INSPECTION&grade=B&from=${today}`);
    const row = queue().getByRole('row').nth(1);
    const due = /^\d{4}-\d\d-\d\d/.exec((await row.getByRole('cell').nth(5).textContent())!)![0];
    await row.getByRole('link').first().click();
    await page.getByRole('button', { name: '加查', exact: true }).click();
    await dialog().getByLabel('加查事由').selectOption('OTHER');
    await dialog().getByLabel('具体原因').fill('群众来信反映');
    await dialog().getByLabel('截止日期').fill(due);
    await dialog().getByRole('button', { name: '加查', exact: true }).click();
    await page.getByRole('button', { name: '知道了' }).click();
    const open = page.getByRole('table', { name: '未办结的任务' });
    const extra = open.getByRole('row', { name: '群众来信反映' });
    const visits = page.getByText(/^\d+ 年检查 \d+ \/ 12 次/);
    await extra.getByRole('button', { name: '合并' }).click();
    await dialog()
      .getByRole('radio', { name: `保留 加查 ${due}` })
      .check();
    await desk.shoot('d14-merge');
    await dialog().getByRole('button', { name: '合并' }).click();
    await desk.told('已合并为一次检查');
    await extra.filter({ hasText: `一并完成：日常检查 ${due}` }).waitFor();
    await visits.waitFor();
    await page.getByRole('table', { name: '已办结的任务' }).getByText(`并入 ${due} 的检查`).waitFor();
  });

  test('deregisters it: nothing is owed any more, and all of it again once it is reinstated', async () => {
    const { page } = desk;
    const open = page.getByRole('heading', { name: /^未办结 \d+$/ });
    const before = await open.textContent();
    const owed = Number(/\d+/.exec(before!)![0]);
    await page.getByRole('button', { name: '其他' }).click();
    await page.getByRole('menuitem', { name: '登记注销、停业' }).click();
    await press('Enter');
    await type('已办理注销登记');
    await press('Enter');
    await desk.told(`撤回任务 ${owed} 项`);
    await page.getByText(/注销或停业：已办理注销登记/).waitFor();
    await open.waitFor({ state: 'detached' });
    await desk.shoot('d15-deregistered');
    await page.getByRole('button', { name: '恢复监管' }).click();
    await type('恢复生产');
    await press('Enter');
    await desk.told('已恢复监管');
    await page.getByText(/注销或停业：/).waitFor({ state: 'detached' });
    await open.waitFor();
  });

  test('enters an inspector who keeps away from an enterprise, and then cannot be sent there', async () => {
    const { page } = desk;
    await desk.go('/supervision?kind=ROUTINE_INSPECTION');
    await queue().waitFor();
    const enterprise = await nameIn(1);
    await page.getByRole('link', { name: '检查人员', exact: true }).click();
    await page.getByRole('link', { name: '新增检查人员' }).click();
    await page.getByLabel('执法证号').waitFor();
    for (const text of ['05229999', '白海山', '综合执法大队', nextYear('1231').replace('-', '')]) {
      await type(text);
      await press('Enter');
    }
    await desk.shoot('d11-inspector');
    await press('Control+Enter');
    await desk.told('检查人员已登记');
    await page.getByRole('button', { name: '登记回避' }).click();
    await type(enterprise);
    await dialog().getByRole('option', { name: enterprise }).first().waitFor();
    await press('Enter');
    await dialog().getByLabel('回避原因').waitFor();
    await type('曾任该企业安全总监');
    await press('Enter');
    await desk.told('已登记回避');

    await desk.go('/supervision?kind=ROUTINE_INSPECTION');
    await queue().getByRole('row').nth(1).getByRole('button', { name: '派人' }).click();
    await dialog().getByRole('checkbox', { name: '白海山' }).check();
    await dialog().getByRole('checkbox', { name: '李文博' }).check();
    await dialog().getByText('! 应回避：曾任该企业安全总监').waitFor();
    await dialog().getByRole('button', { name: '派出' }).click();
    await dialog().getByText('白海山应当回避：曾任该企业安全总监').waitFor();
    await desk.shoot('d12-recused');
    await press('Escape');
  });

  test('loses nothing of a completion when the session runs out in the middle of it', async () => {
    const { page } = desk;
    await queue().getByRole('row').nth(1).getByRole('button', { name: '办结' }).click();
    await dialog().getByLabel('完成日期').waitFor();
    await press('Enter');
    await type('特种作业证');
    await press('Enter', '1', 'Enter');
    await type('动火审批');
    await press('Enter', '3', 'Enter');
    await page.context().clearCookies();
    await press('Control+Enter');
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await desk.shoot('d13-expired');
    await type(ACCOUNT.password);
    await press('Enter');
    await desk.told('日常检查已办结');
  });

  test.each([1280, 360])(
    'no window of it breaks a rule of accessibility, nor is the page wider than %i px',
    async width => {
      const { page } = desk;
      await page.setViewportSize({ width, height: 800 });
      const check = async (where: string) => {
        await page.waitForLoadState('networkidle');
        expect([where, await violationsOn(page)]).toEqual([where, []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([where, wide]).toEqual([where, width]);
      };
      await desk.go('/supervision?kind=ROUTINE_INSPECTION');
      for (const move of ['派人', '办结', '改期', '取消任务']) {
        await queue().getByRole('button', { name: move, exact: true }).first().click();
        await dialog().getByRole('textbox').first().waitFor();
        await check(move);
        await press('Escape');
      }
      await queue().getByRole('row').nth(1).getByRole('link').first().click();
      await page.getByRole('table', { name: '未办结的任务' }).waitFor();
      await check('the file');
    },
  );

  test('all of it without an error, and without a request to another host', () => {
    expect(desk.complaints).toEqual([]);
    expect(desk.elsewhere).toEqual([]);
  });
});

/** `MM-DD` of next year, by the machine's clock, which the server beside it goes by. */
function nextYear(monthAndDay: string): string {
  return `${new Date().getFullYear() + 1}-${monthAndDay}`;
}
