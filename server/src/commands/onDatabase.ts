import type { DataSource } from 'typeorm';
import { openDatabase } from '../database/open.js';
import { readEnvironment, type Environment } from '../environment.js';
import { enterShippedEditions } from '../policy/policyBook.js';

/** Runs a command against the registry that `npm start` serves, beside it or without it; its number is the exit code. */
export function onDatabase(
  work: (dataSource: DataSource, environment: Environment) => Promise<number>,
): void {
  void run(work).then(
    code => (process.exitCode = code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}

async function run(
  work: (dataSource: DataSource, environment: Environment) => Promise<number>,
): Promise<number> {
  const environment = readEnvironment(process.env);
  const database = await openDatabase(environment, line => console.error(line));
  try {
    await enterShippedEditions(database.dataSource.manager);
    return await work(database.dataSource, environment);
  } finally {
    await database.stop();
  }
}
