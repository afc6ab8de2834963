/** A drill: the demo registry is backed up while it is written to, restored elsewhere, and held against what it was. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { systemClock } from '../clock.js';
import { createDataSource, migrate, type Connection } from '../database/dataSource.js';
import { GuardedClient } from '../database/guardedClient.js';
import { loadDemo } from '../demo/loadDemo.js';
import { walkPeriods } from '../grade/rebuild.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { enterShippedEditions } from '../policy/policyBook.js';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';
import { restore } from './restore.js';
import { writeBackup } from './writeBackup.js';

const folder = makeTestFolder();
const file = join(folder, 'registry.backup');
let source: TestDatabase;
let before: Readonly<Record<string, string>>;
let meanwhile: Promise<unknown> | undefined;
let target: TestDatabase;

const clientOf = (connection: Connection) =>
  new GuardedClient('url' in connection ? { connectionString: connection.url } : connection);

beforeAll(async () => {
  source = await createTestDatabase();
  target = await createTestDatabase();
  // A restore wants nobody else there.
  await target.dataSource.destroy();
  await enterShippedEditions(source.dataSource.manager);
  await loadDemo(source.dataSource, systemClock, () => undefined);
  const client = clientOf(source.connection);
  await client.connect();
  before = await contentsOf(source.dataSource);
  // After the first table was written, and so after the instant of the backup.
  await writeBackup(client, file, new Date(), () => void (meanwhile ??= forgetNames(source.dataSource)));
  await client.end();
  await meanwhile;
}, 180_000);

afterAll(async () => {
  await source.drop();
  await target.drop();
  discard(folder);
});

const forgetNames = (dataSource: DataSource) => dataSource.query('DELETE FROM former_name');

/** Of each table how many rows, and a digest of all of them whatever their order. */
async function contentsOf(dataSource: DataSource): Promise<Readonly<Record<string, string>>> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables.filter(table => table.name !== 'migration')) {
    const [row] = await dataSource.query(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM ${name} t`,
    );
    found[name] = row.digest;
  }
  return found;
}

test('only its owner may read it, and it holds no password', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = gunzipSync(readFileSync(file)).toString();
  expect(text.split('\n')[1]).toMatch(/^COPY account \(/);
  expect(text).not.toContain('demo-qianqi-2026');
});

test('a database that is not empty is left as it is, unless it may go', async () => {
  await expect(restore(file, { connection: target.connection, replace: false })).rejects.toThrow(
    'The database is not empty.',
  );
});

test('restored, every table, the audit chains and all grades are as they were', async () => {
  const { rows } = await restore(file, { connection: target.connection, replace: true });
  expect(rows['enterprise']).toBe(300);
  const restored = await createDataSource(target.connection).initialize();
  try {
    expect(await contentsOf(restored)).toEqual(before);
    expect((await contentsOf(source.dataSource))['former_name']).not.toBe(before['former_name']);
    const discrepancies: unknown[] = [];
    const { entries } = await verifyAudit(restored, {
      trustedKeys: [],
      witnesses: [],
      report: found => void discrepancies.push(found),
      onProgress: () => undefined,
    });
    expect(discrepancies).toEqual([]);
    expect(entries).toBeGreaterThan(1_000);
    expect(await walkPeriods(restored, 'verify', () => undefined)).toMatchObject({
      enterprises: 300,
      different: [],
    });
    expect(await verifyCounts(restored.manager)).toEqual({ wrong: 0, uncounted: false });
    // A server that starts on it finds nothing to migrate.
    expect(await migrate(restored, null)).toEqual([]);
  } finally {
    await restored.destroy();
  }
}, 180_000);

test('while a server uses the database nothing is restored', async () => {
  const server = await createDataSource(target.connection).initialize();
  try {
    await expect(restore(file, { connection: target.connection, replace: true })).rejects.toThrow(
      'Servers still use this database: stop them first.',
    );
  } finally {
    await server.destroy();
  }
});

test.each([
  [
    'cut short',
    (whole: Buffer) => whole.subarray(0, whole.length - 40),
    /cannot be read to its end|cut short/,
  ],
  ['cut short at the end of a line', withoutLastLine, /cut short/],
  ['changed by one letter', withOneLetterChanged, /do not fit its seal/],
  ['no backup', () => gzipSync('SELECT 1;\n'), /no backup of this registry/],
  ['no gzip', () => Buffer.from('SELECT 1;\n'), /cannot be read to its end/],
] as const)('a file that is %s is refused before anything is touched', async (_, spoil, message) => {
  const spoilt = join(folder, 'spoilt.backup');
  writeFileSync(spoilt, spoil(readFileSync(file)));
  await expect(restore(spoilt, { connection: target.connection, replace: true })).rejects.toThrow(message);
  const still = await createDataSource(target.connection).initialize();
  const [{ count }] = await still.query('SELECT count(*)::int FROM enterprise');
  await still.destroy();
  expect(count).toBe(300);
});

test('a backup of a later version leaves the database empty, ready for another try', async () => {
  const later = join(folder, 'later.backup');
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').slice(0, -1);
  const body = `${[lines[0]!.replace('Registry1763769600000', 'Later9999999999999'), ...lines.slice(1)].join('\n')}\n`;
  const sha256 = createHash('sha256').update(body).digest('hex');
  writeFileSync(later, gzipSync(`${body}${JSON.stringify({ rows: {}, sha256 })}\n`));
  await expect(restore(later, { connection: target.connection, replace: true })).rejects.toThrow(
    'it does not know the migration Later9999999999999',
  );
  await restore(file, { connection: target.connection, replace: false });
});

function withoutLastLine(whole: Buffer): Buffer {
  const text = gunzipSync(whole).toString().trimEnd();
  return gzipSync(text.slice(0, text.lastIndexOf('\n') + 1));
}

function withOneLetterChanged(whole: Buffer): Buffer {
  const text = gunzipSync(whole).toString();
  return gzipSync(text.replace('152221', '152222'));
}
