import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A running server, as it describes itself in its cluster's `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  socketFolder: string;
  ready: boolean;
}

const lockFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** Undefined when none runs, whatever a crashed one left behind. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLock(cluster);
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isPostmasterOf(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

function readLock(cluster: string): string[] {
  try {
    return readFileSync(lockFile(cluster), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are used again, soon in a container, so where the system tells, the command line must fit. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (!existsSync('/proc/self/cmdline')) return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

/**
 * PostgreSQL will not start while the process its lock file names is alive, though a stranger may have got that
 * number since. Names one that cannot exist instead; deleting the file would also lose the shared memory key
 * that keeps a new server from starting beside backends of the old one.
 */
export function disownLock(cluster: string): void {
  const [pid, ...rest] = readLock(cluster);
  if (pid === undefined || !isAlive(Number(pid)) || isPostmasterOf(Number(pid), cluster)) return;
  writeFileSync(lockFile(cluster), ['999999999', ...rest].join('\n'));
}
