/** What tests of accounts ask of an administrator, as the page does. */
import type { World } from './world.js';

// oxlint-disable-next-line no-explicit-any -- payloads of every shape, compared whole
type Payload = any;

const ACCOUNT = 'id username displayName roles divisions active mustChangePassword lockedUntil createdBy';

/** The payload of a mutation, sent as the world's administrator or by other headers; throws what is not a payload. */
export async function administer(
  world: World,
  mutation: string,
  input: object,
  selection = `account { ${ACCOUNT} }`,
  headers?: Record<string, string>,
): Promise<Payload> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path message } } }`;
  const answer = headers
    ? await world.send(headers, { query, variables: { input } })
    : await world.ask(query, { input });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation];
}

let serial = 0;

/** A new account of a clerk, with the password that is told once. */
export function makeAccount(world: World, more: object = {}): Promise<Payload> {
  const input = { username: `user${++serial}`, displayName: '乌云其木格', roles: ['CLERK'], ...more };
  return administer(world, 'createAccount', input, `password account { ${ACCOUNT} }`);
}

/** `CODE path` of each refusal. */
export function codesOf(payload: { userErrors: { code: string; path: string[] }[] }): readonly string[] {
  return payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
}
