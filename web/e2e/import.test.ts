/**
 * A clerk and the national penalty sheet: dropped, its faults mended in place by keyboard, the good rows recorded, the grade
 * changed in the file, the same sheet noticed, and the whole taken back.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { NATIONAL_HEADER } from '../../shared/src/testing/nationalSheet.js';
import { violationsOn } from './axe.js';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { ENTERPRISE, enterOneShortOfC, letIn, type SignIn } from './registry.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();

const SHEET = '双公示行政处罚.xlsx';

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Rows 3 to 8 as a spreadsheet counts. */
function nationalSheet(): Promise<Buffer> {
  const slashed = dayAgo(40).replaceAll('-', '/');
  const row = (serial: number, cells: Record<number, string | number>) =>
    NATIONAL_HEADER.map((_, index) => {
      const usual: Record<number, string | number> = {
        0: ENTERPRISE.name,
        1: '法人及非法人组织',
        2: ENTERPRISE.creditCode,
        4: `（前）应急罚〔导〕${serial}号`,
        6: '未按规定对从业人员进行安全生产教育和培训',
        7: '《中华人民共和国安全生产法》第九十七条',
        8: '罚款',
        10: 1.5,
        13: slashed,
        16: '科右前旗应急管理局',
      };
      const value = cells[index] ?? usual[index];
      return value === undefined || value === '' ? null : { value };
    });
  const sheet = [
    [{ value: '行政处罚信息公示表', span: NATIONAL_HEADER.length }],
    NATIONAL_HEADER.map(value => ({ value })),
    row(1, {}),
    row(2, { 2: 9.11522211234568e17 }),
    row(3, { 10: '5万元' }),
    row(4, { 13: dayAgo(-30) }),
    row(5, { 1: '自然人' }),
    [{ value: '合计' }, ...Array.from({ length: 9 }, () => null), { value: 6 }],
  ];
  return writeXlsxFile(sheet as SheetData).toBuffer();
}

describeInBrowser('a national penalty sheet is imported and taken back', found, browser => {
  let server: BuiltServer;
  let desk: Desk;
  let sheet: Buffer;
  let leader: SignIn;
  let address = '';

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };
  const drop = async () => {
    const { page } = desk;
    await desk.go('/imports');
    const place = page.getByRole('region', { name: '上传表格' });
    await place.waitFor();
    const dataTransfer = await page.evaluateHandle(
      ({ bytes, name }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(bytes), each => each.charCodeAt(0))], name));
        return transfer;
      },
      { bytes: sheet.toString('base64'), name: SHEET },
    );
    await place.dispatchEvent('drop', { dataTransfer });
    await page.getByRole('heading', { name: SHEET }).waitFor();
  };
  const row = (number: number) => desk.page.locator('.import-table tbody tr').nth(number);
  const gradeOfFile = async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}`);
    const grade = desk.page.locator('.dossier-head .grade').first();
    await grade.waitFor();
    return (await grade.textContent())!;
  };

  beforeAll(async () => {
    server = await startBuiltServer();
    await enterOneShortOfC(server.address);
    leader = await letIn(server.address, 'leader-of-the-test', ['LEADER']);
    sheet = await nationalSheet();
    desk = await sitDown(browser, server);
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  test('dropped, it is read as it comes, and what is wrong stands at its cell', async () => {
    const { page } = desk;
    await drop();
    await page.getByText('已校验，尚未录入').waitFor();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '有错误 3' }).waitFor();
    await page.getByRole('button', { name: '不是记录 2' }).waitFor();
    await row(2).waitFor();
    expect(await row(0).textContent()).toContain('后几位已丢失');
    expect(await row(1).textContent()).toContain('采用“5”');
    expect(await row(2).textContent()).toContain('处罚决定日期不能晚于今天');
    await desk.shoot('import-1-faults');
    const wrong = [...(await violationsOn(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    wrong.push(...(await violationsOn(page, ['color-contrast'])));
    await desk.shoot('import-1-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    wrong.push(...(await violationsOn(page)));
    await desk.shoot('import-1-narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(wrong).toEqual([]);
    await page.getByRole('button', { name: '等级变化 1' }).click();
    const change = page.getByRole('table', { name: '等级变化' }).getByRole('row').nth(1);
    expect(await change.textContent()).toMatch(/B 级.*6\.2.*C 级.*6\.3\.2/);
    await desk.shoot('import-2-grades');
    await page.getByRole('button', { name: '各行' }).click();
  });

  test('two cells are mended in place, by keyboard', async () => {
    const { page } = desk;
    await row(2).waitFor();
    await press('n');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'C4 统一',
    );
    await page.keyboard.insertText(ENTERPRISE.creditCode);
    await press('Enter');
    await row(0).getByLabel('已改正').waitFor();
    // The suggestion, without typing it.
    await press('Control+Enter');
    await row(1).getByLabel('已改正').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'N6 处罚',
    );
    await page.getByRole('button', { name: '有错误 1' }).waitFor();
    await page.getByRole('button', { name: '录入 3 行' }).waitFor();
    await desk.shoot('import-3-mended');
  });

  test('the good rows are recorded, and the file shows the grade', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '录入 3 行' }).click();
    await page.getByText('有错误的 1 行留在这里').waitFor();
    expect(await page.getByLabel('全部无误才录入').isDisabled()).toBe(true);
    await desk.shoot('import-4-confirm');
    await page.getByRole('button', { name: '开始录入' }).press('Enter');
    await page.getByRole('button', { name: '已录入 3' }).waitFor();
    await page.getByText('● 已录入').waitFor();
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载错误表' }).click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('未录入-双公示行政处罚.xlsx');
    await desk.shoot('import-5-recorded');
    expect(await gradeOfFile()).toContain('C');
  });

  test('the same sheet is noticed, and nothing of it would be recorded again', async () => {
    const { page } = desk;
    await drop();
    await page.getByText('这个文件以前导入过').waitFor();
    await page.getByRole('button', { name: /^文号已录入/ }).waitFor();
    await desk.shoot('import-6-again');
    await desk.go('/imports');
    await page.getByRole('table', { name: '历次导入' }).waitFor();
    await desk.shoot('import-7-list');
  });

  test('taken back as a whole, the grade is what it was', async () => {
    const { page } = desk;
    await desk.go(address);
    await page.getByRole('button', { name: '整批撤销' }).click();
    await page.getByText('3 条记录仍有效').waitFor();
    await page.getByLabel('撤销原因').fill('导入了作废的版本');
    await desk.shoot('import-8-revert');
    await press('Control+Enter');
    await page.getByText('已整批撤销').waitFor();
    await page.getByText('撤销原因：导入了作废的版本').waitFor();
    expect(await gradeOfFile()).toContain('B');
  });

  test('who only reads is not offered it, and is refused', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${server.address}/sign-in?to=${encodeURIComponent('/imports')}`);
    await page.getByLabel('用户名').fill(leader.username);
    await page.getByLabel('密码').fill(leader.password);
    await page.keyboard.press('Enter');
    await page.getByText('没有权限').waitFor();
    const menu = page.getByRole('navigation', { name: '主导航' });
    expect(await menu.getByRole('link', { name: '导入' }).count()).toBe(0);
    const status = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/octet-stream' };
      return (await fetch('/imports?kind=PENALTY', { method: 'POST', headers, body: 'x' })).status;
    });
    expect(status).toBe(403);
    await context.close();
  });

  test('all of it without an error, and without a request to another host', () => {
    expect(desk.complaints).toEqual([]);
    expect(desk.elsewhere).toEqual([]);
  });
});
