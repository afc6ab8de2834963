import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const wanted = process.env['SCREENSHOTS'] === '1';

/**
 * Leaves `web/.screenshots/name.png` for somebody to look at, where SCREENSHOTS=1 asks for it: no test holds them to anything,
 * and drawing a page takes longer than most of what is done on it.
 */
export async function screenshot(
  page: Page,
  name: string,
  size: 'window' | 'whole' = 'window',
): Promise<void> {
  if (!wanted) return;
  const path = fileURLToPath(new URL(`../.screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: size === 'whole' });
}
