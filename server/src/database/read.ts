/**
 * Reads by prepared statements, straight from the pool: for a page TypeORM's way through a query runner takes as long as the
 * driver, and parsing and planning take PostgreSQL longer than answering.
 */
import { createHash } from 'node:crypto';
import type { Pool, QueryResult } from 'pg';
import { EntityManager, type DataSource } from 'typeorm';

/** Different statements that are prepared, on each connection; whatever else is asked is planned each time. */
const MOST_PREPARED = 200;

const names = new Map<string, string>();

/** The rows of a statement; within a transaction if the manager is in one. */
export async function readRows<T>(
  source: DataSource | EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const isManager = source instanceof EntityManager;
  if (isManager && source.queryRunner !== undefined) return source.query(text, values as unknown[]);
  const { driver, logger } = isManager ? source.connection : source;
  logger.logQuery(text, values as unknown[]);
  const { master } = driver as unknown as { readonly master: Pool };
  const name = nameOf(text);
  const { rows }: QueryResult = await master.query({
    text,
    values: values as unknown[],
    ...(name !== undefined && { name }),
  });
  return rows as T[];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
