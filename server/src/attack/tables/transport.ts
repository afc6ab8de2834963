/** Requests that are wrong before anybody asks what they say. */
import { gzipSync } from 'node:zlib';
import { bare, postJson, request, type Attack, type Target } from '../attack.js';

const QUERY = '{"query":"{ today }"}';
const head = (more: readonly string[]) =>
  ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...more, '', ''].join(
    '\r\n',
  );

const onTheWire: readonly [string, string | Buffer, readonly number[]][] = [
  ['no HTTP at all', 'GIMME\r\n\r\n', [400]],
  ['a TLS greeting', Buffer.from('16030102000100 01fc0303'.replaceAll(' ', ''), 'hex'), [400]],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400, 505]],
  ['HTTP/9.9', 'GET /livez HTTP/9.9\r\nHost: x\r\n\r\n', [400, 505]],
  ['an unknown method', 'HACK /graphql HTTP/1.1\r\nHost: x\r\n\r\n', [400]],
  ['CONNECT', 'CONNECT localhost:1 HTTP/1.1\r\nHost: x\r\n\r\n', [0, 400, 404, 405]],
  ['TRACE', 'TRACE /graphql HTTP/1.1\r\nHost: x\r\n\r\n', [400, 404, 405]],
  [
    'an upgrade',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    [0, 400, 404, 426],
  ],
  ['two lengths', `${head(['Content-Length: 5', 'Content-Length: 6'])}hello`, [400]],
  ['a length and chunks', `${head(['Content-Length: 4', 'Transfer-Encoding: chunked'])}0\r\n\r\n`, [400]],
  [
    'chunks, twice',
    `${head(['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'])}0\r\n\r\n`,
    [400, 415],
  ],
  ['chunks, disguised', `${head(['Transfer-Encoding: xchunked'])}0\r\n\r\n`, [400]],
  ['a chunk of no size', `${head(['Transfer-Encoding: chunked'])}zz\r\n{}\r\n0\r\n\r\n`, [400]],
  [
    'a chunk larger than the world',
    `${head(['Transfer-Encoding: chunked'])}ffffffffffffffff\r\n{}`,
    // It is waited for, as long as for any request.
    [0, 400, 413],
  ],
  ['a negative length', head(['Content-Length: -1']), [400]],
  ['an infinite length', head(['Content-Length: 99999999999999999999']), [400, 413]],
  [
    'a request smuggled behind',
    `${head(['Content-Length: 21', 'Transfer-Encoding: identity'])}${QUERY}GET /metrics HTTP/1.1\r\n\r\n`,
    [400],
  ],
  ['a bare line feed', 'GET /livez HTTP/1.1\nHost: x\n\n', [200, 400]],
  ['a null byte in a header', head(['X: a\0b']), [400]],
  ['a folded header', head(['X: a\r\n b']), [400]],
  ['a space before the colon', head(['Content-Length : 2']), [400]],
  ['a header of 20 KB', head([`X: ${'a'.repeat(20_000)}`]), [431]],
  ['500 headers', head(Array.from({ length: 500 }, (_, n) => `X${n}: ${n}`)), [400, 413, 415, 431]],
  ['no host', 'GET /livez HTTP/1.1\r\n\r\n', [400]],
  ['two hosts', 'GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', [200, 400]],
  ['a host that is none', 'POST /graphql HTTP/1.1\r\nHost: [::%\r\nContent-Length: 0\r\n\r\n', [400]],
  [
    'a host in the address',
    'GET http://elsewhere.example/livez HTTP/1.1\r\nHost: x\r\n\r\n',
    [200, 400, 404],
  ],
  [
    'an address of 15 KB',
    `GET /graphql?${'a'.repeat(15_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    [400, 404, 414, 431],
  ],
  [
    'bytes above ASCII in the address',
    Buffer.from('GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'),
    [400, 404],
  ],
];

const contentTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/graphql',
  'application/json; charset=utf-16',
  'application/json; charset=gbk',
  'application/json-patch+json',
  'text/json',
  '',
  '/',
  'a/b/c',
  'application/json, text/plain',
  'application/octet-stream',
  'image/png',
];

const bodies: readonly [string, string][] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '0'],
  ['a string', '"{ today }"'],
  ['a list', '[]'],
  ['an object', '{}'],
  ['half an object', '{"query":"{ today }"'],
  ['two objects', `${QUERY}${QUERY}`],
  ['a comment', `/**/${QUERY}`],
  ['a batch', `[${QUERY},${QUERY}]`],
  ['a batch of a thousand', `[${Array.from({ length: 1000 }, () => QUERY).join()}]`],
  ['a query that is a number', '{"query":1}'],
  ['a query that is a list', '{"query":["{ today }"]}'],
  ['a query that is null', '{"query":null}'],
  ['an empty query', '{"query":""}'],
  ['an AST', '{"query":{"kind":"Document","definitions":[]}}'],
  ['variables that are a list', '{"query":"{ today }","variables":[1]}'],
  ['variables that are a string', '{"query":"{ today }","variables":"{}"}'],
  ['extensions that are a list', '{"query":"{ today }","extensions":[1]}'],
  ['an operation name that is a number', '{"query":"{ today }","operationName":1}'],
  ['an unknown operation', '{"query":"query A { today }","operationName":"B"}'],
  ['none of two operations', '{"query":"query A { today } query B { today }"}'],
  [
    'a persisted query',
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
  ],
  ['__proto__', '{"query":"{ today }","__proto__":{"polluted":true}}'],
  ['constructor.prototype', '{"query":"{ today }","constructor":{"prototype":{"polluted":true}}}'],
  [
    '__proto__ in the variables',
    '{"query":"query ($v: EnterpriseWhere) { enterprises(where: $v) { totalCount } }","variables":{"v":{"__proto__":{"polluted":true}}}}',
  ],
  [
    'a hundred thousand brackets',
    `{"query":"query ($v: EnterpriseWhere) { enterprises(where: $v) { totalCount } }","variables":{"v":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ],
  ['brackets without end', '['.repeat(200_000)],
  ['300 KB', `{"query":"${'#'.repeat(300_000)}"}`],
];

const paths: readonly [string, readonly number[]][] = [
  ['/graphql', [400, 404, 405]],
  ['/graphql/', [404]],
  ['/GRAPHQL', [404]],
  ['//graphql', [400, 404]],
  ['/graphql%00', [400, 404]],
  ['/graphql;a=b', [404]],
  ['/../../etc/passwd', [404]],
  ['/..%2f..%2fetc%2fpasswd', [400, 404]],
  ['/assets/../../package.json', [404]],
  ['/assets/%2e%2e/%2e%2e/package.json', [404]],
  ['/.env', [404]],
  ['/.git/config', [404]],
  ['/server/src/main.ts', [404]],
  ['/%', [400]],
  ['/%zz', [400]],
  ['/%ff', [400]],
  ['/public/%ff', [400, 404]],
  ['/public/..%2f..', [400, 404]],
  ['/public/red/%00', [400, 404]],
  ['/public/red.php', [404]],
  ['/admin', [404]],
  ['/debug/pprof', [404]],
  ['/graphql?query={today}', [400]],
  ['/graphql?query=%7Btoday', [400]],
  ['/graphql?query=a&query=b', [400]],
  ['/graphql?query=mutation%7BsignOut%7BuserErrors%7Bcode%7D%7D%7D', [400, 405]],
  ['/graphql?variables=%7B', [400]],
  ['/graphql?extensions=%7B%7D', [400]],
];

const compressed = (target: Target, encoding: string, bytes: Uint8Array<ArrayBuffer>) =>
  request(target.address, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    body: bytes,
  });
const bomb = new Uint8Array(gzipSync(Buffer.alloc(20_000_000, ' ')));

export const TRANSPORT: readonly Attack[] = [
  ...onTheWire.map(([name, bytes, statuses]) => ({
    name,
    statuses,
    send: (target: Target) => bare(target, bytes, statuses.includes(0) ? 1500 : 9000),
  })),
  ...contentTypes.map(type => ({
    name: `content type ${type || '(none)'}`,
    statuses: [400, 415],
    send: (target: Target) =>
      request(target.address, '/graphql', { method: 'POST', body: QUERY, headers: { 'content-type': type } }),
  })),
  ...['gzip', 'br', 'deflate', 'gzip, gzip', 'zstd', 'x'].map(encoding => ({
    name: `a body in ${encoding}`,
    statuses: [415],
    send: (target: Target) => compressed(target, encoding, bomb),
  })),
  ...bodies.map(([name, body]) => ({
    name: `a body that is ${name}`,
    statuses: [400, 413],
    send: (target: Target) => postJson(target, body, target.clerk),
  })),
  {
    name: 'a byte order mark before the body',
    statuses: [200, 400],
    send: target => postJson(target, `\ufeff${QUERY}`, target.clerk),
  },
  ...paths.map(([path, statuses]) => ({
    name: `GET ${path}`,
    statuses,
    send: (target: Target) => request(target.address, path, { headers: { accept: 'application/json' } }),
  })),
  ...['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'].map(method => ({
    name: `${method} /graphql`,
    statuses: [400, 404, 405],
    send: (target: Target) => request(target.address, '/graphql', { method }),
  })),
];
