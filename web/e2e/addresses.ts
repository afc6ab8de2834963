/** The addresses of the administration, from `routes.tsx` itself, so that a page that is added is walked as well. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const routes = readFileSync(fileURLToPath(new URL('../src/routes.tsx', import.meta.url)), 'utf8');

/** As `routes.tsx` has them, those nested in another with the path of that: `/enterprises/:creditCode/tasks`. */
export const PATTERNS: readonly string[] = routes
  .split('\n')
  .reduce<{ readonly all: readonly string[]; readonly around: string }>(
    ({ all, around }, line) => {
      const path = /<Route path="([^"]+)"/.exec(line)?.[1];
      if (path === undefined) return { all, around: line.includes('</Route>') ? '' : around };
      const whole = path.startsWith('/') || path === '*' ? path : `${around}/${path}`;
      return { all: [...all, whole], around: line.trimEnd().endsWith('/>') ? around : whole };
    },
    { all: [], around: '' },
  ).all;

/** Of which of them an address is, other than the one for all that is none; undefined where it is of another site on the same host. */
export function patternOf(address: string): string | undefined {
  const [path] = address.split(/[?#]/);
  return PATTERNS.find(pattern =>
    new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replace('*', '$.')}$`).test(path!),
  );
}

/** Where the links of the page lead. */
export async function linksOn(page: Page): Promise<readonly string[]> {
  const all = await page
    .locator('a[href^="/"]')
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).getAttribute('href')!));
  return all.filter(link => !/\.(csv|json|xml|atom)\b/.test(link)).map(link => link.split('#')[0]!);
}
