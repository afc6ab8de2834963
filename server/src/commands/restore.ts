/** `npm run restore -- <file> [--replace]`: fills an empty database, or one whose contents may go, with a backup. */
import { resolve } from 'node:path';
import { restore } from '../backup/restore.js';
import { openAsOwner } from '../database/open.js';
import { readEnvironment } from '../environment.js';

async function run(): Promise<number> {
  const args = process.argv.slice(2);
  const replace = args.includes('--replace');
  const [file, ...more] = args.filter(arg => arg !== '--replace');
  if (file === undefined || more.length > 0) {
    console.error('Usage: npm run restore -- <file> [--replace]');
    return 2;
  }
  const log = (line: string) => console.error(line);
  const { connection, stop } = await openAsOwner(readEnvironment(process.env), log);
  try {
    const { madeAt, rows } = await restore(resolve(file), {
      connection,
      replace,
      onTable: (name, count) => log(`${name}: ${count}`),
    });
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    console.log(`${total} rows are as they were at ${madeAt}.`);
    console.log('Start the server, then: npm run audit:verify, npm run periods -- verify.');
    return 0;
  } finally {
    await stop();
  }
}

run().then(
  code => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
