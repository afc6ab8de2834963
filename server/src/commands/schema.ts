/**
 * Writes server/schema.graphql. With `--check` says instead whether it is up to date and holds to the rules of
 * `schemaRules/`; with `--release` keeps it as the schema of a release, against which later ones are held.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { systemClock, today } from '../clock.js';
import { buildSchema } from '../schema.js';
import { reviewSchema } from '../schemaRules/schemaRules.js';

const inServer = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const current = inServer('schema.graphql');
const released = inServer('schema.released.graphql');
const contract = inServer('contract');

const schema = lexicographicSortSchema(buildSchema());
const text = `${printSchema(schema)}\n`;

if (process.argv.includes('--check')) check();
else writeFileSync(process.argv.includes('--release') ? released : current, text);

function check(): void {
  const complaints = reviewSchema({
    schema,
    released: readFileSync(released, 'utf8'),
    contract: readdirSync(contract)
      .map(name => readFileSync(`${contract}/${name}`, 'utf8'))
      .join('\n'),
    today: today(systemClock),
  }).map(({ rule, at, message }) => `${rule}: ${at} ${message}`);
  if (readFileSync(current, 'utf8') !== text)
    complaints.push(
      'server/schema.graphql differs from the code: run npm run schema and look at the difference.',
    );
  if (complaints.length === 0) return;
  console.error(complaints.join('\n'));
  process.exit(1);
}
