/** Writes all tables as they stand at one instant, while everybody goes on working. */
import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { blockOf, END_OF_ROWS, type Header, type Trailer } from './backupFile.js';

/** Made by the migrations of whoever restores. */
const NOT_COPIED = ['migration'];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Readable by its owner alone: it holds what the registry holds of people. */
const OWNER_ONLY = 0o600;

/**
 * Takes the place of `path` only once it is whole and on the disk. The client must be in no transaction. Answers the rows
 * of each table.
 */
export async function writeBackup(
  client: pg.Client,
  path: string,
  madeAt: Date,
  onTable: (name: string, rows: number) => void = () => undefined,
): Promise<Trailer['rows']> {
  const unfinished = `${path}.part`;
  try {
    const rows = await writeTo(client, unfinished, madeAt, onTable);
    const file = await open(unfinished, 'r+');
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    return rows;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw unwritten(error as NodeJS.ErrnoException, path);
  }
}

/** In the operator's words, where it is the folder or its disk. */
function unwritten(error: NodeJS.ErrnoException, path: string): Error {
  const folder = dirname(path);
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Error(`There is no folder ${folder}.`, { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Error(`${folder} may not be written to by this user.`, { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Error(`The disk of ${folder} is full. Nothing of the backup was left there.`, {
        cause: error,
      });
    default:
      return error;
  }
}

async function writeTo(
  client: pg.Client,
  path: string,
  madeAt: Date,
  onTable: (name: string, rows: number) => void,
): Promise<Trailer['rows']> {
  const gzip = createGzip({ level: 6 });
  const written = pipeline(gzip, createWriteStream(path, { mode: OWNER_ONLY }));
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  const say = (line: string) => {
    hash.update(`${line}\n`);
    gzip.write(`${line}\n`);
  };
  // Whatever fails first is told: the disk, or the database.
  const failed = written.then(() => new Promise<never>(() => undefined));
  // Awaited from the first table on, and a folder that is not there fails before.
  failed.catch(() => undefined);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  try {
    await client.query('SET LOCAL statement_timeout = 0');
    const { rows: migrations } = await client.query<{ name: string }>(
      'SELECT name FROM migration ORDER BY id',
    );
    const header: Header = {
      format: 'qianqi-backup',
      version: 1,
      madeAt: madeAt.toISOString(),
      migrations: migrations.map(({ name }) => name),
    };
    say(JSON.stringify(header));
    for (const { name, columns } of await tablesOf(client)) {
      say(blockOf(name, columns));
      const source = client.query(copyTo(`COPY ${name} (${columns.join(', ')}) TO STDOUT`));
      rows[name] = await Promise.race([copyRows(source, hash, gzip), failed]);
      say(END_OF_ROWS);
      onTable(name, rows[name]!);
    }
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
  gzip.end(`${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies Trailer)}\n`);
  await written;
  return rows;
}

async function copyRows(source: AsyncIterable<Buffer>, hash: Hash, gzip: Gzip): Promise<number> {
  let rows = 0;
  for await (const chunk of source) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
    hash.update(chunk);
    if (!gzip.write(chunk)) await once(gzip, 'drain');
  }
  return rows;
}

async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
       AND NOT a.attisdropped AND a.attgenerated = '' AND NOT c.relname = ANY($1)
     GROUP BY c.relname ORDER BY c.relname`,
    [NOT_COPIED],
  );
  return rows;
}
