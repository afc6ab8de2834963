/** The cluster of one size: PostgreSQL as `npm start` would start it, loaded once, and found again by later runs. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { hashSecret } from '../../dist/access/secret.js';
import { copyingDataSource, createDataSource, migrate } from '../../dist/database/dataSource.js';
import { startEmbedded } from '../../dist/database/embedded.js';
import { fill } from '../../dist/grade/rebuild.js';
import { recount } from '../../dist/gradeCount/fold.js';
import { enterShippedEditions } from '../../dist/policy/policyBook.js';
import { inTree } from '../../launch/tree.mjs';
import { TABLES, WRITTEN_AT } from './registry.mjs';
import { PEER_SCHEMA } from './sql.mjs';
import { NOON, SIZES } from './sizes.mjs';

/** As many as it takes that a connection is never held up by what one token may do at once. */
const TOKENS = 8;
/** Of no use to anybody: this registry holds nothing. */
export const tokenSecrets = Array.from({ length: TOKENS }, (_, index) => `qq_bench_${index}`);

const LINES_AT_ONCE = 2000;

/**
 * @typedef {object} Cluster
 * @property {import('../../dist/database/embeddedDatabase.js').SocketConnection} owner
 * @property {import('../../dist/database/embeddedDatabase.js').SocketConnection} application
 * @property {() => Promise<void>} stop
 */

/** Where clusters are kept: size L needs more than 11 GB. */
const FOLDER = resolve(process.env.BENCH_DATA ?? inTree('server/bench/.data'));

/**
 * @param {string} name of the size
 * @param {(line: string) => void} say
 * @returns {Promise<Cluster>}
 */
export async function openCluster(name, say) {
  const dataDir = join(FOLDER, name);
  mkdirSync(FOLDER, { recursive: true });
  // Grows with every change of what is loaded.
  const done = join(dataDir, 'loaded-3');
  if (!existsSync(done)) await load(dataDir, SIZES[name], say);
  const server = await startEmbedded({ dataDir, durable: true, log: say });
  const { connection: owner, application, stop } = server;
  try {
    await migrateAnew(server);
    writeFileSync(done, '');
    return { owner, application, stop, folder: dataDir };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In a server that keeps no log of what goes into a table that is new: what fails is loaded from the beginning. */
async function load(dataDir, size, say) {
  rmSync(dataDir, { recursive: true, force: true });
  const within = async work => {
    const server = await startEmbedded({ dataDir, durable: false, log: say });
    try {
      await work(server);
    } finally {
      await server.stop();
    }
  };
  const asSuperuser = (...statements) =>
    within(async ({ connection }) => {
      const client = new pg.Client({ ...connection, user: 'postgres' });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    });
  await asSuperuser(`ALTER SYSTEM SET wal_level = 'minimal'`, 'ALTER SYSTEM SET max_wal_senders = 0');
  await within(server => fillTables(server, size, say));
  await asSuperuser('ALTER SYSTEM RESET ALL');
}

async function fillTables({ connection, application }, size, say) {
  const dataSource = await createDataSource(connection).initialize();
  await migrate(dataSource, application.user);
  await dataSource.destroy();
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const [table, { columns, rows }] of Object.entries(TABLES)) {
    const begun = performance.now();
    const indices = await dropIndices(client, table);
    await client.query('BEGIN');
    await client.query(`TRUNCATE ${table}`);
    await pipeline(
      Readable.from(inPieces(rows(size), lines => progress(`${table}: ${lines}`))),
      client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN (FREEZE)`)),
    );
    await client.query('COMMIT');
    const copied = seconds(begun);
    for (const index of indices) await client.query(index);
    say(`${table} loaded in ${copied}, with its indices in ${seconds(begun)}`);
  }
  await addTokens(client);
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** Answers the statements that make them again, which takes a tenth of keeping them up row by row. */
async function dropIndices(client, table) {
  const { rows: constraints } = await client.query(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
     FROM pg_constraint WHERE conrelid = $1::regclass AND conindid <> 0`,
    [table],
  );
  for (const { drop } of constraints) await client.query(drop);
  const { rows: indices } = await client.query(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
     FROM pg_index WHERE indrelid = $1::regclass`,
    [table],
  );
  for (const { drop } of indices) await client.query(drop);
  return [...constraints, ...indices].map(({ make }) => make);
}

function* inPieces(lines, tell) {
  let piece = '';
  let count = 0;
  for (const line of lines) {
    piece += line;
    if (++count % LINES_AT_ONCE !== 0) continue;
    yield piece;
    piece = '';
    if (count % (LINES_AT_ONCE * 50) === 0) tell(count);
  }
  if (piece !== '') yield piece;
}

async function addTokens(client) {
  const account = '01930000-0000-7000-8000-000000000000';
  const now = new Date(NOON);
  await client.query(
    `INSERT INTO account (id, username, display_name, password_hash, former_password_hashes, password_changed_at,
       must_change_password, roles, divisions, created_at)
     VALUES ($1, 'bench', '测试', '-', '{}', $2, false, '{CLERK}', '{}', $2)`,
    [account, now],
  );
  for (const [index, secret] of tokenSecrets.entries())
    await client.query(
      `INSERT INTO api_token (id, account_id, name, hint, secret_hash, scopes, divisions, expires_on, created_at)
       VALUES ($1, $2, $3, $3, $4, '{READ,RECORD}', '{}', '2027-06-30', $5)`,
      [account.replace(/0$/, `${index + 1}`), account, secret, hashSecret(secret), now],
    );
}

/** A cluster that an earlier version loaded is brought up to date; the peers' own functions are made anew. */
async function migrateAnew({ connection, application }) {
  const dataSource = await createDataSource(connection).initialize();
  await migrate(dataSource, application.user);
  await enterShippedEditions(dataSource.manager);
  await dataSource.query(PEER_SCHEMA);
  await dataSource.destroy();
}

/**
 * W7: all periods from the records alone, then the published lists and what is covered, and the counts, as the command does that
 * operators have. Answers the seconds that each took.
 */
export async function rebuildAll({ owner }, say) {
  const dataSource = await copyingDataSource(owner, { statement_timeout: 0 }).initialize();
  const within = async (filling, what) => {
    await dataSource.query(`TRUNCATE ${what}`);
    const begun = performance.now();
    const tell = (done, total) => progress(`${filling}: ${done} / ${total}`);
    const count = await fill(dataSource, filling, tell, { worthFilling: 0 });
    const taken = (performance.now() - begun) / 1000;
    say(`${filling} of ${count} enterprises rebuilt in ${taken.toFixed(1)} s`);
    return taken;
  };
  try {
    await forgetWrites(dataSource);
    const [untold] = await dataSource.query('SELECT FROM enterprise WHERE ledger_length = 1 LIMIT 1');
    if (untold !== undefined) {
      say('loaded and never graded: the first time, every grade is told in the ledgers too');
      await within('periods', 'grade_period, black_roll');
    }
    const periods = await within('periods', 'grade_period, black_roll');
    const lists = await within('lists', 'listing, record_coverage');
    const begun = performance.now();
    await recount(dataSource);
    const counts = (performance.now() - begun) / 1000;
    say(`counted in ${counts.toFixed(1)} s`);
    // The command goes by the machine's clock.
    await dataSource.query(BACK_IN_TIME, [WRITTEN_AT]);
    await dataSource.query('VACUUM ANALYZE');
    return { periods, lists, counts };
  } finally {
    await dataSource.destroy();
  }
}

/** On the day that is measured on, nothing may have been written later. */
const BACK_IN_TIME = 'UPDATE enterprise SET written_at = $1 WHERE written_at > $1';

/** What W5 of earlier runs has left, ours and the peers'; ledgers stay as they are. */
async function forgetWrites(dataSource) {
  await dataSource.query('DELETE FROM event WHERE recorded_at > $1', [WRITTEN_AT]);
  await dataSource.query(
    `DELETE FROM document_number n WHERE NOT EXISTS (
       SELECT FROM event e WHERE e.enterprise_id = n.enterprise_id AND e.id = n.event_id)`,
  );
  await dataSource.query(BACK_IN_TIME, [WRITTEN_AT]);
}

const seconds = begun => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
const progress = text => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}\r`);
