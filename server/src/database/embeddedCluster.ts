import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { giveTo, launchAs } from './embeddedAccount.js';
import type { Place } from './embeddedPlace.js';
import { findPostmaster, isAlive } from './embeddedPostmaster.js';

/** Makes the cluster's files unless they are there, and sees that PostgreSQL may use them. */
export async function ensureCluster(place: Place, durable: boolean): Promise<void> {
  const { cluster, account, home } = place;
  sweepUnfinished(home);
  if (!isMade(cluster)) await makeCluster(place, durable);
  // A running server keeps its files, whatever account it has: taken from it, it could open none of them.
  if (findPostmaster(cluster)) return;
  giveTo(account, cluster);
  const { uid } = statSync(cluster);
  if (uid !== account.uid) {
    throw new Error(`${cluster} belongs to uid ${uid}. Run as that user, or set DATA_DIR to another folder.`);
  }
  const wanted = readFileSync(join(place.native, 'share/postgresql/postgres.bki'), 'utf8').match(/\d+/)?.[0];
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (wanted !== found) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${found}, and this is ${wanted}. Move its contents with pg_dump, ` +
        'or set DATA_DIR to another folder.',
    );
  }
}

const isMade = (cluster: string) => existsSync(join(cluster, 'PG_VERSION'));

/** Made aside and renamed, so that a cluster is whole or absent, and the first of two starts at once wins. */
async function makeCluster({ account, native, home, cluster }: Place, durable: boolean): Promise<void> {
  const unfinished = join(home, `initdb-${process.pid}`);
  mkdirSync(unfinished);
  chmodSync(unfinished, 0o700);
  giveTo(account, unfinished);
  // Under plain C, pg_trgm sees no Chinese at all; macOS has no C.UTF-8 of its own.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = ['-D', unfinished, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin'];
  args.push('--builtin-locale=C.UTF-8', `--locale=${locale}`, '-k', '--no-instructions');
  if (!durable) args.push('--no-sync');
  const child = launchAs(account, native, 'initdb', args, ['ignore', 'ignore', 'pipe']);
  const [complaint, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`initdb could not make ${cluster}:\n${complaint}`);
  }
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!isMade(cluster)) {
      throw new Error(`${cluster} holds files, and they are no PostgreSQL cluster. Move them away.`, {
        cause: error,
      });
    }
  }
}

function sweepUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = Number(/^initdb-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(home, name), { recursive: true, force: true });
  }
}
