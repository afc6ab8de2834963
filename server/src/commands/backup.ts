/** `npm run backup -- <file>`: writes everything into one file, while everybody goes on working. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { writeBackup } from '../backup/writeBackup.js';
import { systemClock } from '../clock.js';
import { onDatabase } from './onDatabase.js';

const [file] = process.argv.slice(2);

onDatabase(async dataSource => {
  if (file === undefined) {
    console.error('Usage: npm run backup -- <file>');
    return 2;
  }
  const path = resolve(file);
  if (existsSync(path)) {
    console.error(`${path} is there already; a backup never takes the place of another.`);
    return 1;
  }
  const options = dataSource.options;
  // A copy is no query that others may be sent behind.
  const own = await new DataSource({
    ...options,
    extra: { ...(options as { extra: object }).extra, pipeline: false },
  } as DataSourceOptions).initialize();
  const runner = own.createQueryRunner();
  try {
    const client = (await runner.connect()) as pg.ClientBase as pg.Client;
    const rows = await writeBackup(client, path, new Date(systemClock.now()), (name, count) =>
      process.stderr.write(`${name}: ${count}\n`),
    );
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    console.log(`${total} rows of ${Object.keys(rows).length} tables are in ${path}.`);
    console.log(
      'It holds personal data. The key that signs audit checkpoints is not in it: keep DATA_DIR too.',
    );
    return 0;
  } finally {
    await runner.release();
    await own.destroy();
  }
});
