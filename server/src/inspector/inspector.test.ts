import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterEnterprise } from '../testing/registry.js';
import { byToken, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

let world: World;
const ids = new Map<string, string>();

const INSPECTORS = [
  { name: '包晓红', unit: '矿山监管股', licenceNumber: '0522001', licenceExpiresOn: '2029-01-01' },
  {
    name: '陈建军',
    unit: '危化品监管股',
    licenceNumber: '0522002',
    licenceExpiresOn: '2026-08-01',
    sectors: ['FIREWORKS'],
  },
  { name: '李志强', unit: '综合执法大队', licenceNumber: '0522003', licenceExpiresOn: '2026-06-29' },
  {
    name: '赵%敏',
    unit: '综合执法大队',
    licenceNumber: '0522004',
    licenceExpiresOn: '2030-01-01',
    sectors: ['COAL_MINE'],
    active: false,
  },
];

beforeAll(async () => {
  world = await byToken(await createWorld());
  for (const input of INSPECTORS) {
    const { data, errors } = await world.ask(
      'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } userErrors { code } } }',
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    ids.set(input.name, data.createInspector.inspector.id);
  }
});
afterAll(() => world.end());

async function found(args: string): Promise<readonly string[]> {
  const { data, errors } = await world.ask(`{ inspectors(${args}) { totalCount nodes { name } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  const names = data.inspectors.nodes.map(({ name }: { name: string }) => name);
  if (!args.includes('first')) expect(data.inspectors.totalCount).toBe(names.length);
  return names;
}

test.each([
  ['search: "晓红"', ['包晓红']],
  ['search: "bxh"', ['包晓红']],
  ['search: "chenjian"', ['陈建军']],
  ['search: "执法大队"', ['李志强', '赵%敏']],
  ['search: "２００３"', ['李志强']],
  ['search: "%"', ['赵%敏']],
  ['search: "没有"', []],
  ['search: ""', ['包晓红', '陈建军', '李志强', '赵%敏']],
  ['active: true', ['包晓红', '陈建军', '李志强']],
  [`licenceExpiredOn: "${TODAY}"`, ['李志强']],
  [`licenceValidOn: "${TODAY}", licenceExpiredOn: "2026-09-28"`, ['陈建军']],
  ['sector: FIREWORKS', ['包晓红', '陈建军', '李志强']],
  ['sector: COAL_MINE, active: false', ['赵%敏']],
  ['first: 2, offset: 1', ['陈建军', '李志强']],
])('inspectors(%s)', async (args, names) => {
  expect(await found(args)).toEqual(names);
});

test('a name that was corrected is found, the one before no longer', async () => {
  const inspectorId = ids.get('陈建军');
  await world.ask(
    'mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) { userErrors { code } } }',
    { input: { inspectorId, name: '陈建国' } },
  );
  expect(await found('search: "cjg"')).toEqual(['陈建国']);
  expect(await found('search: "陈建军"')).toEqual([]);
});

test('one by id; none for an id of nobody or of something else', async () => {
  const ask = async (id: string) =>
    (await world.ask('query ($id: ID!) { inspector(id: $id) { name unit } }', { id })).data.inspector;
  expect(await ask(ids.get('包晓红')!)).toEqual({ name: '包晓红', unit: '矿山监管股' });
  expect(await ask((await enterEnterprise(world)).id)).toBeNull();
  expect(await ask('nonsense')).toBeNull();
});

test('what they have in hand is counted until it is done', async () => {
  const inspectorIds = [ids.get('包晓红')!, ids.get('陈建军')!];
  const inHand = async () => {
    const { data } = await world.ask('{ inspectors(active: true) { nodes { id assignedTasks } } }');
    const nodes = data.inspectors.nodes as { id: string; assignedTasks: number }[];
    return inspectorIds.map(id => nodes.find(node => node.id === id)!.assignedTasks);
  };
  const enterprise = await enterEnterprise(world);
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-07-20', enterpriseIds: [enterprise.id] };
  const { results } = await send(world, 'CreateExtraInspections', order);
  const taskId = results[0].task.id;
  expect(await inHand()).toEqual([0, 0]);
  await send(world, 'AssignTask', { taskId, inspectorIds });
  expect(await inHand()).toEqual([1, 1]);
  const findings = [{ item: '现场', result: 'NONE' }];
  await send(world, 'CompleteTask', { taskId, completedOn: TODAY, findings });
  expect(await inHand()).toEqual([0, 0]);
});

test('a recusal ends for a reason, which stands in the audit trail', async () => {
  const inspectorId = ids.get('李志强')!;
  const { id: enterpriseId } = await enterEnterprise(world);
  const change = async (input: object) => {
    const { data } = await world.ask(
      `mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) {
         inspector { recusals { reason enterprise { id } } } userErrors { code path } } }`,
      { input: { inspectorId, ...input } },
    );
    return data.updateInspector;
  };
  const begun = await change({ recusals: [{ enterpriseId, reason: '配偶任职' }] });
  expect(begun.inspector.recusals).toEqual([{ reason: '配偶任职', enterprise: { id: enterpriseId } }]);
  const refused = await change({ recusals: [], reason: ' ' });
  expect(refused).toEqual({ inspector: null, userErrors: [{ code: 'REQUIRED', path: ['reason'] }] });
  const ended = await change({ recusals: [], reason: '配偶已离职' });
  expect(ended.inspector.recusals).toEqual([]);
  const rows: { found: number }[] = await world.database.dataSource.query(
    `SELECT count(*)::integer AS found FROM audit_entry WHERE audit_entry::text LIKE '%配偶已离职%'`,
  );
  expect(rows).toEqual([{ found: 1 }]);
});
