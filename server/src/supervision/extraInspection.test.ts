import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entryHash, FIRST_HASH } from '../ledger/hash.js';
import { LedgerEntry } from '../ledger/ledgerEntry.entity.js';
import { contract, enterEnterprise } from '../testing/registry.js';
import { createWorld, type Answer, type World } from '../testing/world.js';
import { byToken, fillRegistry, send } from '../testing/supervision.js';

let world: World;
beforeAll(async () => {
  world = await byToken(await createWorld());
});
afterAll(() => world.end());

const ORDER = { basis: 'OTHER', reason: '节前检查', dueOn: '2026-09-30' };
const outcomes = (payload: { results: readonly { outcome: string }[] }) =>
  payload.results.map(({ outcome }) => outcome);
const tasksStored = async (): Promise<number> => {
  const [row] = await world.database.dataSource.query('SELECT count(*)::integer AS n FROM supervision_task');
  return row.n;
};

test('one open at a time, a result for each id in the order given', async () => {
  const [one, two] = [await enterEnterprise(world), await enterEnterprise(world)];
  const enterpriseIds = [one.id, 'ent_nobody', two.id, one.id];
  const payload = await send(world, 'CreateExtraInspections', {
    ...ORDER,
    basis: 'LOW_GRADE',
    enterpriseIds,
  });
  expect(payload).toMatchObject({ createdCount: 2, userErrors: [] });
  expect(outcomes(payload)).toEqual(['CREATED', 'NOT_FOUND', 'CREATED', 'ALREADY_OPEN']);
  expect(payload.results[0]).toEqual({
    enterprise: { id: one.id },
    outcome: 'CREATED',
    task: {
      id: expect.stringMatching(/^task_/),
      kind: 'EXTRA_INSPECTION',
      status: 'PLANNED',
      basis: 'LOW_GRADE',
      dueOn: '2026-09-30',
    },
  });
  expect(payload.results[1]).toEqual({ enterprise: null, outcome: 'NOT_FOUND', task: null });
  expect(payload.results[3].task).toEqual(payload.results[0].task);
});

test.each([
  [{ reason: '' }, 'REQUIRED', 'reason'],
  [{ dueOn: '2026-06-29' }, 'OUT_OF_RANGE', 'dueOn'],
  [{ enterpriseIds: [] }, 'REQUIRED', 'enterpriseIds'],
  [{ enterpriseIds: undefined }, 'REQUIRED', 'enterpriseIds'],
  [{ where: {} }, 'MALFORMED', 'where'],
  [{ overCapReason: '\u0000' }, 'MALFORMED', 'overCapReason'],
])('%j is refused and nothing stored', async (fields, code, path) => {
  const before = await tasksStored();
  const payload = await send(world, 'CreateExtraInspections', { ...ORDER, enterpriseIds: ['x'], ...fields });
  expect(payload).toMatchObject({ createdCount: 0, results: [], userErrors: [{ code, path: [path] }] });
  expect(await tasksStored()).toBe(before);
});

test('a dry run tells the outcomes and creates nothing', async () => {
  const { id } = await enterEnterprise(world);
  const before = await tasksStored();
  const payload = await send(world, 'CreateExtraInspections', {
    ...ORDER,
    enterpriseIds: [id],
    dryRun: true,
  });
  expect(payload).toMatchObject({ createdCount: 1, results: [{ outcome: 'CREATED', task: null }] });
  expect(await tasksStored()).toBe(before);
});

test('past the yearly cap only with a reason', async () => {
  const [key] = await fillRegistry(world, 1, { name: '到顶企业' }, 60_000);
  await world.database.dataSource.query(
    `INSERT INTO supervision_task (enterprise_id, id, kind, status, due_on, origin, inspectors, findings, completed_on,
       recorded_at, recorded_by, ended_at, ended_by)
     SELECT $1, gen_random_uuid(), 'ROUTINE_INSPECTION', 'COMPLETED', date '2026-01-01' + n, 'DRAW', '{}', '[]',
       date '2026-01-01' + n, now(), 'x', now(), 'x' FROM generate_series(0, 11) AS n`,
    [key],
  );
  const { data } = await world.ask(
    '{ enterprises(where: { creditCode: { startsWith: "91152221MA060000" } }) { nodes { id } } }',
  );
  const enterpriseIds = [data.enterprises.nodes[0].id];
  const refused = await send(world, 'CreateExtraInspections', { ...ORDER, enterpriseIds });
  expect(outcomes(refused)).toEqual(['OVER_CAP']);
  const reasoned = { ...ORDER, enterpriseIds, overCapReason: '群众举报', dryRun: true };
  expect(outcomes(await send(world, 'CreateExtraInspections', reasoned))).toEqual(['CREATED']);
  const nextYear = await send(world, 'CreateExtraInspections', {
    ...ORDER,
    enterpriseIds,
    dueOn: '2027-01-01',
  });
  expect(outcomes(nextYear)).toEqual(['CREATED']);
});

test('the same key a hundred times at once creates once and answers alike', async () => {
  const enterpriseIds = [(await enterEnterprise(world)).id, (await enterEnterprise(world)).id];
  const input = { ...ORDER, enterpriseIds, idempotencyKey: 'extra-1' };
  const before = await tasksStored();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => send(world, 'CreateExtraInspections', input)),
  );
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0].createdCount).toBe(2);
  expect(await tasksStored()).toBe(before + 2);
}, 60_000);

test('without a key twenty at once still leave one open', async () => {
  const enterpriseIds = [(await enterEnterprise(world)).id];
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(world, 'CreateExtraInspections', { ...ORDER, enterpriseIds })),
  );
  expect(answers.filter(({ createdCount }) => createdCount === 1)).toHaveLength(1);
  expect(new Set(answers.map(({ results }) => results[0].task.id)).size).toBe(1);
});

test('ten thousand by a filter in one call, retried meanwhile; the ledgers stay chained', async () => {
  await fillRegistry(world, 10_000);
  const input = { ...ORDER, where: { sector: { eq: 'FIREWORKS' }, divisionCode: { eq: '152221408' } } };
  const withKey = { ...input, idempotencyKey: 'extra-10000' };
  const [started, usage] = [performance.now(), process.cpuUsage()];
  const first = send(world, 'CreateExtraInspections', withKey);
  const payload = await first;
  const elapsed = performance.now() - started;
  console.log(`10,000 extra inspections in ${Math.round(elapsed)} ms`);
  expect(payload).toMatchObject({ createdCount: 10_000, userErrors: [] });
  // 10 s on a machine of its own; of one that is shared only what this process takes itself says anything.
  const { user, system } = process.cpuUsage(usage);
  expect((user + system) / 1000).toBeLessThan(8_000);
  const again = await send(world, 'CreateExtraInspections', withKey);
  expect(again.results[77]).toEqual(payload.results[77]);
  const other = await send(world, 'CreateExtraInspections', input);
  expect(new Set(outcomes(other))).toEqual(new Set(['ALREADY_OPEN']));

  const entries = await world.database.dataSource.manager.find(LedgerEntry, {
    order: { enterpriseId: 'ASC', position: 'ASC' },
  });
  let previous: LedgerEntry | undefined;
  for (const entry of entries) {
    const following = previous?.enterpriseId === entry.enterpriseId ? previous : undefined;
    if (entry.position !== (following?.position ?? 0) + 1) throw new Error('a gap in a ledger');
    if (!entry.hash.equals(entryHash(following?.hash ?? FIRST_HASH, entry)))
      throw new Error('a broken chain');
    previous = entry;
  }
}, 60_000);

test('a page of tasks with their enterprises and grades takes as many statements as a small one', async () => {
  const counts = [];
  for (const first of [2, 50]) {
    const statements = await world.countStatements(async () => {
      const { data } = await world.ask(contract('Tasks'), {
        first,
        where: { kind: { eq: 'EXTRA_INSPECTION' } },
      });
      expect(data.supervisionTasks.nodes).toHaveLength(first);
      expect(data.supervisionTasks.totalCount).toBeGreaterThan(10_000);
    });
    counts.push(statements.length);
  }
  console.log(`statements for a page of tasks: ${counts.join(', ')}`);
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeLessThanOrEqual(10);
});

test('pages go on where they ended, in any order', async () => {
  for (const field of ['DUE_ON', 'KIND', 'STATUS', 'ENTERPRISE_NAME', 'GRADE']) {
    const variables = {
      orderBy: [{ field, direction: 'DESC' }],
      where: { divisionCode: { eq: '152221100' } },
    };
    const all = await world.ask(contract('Tasks'), { ...variables, first: 100 });
    const ids = all.data.supervisionTasks.nodes.map(({ id }: { id: string }) => id);
    expect(ids.length).toBe(all.data.supervisionTasks.totalCount);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await world.ask(contract('Tasks'), { ...variables, first: 2, after });
      seen.push(...data.supervisionTasks.nodes.map(({ id }: { id: string }) => id));
      const { hasNextPage, endCursor } = data.supervisionTasks.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids);
    const passedOver = await world.ask(
      `query ($where: SupervisionTaskWhere, $orderBy: [SupervisionTaskOrder!]) {
         supervisionTasks(where: $where, orderBy: $orderBy, first: 2, offset: 3) { nodes { id } } }`,
      variables,
    );
    expect(passedOver.data.supervisionTasks.nodes.map(({ id }: { id: string }) => id)).toEqual(
      ids.slice(3, 5),
    );
  }
  for (const offset of [-1, 10_001]) {
    const { errors } = await world.ask(`{ supervisionTasks(offset: ${offset}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('tasks are found by what is asked of them and of their enterprises', async () => {
  const count = async (where: object) => {
    const { data, errors } = await world.ask(contract('Tasks'), { where });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.supervisionTasks.totalCount as number;
  };
  const all = await count({});
  expect(await count({ status: { in: ['PLANNED', 'COMPLETED'] }, overdue: false })).toBeLessThanOrEqual(all);
  expect(await count({ overdue: true })).toBe(0);
  expect(await count({ kind: { eq: 'TRAINING' } })).toBe(0);
  expect(await count({ origin: { eq: 'EXTRA' }, basis: { in: ['LOW_GRADE'] } })).toBe(2);
  expect(await count({ grade: { eq: 'A' }, sector: { eq: 'FIREWORKS' } })).toBeGreaterThan(10_000);
  expect(await count({ dueOn: { from: '2026-10-01' }, status: { eq: 'PLANNED' } })).toBe(1);
  expect(await count({ inspectorId: 'nobody' })).toBe(0);
  world.setToday('2026-10-01');
  expect(await count({ overdue: true })).toBeGreaterThan(10_000);
  world.setToday('2026-06-30');
});
