/** What every registry has before it is served: numbering, editions, the first account, the demo. */
import type { DataSource } from 'typeorm';
import { ACCESS_PROFILES, weaknesses, type Role } from '@qianqi/shared';
import { accountsAgainst, createFirstAccount, hasAccount } from '../access/account.service.js';
import type { Credentials } from '../access/signIn.service.js';
import { systemClock } from '../clock.js';
import { DEMO_ACCOUNT, prepareDemoAccess, type DemoAccess } from '../demo/demoAccounts.js';
import { loadDemo } from '../demo/loadDemo.js';
import type { Environment } from '../environment.js';
import { continueNumbering } from '../feed/continueNumbering.js';
import { enterShippedEditions } from '../policy/policyBook.js';

/** Whom to tell of at this start. */
export interface FirstAccounts {
  /** The operator's own, if it was made now. */
  readonly username: string | null;
  /** The demo's, known to everybody. */
  readonly demo: DemoAccess | null;
}

/** May be done at every start, and by several processes. */
export async function prepare(
  dataSource: DataSource,
  environment: Environment,
  say: (line: string) => void,
): Promise<FirstAccounts> {
  await continueNumbering(dataSource.manager);
  await enterShippedEditions(dataSource.manager);
  const account = firstAccountOf(environment);
  const isNew =
    account !== null &&
    (await createFirstAccount(dataSource.manager, account, firstRolesOf(environment), systemClock.now()));
  if (environment.demo) await loadDemo(dataSource, systemClock, say);
  if (account === null && !(await hasAccount(dataSource.manager)))
    say('Nobody can sign in yet: start once with ADMIN_USERNAME and ADMIN_PASSWORD set.');
  if (isNew && environment.adminUsername !== undefined) sayIfWeak(account, environment, say);
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
function sayIfWeak(
  { username, password }: Credentials,
  { accessProfile }: Environment,
  say: (line: string) => void,
): void {
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
