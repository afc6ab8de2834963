/** `npm run db -- placement|distribute`: where each table lies in a Citus cluster; puts it there. */
import { createDataSource } from '../database/dataSource.js';
import { openDatabase } from '../database/open.js';
import { CannotDistribute, distribute, type Step } from '../database/sharding/distribute.js';
import { PLACEMENTS, type Placement } from '../database/sharding/placement.js';
import { readEnvironment } from '../environment.js';

const WIDTH = 28;

async function run(asked: string | undefined): Promise<number> {
  if (asked === 'placement') {
    for (const [table, placement] of Object.entries(PLACEMENTS)) console.log(line(table, placement));
    return 0;
  }
  if (asked !== 'distribute') {
    console.error('Usage: npm run db -- placement|distribute');
    return 2;
  }
  const environment = readEnvironment(process.env);
  const { databaseUrl, databaseOwnerUrl } = environment;
  const url = databaseOwnerUrl ?? databaseUrl;
  if (url === undefined)
    throw new CannotDistribute(
      'The database of npm start itself is one machine: set DATABASE_URL to the coordinator of a Citus cluster.',
    );
  // Migrated first: what is placed are the tables of this version.
  const database = await openDatabase(environment, text => console.error(text));
  await database.stop();
  const owner = await createDataSource({ url }).initialize();
  try {
    await distribute(owner, tell);
  } finally {
    await owner.destroy();
  }
  console.log('All tables lie where they belong.');
  return 0;
}

const tell = ({ table, placement, stood }: Step) =>
  console.log(`${line(table, placement)}${stood ? ' (as before)' : ''}`);

function line(table: string, placement: Placement): string {
  return `${table.padEnd(WIDTH)}  ${wording(placement)}`;
}

function wording(placement: Placement): string {
  switch (placement.kind) {
    case 'ENTERPRISE':
      return `with its enterprise, by ${placement.by}`;
    case 'OWN':
      return `by ${placement.by}`;
    case 'REFERENCE':
      return 'whole on every machine';
    case 'COORDINATOR':
      return 'on the coordinator';
  }
}

run(process.argv[2]).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
