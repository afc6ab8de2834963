import { describe } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium.js';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
];

/** A browser to close after use, or why there is none on this machine. */
export async function launchBrowser(): Promise<Browser | { unavailable: string }> {
  const candidates = await findChromium();
  if ('unavailable' in candidates) return candidates;
  let reason = '';
  for (const { executablePath, env } of candidates) {
    try {
      return await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    } catch (error) {
      reason = complaintIn(error as Error);
    }
  }
  return { unavailable: `Chromium does not start: ${reason}` };
}

/** Playwright wraps a page of its own prose around the line that tells, such as a library that is missing. */
function complaintIn({ message }: Error): string {
  const lines = message.split('\n').map(line => line.trim());
  const telling = lines.find(line =>
    /error while loading|cannot open|not found|Permission denied/i.test(line),
  );
  return (telling ?? lines[0] ?? '').replaceAll(/[[\]]/g, '');
}

/**
 * A `describe` whose tests are given the browser, and are skipped, with the reason in the closing lines of
 * `npm test`, where there is none.
 */
export function describeInBrowser(
  title: string,
  browser: Browser | { unavailable: string },
  tests: (browser: Browser) => void,
): void {
  if (!('unavailable' in browser)) {
    describe(title, () => {
      tests(browser);
    });
    return;
  }
  describe.skip(`${title} [not run: ${browser.unavailable}]`, () => {
    // No skipped test asks for it, but they are to be counted.
    tests(undefined as never);
  });
}
