/**
 * The data folder of a server that has made its cluster and loaded the demo, to copy instead of making it again for each file
 * of browser tests. Whoever first asks in a run makes it; the others wait for that.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Set by `globalSetup.mjs`; where it is not, each makes its own. */
const { QIANQI_E2E_TEMPLATE: template } = process.env;
const MADE_WITHIN = 90_000;

/** Fills the folder, which is empty, if there is or can be a template; `make` runs a server on a folder and stops it. */
export async function fillFromTemplate(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  if (template === undefined) return;
  if (!existsSync(template)) await makeOnce(template, make);
  // With its owners: PostgreSQL may run under another account than ours.
  if (existsSync(template)) execFileSync('cp', ['-a', `${template}/.`, folder]);
}

async function makeOnce(path: string, make: (folder: string) => Promise<void>): Promise<void> {
  const unfinished = `${path}-unfinished`;
  try {
    mkdirSync(unfinished);
  } catch {
    for (const begun = Date.now(); !existsSync(path) && Date.now() - begun < MADE_WITHIN;) await sleep(50);
    return;
  }
  try {
    await make(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    // Those who wait go on without.
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
