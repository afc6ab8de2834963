/** Turns in rotation, so that whatever else the machine does strikes everybody alike; the median of three counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { microsecondsOf, microsecondsOfTree } from './cpu.mjs';
import { drive } from './drive.mjs';
import { itemOf } from './work.mjs';

const ROTATIONS = Number(process.env.BENCH_ROTATIONS ?? 3);
const TURN = Number(process.env.BENCH_TURN ?? 1200);
const WARM_UP = 500;
/** For whoever is fast: until the engine has compiled what there is to run, and two pieces in a row were hardly faster than the best. */
const WARMER = { piece: 2000, most: 12, faster: 1.05 };
const CONNECTIONS = [1, 32];
/** Milliseconds with four connections: whoever takes longer gets one turn. */
const SLOW = 150;

/**
 * @typedef {object} Result
 * @property {string} work
 * @property {string} name
 * @property {number} connections
 * @property {number} rate requests a second
 * @property {number} p50 milliseconds
 * @property {number} p99
 * @property {number} serverCpu microseconds a request
 * @property {number} databaseCpu
 */

/** @returns {Promise<Result[]>} */
export async function measure({ running, works, size, cluster, say }) {
  const postmaster = postmasterOf(cluster);
  const results = [];
  let number = 1000;
  for (const work of works) {
    const turns = new Map();
    const contestants = running.filter(each => each.works.includes(work));
    const requests = ({ dialect }, place) => {
      const made = prepared(dialect, work, size);
      const own = { place, among: contestants.length };
      return connection =>
        made?.[number++ % made.length] ??
        dialect.request(work, itemOf(work, number++, size.enterprises, own), connection);
    };
    const nexts = new Map(contestants.map((each, place) => [each, requests(each, place)]));
    const slow = new Set();
    for (const each of contestants) {
      const { p50 } = await drive(each.port, 4, WARM_UP, nexts.get(each));
      if (p50 > SLOW) slow.add(each);
      else await warm(each.port, nexts.get(each));
    }
    for (let rotation = 0; rotation < ROTATIONS; rotation++)
      for (const connections of CONNECTIONS)
        for (const each of contestants) {
          // Of answers that take so long there are few in a turn anyway, and thirty-two of them must be waited for.
          if (rotation > 0 && slow.has(each)) continue;
          const before = [microsecondsOf(each.pid), microsecondsOfTree(postmaster)];
          const driven = await drive(each.port, connections, TURN, nexts.get(each));
          const after = [microsecondsOf(each.pid), microsecondsOfTree(postmaster)];
          const [serverCpu, databaseCpu] = after.map(
            (value, index) => (value - before[index]) / driven.requests,
          );
          const rate = driven.requests / driven.seconds;
          const key = `${each.name} ${connections}`;
          turns.set(key, [
            ...(turns.get(key) ?? []),
            { work, name: each.name, connections, ...driven, rate, serverCpu, databaseCpu },
          ]);
        }
    for (const [, all] of turns) results.push(medianOf(all));
    for (const { name, connections, rate, p50, p99, serverCpu, databaseCpu, refused } of results.filter(
      each => each.work === work,
    ))
      say(
        `${work} ${String(connections).padStart(2)} ${name.padEnd(24)} ${rate.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)}  server ${serverCpu.toFixed(0)} µs  database ${databaseCpu.toFixed(0)} µs${refused > 0 ? `  refused ${refused}` : ''}`,
      );
  }
  return results;
}

async function warm(port, next) {
  let best = 0;
  let inVain = 0;
  for (let piece = 0; piece < WARMER.most && inVain < 2; piece++) {
    const { requests, seconds } = await drive(port, 32, WARMER.piece, next);
    const rate = requests / seconds;
    inVain = rate > best * WARMER.faster ? 0 : inVain + 1;
    best = Math.max(best, rate);
  }
}

/** Requests that need not be new each time are written out once: their making is no part of what is measured. */
function prepared(dialect, work, size) {
  if (work === 'W5') return null;
  const count = work === 'W2' ? 2000 : 8;
  return Array.from({ length: count }, (_, index) =>
    dialect.request(work, itemOf(work, index, size.enterprises), index),
  );
}

/** The turn of the median rate. */
function medianOf(turns) {
  return turns.toSorted((a, b) => a.rate - b.rate)[turns.length >> 1];
}

function postmasterOf({ folder }) {
  return Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
