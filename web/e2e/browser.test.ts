import { afterAll, expect, test } from '@jest/globals';
import { describeInBrowser, launchBrowser } from './browser.js';

const found = await launchBrowser();

describeInBrowser('the browser of these tests', found, browser => {
  afterAll(() => browser.close());

  test('shows Chinese: two characters look different, where a font without them shows two equal boxes', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<p><span id="one">科</span> <span id="two">旗</span> 科尔沁右翼前旗应急管理局</p>',
    );
    const [one, two] = [await page.locator('#one').screenshot(), await page.locator('#two').screenshot()];
    expect(one.equals(two)).toBe(false);
    await page.close();
  });
});
