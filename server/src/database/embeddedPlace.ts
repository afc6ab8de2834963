import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canEnter,
  giveTo,
  isRoot,
  mappedAccount,
  otherAccount,
  ownAccount,
  type Account,
} from './embeddedAccount.js';
import { findBinaries, type Binaries } from './embeddedBinaries.js';
import { findPostmaster } from './embeddedPostmaster.js';

/** Where the cluster lives, and as whom and from where PostgreSQL runs. */
export interface Place {
  account: Account;
  native: string;
  /** Holds `cluster/`, and `socket/` unless its path is too long for a socket. */
  home: string;
  cluster: string;
  socketFolder: string;
}

export function findPlace(dataDir: string, log: (line: string) => void): Place {
  mkdirSync(dataDir, { recursive: true });
  // PostgreSQL notes the real path; ours is compared with it.
  const home = realpathSync(dataDir);
  const { account, native, home: settled } = settle(home, findBinaries(), log);
  const cluster = join(settled, 'cluster');
  const socketFolder = findPostmaster(cluster)?.socketFolder ?? makeSocketFolder(settled, account);
  return { account, native, home: settled, cluster, socketFolder };
}

type Settlement = Pick<Place, 'account' | 'native' | 'home'>;

function settle(home: string, binaries: Binaries, log: (line: string) => void): Settlement {
  const { native } = binaries;
  if (!isRoot()) return { account: ownAccount(), native, home };
  const other = otherAccount();
  const moved = other && readMoved(home);
  if (moved) return { account: other, native: reachableBinaries(other, binaries), home: moved };
  const reaches = other !== undefined && canEnter(other, home);
  if (reaches && canEnter(other, native)) return { account: other, native, home };
  const mapped = mappedAccount();
  if (mapped !== undefined) return { account: mapped, native, home };
  if (other === undefined) {
    throw new Error(
      'PostgreSQL refuses to run as root, and this machine has no other account and no user namespaces. ' +
        'Run as another user, or set DATABASE_URL.',
    );
  }
  return {
    account: other,
    native: reachableBinaries(other, binaries),
    home: reaches ? home : moveFor(other, home, log),
  };
}

/** Says where a cluster went that could not live in its data folder; deleting the data folder forgets it. */
const pointer = 'moved-to';

function readMoved(home: string): string | undefined {
  const file = join(home, pointer);
  const target = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  return target !== undefined && existsSync(target) ? target : undefined;
}

function moveFor(account: Account, home: string, log: (line: string) => void): string {
  const target = mkdtempSync(join(openFolder(account), 'qianqi-'));
  chmodSync(target, 0o755);
  writeFileSync(join(home, pointer), target);
  log(`Only root may enter ${home}; the database files live in ${target} instead.`);
  return target;
}

/** A copy that all clones share, for binaries below a folder only root may enter. */
function reachableBinaries(account: Account, { native, version }: Binaries): string {
  if (canEnter(account, native)) return native;
  const base = openFolder(account);
  const copy = join(base, `qianqi-postgresql-${version}`);
  if (!existsSync(copy)) {
    const aside = mkdtempSync(join(base, 'qianqi-copying-'));
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true });
    chmodSync(aside, 0o755);
    if (!existsSync(copy)) renameSync(aside, copy);
    else rmSync(aside, { recursive: true });
  }
  if (lstatSync(copy).uid !== 0) throw new Error(`${copy} should belong to root. Delete it and start again.`);
  return copy;
}

function openFolder(account: Account): string {
  const folder = ['/var/lib', '/var/tmp', '/tmp'].find(candidate => canEnter(account, candidate));
  if (folder === undefined)
    throw new Error(`uid ${account.uid} may enter none of /var/lib, /var/tmp and /tmp.`);
  return folder;
}

/** The longest folder whose socket, `/.s.PGSQL.5432` under it, keeps within the 107 bytes the kernel takes. */
const longestFolder = 107 - '/.s.PGSQL.5432'.length;

function makeSocketFolder(home: string, account: Account): string {
  const name = `qianqi-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  const candidates = [
    join(home, 'socket'),
    ...[tmpdir(), '/tmp', '/var/tmp'].map(folder => join(folder, name)),
  ];
  const folder = candidates.find(
    path => Buffer.byteLength(path) <= longestFolder && canEnter(account, join(path, '..')),
  );
  if (folder === undefined)
    throw new Error(`No folder near ${home} or ${tmpdir()} is short enough for a socket.`);
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  giveTo(account, folder);
  const { uid, mode } = lstatSync(folder);
  // Whoever may enter may connect without a password, so a folder planted by someone else will not do.
  if (uid !== account.uid || (mode & 0o170077) !== 0o040000) {
    throw new Error(
      `${folder} should belong to uid ${account.uid}, with nobody else let in. ` +
        'Run as its owner, or set DATA_DIR to another folder.',
    );
  }
  return folder;
}
