/** What HTTP itself refuses, and what every answer carries. */
import { gzipSync } from 'node:zlib';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, signIn, type World } from '../../testing/world.js';
import { sendRaw } from '../testing/rawHttp.js';
import { HTTP_CODES } from './problem.js';

let world: World;
let cookie: string;
beforeAll(async () => {
  const pages = mkdtempSync(join(tmpdir(), 'qianqi-pages-'));
  mkdirSync(join(pages, 'assets'));
  writeFileSync(
    join(pages, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/a.js"></script>',
  );
  writeFileSync(join(pages, 'assets', 'a.js'), 'void 0;');
  world = await createWorld({ pages, trustedProxies: '127.0.0.1' });
  cookie = await signIn(world.address);
});
afterAll(() => world.end());

const query = JSON.stringify({ query: '{ today }' });
const json = { 'content-type': 'application/json' };

function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  path = '/graphql',
): Promise<Response> {
  return fetch(`${world.address}${path}`, { method: 'POST', body, headers: { ...json, ...headers } });
}
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.address}${path}`, { headers });

interface Told {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('refused before GraphQL', () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')));
  const requests: readonly [string, () => Promise<Response>, number, string][] = [
    ['a body beyond 256 KiB', () => post(`{"query":"${'#'.repeat(262_144)}"}`), 413, 'BODY_TOO_LARGE'],
    ['a compressed bomb', () => post(bomb, { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an unknown encoding', () => post(query, { 'content-encoding': 'zstd' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'bytes that are no UTF-8',
      () => post(Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)),
      400,
      'BAD_REQUEST',
    ],
    [
      'another charset',
      () => post(query, { 'content-type': 'application/json; charset=gbk' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', () => post(query, { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      () => post('query=%7Btoday%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'an upload',
      () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a content type that is none',
      () => post(query, { 'content-type': '/' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['half a body', () => post('{"query":'), 400, 'BAD_REQUEST'],
    ['no body', () => post(''), 400, 'BAD_REQUEST'],
    ['a batch', () => post(`[${query},${query}]`), 400, 'BAD_REQUEST'],
    ['a body that is a number', () => post('1'), 400, 'BAD_REQUEST'],
    ['__proto__', () => post('{"query":"{ today }","__proto__":{"a":1}}'), 400, 'BAD_REQUEST'],
    [
      'constructor.prototype',
      () => post('{"query":"{ today }","constructor":{"prototype":{}}}'),
      400,
      'BAD_REQUEST',
    ],
    ['a query that is a number', () => post('{"query":1}'), 400, 'BAD_REQUEST'],
    ['variables in a string', () => post('{"query":"{ today }","variables":"{}"}'), 400, 'BAD_REQUEST'],
    [
      'a mutation by GET',
      () => get(`/graphql?query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`, json),
      405,
      'BAD_REQUEST',
    ],
    ['a question from another site', () => get('/graphql?query=%7Btoday%7D'), 400, 'BAD_REQUEST'],
    [
      'a method there is not',
      () => fetch(`${world.address}/graphql`, { method: 'DELETE' }),
      404,
      'NOT_FOUND',
    ],
    ['an address there is not', () => get('/graphql/console'), 404, 'NOT_FOUND'],
    ['an address that cannot be decoded', () => get('/%ff'), 400, 'BAD_REQUEST'],
    ['a step out of the folder', () => get('/assets/..%2f..%2fpackage.json'), 404, 'NOT_FOUND'],
    ['the bare page', () => get('/index.html'), 404, 'NOT_FOUND'],
  ];

  test.each(requests)('%s', async (_, send, status, code) => {
    const response = await send();
    const { errors } = (await response.json()) as Told;
    expect([response.status, errors.map(each => each.extensions.code)]).toEqual([status, [code]]);
    expect(HTTP_CODES).toContain(code);
    expect(errors[0]!.message).not.toMatch(/FST_|stack|node_modules| at /);
    expectSecured(response);
  });
});

describe('refused on the bare connection', () => {
  const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const requests: readonly [string, string, number][] = [
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['two lengths', `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400],
    ['a length and chunks', `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk of a wrong size', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`, 400],
    ['a length that is none', `${head}Content-Length: -1\r\n\r\n`, 400],
    ['a header that runs on', `${head}X: a\r\n b\nY: c\r\n\r\n`, 400],
    ['a null byte in a header', `${head}X: a\0b\r\n\r\n`, 400],
    ['headers of 20 KB', `${head}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['no host', 'GET /livez HTTP/1.1\r\n\r\n', 400],
    ['a host that is none', 'GET /livez HTTP/1.1\r\nHost: a b%\r\n\r\n', 400],
    ['a host with a path', 'GET /livez HTTP/1.1\r\nHost: [::\r\n\r\n', 400],
  ];

  test.each(requests)('%s', async (_, bytes, status) => {
    const answer = await sendRaw(world.address, bytes);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/HPE_|Parse|node:/);
  });
});

function expectSecured(response: Response): void {
  const { headers } = response;
  const policy = headers.get('content-security-policy')!;
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toMatch(/base-uri 'none'/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
}

describe('every answer carries its headers', () => {
  const html = { accept: 'text/html' };
  test.each([
    ['the API', () => post(query), 'no-store'],
    ['a refusal of the API', () => post('{"query":"{ enterprises { totalCount } }"}'), 'no-store'],
    ['a probe', () => get('/livez'), 'no-store'],
    ['the page', () => get('/', html), 'no-store'],
    ['the page at another address', () => get('/enterprises', html), 'no-store'],
    ['a script', () => get('/assets/a.js'), 'public, max-age=31536000, immutable'],
    ['a public list', () => get('/public/red'), 'public, max-age=60'],
    ['open data', () => get('/public/red.json'), 'public, max-age=60'],
    ['an error of the public pages', () => get('/public/red?asOf=now'), 'no-store'],
  ])('%s', async (_, send, caching) => {
    const response = await send();
    expectSecured(response);
    expect(response.headers.get('cache-control')).toBe(caching);
  });

  test('the page has a new nonce each time, in its policy and where the components look for it', async () => {
    const read = async () => {
      const response = await get('/enterprises', html);
      const nonce = /style-src 'self' 'nonce-([\w-]{43})'/.exec(
        response.headers.get('content-security-policy')!,
      )?.[1];
      const text = await response.text();
      expect(text).toBe(
        `<meta property="csp-nonce" nonce="${nonce}"><script nonce="${nonce}" src="/assets/a.js"></script>`,
      );
      return nonce;
    };
    expect(await read()).not.toBe(await read());
  });

  test('over TLS, as the trusted proxy says, the browser is told to stay there, and the cookie is for it alone', async () => {
    const tls = { 'x-forwarded-proto': 'https' };
    expect((await get('/livez')).headers.get('strict-transport-security')).toBeNull();
    expect((await get('/livez', tls)).headers.get('strict-transport-security')).toBe('max-age=63072000');
  });

  test('what the client sends as a request id is not believed', async () => {
    const response = await get('/livez', { 'x-request-id': 'mine' });
    expect(response.headers.get('x-request-id')).not.toBe('mine');
  });
});

test('names are not guessed for strangers', async () => {
  for (const wrong of ['{ todayy }', '{ __schema { types { name } } }', '{ policy(idd: 1) { id } }']) {
    const { errors } = (await (await post(JSON.stringify({ query: wrong }))).json()) as Told;
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|EnterpriseWhere/);
  }
  const { errors } = (await (
    await post('{"query":"{ __schema { types { name } } }"}', { cookie })
  ).json()) as Told;
  expect(errors[0]!.message).toMatch(/introspection/i);
});
