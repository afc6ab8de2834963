import type { Socket } from 'node:net';
import { dial } from '../limits/testing/rawHttp.js';

export interface SlowClients {
  /** Connections on which a request was begun, and that the server still holds. */
  readonly unfinished: number;
  stop(): void;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** What each says first, and then a byte of every so often. */
const MANNERS: readonly [string, string][] = [
  // Never gets to the end of its headers.
  ['GET /public/red HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n'],
  // Never gets to the end of its body.
  [`${HEAD}Content-Length: 1000\r\n\r\n{"query":"`, 'a'],
  [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
  // Says nothing at all.
  ['', ''],
];
const OF_EACH = 75;
const EVERY = 400;

/** Opens connections that take their time, and keeps them busy doing so. */
export function startSlowClients(address: string): SlowClients {
  const held = new Set<Socket>();
  const begun = new Set<Socket>();
  const timers: NodeJS.Timeout[] = [];
  for (const [first, then] of MANNERS)
    for (let index = 0; index < OF_EACH; index++) {
      const socket = dial(address);
      held.add(socket);
      socket.once('close', () => held.delete(socket) && begun.delete(socket)).resume();
      if (first !== '') begun.add(socket);
      socket.write(first);
      if (then !== '') timers.push(setInterval(() => socket.writable && socket.write(then), EVERY).unref());
    }
  return {
    get unfinished() {
      return begun.size;
    },
    stop() {
      for (const timer of timers) clearInterval(timer);
      for (const socket of held) socket.destroy();
    },
  };
}
