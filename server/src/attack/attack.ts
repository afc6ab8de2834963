/** What an attack is: a request that somebody sends who should not get what they want by it. */
import type { Headers } from '../testing/accounts.js';
import { sendRaw } from '../limits/testing/rawHttp.js';

/** Where attacks go, and what attackers hold already. */
export interface Target {
  readonly address: string;
  /** A clerk's session, an auditor's, a token that may only read. */
  readonly clerk: Headers;
  readonly auditor: Headers;
  readonly reader: Headers;
  /** An enterprise that is to stay as it is: its id, and its code. */
  readonly victimId: string;
  readonly victimCode: string;
  /** A recorded event of the victim. */
  readonly eventId: string;
}

export interface Reply {
  readonly status: number;
  /** Of the head, all that came. */
  readonly head: string;
  readonly body: string;
}

export interface Attack {
  readonly name: string;
  send(target: Target): Promise<Reply>;
  /** Statuses that are an answer to it. */
  readonly statuses: readonly number[];
  /** Codes of which the answer has one, as an error or among `userErrors`; absent: it need not be an error. */
  readonly codes?: readonly string[];
  /** What it sends that a page may show again, and only as text. */
  readonly echoed?: string;
}

export async function request(address: string, path: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(`${address}${path}`, { redirect: 'manual', ...init });
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  return { status: response.status, head, body: await response.text() };
}

export function postJson(target: Target, payload: unknown, headers: Headers = {}): Promise<Reply> {
  return request(target.address, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

/** `patience`: milliseconds; short where no answer is one too. */
export async function bare(target: Target, bytes: string | Buffer, patience: number): Promise<Reply> {
  const { status, head, body } = await sendRaw(target.address, bytes, patience);
  return { status, head, body };
}

/** All codes that a GraphQL answer tells. */
export function codesOf(body: string): readonly string[] {
  return [...body.matchAll(/"code":"([A-Z_]+)"/g)].map(match => match[1]!);
}

/** A GraphQL question of the clerk's, of whom most attacks are: with a session that is good. */
export function asClerk(
  name: string,
  query: string,
  variables: object = {},
  codes?: readonly string[],
  statuses: readonly number[] = [200, 400],
): Attack {
  return {
    name,
    statuses,
    ...(codes && { codes }),
    send: target => postJson(target, { query, variables }, target.clerk),
  };
}
