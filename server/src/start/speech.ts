/** How a server says what an operator should know: in lines to read, or in lines of JSON that a log collector takes apart. */
import { hostname } from 'node:os';
import type { Clock } from '../clock.js';

export interface Speech {
  say(line: string): void;
  /** Of what went wrong. */
  complain(line: string): void;
}

interface Streams {
  out(line: string): void;
  err(line: string): void;
}

/** As the server's other log lines have them. */
const INFO = 30;
const ERROR = 50;

/** JSON: one object a line, with the members of the lines about errors; what only parts or indents lines is left out. */
export function openSpeech(form: 'text' | 'json', clock: Clock, { out, err }: Streams): Speech {
  if (form === 'text') return { say: out, complain: err };
  const as = (level: number, write: (line: string) => void) => (line: string) => {
    const msg = line.trim();
    if (msg === '') return;
    write(JSON.stringify({ level, time: clock.now(), pid: process.pid, hostname: hostname(), msg }));
  };
  return { say: as(INFO, out), complain: as(ERROR, err) };
}
