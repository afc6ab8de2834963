import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { settled } from '../../testing/changes.js';
import { enterEnterprise, enterEvent } from '../../testing/registry.js';
import { makeTestFolder } from '../../testing/testFolder.js';
import { createWorld, signIn, type World } from '../../testing/world.js';
import type { Checkpoint } from './checkpoint.entity.js';
import { lastCheckpoint } from './checkpoints.js';
import { makeAndWitness, tellMissing } from './keeper.js';
import { makeCheckpoints } from './makeCheckpoint.js';
import { openSigningKey } from './openSigningKey.js';
import { checkpointHash, openRoot, type Head } from './seal.js';
import { isSigned, keptKey } from './signingKey.js';
import { latestWitness, missingFrom, readWitnesses } from './witness.js';

let world: World;
let dataSource: DataSource;
let folder: string;
const now = Date.parse('2026-06-30T04:00:00Z');
beforeAll(async () => {
  world = await createWorld();
  ({ dataSource } = world.database);
  folder = makeTestFolder();
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Other tests share the server, and what they have under way holds everything back. */
async function make(entriesAtOnce?: number): Promise<Checkpoint | null> {
  await settled(world);
  return makeCheckpoints(dataSource, keptKey(folder), now, entriesAtOnce);
}

async function headsOf({ number }: Checkpoint): Promise<Head[]> {
  return dataSource.query(
    'SELECT chain, kind, position, hash FROM checkpoint_head WHERE checkpoint = $1 ORDER BY chain',
    [number],
  );
}

async function all(): Promise<Checkpoint[]> {
  const rows = await dataSource.query('SELECT number FROM checkpoint ORDER BY number');
  return rows.map(({ number }: Checkpoint) => number);
}

describe('a checkpoint', () => {
  test('names the end of every chain that moved since the last, hashed and signed', async () => {
    const { id } = await enterEnterprise(world);
    await enterEnterprise(world);
    const first = (await make())!;
    const heads = await headsOf(first);
    expect(heads.map(({ kind, position }) => [kind, position])).toEqual(
      expect.arrayContaining([
        ['ENTERPRISE', 1],
        ['ACTOR', expect.any(Number)],
      ]),
    );
    expect(first).toMatchObject({ number: 1, headCount: heads.length, previousHash: Buffer.alloc(32) });
    const root = openRoot();
    root.add(heads);
    expect(first.root).toEqual(root.end());
    expect(first.hash).toEqual(checkpointHash(first));
    expect(isSigned(first.hash, first.signature, first.publicKey)).toBe(true);
    expect(isSigned(Buffer.alloc(32), first.signature, first.publicKey)).toBe(false);

    await enterEvent(world, 'COMPLAINT', id, { acceptedOn: '2026-01-01' });
    const second = (await make())!;
    expect(second.previousHash).toEqual(first.hash);
    expect(second.fromTransaction).toBe(first.untilTransaction);
    expect((await headsOf(second)).map(({ kind, position }) => [kind, position])).toEqual([
      ['ENTERPRISE', 2],
    ]);
    expect(await lastCheckpoint(dataSource.manager)).toEqual(second);
  });

  test('is not made when nothing was written, nor by two at once', async () => {
    expect(await make()).toBeNull();
    await enterEnterprise(world);
    await settled(world);
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(each => each !== null)).toHaveLength(1);
    expect(await all()).toEqual([1, 2, 3]);
  });

  test('leaves out what is still being written, and takes it the next time', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO idempotency_key (account, key, request_hash, used_at) VALUES ('a', 'open', '', now())`,
    );
    await enterEnterprise(world);
    expect(await makeCheckpoints(dataSource, keptKey(folder), now)).toBeNull();
    await runner.rollbackTransaction();
    await runner.release();
    expect((await make())!.headCount).toBe(1);
  });

  test('of very much is made in parts that leave out nothing', async () => {
    for (let index = 0; index < 7; index++) await enterEnterprise(world);
    const before = (await all()).length;
    await make(2);
    expect((await all()).length - before).toBeGreaterThanOrEqual(3);
    const [missing] = await dataSource.query(
      `SELECT count(*)::integer AS count FROM enterprise e WHERE NOT EXISTS (
         SELECT FROM checkpoint_head h WHERE h.chain = e.id AND h.position = e.ledger_length)`,
    );
    expect(missing.count).toBe(0);
  });

  test('is also in a file, which notices an older database', async () => {
    const options = { dataSource, clock: { now: () => now }, key: keptKey(folder), folder };
    await enterEnterprise(world);
    await settled(world);
    const made = (await makeAndWitness(options))!;
    expect(latestWitness(folder)).toMatchObject({ number: made.number, hash: made.hash.toString('base64') });
    const said: string[] = [];
    await tellMissing(dataSource, folder, line => said.push(line));
    expect(said).toEqual([]);

    const owner = await world.database.owner();
    await owner.query('DELETE FROM checkpoint WHERE number = $1', [made.number]);
    await owner.query('DELETE FROM checkpoint_head WHERE checkpoint = $1', [made.number]);
    await tellMissing(dataSource, folder, line => said.push(line));
    expect(said).toEqual([expect.stringContaining(`does not know checkpoint ${made.number} of 2026-06-30`)]);
    await signIn(world.address);
    await settled(world);
    await makeAndWitness(options);
    expect(latestWitness(folder)!.number).toBe(made.number);
    expect(await missingFrom(dataSource.manager, readWitnesses(folder))).toMatchObject([
      { hash: made.hash.toString('base64') },
    ]);
  });
});

describe('the key', () => {
  test('is made once, kept for its owner alone, and its public half beside it', () => {
    const { publicKey } = keptKey(folder);
    expect(keptKey(folder).publicKey).toEqual(publicKey);
    expect(statSync(join(folder, 'audit-key.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'audit-key.public.pem'), 'utf8')).toContain('BEGIN PUBLIC KEY');
    expect(readdirSync(folder).filter(name => name.includes('key'))).toHaveLength(2);
  });

  test('may be given instead', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const auditKey = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const nowhere = join(folder, 'nowhere');
    const key = openSigningKey({ auditKey, dataDir: nowhere }, () => undefined)!;
    const text = Buffer.from('text');
    expect(isSigned(text, key.sign(text), key.publicKey)).toBe(true);
    expect(existsSync(nowhere)).toBe(false);
    expect(() => openSigningKey({ auditKey: 'MC4CAQ==', dataDir: nowhere }, () => undefined)).toThrow(
      /AUDIT_KEY should be/,
    );
  });

  test('that cannot be kept is said to be missing', () => {
    const said: string[] = [];
    const file = join(folder, 'audit-key.pem', 'below');
    expect(openSigningKey({ auditKey: undefined, dataDir: file }, line => said.push(line))).toBeNull();
    expect(said[0]).toMatch(/No audit checkpoints are made/);
  });
});
