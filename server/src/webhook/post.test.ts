import { afterEach, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import { post } from './post.js';
import { selfSigned } from '../testing/selfSigned.js';

const open: { close(): void; closeAllConnections?(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function listening(server: Server | ReturnType<typeof createRawServer>): Promise<number> {
  open.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const receiving = (listener: RequestListener) => listening(createServer(listener));

/** To a name that leads nowhere by itself: the address given is the one that is called. */
function send(url: string, more: object = {}) {
  const { signal } = new AbortController();
  const options = {
    headers: { 'webhook-id': 'dlv_1' },
    body: '{"a":"甲"}',
    milliseconds: 5000,
    signal,
    ...more,
  };
  return post({ url: new URL(url), address: '127.0.0.1' }, options);
}

test('goes to the address it is given, whatever the name leads to', async () => {
  const got: unknown[] = [];
  const port = await receiving((request, response) => {
    request.setEncoding('utf8').on('data', body => {
      const { method, url, headers } = request;
      got.push([method, url, headers.host, headers['webhook-id'], headers['content-type'], body]);
      response.writeHead(204).end();
    });
  });
  expect(await send(`http://receiver.invalid:${port}/hook?a=1`)).toEqual({ ok: true, value: 204 });
  const type = 'application/json; charset=utf-8';
  expect(got).toEqual([['POST', '/hook?a=1', `receiver.invalid:${port}`, 'dlv_1', type, '{"a":"甲"}']]);
});

test('follows no redirection', async () => {
  let elsewhere = 0;
  const other = await receiving((_request, response) => {
    elsewhere++;
    response.end();
  });
  const port = await receiving((_request, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${other}/` }).end();
  });
  expect(await send(`http://receiver.invalid:${port}/`)).toEqual({ ok: true, value: 307 });
  expect(elsewhere).toBe(0);
});

test('does not read an answer that never ends', async () => {
  let sent = 0;
  const port = await receiving((_request, response) => {
    response.writeHead(200);
    const more = () => {
      sent += 65_536;
      if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
  });
  expect(await send(`http://receiver.invalid:${port}/`)).toEqual({ ok: true, value: 200 });
  expect(sent).toBeLessThan(20_000_000);
});

test('gives up a receiver that says nothing, or says it byte by byte', async () => {
  const silent = await listening(createRawServer(() => undefined));
  const slow = await listening(
    createRawServer(socket => {
      const timer = setInterval(() => socket.write('H'), 20);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    }),
  );
  const answers = await Promise.all(
    [silent, slow].map(port => send(`http://receiver.invalid:${port}/`, { milliseconds: 300 })),
  );
  expect(answers[0]).toEqual({ ok: false, error: 'TIMED_OUT' });
  // What is no HTTP is told at once.
  expect(answers[1]!.ok).toBe(false);
});

test('gives up when told to', async () => {
  const port = await listening(createRawServer(() => undefined));
  const ending = new AbortController();
  const sending = send(`http://receiver.invalid:${port}/`, { signal: ending.signal });
  setTimeout(() => ending.abort(), 50);
  expect(await sending).toEqual({ ok: false, error: 'ABORTED' });
  expect(await send(`http://receiver.invalid:${port}/`, { signal: ending.signal })).toEqual({
    ok: false,
    error: 'ABORTED',
  });
});

test('says when nobody listens', async () => {
  const port = await receiving(() => undefined);
  open[0]!.close();
  expect(await send(`http://receiver.invalid:${port}/`)).toEqual({ ok: false, error: 'NO_CONNECTION' });
});

test('by TLS the certificate must be of the name asked for, and trusted', async () => {
  const pair = selfSigned('receiver.invalid');
  const port = await listening(createSecureServer(pair, (_request, response) => void response.end()));
  const authorities = pair.cert;
  expect(await send(`https://receiver.invalid:${port}/`, { authorities })).toEqual({ ok: true, value: 200 });
  const untrusted = { ok: false, error: 'UNTRUSTED' };
  expect(await send(`https://other.invalid:${port}/`, { authorities })).toEqual(untrusted);
  expect(await send(`https://receiver.invalid:${port}/`)).toEqual(untrusted);
});
