import { closeSync, openSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchAs } from './embeddedAccount.js';
import { ensureCluster } from './embeddedCluster.js';
import { ensureDatabase, type SocketConnection } from './embeddedDatabase.js';
import { findPlace, type Place } from './embeddedPlace.js';
import { disownLock, findPostmaster, isAlive, type Postmaster } from './embeddedPostmaster.js';
import { attend } from './embeddedUsers.js';

const LEAST_BUFFERS = 128;
const MOST_BUFFERS = 1024;

export interface EmbeddedOptions {
  /** Absolute; made when absent. */
  dataDir: string;
  /** False for tests: nothing survives a crash of the machine, and all is faster. */
  durable: boolean;
  log(line: string): void;
}

export interface EmbeddedServer {
  /** As the owner. */
  connection: SocketConnection;
  /** As the application, to the same database. */
  application: SocketConnection;
  /** Stops the server too, unless another process still uses it. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data folder, or attaches to the one that runs there already, left by a killed
 * process or shared with a living one. From then on starts it again whenever it dies.
 */
export async function startEmbedded({ dataDir, durable, log }: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = findPlace(dataDir, log);
  const attendance = attend(place.home);
  try {
    const first = await bringUp(place, durable);
    const { owner: connection, application } = await ensureDatabase(first);
    const watch = watchOver(first, { place, durable, log });
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      const last = await watch.end();
      if (attendance.leave()) await shutDown(last);
    };
    return { connection, application, stop: () => (stopping ??= stop()) };
  } catch (error) {
    attendance.leave();
    throw error;
  }
}

/** After a crash its backends linger for a moment, and a new server refuses to start beside them. */
const lingering = 5_000;
/** Replaying the log after a crash is bounded by max_wal_size; slow disks get their time. */
const recovery = 120_000;

async function bringUp(place: Place, durable: boolean): Promise<Postmaster> {
  const begun = Date.now();
  while (Date.now() - begun < recovery) {
    const running = findPostmaster(place.cluster);
    if (running?.ready) return running;
    if (running === undefined) {
      // The one that ran until now may have had another account.
      await ensureCluster(place, durable);
      const logFile = join(place.home, 'postgres.log');
      const ended = await untilUp(place, durable, logFile, begun + recovery);
      if (ended && Date.now() - begun > lingering) {
        const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
        throw new Error(`PostgreSQL does not start. The end of ${logFile}:\n${tail}`);
      }
      if (ended) disownLock(place.cluster);
    }
    await sleep(running === undefined ? 100 : 10);
  }
  throw new Error(`PostgreSQL on ${place.cluster} was not ready within ${recovery / 1000} s.`);
}

/** Launches a server and waits until it, or one that was faster, is up; true when ours ended instead. */
async function untilUp(place: Place, durable: boolean, logFile: string, deadline: number): Promise<boolean> {
  const output = openSync(logFile, 'a');
  const args = ['-D', place.cluster, ...settings(place.socketFolder, durable)];
  const child = launchAs(place.account, place.native, 'postgres', args, ['ignore', output, output]);
  closeSync(output);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  while (!ended && Date.now() < deadline && !findPostmaster(place.cluster)?.ready) await sleep(5);
  return ended;
}

function settings(socketFolder: string, durable: boolean): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: `${durable ? sharedBuffers() : LEAST_BUFFERS}MB`,
    // Bounds the replay after a crash to a second or two.
    max_wal_size: '512MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(!durable && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      // For tests of what a cluster does.
      max_prepared_transactions: '4',
    }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

interface Watched {
  place: Place;
  durable: boolean;
  log(line: string): void;
}

function watchOver(first: Postmaster, { place, durable, log }: Watched) {
  let current = first;
  let ending = false;
  let restart: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (isAlive(current.pid) && findPostmaster(place.cluster)?.pid === current.pid) return;
    restart ??= startAgain().finally(() => (restart = undefined));
  }, 200);
  timer.unref();

  async function startAgain(): Promise<void> {
    if (ending) return;
    log('PostgreSQL ended by itself; starting it again.');
    try {
      current = await bringUp(place, durable);
      log('PostgreSQL is back.');
    } catch (error) {
      log((error as Error).message);
    }
  }

  return {
    async end(): Promise<Postmaster> {
      ending = true;
      clearInterval(timer);
      await restart;
      return current;
    },
  };
}

/** SIGINT is PostgreSQL's fast shutdown: it rolls back, writes a checkpoint and ends. */
async function shutDown({ pid }: Postmaster): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (const begun = Date.now(); isAlive(pid) && Date.now() - begun < patience;) await sleep(5);
  }
}

/** Megabytes: a sixteenth of what the machine, or the container, has. */
function sharedBuffers(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return Math.max(LEAST_BUFFERS, Math.min(MOST_BUFFERS, Math.floor(memory / 16)));
}
