import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createTestDatabase } from '../testing/testDatabase.js';
import { openDatabase, untilReachable } from './open.js';

const nowhere = 'postgres://credit:secret@127.0.0.1:1/credit?sslmode=disable';
const log = () => undefined;

test('opens a real server by its URL', async () => {
  const world = await createTestDatabase();
  const { databaseUrl } = world;
  const database = await openDatabase({ databaseUrl, dataDir: '/nonexistent' }, log);
  expect(await database.dataSource.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await database.stop();
  await world.drop();
});

test('gives up on a server that does not listen, and says so once without its password', async () => {
  const lines: string[] = [];
  const waiting = untilReachable(nowhere, line => lines.push(line), 600);
  await expect(waiting).rejects.toThrow(
    /^The database at postgres:\/\/credit@127.0.0.1:1\/credit cannot be used: .*ECONNREFUSED.* Gave up after 0.6 s/,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('secret');
});

test('waits for a server that drops connections while it starts', async () => {
  const listener = createServer(socket => socket.destroy()).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  await expect(untilReachable(`postgres://u@127.0.0.1:${port}/d`, log, 300)).rejects.toThrow(/Gave up/);
  listener.close();
});

test('does not wait for what waiting cannot mend', async () => {
  const world = await createTestDatabase();
  await world.drop();
  await expect(untilReachable(world.databaseUrl, log)).rejects.toThrow(/does not exist. Check DATABASE_URL/);
});
