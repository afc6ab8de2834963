/** Processor time from /proc, where there is one; NaN elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of clock ticks, which Linux tells a hundred a second of. */
const TICK = 10_000;

/** Microseconds that a process has used so far. */
export function microsecondsOf(pid) {
  const fields = statOf(pid);
  return fields === null ? NaN : (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Of a process and all that it started, those too that have ended: PostgreSQL's. */
export function microsecondsOfTree(pid) {
  const ended = statOf(pid);
  let all = microsecondsOf(pid) + (ended === null ? 0 : (Number(ended[13]) + Number(ended[14])) * TICK);
  for (const child of childrenOf(pid)) all += microsecondsOf(child) || 0;
  return all;
}

function childrenOf(pid) {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name) && statOf(name)?.[1] === `${pid}`);
  } catch {
    return [];
  }
}

/** From the state on, which is behind the name in brackets. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
