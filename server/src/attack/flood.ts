import { setTimeout as sleep } from 'node:timers/promises';
import { contract } from '../testing/registry.js';
import { postJson, request, type Target } from './attack.js';

export interface Flood {
  /** Statuses that came, with how often. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Milliseconds that a reader of the public list waited meanwhile, each time. */
  readonly waits: readonly number[];
}

/** As much at once as the limits allow: whole pages by strangers and by somebody signed in, sign-ins, look-ups. */
function requestsOf(target: Target): readonly (() => Promise<{ status: number }>)[] {
  const strangersList = { query: contract('PublicList'), variables: { list: 'BLACK', first: 100 } };
  const clerksPage = { query: contract('EnterprisePage'), variables: { first: 100 } };
  const signIn = {
    query: contract('SignIn'),
    variables: { input: { username: 'nobody', password: 'guess' } },
  };
  return [
    () => postJson(target, strangersList),
    () => postJson(target, clerksPage, target.clerk),
    () => postJson(target, strangersList),
    () => postJson(target, { query: contract('PolicyInForce') }),
    () => request(target.address, `/public/enterprises?q=${encodeURIComponent('企业')}`),
    () => postJson(target, signIn),
  ];
}

/** Milliseconds from one flooder to the next: opening all connections at once would be this process's own work. */
const RISING = 5;

/** Sends `count` requests, `atOnce` at a time, while somebody reads the public list. */
export async function flood(target: Target, count: number, atOnce: number): Promise<Flood> {
  const kinds = requestsOf(target);
  const statuses = new Map<number, number>();
  let next = 0;
  const flooder = async (_: unknown, index: number) => {
    await sleep(index * RISING);
    while (next < count) {
      const { status } = await kinds[next++ % kinds.length]!();
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const flooding = Promise.all(Array.from({ length: atOnce }, flooder));
  const waits: number[] = [];
  while (next < count) waits.push(await readPublicList(target));
  await flooding;
  return { statuses, waits };
}

/** Milliseconds until the black list is there, with the enterprise that is on it. */
export async function readPublicList(target: Target): Promise<number> {
  const begun = performance.now();
  const { status, body } = await request(target.address, '/public/black');
  if (status !== 200 || !body.includes('受攻击煤业'))
    throw new Error(`the public list answers ${status}: ${body.slice(0, 200)}`);
  return performance.now() - begun;
}

const SPIN_MICROSECONDS = 200_000;

/** How many times longer than by itself this process takes for the same work, because of others on the machine; 1 or more. */
export function contention(): number {
  const begun = performance.now();
  const before = process.cpuUsage();
  let used = 0;
  while (used < SPIN_MICROSECONDS) {
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return Math.max(1, ((performance.now() - begun) * 1000) / used);
}
