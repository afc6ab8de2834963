import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster, isAlive } from '../database/embeddedPostmaster.js';

const prefix = 'qianqi-test-';

/** A data folder for a server of the tests, which the next run takes away should this one be killed. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // PostgreSQL may have to run under another account than ours.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return folder;
}

/** Runs that were killed leave a server behind, and nobody would miss its files. */
export function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter(entry => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (statSync(folder).uid !== process.getuid?.()) continue;
    const owner = readOwner(folder);
    if (owner !== undefined && !isAlive(owner)) discard(folder);
  }
}

function readOwner(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'owner'), 'utf8'));
  } catch {
    // Being made, or being removed.
    return undefined;
  }
}

/** Without waiting: also runs as the process exits. SIGQUIT ends PostgreSQL at once and its files go anyway. */
export function discard(folder: string): void {
  try {
    const postmaster = findPostmaster(join(folder, 'cluster'));
    if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Left for the next run to sweep.
  }
}
