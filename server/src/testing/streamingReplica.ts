/** A streaming replica of an embedded primary: its files copied by PostgreSQL's own protocol for that, then followed. */
import { appendFileSync, chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveTo, launchAs } from '../database/embeddedAccount.js';
import type { SocketConnection } from '../database/embeddedDatabase.js';
import { findPlace } from '../database/embeddedPlace.js';
import { findPostmaster } from '../database/embeddedPostmaster.js';
import { GuardedClient } from '../database/guardedClient.js';

export interface StreamingReplica {
  readonly url: string;
  readonly pid: number;
  /** Stops or goes on replaying; what it has received stays received. */
  pause(paused: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** `folder` gets the replica's files; the primary's lie below `primaryFolder`. Its URL signs in as the given connection does. */
export async function startReplica(
  { host, port, user, database }: SocketConnection,
  primaryFolder: string,
  folder: string,
): Promise<StreamingReplica> {
  const primary = findPlace(primaryFolder, () => undefined);
  const place = findPlace(folder, () => undefined);
  await copyCluster({ host, port, user: 'postgres', database }, primary.cluster, place.cluster);
  appendFileSync(
    join(place.cluster, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=''${host}'' port=${port} user=postgres'\n`,
  );
  writeFileSync(join(place.cluster, 'standby.signal'), '');
  chmodSync(place.cluster, 0o700);
  giveTo(place.account, place.cluster);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: place.socketFolder,
    hot_standby: 'on',
    fsync: 'off',
    max_connections: '100',
    // At least what the primary has.
    max_prepared_transactions: '4',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launchAs(place.account, place.native, 'postgres', ['-D', place.cluster, ...args], 'ignore');
  const ended = new Promise(resolve => child.once('exit', resolve));
  for (const begun = Date.now(); !findPostmaster(place.cluster)?.ready; await sleep(20))
    if (Date.now() - begun > 20_000 || child.exitCode !== null) throw new Error('the replica does not start');
  const client = { host: place.socketFolder, port: 5432, user: 'postgres', database };
  return {
    url: `postgres://${user}@/${database}?host=${encodeURIComponent(place.socketFolder)}`,
    pid: findPostmaster(place.cluster)!.pid,
    pause: paused => once(client, `SELECT pg_wal_replay_${paused ? 'pause' : 'resume'}()`),
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function once(connection: SocketConnection, sql: string): Promise<void> {
  const client = new GuardedClient(connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The session that begins a backup must be the one that ends it. */
async function copyCluster(connection: SocketConnection, from: string, to: string): Promise<void> {
  const client = new GuardedClient(connection);
  await client.connect();
  await client.query(`SELECT pg_backup_start('replica', fast => true)`);
  cpSync(from, to, { recursive: true, filter: path => !/\/(postmaster\.(pid|opts)|pg_wal\/.+)$/.test(path) });
  const { rows } = await client.query<{ label: string }>(
    'SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)',
  );
  await client.end();
  writeFileSync(join(to, 'backup_label'), rows[0]!.label);
  rmSync(join(to, 'pg_wal'), { recursive: true, force: true });
  mkdirSync(join(to, 'pg_wal'));
}
