import type { Environment } from '../environment.js';
import type { FirstAccounts } from './prepare.js';

function addressOf({ host, port }: Environment): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where everything is, and a first query. */
export function greet(
  environment: Environment,
  { username, demo: access }: FirstAccounts,
  say: (line: string) => void,
): void {
  const { demo, development } = environment;
  const address = addressOf(environment);
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
