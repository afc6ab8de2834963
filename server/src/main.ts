import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { ACCESS_PROFILES, weaknesses, type Role } from '@qianqi/shared';
import { accountsAgainst, createFirstAccount, hasAccount } from './access/account.service.js';
import type { Credentials } from './access/signIn.service.js';
import { buildApp } from './app.js';
import { keepCheckpoints, tellMissing, type CheckpointKeeper } from './audit/checkpoint/keeper.js';
import { openSigningKey } from './audit/checkpoint/openSigningKey.js';
import { systemClock } from './clock.js';
import { openReserve } from './database/dataSource.js';
import { openDatabase, type OpenDatabase } from './database/open.js';
import { readEnvironment, type Environment } from './environment.js';
import { continueNumbering } from './feed/continueNumbering.js';
import { enterShippedEditions } from './policy/policyBook.js';
import { DEMO_ACCOUNT, prepareDemoAccess, type DemoAccess } from './demo/demoAccounts.js';
import { loadDemo } from './demo/loadDemo.js';

const DRAIN_SECONDS = 10;
/** Of a process, for the public pages alone. */
const PUBLIC_CONNECTIONS = 5;

const say = (line: string) => console.log(line);

async function main(environment: Environment): Promise<void> {
  const database = await openDatabase(environment, say);
  try {
    const first = await prepare(database.dataSource, environment);
    const app = await serve(database.dataSource, environment, first.demo);
    greet(addressOf(environment), first, environment);
    stopOnSignal(app, database, await seal(database.dataSource, environment));
  } catch (error) {
    // The embedded server would outlive us otherwise.
    await database.stop();
    throw error;
  }
}

/** Whom to tell of at this start. */
interface FirstAccounts {
  /** The operator's own, if it was made now. */
  readonly username: string | null;
  /** The demo's, known to everybody. */
  readonly demo: DemoAccess | null;
}

/** Enters what every registry has. */
async function prepare(dataSource: DataSource, environment: Environment): Promise<FirstAccounts> {
  await continueNumbering(dataSource.manager);
  await enterShippedEditions(dataSource.manager);
  const account = firstAccountOf(environment);
  const isNew =
    account !== null &&
    (await createFirstAccount(dataSource.manager, account, firstRolesOf(environment), systemClock.now()));
  if (environment.demo) await loadDemo(dataSource, systemClock, say);
  if (account === null && !(await hasAccount(dataSource.manager)))
    say('Nobody can sign in yet: start once with ADMIN_USERNAME and ADMIN_PASSWORD set.');
  if (isNew && environment.adminUsername !== undefined) sayIfWeak(account, environment);
  const mixed = await accountsAgainst(dataSource.manager, ACCESS_PROFILES[environment.accessProfile]);
  if (mixed.length > 0)
    say(`These accounts hold roles that ACCESS_PROFILE=strict keeps apart; change them: ${mixed.join(', ')}`);
  const isDemo = environment.demo && environment.adminUsername === undefined;
  return {
    username: isNew && !isDemo ? account.username : null,
    demo: isDemo ? await prepareDemoAccess(dataSource, systemClock) : null,
  };
}

/** Taken all the same: whoever starts the server decides. */
function sayIfWeak({ username, password }: Credentials, { accessProfile }: Environment): void {
  const found = weaknesses(ACCESS_PROFILES[accessProfile], username, password);
  if (found.length > 0)
    say(`ADMIN_PASSWORD is weak (密码应${found.join('，')}). Change it after signing in.`);
}

/** So that a bureau of three can start; where duties are separated, the first account only makes the others. */
function firstRolesOf({ accessProfile }: Environment): readonly Role[] {
  return ACCESS_PROFILES[accessProfile].separatesDuties
    ? ['ADMINISTRATOR']
    : ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'];
}

function firstAccountOf({ adminUsername, adminPassword, demo }: Environment): Credentials | null {
  if (adminUsername !== undefined) return { username: adminUsername, password: adminPassword! };
  return demo ? DEMO_ACCOUNT : null;
}

async function serve(
  dataSource: DataSource,
  environment: Environment,
  demoAccess: DemoAccess | null,
): Promise<FastifyInstance> {
  const { host, port, demo, development, accessProfile, rateLimit, trustedProxies, webhookNetworks } =
    environment;
  const pages = builtFolder('pages', '../../web/dist');
  const queryConsole = builtFolder('queryConsole', '../../web/graphiql/dist');
  const reserve = await openReserve(dataSource, PUBLIC_CONNECTIONS);
  const app = await buildApp({
    dataSource,
    reserve,
    clock: systemClock,
    demo,
    development,
    accessProfile,
    rateLimit,
    demoSignIns: demoAccess?.signIns ?? [],
    log: true,
    background: true,
    webhookNetworks,
    ...(trustedProxies !== undefined && { trustedProxies }),
    ...pages,
    ...queryConsole,
  });
  app.addHook('onClose', () => reserve.destroy());
  try {
    await app.listen({ host, port });
    return app;
  } catch (error) {
    await app.close();
    throw sayWhyNot(error, environment);
  }
}

/** As an option of the app, which does without what was not built. */
function builtFolder<K extends string>(option: K, path: string): { readonly [key in K]?: string } {
  const folder = fileURLToPath(new URL(path, import.meta.url));
  return (existsSync(folder) ? { [option]: folder } : {}) as { readonly [key in K]?: string };
}

/** Signs from time to time how far the audit chains have come; null without a key. */
async function seal(dataSource: DataSource, environment: Environment): Promise<CheckpointKeeper | null> {
  const folder = environment.dataDir;
  await tellMissing(dataSource, folder, say);
  const key = openSigningKey(environment, say);
  return (
    key &&
    keepCheckpoints({ dataSource, clock: systemClock, key, folder }, error =>
      console.error('No audit checkpoint could be made:', error),
    )
  );
}

function stopOnSignal(app: FastifyInstance, database: OpenDatabase, keeper: CheckpointKeeper | null): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('Stopping: finishing what is under way.');
    // A client that never finishes must not keep the process.
    setTimeout(() => process.exit(1), DRAIN_SECONDS * 1000).unref();
    await app.close();
    await keeper?.close();
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

function addressOf({ host, port }: Environment): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function greet(
  address: string,
  { username, demo: access }: FirstAccounts,
  { demo, development }: Environment,
): void {
  say(`\n科右前旗企业信用分级监管  ${address}\n`);
  if (access) {
    const [first, ...others] = access.signIns;
    say(
      `  Demo sign-in   ${first!.username} / ${first!.password}   (known to everybody: for this machine only)`,
    );
    say(`                 or ${others.map(other => other.username).join(', ')}, with the same password`);
    if (access.tokenSecret !== null)
      say(`  Demo token     ${access.tokenSecret}   (reads, as a program would)`);
  } else if (username !== null) say(`  First account  ${username} (password as in ADMIN_PASSWORD)`);
  say(`  Public lists   ${address}/public`);
  say(`  GraphQL        ${address}/graphql`);
  if (demo || development) say(`  Query console  ${address}/graphiql`);
  say(`\n  A first query, open to anybody:\n`);
  const query =
    '{ creditList(list: BLACK, first: 3) { totalCount nodes { name since clauses { code text } } } }';
  say(`  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'\n`);
}

main(readEnvironment(process.env)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
