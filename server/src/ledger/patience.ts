/** PostgreSQL gave up waiting for a lock, or two transactions waited for each other. Nothing was written. */
const LOCK_NOT_AVAILABLE = '55P03';
const DEADLOCK = '40P01';
const ATTEMPTS = 8;

/**
 * For writes that may take longer than one waits for a lock: whoever sends the same idempotency key meanwhile gives up and
 * waits again, instead of being told that the system is busy. Only for work that is safe to begin again.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === ATTEMPTS || (code !== LOCK_NOT_AVAILABLE && code !== DEADLOCK)) throw error;
    }
}
