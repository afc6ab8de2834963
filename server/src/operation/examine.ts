/**
 * What an operator should know before something breaks: one finding a question, each with what to do. Looks, and changes
 * nothing.
 */
import type { DataSource } from 'typeorm';
import { existsSync } from 'node:fs';
import { dangersOf } from '../database/applicationRole.js';
import { walkPeriods } from '../grade/rebuild.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { freeBytesAt, LEAST_FREE } from './readiness.js';

const VERDICTS = ['ok', 'note', 'fault'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  /** What was looked at, in a word or three. */
  readonly subject: string;
  readonly verdict: Verdict;
  /** What was found and, unless all is well, what to do. */
  readonly says: string;
}

export interface Patient {
  readonly dataSource: DataSource;
  readonly dataDir: string;
  /** Streaming replicas, connected; an error instead of one that could not be reached. */
  readonly replicas: readonly (DataSource | Error)[];
  /** Milliseconds. */
  readonly now: () => number;
  /** `v20.19.0` */
  readonly nodeVersion: string;
}

type Question = (patient: Patient) => Promise<Omit<Finding, 'subject'>>;

/** In the order in which they are asked: what comes later needs what came before. */
const QUESTIONS: readonly (readonly [subject: string, question: Question])[] = [
  ['Node', async ({ nodeVersion }) => nodeFinding(nodeVersion)],
  ['PostgreSQL', postgresFinding],
  ['migrations', migrationsFinding],
  ['role', roleFinding],
  ['clock', clockFinding],
  ['disk', diskFinding],
  ['replicas', replicasFinding],
  ['connections', connectionsFinding],
  ['grades', gradesFinding],
];

/** Asks all of them; one that cannot be answered is a fault. */
export async function* examine(patient: Patient): AsyncGenerator<Finding> {
  for (const [subject, question] of QUESTIONS)
    try {
      yield { subject, ...(await question(patient)) };
    } catch (error) {
      yield { subject, verdict: 'fault', says: `It could not be found out: ${(error as Error).message}` };
    }
}

const ok = (says: string) => ({ verdict: 'ok', says }) as const;
const note = (says: string) => ({ verdict: 'note', says }) as const;
const fault = (says: string) => ({ verdict: 'fault', says }) as const;

export function nodeFinding(version: string): Omit<Finding, 'subject'> {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const suits = major > 20 || (major === 20 && minor >= 19);
  return suits ? ok(version) : fault(`${version}; 20.19 or later is needed.`);
}

async function postgresFinding({ dataSource }: Patient): Promise<Omit<Finding, 'subject'>> {
  const [row]: { number: number; text: string; durable: boolean }[] = await dataSource.query(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text,
       current_setting('fsync')::boolean AND current_setting('full_page_writes')::boolean AS durable`,
  );
  const { number, text, durable } = row!;
  if (number < 150_000) return fault(`${text}; 15 or later is needed.`);
  return durable
    ? ok(text)
    : fault(`${text} runs with fsync or full_page_writes off: a crash may lose what was acknowledged.`);
}

async function migrationsFinding({ dataSource }: Patient): Promise<Omit<Finding, 'subject'>> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration ORDER BY id');
  const ours = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  const later = rows.filter(({ name }) => !ours.includes(name)).map(({ name }) => name);
  if (later.length > 0) return note(`A later version has migrated this database: ${later.join(', ')}.`);
  return ok(`${rows.length} have run`);
}

async function roleFinding({ dataSource }: Patient): Promise<Omit<Finding, 'subject'>> {
  const dangers = await dangersOf(dataSource);
  if (dangers.length === 0) return ok('the application cannot change what is sealed');
  return note(`${dangers.join('; ')}. See "A role for the application" in the README.`);
}

/** Milliseconds between the clock of this machine and the database's, beyond which instants of records contradict each other. */
const MOST_ASKEW = 2_000;

async function clockFinding({ dataSource, now }: Patient): Promise<Omit<Finding, 'subject'>> {
  const before = now();
  const [row]: { at: string }[] = await dataSource.query(
    `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint::text AS at`,
  );
  const askew = Math.round(Number(row!.at) - (before + now()) / 2);
  if (Math.abs(askew) <= MOST_ASKEW) return ok(`${Math.abs(askew)} ms from the database's`);
  return fault(`The database's clock is ${askew} ms ahead of this machine's. Let both follow a time server.`);
}

async function diskFinding({ dataDir }: Patient): Promise<Omit<Finding, 'subject'>> {
  if (!existsSync(dataDir)) return note(`${dataDir} is not there yet.`);
  const free = await freeBytesAt(dataDir);
  const says = `${Math.floor(free / 1024 ** 2).toLocaleString('en')} MiB free at ${dataDir}`;
  if (free < LEAST_FREE) return fault(`${says}; the server is not ready below ${LEAST_FREE / 1024 ** 2}.`);
  return free < LEAST_FREE * 8 ? note(`${says}; that is little.`) : ok(says);
}

async function replicasFinding({ dataSource, replicas }: Patient): Promise<Omit<Finding, 'subject'>> {
  if (replicas.length === 0) return ok('none');
  const [row]: { position: string }[] = await dataSource.query(
    'SELECT pg_current_wal_insert_lsn()::text AS position',
  );
  const lines = await Promise.all(replicas.map(replica => behind(replica, row!.position)));
  const wrong = lines.filter(({ bytes }) => bytes === null || bytes > MOST_BEHIND_BYTES);
  const says = lines.map(({ text }, index) => `${index + 1}: ${text}`).join('; ');
  return wrong.length === 0 ? ok(says) : fault(`${says}. The primary answers in their place.`);
}

/** A burst of writing; more for long is a replica that does not keep up. */
const MOST_BEHIND_BYTES = 64 * 1024 * 1024;

async function behind(
  replica: DataSource | Error,
  position: string,
): Promise<{ readonly bytes: number | null; readonly text: string }> {
  if (replica instanceof Error) return { bytes: null, text: `away (${replica.message})` };
  const [row]: { bytes: string | null }[] = await replica.query(
    `SELECT greatest(0, $1::pg_lsn - pg_last_wal_replay_lsn())::text AS bytes WHERE pg_is_in_recovery()`,
    [position],
  );
  if (row?.bytes == null) return { bytes: null, text: 'it is no replica' };
  return { bytes: Number(row.bytes), text: `${row.bytes} bytes behind` };
}

async function connectionsFinding({ dataSource }: Patient): Promise<Omit<Finding, 'subject'>> {
  const [row]: { used: number; most: number; longest: number | null }[] = await dataSource.query(
    `SELECT count(*)::int AS used, current_setting('max_connections')::int AS most,
       max(extract(epoch FROM clock_timestamp() - xact_start))::int AS longest
     FROM pg_stat_activity WHERE backend_type = 'client backend'`,
  );
  const { used, most, longest } = row!;
  const says = `${used} of ${most} in use`;
  if (used > most * 0.8) return fault(`${says}. Raise max_connections, or run fewer servers.`);
  // The change feed gives nothing beyond the oldest open transaction.
  if ((longest ?? 0) > 60)
    return note(`${says}; a transaction is open for ${longest} s, and the change feed waits for it.`);
  return ok(says);
}

async function gradesFinding({ dataSource }: Patient): Promise<Omit<Finding, 'subject'>> {
  const { enterprises, changed } = await walkPeriods(dataSource, 'verify', () => undefined);
  if (changed > 0)
    return fault(
      `${changed} of ${enterprises} differ from their records. npm run periods -- verify names them.`,
    );
  const { wrong } = await verifyCounts(dataSource.manager);
  if (wrong > 0)
    return fault(`${wrong} counts by day differ from the periods. npm run periods -- rebuild counts anew.`);
  return ok(`the stored periods of ${enterprises} enterprises are what their records say`);
}
