/** The registry as it stands at one instant, for reads that take many statements: so the count is that of the rows. */
import type { DataSource } from 'typeorm';
import { nameTransaction } from '../database/nameTransaction.js';

/**
 * Runs the work in one transaction that only reads. It holds no lock that a writer waits for and has no number of its own,
 * so that the change feed does not wait for it either. PostgreSQL ends it after 30 idle seconds, as when a client stalls.
 */
export async function openSnapshot(dataSource: DataSource, requestId: string): Promise<Snapshot> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await nameTransaction(runner.manager, requestId);
    await runner.query('SET TRANSACTION READ ONLY');
  } catch (error) {
    await runner.release();
    throw error;
  }
  // Loaders ask side by side; a connection answers one after another.
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  Object.assign(runner, {
    query: (...args: unknown[]) => (last = last.catch(() => undefined).then(() => query(...args))),
  });
  return {
    dataSource: Object.create(dataSource, { manager: { value: runner.manager } }) as DataSource,
    async close() {
      try {
        await last.catch(() => undefined);
        if (runner.isTransactionActive) await runner.rollbackTransaction();
      } finally {
        await runner.release();
      }
    },
  };
}

export interface Snapshot {
  /** As the database itself, but every statement through its manager sees that instant. */
  readonly dataSource: DataSource;
  /** Once; the connection goes back to the others. */
  close(): Promise<void>;
}
