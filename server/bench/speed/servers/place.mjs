/** Where a contestant listens and which database it asks: said by whoever starts it. */
import pg from 'pg';

const { BENCH_CONNECTION = '{}', BENCH_PORT = '0' } = process.env;

export const connection = JSON.parse(BENCH_CONNECTION);
export const port = Number(BENCH_PORT);

// Days as they come, as anybody does who has days in a database.
pg.types.setTypeParser(1082, text => text);

/** As many connections, and the same settings, as our server has. */
export function pool() {
  return new pg.Pool({ ...connection, max: 10, options: '-c max_parallel_workers_per_gather=0' });
}

/** Tells whoever started this that it answers now. */
export function ready() {
  process.send?.('ready');
}
