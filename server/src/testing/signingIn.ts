/** Signing in as a browser does, with whatever came of it. */
import type { Refusal } from '@qianqi/shared';
import type { World } from './world.js';

export interface SignedIn {
  /** As the next request sends it; empty when refused. */
  readonly cookie: string;
  readonly viewer: { readonly username: string; readonly mustChangePassword: boolean } | null;
  readonly codes: readonly Refusal['code'][];
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { viewer { username mustChangePassword } userErrors { code } } }`;

export async function signInAs(
  world: World,
  username: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<SignedIn> {
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { username, password } } }),
  });
  const { data } = (await response.json()) as {
    data: { signIn: { viewer: SignedIn['viewer']; userErrors: { code: Refusal['code'] }[] } };
  };
  const { viewer, userErrors } = data.signIn;
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0]!;
  return { cookie, viewer, codes: userErrors.map(({ code }) => code) };
}

/** The username behind a session; null when it is dead. */
export async function whoIs(world: World, headers: Record<string, string>): Promise<string | null> {
  const { data } = await world.send(headers, { query: '{ viewer { username } }' });
  return data.viewer?.username ?? null;
}
