/** Behind trusted proxies the shortcut is taken too, and whose request it is it finds as Fastify does. */
import Fastify, { type FastifyInstance } from 'fastify';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { weighingProxies } from './cameFrom.js';

describe('the same client as Fastify finds', () => {
  const TRUSTED = ['127.0.0.1', '10.0.0.0/8,127.0.0.0/8,fd00::/8', '::1,192.168.1.1', '203.0.113.7'];
  const HEADERS: readonly string[] = [
    '',
    'X-Forwarded-For: 198.51.100.1',
    'X-Forwarded-For: 198.51.100.1, 10.1.2.3',
    'X-Forwarded-For: 10.9.9.9,10.1.2.3',
    'X-Forwarded-For: 203.0.113.9, 198.51.100.1 , fd00::1',
    'X-Forwarded-For: 2001:db8::1',
    'X-Forwarded-For: ::ffff:10.0.0.1',
    'X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 10.0.0.2',
    'X-Forwarded-For: unknown, 198.51.100.1',
    'X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-Proto: https',
    'X-Forwarded-Proto: http, https',
    'X-Forwarded-Proto: https, http',
    'X-Forwarded-Host: registry.example\r\nX-Forwarded-For: 198.51.100.1',
    'Forwarded: for=198.51.100.1;proto=https',
    'X-Real-IP: 198.51.100.1',
  ];
  /** Fastify weighs them too: what it is then. */
  const ODD: readonly string[] = [
    'X-Forwarded-For: unknown',
    'X-Forwarded-For: ',
    'X-Forwarded-For: 198.51.100.1:4711',
    'X-Forwarded-For: "198.51.100.1"',
    'X-Forwarded-For: fe80::1%eth0',
    'X-Forwarded-For: 198.51.100.1,,',
    'X-Forwarded-Proto: ftp',
    'X-Forwarded-Host: a b',
    'X-Forwarded-Host: a/b',
  ];

  async function both(trustedProxies: string | undefined, headers: string) {
    const weigh = weighingProxies(trustedProxies);
    const app: FastifyInstance = Fastify({ trustProxy: trustedProxies ?? false });
    app.get('/', async request => ({
      fastify: { address: request.ip, protocol: request.protocol },
      ours: weigh(request.raw),
    }));
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as { port: number };
    const text = await new Promise<string>(resolve => {
      let all = '';
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `GET / HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n${headers === '' ? '' : `${headers}\r\n`}\r\n`,
        ),
      );
      socket.setEncoding('utf8').on('data', chunk => (all += chunk));
      socket.on('close', () => resolve(all));
    });
    await app.close();
    return JSON.parse(text.split('\r\n\r\n')[1]!) as { fastify: object; ours: object | null };
  }

  test.each([undefined, ...TRUSTED])('trusting %s', async trusted => {
    for (const headers of HEADERS) {
      const { fastify, ours } = await both(trusted, headers);
      expect([headers, ours]).toEqual([headers, fastify]);
    }
    for (const headers of ODD) {
      const { fastify, ours } = await both(trusted, headers);
      // From a proxy that is believed it goes the long way; from any other it means nothing.
      const believed = trusted?.includes('127.') === true;
      expect([headers, ours]).toEqual([headers, believed ? null : fastify]);
    }
  });
});

describe('the shortcut', () => {
  let world: World;
  let token: Headers;
  let enterpriseId: string;
  beforeAll(async () => {
    world = await createWorld({ trustedProxies: '127.0.0.1', rateLimit: 1000 });
    token = await tokenWith(world, ['READ', 'RECORD']);
    enterpriseId = (await enterEnterprise(world)).id;
  });
  afterAll(() => world.end());

  async function post(headers: Headers, body: object) {
    const { answered } = world.app.shortcut;
    const response = await fetch(`${world.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...token, ...headers },
      body: JSON.stringify(body),
    });
    const { 'x-request-id': _id, date: _date, ...rest } = Object.fromEntries(response.headers);
    const text = (await response.text()).replace(/"remaining":[\d.]+/, '"remaining":0');
    const taken = world.app.shortcut.answered - answered;
    return { taken, answer: { status: response.status, headers: rest, text } };
  }

  const THE_LONG_WAY = { accept: 'application/json;q=1.0' };
  const FROM = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' };
  const LIST = { query: '{ enterprises(first: 5) { totalCount nodes { name grade } } }' };

  test.each([
    ['by TLS', FROM],
    ['plainly', { 'x-forwarded-for': '198.51.100.8' }],
    ['under its own name', { ...FROM, 'x-forwarded-host': 'registry.example' }],
  ])(
    'is taken by who comes through the proxy %s, and answers as ever to the byte',
    async (_, from: Headers) => {
      for (let time = 0; time < 4; time++) await post(from, LIST);
      const short = await post(from, LIST);
      const long = await post({ ...from, ...THE_LONG_WAY }, LIST);
      expect([short.taken, long.taken]).toEqual([1, 0]);
      expect(short.answer).toEqual(long.answer);
      expect('strict-transport-security' in short.answer.headers).toBe('x-forwarded-proto' in from);
    },
  );

  test('is not taken where a header is odd, which is answered as ever', async () => {
    const odd = { ...FROM, 'x-forwarded-host': 'a b' };
    const { taken, answer } = await post(odd, LIST);
    expect([taken, answer.status]).toEqual([0, 400]);
  });

  test('writes down whose request it was', async () => {
    const record = `mutation Record($input: RecordInterviewInput!) {
      recordInterview(input: $input) { interview { id } userErrors { code } } }`;
    const input = { enterpriseId, heldOn: '2026-02-01', subject: '隐患整改不力', interviewee: 'PRINCIPAL' };
    let last = 0;
    for (let time = 0; time < 5; time++)
      last = (await post(FROM, { query: record, variables: { input } })).taken;
    expect(last).toBe(1);
    const rows: { address: string }[] = await world.database.dataSource.query(
      `SELECT DISTINCT origin ->> 'address' AS address FROM ledger_entry WHERE content ->> 'eventId' IS NOT NULL`,
    );
    expect(rows).toEqual([{ address: '198.51.100.7' }]);
  });
});
