import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';

/** As request ids are made. It goes into a statement as it is, since SET takes no parameters. */
const PLAIN = /^[\w-]{1,48}$/;

/**
 * Names the transaction that the manager is in by the request it is for, the first of them if it is for more, until it ends: in `pg_stat_activity`, and in PostgreSQL's
 * log where `log_line_prefix` has `%a`. It is sent with whatever is asked next, so nobody waits for it; statements outside of
 * transactions are not named, since that would cost each as much as many of them take.
 */
export async function nameTransaction(
  manager: EntityManager,
  requestId: string | null,
  others = 0,
): Promise<void> {
  if (requestId === null || !PLAIN.test(requestId)) return;
  const client = (await manager.queryRunner!.connect()) as ClientBase;
  // If it fails so does what follows, which somebody waits for.
  const text = `SET LOCAL application_name = 'qianqi ${requestId}${others === 0 ? '' : ` +${others}`}'`;
  client.query({ text, values: [] }).catch(() => undefined);
}
