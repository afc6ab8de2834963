import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { parseEnterpriseId } from '../../api/opaqueId.js';
import { settled } from '../../testing/changes.js';
import { contract, enterEnterprise, enterEvent } from '../../testing/registry.js';
import { makeTestFolder } from '../../testing/testFolder.js';
import { createWorld, type World } from '../../testing/world.js';
import { makeAndWitness } from '../checkpoint/keeper.js';
import { makeCheckpoints } from '../checkpoint/makeCheckpoint.js';
import { openSigningKey, publicKeysKnown } from '../checkpoint/openSigningKey.js';
import { keptKey } from '../checkpoint/signingKey.js';
import { readWitnesses, type Witness } from '../checkpoint/witness.js';
import { describeDiscrepancy, type Discrepancy } from './discrepancy.js';
import { verifyAudit, verifyWithin } from './verifyAudit.js';

let world: World;
let folder: string;
let trustedKeys: readonly string[];
let witnesses: readonly Witness[];
/** A key of an enterprise with five entries, of which the first four are sealed. */
let one: string;
let other: string;
let clerk: string;
const now = Date.parse('2026-06-30T04:00:00Z');

beforeAll(async () => {
  world = await createWorld();
  const { dataSource } = world.database;
  folder = makeTestFolder();
  const first = await enterEnterprise(world, { principalPhone: '13912345678' });
  const { penalty } = await enterEvent(world, 'PENALTY', first.id, {
    decidedOn: '2026-01-01',
    fine: '5000.50',
  });
  const { complaint } = await enterEvent(world, 'COMPLAINT', first.id, {
    acceptedOn: '2026-02-01',
    summary: '手机13912345678来电',
  });
  await world.ask(contract('VoidEvent'), { input: { eventId: penalty.id, reason: '录错' } });
  const second = await enterEnterprise(world);
  await world.ask(contract('VoidEvent'), { input: { eventId: 'evt_x', reason: '不存在' } });
  await settled(world);
  await makeAndWitness({ dataSource, clock: { now: () => now }, key: keptKey(folder), folder });
  const outcome = { eventId: complaint.id, kind: 'WITHDRAWN', on: '2026-02-10', note: '投诉人撤回' };
  await world.ask(
    'mutation ($input: RecordEventOutcomeInput!) { recordEventOutcome(input: $input) { userErrors { code } } }',
    { input: outcome },
  );
  await settled(world);
  await makeAndWitness({ dataSource, clock: { now: () => now }, key: keptKey(folder), folder });
  await enterEvent(world, 'COMPLAINT', second.id, { acceptedOn: '2026-03-01' });
  one = parseEnterpriseId(first.id)!;
  other = parseEnterpriseId(second.id)!;
  [{ chain: clerk }] = await dataSource.query(`SELECT chain FROM audit_chain WHERE actor_kind = 'ACCOUNT'`);
  trustedKeys = publicKeysKnown({ auditKey: undefined, auditTrustedKeys: [], dataDir: folder });
  witnesses = readWitnesses(folder);
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

const UNDO = new Error('undo');

/** What is found after the owner of the tables ran the statements, which are undone afterwards. */
async function foundAfter(
  statements: readonly string[],
  more: { trustedKeys?: readonly string[]; witnesses?: readonly Witness[] } = {},
  work: (manager: EntityManager) => Promise<unknown> = async () => undefined,
): Promise<Discrepancy[]> {
  const owner = await world.database.owner();
  const found: Discrepancy[] = [];
  await owner
    .transaction(async manager => {
      for (const sql of statements) await manager.query(sql);
      await work(manager);
      const report = (discrepancy: Discrepancy) => void found.push(discrepancy);
      await verifyWithin(manager, { report, trustedKeys, witnesses, ...more });
      throw UNDO;
    })
    .catch((error: unknown) => {
      if (error !== UNDO) throw error;
    });
  return found;
}

const short = (found: readonly Discrepancy[]) =>
  found.map(({ code, chain, position }) => [code, chain?.key ?? null, position]);

test('what nobody touched is in order, and everything was looked at', async () => {
  const found: Discrepancy[] = [];
  const counts = await verifyAudit(world.database.dataSource, {
    report: discrepancy => found.push(discrepancy),
    trustedKeys,
    witnesses,
  });
  expect(found).toEqual([]);
  const [stored] = await world.database.dataSource.query(
    `SELECT (SELECT count(*) FROM ledger_entry)::integer + (SELECT count(*) FROM audit_entry)::integer AS entries,
       (SELECT count(*) FROM enterprise)::integer + (SELECT count(*) FROM audit_chain)::integer AS chains,
       (SELECT count(*) FROM checkpoint)::integer AS checkpoints`,
  );
  expect(counts).toMatchObject(stored);
  expect(counts.records).toBeGreaterThanOrEqual(6);
  expect(counts.unsealed).toBe(1);
});

describe('named is', () => {
  const ofOne = () => `enterprise_id = '${one}'`;
  const cases: readonly (readonly [string, () => string[], () => unknown[]])[] = [
    [
      'an entry that was changed',
      () => [
        `UPDATE ledger_entry SET content = content || '{"fine": "5.00"}' WHERE ${ofOne()} AND position = 2`,
      ],
      () => [['CHANGED', one, 2]],
    ],
    [
      'an entry under another name, or from another address',
      () => [
        `UPDATE ledger_entry SET recorded_by = 'other' WHERE ${ofOne()} AND position = 3`,
        `UPDATE ledger_entry SET origin = origin || '{"address": "10.0.0.9"}' WHERE enterprise_id = '${other}'`,
      ],
      () =>
        expect.arrayContaining([
          ['CHANGED', one, 3],
          ['CHANGED', other, 1],
          ['CHANGED', other, 2],
        ]) as unknown as unknown[],
    ],
    [
      'an entry that was made one from before origins were kept',
      () => [
        `UPDATE ledger_entry SET action = NULL, origin = NULL, records = NULL WHERE ${ofOne()} AND position = 2`,
      ],
      () => [['CHANGED', one, 2]],
    ],
    [
      'an entry that was removed',
      () => [`DELETE FROM ledger_entry WHERE ${ofOne()} AND position = 2`],
      () => [['MISSING', one, 2]],
    ],
    [
      'entries that changed places',
      () => [
        `UPDATE ledger_entry SET position = 100 WHERE ${ofOne()} AND position = 2`,
        `UPDATE ledger_entry SET position = 2 WHERE ${ofOne()} AND position = 3`,
        `UPDATE ledger_entry SET position = 3 WHERE ${ofOne()} AND position = 100`,
      ],
      () =>
        expect.arrayContaining([
          ['CHANGED', one, 2],
          ['CHANGED', one, 3],
        ]) as unknown as unknown[],
    ],
    [
      'an end that was cut off',
      () => [`DELETE FROM ledger_entry WHERE ${ofOne()} AND position > 3`],
      () => expect.arrayContaining([['TRUNCATED', one, 4]]) as unknown as unknown[],
    ],
    [
      'an end that was cut off together with what is written beside it',
      () => [
        `DELETE FROM ledger_entry WHERE ${ofOne()} AND position > 3`,
        `UPDATE enterprise SET ledger_length = 3, ledger_hash = (SELECT hash FROM ledger_entry WHERE ${ofOne()} AND position = 3)
         WHERE id = '${one}'`,
      ],
      () => expect.arrayContaining([['TRUNCATED', one, 4]]) as unknown as unknown[],
    ],
    [
      'an enterprise that was removed with its whole ledger',
      () => [
        `DELETE FROM ledger_entry WHERE ${ofOne()}`,
        `DELETE FROM event WHERE ${ofOne()}`,
        `DELETE FROM event_outcome WHERE ${ofOne()}`,
        `DELETE FROM enterprise WHERE id = '${one}'`,
      ],
      () => [
        ['TRUNCATED', one, 1],
        ['END_MISSING', one, null],
      ],
    ],
    [
      'what is written beside a chain',
      () => [`UPDATE enterprise SET ledger_hash = decode('00', 'hex') WHERE id = '${one}'`],
      () => [['END_CHANGED', one, 5]],
    ],
    [
      'an entry of an actor that was changed',
      () => [
        `UPDATE audit_entry SET codes = '{}', outcome = 'DONE' WHERE chain = '${clerk}' AND position = 2`,
      ],
      () => [['CHANGED', clerk, 2]],
    ],
    [
      'entries of an actor that were removed',
      () => [`DELETE FROM audit_entry WHERE chain = '${clerk}' AND position = 1`],
      () => [['MISSING', clerk, 1]],
    ],
    [
      'an actor without a trace',
      () => [
        `DELETE FROM audit_entry WHERE chain = '${clerk}'`,
        `DELETE FROM audit_chain WHERE chain = '${clerk}'`,
      ],
      () => [
        ['TRUNCATED', clerk, 1],
        ['END_MISSING', clerk, null],
      ],
    ],
    [
      'a record that was changed behind the ledger',
      () => [
        `UPDATE event SET detail = detail || '{"summary": "无事"}' WHERE ${ofOne()} AND kind = 'COMPLAINT'`,
      ],
      () => [['RECORD_CHANGED', one, 3]],
    ],
    [
      'a void that was taken back',
      () => [`UPDATE event SET voided_at = NULL, voided_by = NULL, void_reason = NULL WHERE ${ofOne()}`],
      () => [['RECORD_CHANGED', one, 4]],
    ],
    [
      'a fine a hundredth off, and a phone number',
      () => [
        `UPDATE event SET fine = fine - 0.01 WHERE ${ofOne()} AND kind = 'PENALTY'`,
        `UPDATE enterprise SET principal_phone = '13912345679' WHERE id = '${one}'`,
      ],
      () => [
        ['RECORD_CHANGED', one, 1],
        ['RECORD_CHANGED', one, 4],
      ],
    ],
    [
      'a record that was removed, and an outcome',
      () => [
        `DELETE FROM event WHERE ${ofOne()} AND kind = 'PENALTY'`,
        `DELETE FROM event_outcome WHERE ${ofOne()}`,
      ],
      () => [
        ['RECORD_MISSING', one, 4],
        ['RECORD_MISSING', one, 5],
      ],
    ],
    [
      'a record that was put in behind the ledger',
      () => [
        `INSERT INTO event (enterprise_id, id, kind, counts_from, detail, recorded_at, recorded_by)
         VALUES ('${one}', gen_random_uuid(), 'COMPLAINT', '2026-01-01', '{}', '2026-06-30T04:00:00Z', 'clerk')`,
      ],
      () => [['RECORD_UNKNOWN', one, null]],
    ],
    [
      'an enterprise that was put in without a ledger',
      () => [
        `INSERT INTO enterprise SELECT (jsonb_populate_record(e, '{"id": "00000000-0000-7000-8000-00000000abcd",
           "ledger_length": 0}')).* FROM enterprise e WHERE id = '${one}'`,
      ],
      () => [
        ['END_CHANGED', '00000000-0000-7000-8000-00000000abcd', 0],
        ['RECORD_UNKNOWN', '00000000-0000-7000-8000-00000000abcd', null],
      ],
    ],
    [
      'a checkpoint that was changed',
      () => [`UPDATE checkpoint SET made_at = made_at - interval '1 day' WHERE number = 1`],
      () => [['CHECKPOINT_CHANGED', null, 1]],
    ],
    [
      'a checkpoint that was removed, and one at the end',
      () => ['DELETE FROM checkpoint WHERE number = 1'],
      () => [
        ['CHECKPOINT_MISSING', null, 1],
        ['CHECKPOINT_ENDS_CHANGED', null, 2],
      ],
    ],
    [
      'what a checkpoint sealed, changed',
      () => [`UPDATE checkpoint_head SET position = 3 WHERE checkpoint = 1 AND chain = '${one}'`],
      () => expect.arrayContaining([['CHECKPOINT_ENDS_CHANGED', null, 1]]) as unknown as unknown[],
    ],
    [
      'a signature that is none',
      () => [`UPDATE checkpoint SET signature = decode(repeat('00', 64), 'hex') WHERE number = 2`],
      () => [['CHECKPOINT_UNSIGNED', null, 2]],
    ],
    [
      'the last checkpoint that was removed with what it sealed, by the file beside the database',
      () => ['DELETE FROM checkpoint WHERE number = 2', 'DELETE FROM checkpoint_head WHERE checkpoint = 2'],
      () => [['OLDER_DATABASE', null, 2]],
    ],
  ];

  test.each(cases)('%s', async (_, statements, expected) => {
    const found = await foundAfter(statements());
    expect(short(found)).toEqual(expected());
    for (const discrepancy of found) expect(describeDiscrepancy(discrepancy)).toMatch(/[：。一-龥]/);
  });

  test('a chain written anew from the first to the last entry, by what was sealed', async () => {
    const found = await foundAfter([], {}, async manager => {
      const { LedgerEntry } = await import('../../ledger/ledgerEntry.entity.js');
      const { entryHash, FIRST_HASH } = await import('../../ledger/hash.js');
      const entries = await manager.find(LedgerEntry, {
        where: { enterpriseId: one },
        order: { position: 'ASC' },
      });
      let previous: Buffer = FIRST_HASH;
      for (const entry of entries) {
        const forged = { ...entry, recordedBy: 'somebody else' };
        previous = entryHash(previous, forged);
        await manager.query(
          'UPDATE ledger_entry SET recorded_by = $3, hash = $4 WHERE enterprise_id = $1 AND position = $2',
          [one, entry.position, forged.recordedBy, previous],
        );
      }
      await manager.query('UPDATE enterprise SET ledger_hash = $2 WHERE id = $1', [one, previous]);
    });
    expect(short(found)).toEqual([
      ['REWRITTEN', one, 4],
      ['REWRITTEN', one, 5],
    ]);
  });

  test('a checkpoint made anew with another key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const auditKey = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const stranger = openSigningKey({ auditKey, dataDir: folder }, () => undefined)!;
    const { dataSource } = world.database;
    await settled(world);
    await makeCheckpoints(dataSource, stranger, now);
    const found = await foundAfter([]);
    expect(short(found)).toEqual([['UNKNOWN_KEY', null, 3]]);
    const key = stranger.publicKey.toString('base64');
    expect(await foundAfter([], { trustedKeys: [...trustedKeys, key] })).toEqual([]);
    expect(await foundAfter([], { trustedKeys: [] })).toEqual([]);
  });
});

test('nothing is found amiss while others write', async () => {
  const { id } = await enterEnterprise(world);
  let writing = true;
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let day = 1; writing; day = (day % 28) + 1)
      await enterEvent(world, 'COMPLAINT', id, {
        acceptedOn: `2026-0${writer + 1}-${String(day).padStart(2, '0')}`,
      });
  });
  const found: Discrepancy[] = [];
  for (let time = 0; time < 5; time++)
    await verifyAudit(world.database.dataSource, {
      report: discrepancy => found.push(discrepancy),
      trustedKeys: [],
      witnesses,
    });
  writing = false;
  await Promise.all(writers);
  expect(found).toEqual([]);
});
