import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFirstAccount } from './access/account.service.js';
import { buildApp } from './app.js';
import { systemClock } from './clock.js';
import { migrate } from './database/dataSource.js';
import { openDatabase } from './database/open.js';
import { readEnvironment, type Environment } from './environment.js';
import { enterShippedEditions } from './policy/policyBook.js';
import { loadDemo } from './demo/loadDemo.js';

const DEMO_ACCOUNT = { username: 'admin', password: 'demo-qianqi-2026' };
const DRAIN_SECONDS = 10;

const say = (line: string) => console.log(line);

async function main(environment: Environment): Promise<void> {
  const database = await openDatabase(environment, say);
  const { dataSource } = database;
  for (const name of await migrate(dataSource)) say(`Migrated: ${name}`);
  await enterShippedEditions(dataSource.manager);
  const { adminUsername, adminPassword, demo } = environment;
  const account =
    adminUsername === undefined
      ? demo
        ? DEMO_ACCOUNT
        : null
      : { username: adminUsername, password: adminPassword! };
  const created =
    account !== null &&
    (await createFirstAccount(dataSource.manager, account, ['ADMINISTRATOR', 'CLERK', 'SCHEDULER']));
  if (demo) await loadDemo(dataSource, systemClock, say);

  const folder = fileURLToPath(new URL('../../web/dist', import.meta.url));
  const app = await buildApp({
    dataSource,
    clock: systemClock,
    demo,
    development: environment.development,
    ...(existsSync(folder) && { pages: folder }),
    log: true,
  });
  try {
    await app.listen({ host: environment.host, port: environment.port });
  } catch (error) {
    await app.close();
    await database.stop();
    throw sayWhyNot(error, environment);
  }

  const address = `http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${environment.port}`;
  greet(address, account === DEMO_ACCOUNT ? DEMO_ACCOUNT : null, created ? account.username : null);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('Stopping: finishing what is under way.');
    // A client that never finishes must not keep the process.
    setTimeout(() => process.exit(1), DRAIN_SECONDS * 1000).unref();
    await app.close();
    await database.stop();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function sayWhyNot(error: unknown, { host, port }: Environment): unknown {
  if ((error as { code?: string }).code !== 'EADDRINUSE') return error;
  return new Error(
    `Something else listens on ${host}:${port}. Is it running already? PORT=${port + 1} npm start takes another.`,
  );
}

function greet(address: string, demoAccount: typeof DEMO_ACCOUNT | null, created: string | null): void {
  say(`\n科右前旗企业信用分级监管  ${address}\n`);
  if (demoAccount)
    say(
      `  Demo sign-in   ${demoAccount.username} / ${demoAccount.password}   (known to everybody: for this machine only)`,
    );
  else if (created) say(`  First account  ${created} (password as in ADMIN_PASSWORD)`);
  say(`  GraphQL        ${address}/graphql`);
  say(`\n  A first query, open to anybody:\n`);
  const query =
    '{ creditList(list: BLACK, first: 3) { totalCount nodes { name since clauses { code text } } } }';
  say(`  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'\n`);
}

main(readEnvironment(process.env)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
