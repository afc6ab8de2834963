/** What axe finds on the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly id: string;
  /** Of its first places, what stands there and why it is none. */
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Each as `rule: <element> why`; of many of a kind the first two. `only` takes these rules. */
export async function violationsOn(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const options = only === undefined ? {} : { runOnly: { type: 'rule', values: only } };
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run(document, { ...${JSON.stringify(options)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 2)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 240)}`),
  );
}
