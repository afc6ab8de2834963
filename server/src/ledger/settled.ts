/**
 * Below which number all that will ever be written can be read. On one machine a snapshot tells (`SETTLED_BELOW`), in the reading statement
 * itself. On a cluster a transaction that wrote on several machines is prepared on the others, committed on the coordinator, from when on its
 * number counts as settled, and only then committed on the others: whoever reads in between would go on past what is not there yet.
 * So what was prepared once the bound is known is waited for: all that is below the bound and not visible yet is among it.
 */
import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { isSpread } from '../database/sharding/isSpread.js';
import { SETTLED_BELOW } from './transactionNumber.js';

/** SQL of the bound, for a statement that begins afterwards. */
export type Settle = (manager: EntityManager) => Promise<string>;
/** The names of the transactions that are prepared now, on any machine. */
export type Prepared = (manager: EntityManager) => Promise<readonly string[]>;

/** Throws as a lock that was not to be had where a commit does not come to its end. */
export const settledBelow: Settle = async manager =>
  (await isSpread(manager)) ? settledOnAll(manager, preparedOnOthers) : SETTLED_BELOW;

const BETWEEN_LOOKS = 20;
/** Some two seconds, as for a lock; between the two commits of a transaction lies a millisecond. */
const LOOKS = 100;

export async function settledOnAll(manager: EntityManager, prepared: Prepared): Promise<string> {
  // First the bound, then who is prepared: a transaction below the bound had been prepared everywhere before.
  const [row]: { below: string }[] = await manager.query(`SELECT (${SETTLED_BELOW})::text AS below`);
  const waited = new Set(await prepared(manager));
  for (let look = 1; waited.size > 0; look++) {
    if (look === LOOKS)
      throw Object.assign(new Error('commits on other machines do not end'), { code: '55P03' });
    await setTimeout(BETWEEN_LOOKS);
    const still = new Set(await prepared(manager));
    for (const each of waited) if (!still.has(each)) waited.delete(each);
  }
  return `${BigInt(row!.below)}::bigint`;
}

/** Those of Citus; one that was left by a crash is ended by its own recovery within a minute. */
export const PREPARED = `SELECT coalesce(string_agg(gid, ' '), '') AS names FROM pg_prepared_xacts
  WHERE database = current_database() AND gid LIKE 'citus\\_%'`;

async function preparedOnOthers(manager: EntityManager): Promise<readonly string[]> {
  const rows: { success: boolean; result: string }[] = await manager.query(
    `SELECT success, result FROM run_command_on_workers($1)`,
    [PREPARED],
  );
  if (rows.some(({ success }) => !success))
    throw Object.assign(new Error('a machine of the cluster does not answer'), { code: '57P03' });
  return rows.flatMap(({ result }) => result.split(' ').filter(name => name !== ''));
}
