/**
 * Prepared statements, straight by the driver: TypeORM's way through a query runner takes as long as the driver itself, and
 * parsing and planning take PostgreSQL longer than most answers.
 */
import { createHash } from 'node:crypto';
import type { ClientBase, Pool, QueryResult } from 'pg';
import { EntityManager, type DataSource } from 'typeorm';
import { askerOf, type Asker } from './asker.js';
import type { AskedQuery } from './watched.js';

/** Different statements that are prepared, on each connection, at some 30 KB each; whatever else is asked is planned each time. */
const MOST_PREPARED = 200;
/** What is asked seldom would only take the places. */
const ASKED_BEFORE = 2;
/** Texts that are being counted. */
const MOST_COUNTED = 2000;

const names = new Map<string, string>();
const counts = new Map<string, number>();

/** The rows that a statement answers; within the transaction that the manager is in, if it is in one. */
export function preparedRows<T>(
  source: DataSource | EntityManager,
  text: string,
  values: readonly unknown[] = [],
  asker?: Asker,
): Promise<T[]> {
  return rowsBy<T>(nameOf(text), source, text, values, asker);
}

/** The same of a statement that is planned each time, for the values it has. */
export function unpreparedRows<T>(
  source: DataSource | EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  return rowsBy<T>(undefined, source, text, values);
}

async function rowsBy<T>(
  name: string | undefined,
  source: DataSource | EntityManager,
  text: string,
  values: readonly unknown[],
  asker?: Asker,
): Promise<T[]> {
  const manager = source instanceof EntityManager ? source : source.manager;
  const { driver, logger } = manager.connection;
  logger.logQuery(text, values as unknown[]);
  const runner = source === manager ? manager.queryRunner : undefined;
  const client = runner
    ? ((await runner.connect()) as ClientBase)
    : (driver as unknown as { readonly master: Pool }).master;
  const query: AskedQuery = { text, values: values as unknown[] };
  if (name !== undefined) query.name = name;
  // A transaction bears the name of its request already.
  if (!runner) query.asker = asker ?? askerOf(manager);
  const { rows }: QueryResult = await client.query(query);
  return rows as T[];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (counts.size >= MOST_COUNTED) counts.clear();
  counts.set(text, count);
  if (count <= ASKED_BEFORE) return undefined;
  counts.delete(text);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
