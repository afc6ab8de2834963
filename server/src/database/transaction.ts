import type { DataSource, EntityManager } from 'typeorm';
import { Sent } from './sent.js';

/**
 * Runs `work` in one transaction, as TypeORM's `transaction` does. What it leaves in `sent` goes to PostgreSQL together with
 * the COMMIT, which commits nothing if any of it failed; then that is thrown.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager, sent: Sent) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const sent = new Sent();
  try {
    await runner.startTransaction();
    const result = await work(runner.manager, sent);
    const committed = runner.commitTransaction();
    sent.add(committed);
    await sent.settle();
    return result;
  } catch (error) {
    const cause = await sent.settle().then(
      () => error,
      (first: unknown) => first,
    );
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw cause;
  } finally {
    await runner.release();
  }
}
