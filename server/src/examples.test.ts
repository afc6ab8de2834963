/** The examples for integrators do what they say, in every language that is on this machine, against a real server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tokenWith } from './testing/accounts.js';
import { settled } from './testing/changes.js';
import { LANGUAGES, runExample, type Language } from './testing/examples.js';
import { creditCodeOf, enterEnterprise, enterEvent } from './testing/registry.js';
import { createWorld, type World } from './testing/world.js';

const UNKNOWN = creditCodeOf(99_998);

let world: World;
let token: string;
const folder = mkdtempSync(join(tmpdir(), 'qianqi-examples-'));
const poor: string[] = [];

beforeAll(async () => {
  world = await createWorld();
  const headers = await tokenWith(world, ['READ', 'RECORD', 'SCHEDULE']);
  token = headers['authorization']!.slice('Bearer '.length);
  for (let index = 0; index < 3; index++) {
    const { id, creditCode } = await enterEnterprise(world, { name: `丙级企业${index}` });
    for (const heldOn of ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
      await enterEvent(world, 'INTERVIEW', id, { heldOn });
    poor.push(creditCode);
  }
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});

test('no example holds more than a reader takes in at once', () => {
  for (const { command } of LANGUAGES)
    expect(readFileSync(command.at(-1)!, 'utf8').split('\n').length).toBeLessThan(260);
});

/** Java takes seconds to begin on a busy machine. */
const PATIENCE = 120_000;

for (const language of LANGUAGES) {
  const { name, missing } = language;
  if (missing === null)
    describe(`in ${name}`, () => {
      examples(language);
    });
  else
    describe.skip(`in ${name} [not run: ${missing}]`, () => {
      examples(language);
    });
}

function examples(language: Language): void {
  const run = (...args: string[]) => runExample(language, { address: world.address, token }, args);

  test(
    'the token says who asks, and one that is none is refused',
    async () => {
      expect((await run('viewer')).lines).toEqual([expect.stringMatching(/^account-/)]);
      const stranger = await runExample(language, { address: world.address, token: 'qq_none' }, [
        'look-up',
        UNKNOWN,
      ]);
      expect(stranger.code).not.toBe(0);
      expect(stranger.said).toContain('UNAUTHENTICATED');
    },
    PATIENCE,
  );

  test(
    'enterprises are looked up by code, the unknown one too',
    async () => {
      const { lines } = await run('look-up', poor[1]!, UNKNOWN, poor[0]!);
      expect(lines).toEqual([`${poor[1]!} C`, `${UNKNOWN} -`, `${poor[0]!} C`]);
    },
    PATIENCE,
  );

  test(
    'grade C is read page by page, with reasons',
    async () => {
      const { lines } = await run('grade-c', '2');
      expect([...lines].sort()).toEqual([...poor].sort().map(code => `${code} 6.3.1`));
    },
    PATIENCE,
  );

  test(
    'the change feed is followed, and gone on with where it was left',
    async () => {
      const place = join(folder, `${language.name}.txt`);
      await settled(world);
      const first = await run('changes', place);
      expect(first.lines).toContain(`ENTERPRISE_CREATED ${poor[0]!} - A`);
      expect(first.lines).toContain(`EVENT_RECORDED ${poor[2]!} A C`);
      const { creditCode } = await enterEnterprise(world);
      await settled(world);
      expect((await run('changes', place)).lines).toEqual([`ENTERPRISE_CREATED ${creditCode} - A`]);
      expect((await run('changes', place)).lines).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'a penalty is recorded once, however often sent, and refusals are told',
    async () => {
      const { id, creditCode } = await enterEnterprise(world);
      const of = language.byId ? id : creditCode;
      const documentNumber = `（前）应急罚〔${language.name}〕1号`;
      const first = await run('penalty', of, documentNumber, '20000.00');
      expect(first.lines).toEqual([expect.stringMatching(/^evt_\S+ A A$/)]);
      expect((await run('penalty', of, documentNumber, '20000.00')).lines).toEqual(first.lines);
      const changed = await run('penalty', of, documentNumber, '30000.00');
      expect(`${changed.said}${changed.lines.join('\n')}`).toContain('IDEMPOTENCY_KEY_REUSED');
      const odd = await run('penalty', of, `${documentNumber}之二`, '1e3');
      expect(odd.code).not.toBe(0);
      expect(odd.said).toContain('BAD_USER_INPUT');
    },
    PATIENCE,
  );

  test(
    'extra inspections are ordered once, and again when the registry was busy',
    async () => {
      const entered = [await enterEnterprise(world), await enterEnterprise(world)];
      const codes = entered.map(({ creditCode }) => creditCode);
      const named = entered.map(({ id, creditCode }) => (language.byId ? id : creditCode));
      const busy = await busyBefore(world.address, 2);
      const { lines } = await runExample(language, { address: busy.address, token }, ['extra', ...named]);
      await busy.end();
      expect(lines).toEqual(codes.map(code => `${code} CREATED`));
      expect(busy.turnedAway()).toBe(2);
      expect((await run('extra', ...named)).lines).toEqual(codes.map(code => `${code} ALREADY_OPEN`));
    },
    PATIENCE,
  );
}

/** Stands before a server and says "not now" so many times before it passes requests on. */
async function busyBefore(address: string, times: number) {
  let turnedAway = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (turnedAway < times) {
        turnedAway++;
        response.writeHead(503, { 'retry-after': '1' }).end('{"errors":[]}');
        return;
      }
      const { 'content-type': type = '', authorization = '' } = request.headers;
      void fetch(`${address}${request.url!}`, {
        method: 'POST',
        headers: { 'content-type': type, authorization },
        body: Buffer.concat(chunks),
      }).then(async answer => {
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      });
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turnedAway: () => turnedAway,
    end: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
