/** What comes out of the printer: files, lists, check sheets and notices, with filter, day and page numbers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
import { textOfPages } from './pdfText.js';
import { ENTERPRISE, enterOneShortOfC } from './registry.js';
import { sitDown, type Desk } from './scheduler.js';

const found = await launchBrowser();

describeInBrowser('on paper', found, browser => {
  let server: BuiltServer;
  let desk: Desk;

  beforeAll(async () => {
    server = await startBuiltServer();
    await enterOneShortOfC(server.address);
    desk = await sitDown(browser, server);
    // Printed light all the same.
    await desk.page.emulateMedia({ colorScheme: 'dark' });
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  /** The texts of the pages; how they look is left in `web/.screenshots/`. */
  const print = async (name: string) => {
    const { page } = desk;
    await page.waitForLoadState('networkidle');
    const pages = textOfPages(await page.pdf({ preferCSSPageSize: true }));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 990 });
    await desk.shoot(`print-${name}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 860 });
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`第${index + 1}页,共${pages.length}页`);
      expect(text).toContain('科尔沁右翼前旗应急管理局');
      expect(text).toMatch(/打印于\d{4}-\d\d-\d\d\d\d:\d\d/);
    }
    return pages;
  };

  test('a list says on every page what it leaves out and as of when', async () => {
    await desk.go('/enterprises?grade=B,C');
    await desk.page.getByRole('table').waitFor();
    const pages = await print('list');
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toMatch(/等级:B▲、C■;截至\d{4}-\d\d-\d\d/);
    expect(pages[0]).not.toContain('退出');
  });

  test('lists of other things say the same of themselves', async () => {
    const say = async (path: string, said: RegExp) => {
      await desk.go(path);
      await desk.page
        .getByRole('table')
        .or(desk.page.getByText(/^没有|^还没有/))
        .first()
        .waitFor();
      const [text] = await print(path.replace(/\W+/g, '-'));
      expect(text).toMatch(said);
    };
    await say('/supervision/rectifications?state=late', /!逾期未整改;截至\d{4}-\d\d-\d\d;共\d+项,第1页/);
    await say('/draws', /全部;截至\d{4}-\d\d-\d\d;共\d+次,自首条起/);
  });

  test('the whole file, every part of it', async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}/print`);
    await desk.page.getByRole('region', { name: '监管任务' }).waitFor();
    const text = (await print('file')).join('');
    for (const part of [
      '为什么是B▲',
      '历次等级',
      '特种作业人员未持证上岗',
      '标准化证书',
      '监管措施',
      '未办结',
    ])
      expect(text).toContain(part);
  });

  test('the notice of a grade, with what it rests on', async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}/notice`);
    await desk.page.getByRole('heading', { name: '信用等级告知书' }).waitFor();
    const [text] = await print('notice');
    for (const part of ['信用等级认定为B级', '6.2.1', '第十条第(一)项', '收件人(签名)'])
      expect(text).toContain(part);
  });

  test('the sheet of an inspection, to be signed', async () => {
    await desk.go('/supervision?kind=ROUTINE_INSPECTION');
    await desk.page.getByRole('link', { name: '检查单' }).first().click();
    await desk.page.getByRole('heading', { name: '监督检查单' }).waitFor();
    const [text] = await print('sheet');
    for (const part of ['被检查单位', '检查项目', '不合格', '检查人员(签名']) expect(text).toContain(part);
  });

  test('the notice of an interview', async () => {
    await desk.go('/supervision?kind=REMINDER_INTERVIEW');
    await desk.page.getByRole('link', { name: '通知书' }).first().click();
    await desk.page.getByRole('heading', { name: '约谈通知书' }).waitFor();
    const [text] = await print('interview');
    expect(text).toContain('现通知你单位主要负责人');
  });
});
