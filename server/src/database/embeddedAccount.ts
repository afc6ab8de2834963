import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * As whom PostgreSQL runs, since it refuses to be root: as ourselves when we are not root, as another account
 * of this machine, or as root under the name of an ordinary user in a user namespace (`mapped`).
 */
export type Account =
  | { kind: 'self'; uid: number; gid: number }
  | { kind: 'other'; uid: number; gid: number }
  | { kind: 'mapped'; uid: number; gid: number };

export const isRoot = (): boolean => process.getuid?.() === 0;

export const ownAccount = (): Account => ({
  kind: 'self',
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
});

/** `postgres` where Debian's package made it, otherwise `nobody`. */
export function otherAccount(): Account | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find(line => line.startsWith(`${name}:`))?.split(':');
    // macOS writes nobody as -2, which spawn() does not take.
    if (fields !== undefined)
      return { kind: 'other', uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 };
  }
  return undefined;
}

/** Where `unshare` lives, whatever the caller's PATH. */
const systemPath = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Files stay root's; reaches below folders that only root may enter, where another account cannot. */
export function mappedAccount(): Account | undefined {
  const trial = spawnSync('unshare', [...mapping, 'true'], { stdio: 'ignore', env: { PATH: systemPath } });
  return trial.status === 0 ? { kind: 'mapped', uid: 0, gid: 0 } : undefined;
}

const mapping = ['--user', '--map-user=1000', '--map-group=1000'];

/** Whether the account can enter the folder: asked of the kernel, which knows about ACLs and mounts. */
export function canEnter(account: Account, folder: string): boolean {
  const command = commandFor(account, '/bin/sh', ['-c', 'cd "$0"', folder]);
  return spawnSync(command.file, command.args, { ...command.identity, stdio: 'ignore' }).status === 0;
}

/** `detached` keeps the terminal's Ctrl-C from reaching the database before the API has drained. */
export function launchAs(
  account: Account,
  native: string,
  program: string,
  args: string[],
  stdio: StdioOptions,
): ChildProcess {
  const { file, args: all, identity } = commandFor(account, join(native, 'bin', program), args);
  const env = { PATH: systemPath, LC_ALL: 'C', LD_LIBRARY_PATH: join(native, 'lib') };
  return spawn(file, all, { ...identity, stdio, env, cwd: '/', detached: true });
}

function commandFor(account: Account, program: string, args: string[]) {
  return account.kind === 'mapped'
    ? { file: 'unshare', args: [...mapping, program, ...args], identity: {} }
    : {
        file: program,
        args,
        identity: account.kind === 'other' ? { uid: account.uid, gid: account.gid } : {},
      };
}

/** Gives the folder and all below it to the account, unless it has them already. */
export function giveTo(account: Account, folder: string): void {
  if (account.kind === 'self' || statSync(folder).uid === account.uid) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(account, path);
    else if (!entry.isSymbolicLink()) chownSync(path, account.uid, account.gid);
  }
  // Last, so that an interrupted change of hands starts over.
  chownSync(folder, account.uid, account.gid);
}
