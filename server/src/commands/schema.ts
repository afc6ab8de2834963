/** Writes server/schema.graphql, or with `--check` says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../schema.js';

const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const text = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

if (process.argv.includes('--check')) {
  const committed = readFileSync(file, 'utf8');
  if (committed !== text) {
    console.error(
      'server/schema.graphql differs from the code: run npm run schema and look at the difference.',
    );
    process.exit(1);
  }
} else writeFileSync(file, text);
