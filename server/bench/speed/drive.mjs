/**
 * Sends requests over so many connections, each as soon as the answer to the one before is there. Written on sockets, since
 * a client of the usual kind costs as much as what is measured.
 */
import { connect } from 'node:net';

/**
 * @typedef {object} Driven
 * @property {number} requests answered in the time with status 200
 * @property {number} refused answered otherwise
 * @property {number} seconds
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 */

/**
 * @param {number} port
 * @param {number} connections
 * @param {number} milliseconds
 * @param {(connection: number) => Buffer} next the next request of a connection, head and body
 * @returns {Promise<Driven>}
 */
export async function drive(port, connections, milliseconds, next) {
  const begun = performance.now();
  const until = begun + milliseconds;
  const times = [];
  const refused = { count: 0 };
  const all = Array.from({ length: connections }, (_, index) =>
    run(port, until, { times, refused }, () => next(index)),
  );
  await Promise.all(all);
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return {
    requests: times.length - refused.count,
    refused: refused.count,
    seconds,
    p50: at(0.5),
    p99: at(0.99),
  };
}

function run(port, until, { times, refused }, next) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let missing = -1;
    let head = '';
    const send = () => {
      sentAt = performance.now();
      if (sentAt >= until) return socket.destroy();
      missing = -1;
      head = '';
      socket.write(next());
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', resolve);
    socket.on('data', chunk => {
      let body = chunk.length;
      if (missing === -1) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end === -1) return;
        if (!head.startsWith('HTTP/1.1 200')) refused.count++;
        missing = lengthOf(head, end);
        body = head.length - end - 4;
      }
      missing -= body;
      if (missing > 0) return;
      times.push(performance.now() - sentAt);
      send();
    });
  });
}

function lengthOf(head, end) {
  const found = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end));
  if (!found) throw new Error(`an answer without its length: ${head.slice(0, end)}`);
  return Number(found[1]);
}

/**
 * A request as it goes over the wire.
 * @param {string} path
 * @param {object} payload
 * @param {Readonly<Record<string, string>>} headers
 */
export function requestOf(path, payload, headers = {}) {
  const body = JSON.stringify(payload);
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}
