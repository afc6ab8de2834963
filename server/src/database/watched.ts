import pg from 'pg';
import type { Asker } from './asker.js';
import { Packet, type Query } from './packet.js';

/** Milliseconds after which a statement is told as slow, by the ids of the requests it is for. */
const SLOW_AFTER = 1_000;
/** Names the statement that is sent with it and nothing else: without a transaction of their own both are one. */
const NAMING = { name: 'name_statement', text: `SELECT set_config('application_name', $1, true)` };

export interface AskedQuery extends pg.QueryConfig {
  asker?: Asker | undefined;
}

type Answer = (error: Error | undefined, result: unknown) => void;

/**
 * A statement that a request asks outside of any transaction, as the pool gives it; undefined for any other. What is not prepared bears
 * the request's id in PostgreSQL, in the same packet; to a prepared statement that would add more than many of them take. Of
 * either it is told while it is under way if it takes long, and an error has its text.
 */
export function watchedOf(args: readonly unknown[], backend: number | null): Query | undefined {
  const [asked, , answer] = args as [AskedQuery | undefined, unknown, Answer | undefined];
  const asker = asked?.asker;
  if (asker === undefined || answer === undefined) return undefined;
  const { name, text: statement, values } = asked!;
  const late = setTimeout(() => asker.tellSlow({ backend, statement }), SLOW_AFTER);
  const query = newQuery({ name, text: statement, values }, (error, result) => {
    clearTimeout(late);
    answer(error && Object.assign(error, { query: statement }), result);
  });
  return name === undefined ? new Packet([newQuery(naming(asker), () => undefined), query]) : query;
}

function naming({ requestIds: [first, ...others] }: Asker): pg.QueryConfig {
  return { ...NAMING, values: [`qianqi ${first}${others.length === 0 ? '' : ` +${others.length}`}`] };
}

function newQuery(statement: pg.QueryConfig, answer: Answer): Query {
  // What has no values would otherwise go by itself.
  const config = { ...statement, queryMode: 'extended' };
  return new pg.Query(config, answer) as unknown as Query;
}
