/** Takes exports in tests, as a page does, and reads them back. */
import type { Headers } from '../../testing/accounts.js';
import { signIn, type World } from '../../testing/world.js';

export interface Taken {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly file: Buffer;
  /** Of a refusal. */
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const cookies = new WeakMap<World, Promise<string>>();

/** Of the clerk of that world, who signs in once. */
function cookieOf(world: World): Promise<string> {
  const cookie = cookies.get(world) ?? signIn(world.address);
  cookies.set(world, cookie);
  return cookie;
}

export async function takeExport(world: World, body: object, headers?: Headers): Promise<Taken> {
  const response = await fetch(`${world.address}/exports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(headers ?? { cookie: await cookieOf(world) }),
    },
    body: JSON.stringify(body),
  });
  const file = Buffer.from(await response.arrayBuffer());
  const refused = response.ok ? {} : (JSON.parse(file.toString()) as Pick<Taken, 'errors'>);
  return { status: response.status, headers: response.headers, file, ...refused };
}

/** The rows of JSON lines, without the head. */
export function linesOf({ file }: Taken): readonly Record<string, unknown>[] {
  const lines = file.toString('utf8').trim().split('\n');
  return lines.slice(1).map(line => JSON.parse(line) as Record<string, unknown>);
}
