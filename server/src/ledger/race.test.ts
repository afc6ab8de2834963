import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contract, creditCodeOf, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { entryHash, FIRST_HASH } from './hash.js';
import { LedgerEntry } from './ledgerEntry.entity.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('one winner in every race', () => {
  test('the same code entered twenty times at once', async () => {
    const input = {
      creditCode: creditCodeOf(70_000),
      name: '抢注公司',
      sector: 'OTHER',
      divisionCode: '152221100',
      includedOn: '2024-01-01',
    };
    const answers = await times(20, () => world.ask(contract('CreateEnterprise'), { input }));
    const payloads = answers.map(({ data }) => data.createEnterprise);
    expect(payloads.filter(({ enterprise }) => enterprise !== null)).toHaveLength(1);
    expect(payloads.filter(({ userErrors }) => userErrors[0]?.code === 'DUPLICATE_CREDIT_CODE')).toHaveLength(
      19,
    );
  });

  test('the same idempotency key a hundred times at once makes one object and one answer', async () => {
    const { id } = await enterEnterprise(world);
    const input = {
      enterpriseId: id,
      decidedOn: '2026-01-01',
      documentNumber: '并发〔2026〕1号',
      violation: '重试',
      fine: '100.00',
      idempotencyKey: 'retry-1',
    };
    const answers = await times(100, () => world.ask(contract('RecordPenalty'), { input }));
    const distinct = new Set(
      answers.map(({ data, errors }) => JSON.stringify(data?.recordPenalty ?? errors)),
    );
    expect([...distinct]).toEqual([expect.stringContaining('并发〔2026〕1号')]);
    const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { events { totalCount } } }', {
      id,
    });
    expect(data.enterprise.events.totalCount).toBe(1);

    const other = await world.ask(contract('RecordPenalty'), { input: { ...input, fine: '200.00' } });
    expect(other.data.recordPenalty.userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] },
    ]);
  }, 30_000);

  test('one document number for two enterprises at once', async () => {
    const enterprises = await times(2, () => enterEnterprise(world));
    const fields = { decidedOn: '2026-01-01', documentNumber: '同号〔2026〕1号' };
    const payloads = await Promise.all(enterprises.map(({ id }) => enterEvent(world, 'PENALTY', id, fields)));
    expect(payloads.map(({ userErrors }) => userErrors[0]?.code ?? 'TAKEN').sort()).toEqual([
      'DUPLICATE_DOCUMENT_NUMBER',
      'TAKEN',
    ]);
  });

  test('one event voided ten times at once', async () => {
    const { id } = await enterEnterprise(world);
    const { penalty } = await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-01' });
    const input = { eventId: penalty.id, reason: '重复' };
    const answers = await times(10, () => world.ask(contract('VoidEvent'), { input }));
    const codes = answers.map(({ data }) => data.voidEvent.userErrors[0]?.code ?? 'VOIDED');
    expect(codes.filter(code => code === 'VOIDED')).toHaveLength(1);
    expect(codes.filter(code => code === 'ALREADY_VOIDED')).toHaveLength(9);
  });

  test('a stale version loses', async () => {
    const { id } = await enterEnterprise(world, { name: '旧名砂厂' });
    const update = `mutation ($input: UpdateEnterpriseInput!) {
      updateEnterprise(input: $input) { enterprise { name version formerNames { name } } userErrors { code path } } }`;
    const answers = await times(2, index =>
      world.ask(update, { input: { enterpriseId: id, version: 1, name: `新名砂厂${index}` } }),
    );
    const payloads = answers.map(({ data }) => data.updateEnterprise);
    expect(payloads.filter(({ enterprise }) => enterprise?.version === 2)).toHaveLength(1);
    expect(payloads.find(({ enterprise }) => enterprise === null).userErrors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['version'] },
    ]);
    const found = await world.ask(
      `{ enterprises(search: "旧名砂厂") { nodes { name formerNames { name } } } }`,
    );
    expect(found.data.enterprises.nodes).toEqual([
      { name: expect.stringContaining('新名砂厂'), formerNames: [{ name: '旧名砂厂' }] },
    ]);
  });

  test('voiding frees the document number for the corrected record', async () => {
    const { id } = await enterEnterprise(world);
    const fields = { decidedOn: '2026-01-01', documentNumber: '更正〔2026〕1号' };
    const { penalty } = await enterEvent(world, 'PENALTY', id, fields);
    await world.ask(contract('VoidEvent'), { input: { eventId: penalty.id, reason: '金额录错' } });
    const again = await enterEvent(world, 'PENALTY', id, { ...fields, fine: '5.00' });
    expect(again.userErrors).toEqual([]);
  });
});

test('a dry run tells the effect and records nothing', async () => {
  const { id } = await enterEnterprise(world, { includedOn: '2026-06-01' });
  const count = async () => {
    const [row] = await world.database.dataSource.query(
      `SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM ledger_entry) + (SELECT count(*) FROM document_number) AS n`,
    );
    return row.n as string;
  };
  const before = await count();
  const input = {
    enterpriseId: id,
    documentNumber: '试算1号',
    violation: '试算',
    decidedOn: '2026-06-02',
    dryRun: true,
  };
  const { data } = await world.ask(contract('RecordPenalty'), { input });
  expect(data.recordPenalty).toEqual({
    penalty: null,
    gradeEffect: { before: 'B', after: 'B' },
    userErrors: [],
  });
  expect(await count()).toBe(before);
});

test('a batch with ABORT and one bad row records none, with SKIP the good ones', async () => {
  const { id } = await enterEnterprise(world);
  const row = (number: string, decidedOn: string) => ({
    enterpriseId: id,
    decidedOn,
    documentNumber: number,
    violation: '批量',
  });
  const penalties = [row('批1号', '2026-01-01'), row('批2号', '2026-07-01'), row('批3号', '2026-01-03')];
  const aborted = await world.ask(contract('RecordPenalties'), { input: { penalties, onError: 'ABORT' } });
  expect(aborted.data.recordPenalties).toMatchObject({
    results: [],
    recordedCount: 0,
    userErrors: [{ code: 'FUTURE_DATE', path: ['penalties', '1', 'decidedOn'] }],
  });
  const skipped = await world.ask(contract('RecordPenalties'), { input: { penalties, onError: 'SKIP' } });
  expect(skipped.data.recordPenalties).toMatchObject({
    recordedCount: 2,
    results: [
      { index: 0, userErrors: [] },
      { index: 1, penalty: null, userErrors: [{ code: 'FUTURE_DATE', path: ['decidedOn'] }] },
      { index: 2 },
    ],
    userErrors: [],
  });
});

test('each ledger is a chain of hashes, and its instants only grow', async () => {
  const entries = await world.database.dataSource.manager.find(LedgerEntry, {
    order: { enterpriseId: 'ASC', position: 'ASC' },
  });
  expect(entries.length).toBeGreaterThan(10);
  let previous: LedgerEntry | undefined;
  for (const entry of entries) {
    const following = previous?.enterpriseId === entry.enterpriseId ? previous : undefined;
    expect(entry.position).toBe((following?.position ?? 0) + 1);
    expect(entry.hash).toEqual(entryHash(following?.hash ?? FIRST_HASH, entry));
    if (following) expect(entry.recordedAt.getTime()).toBeGreaterThan(following.recordedAt.getTime());
    previous = entry;
  }
});
