/** The check that the README tells receivers to make, run as it stands there. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSecret, signedHeaders } from './signature.js';

type IsGenuine = (secret: string, headers: object, body: string, now: number) => boolean;

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const [, source] = /## Webhooks[\s\S]*?```js\n([\s\S]*?)```/.exec(readme)!;

const NOW = Date.parse('2026-06-30T04:00:00.500Z');
const KEY = Buffer.alloc(32, 7);
const BODY = '{"type":"changes","data":{"count":1}}';

test('takes what is signed and new, and nothing else', async () => {
  const { isGenuine }: { isGenuine: IsGenuine } = await import(
    `data:text/javascript,${encodeURIComponent(source!)}`
  );
  const headers = signedHeaders(KEY, 'dlv_1', NOW, BODY);
  const secret = printSecret(KEY);
  expect(isGenuine(secret, headers, BODY, NOW)).toBe(true);
  expect(isGenuine(secret, headers, BODY, NOW + 299_000)).toBe(true);
  const rotated = { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` };
  expect(isGenuine(secret, rotated, BODY, NOW)).toBe(true);

  expect(isGenuine(secret, headers, BODY, NOW + 301_000)).toBe(false);
  expect(isGenuine(secret, headers, BODY, NOW - 302_000)).toBe(false);
  expect(isGenuine(secret, headers, `${BODY} `, NOW)).toBe(false);
  expect(isGenuine(printSecret(Buffer.alloc(32, 8)), headers, BODY, NOW)).toBe(false);
  for (const changed of [
    { 'webhook-id': 'dlv_2' },
    { 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) },
    { 'webhook-timestamp': 'soon' },
    { 'webhook-signature': 'v1,' },
  ])
    expect(isGenuine(secret, { ...headers, ...changed }, BODY, NOW)).toBe(false);
});

// By the example of the specification.
test('is signed as the specification says', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const headers = signedHeaders(
    key,
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    1_614_265_330_000,
    '{"test": 2432232314}',
  );
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
