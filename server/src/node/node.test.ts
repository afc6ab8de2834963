import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isObjectType } from 'graphql';
import { buildSchema } from '../schema.js';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let enterprise: { id: string; creditCode: string };
const ids: Record<string, string> = {};

const NODE = '{ node(id: $id) { __typename id } }';
const find = async (id: string, headers?: Headers) => {
  const payload = { query: `query ($id: ID!) ${NODE}`, variables: { id } };
  const { data } = headers ? await world.send(headers, payload) : await world.ask(payload.query, { id });
  return data.node;
};
const run = async (operation: string, input: object) => {
  const { data, errors } = await world.ask(operation, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, { id: string }>;
};

beforeAll(async () => {
  world = await createWorld();
  enterprise = await enterEnterprise(world);
  const { id: enterpriseId } = enterprise;
  ids['Enterprise'] = enterpriseId;
  const { penalty } = await enterEvent(world, 'PENALTY', enterpriseId, { decidedOn: '2026-03-01' });
  ids['Penalty'] = penalty.id;
  const { certificate } = await run(
    'mutation ($input: GrantStandardizationInput!) { grantStandardization(input: $input) { certificate { id } } }',
    {
      enterpriseId,
      level: 'LEVEL_3',
      certificateNumber: '蒙AQB001',
      issuedOn: '2025-01-01',
      expiresOn: '2027-12-31',
    },
  );
  ids['StandardizationCertificate'] = certificate!.id;
  const inspectors = [];
  for (const licenceNumber of ['蒙F001', '蒙F002']) {
    const { inspector } = await run(
      'mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } } }',
      { name: '检查员', unit: '执法大队', licenceNumber, licenceExpiresOn: '2028-12-31', sectors: [] },
    );
    inspectors.push(inspector!.id);
  }
  ids['Inspector'] = inspectors[0]!;
  const { results } = (await run(
    'mutation ($input: CreateExtraInspectionsInput!) { createExtraInspections(input: $input) { results { task { id } } } }',
    { enterpriseIds: [enterpriseId], basis: 'OTHER', reason: '交办', dueOn: '2026-06-30' },
  )) as unknown as { results: { task: { id: string } }[] };
  const taskId = results[0]!.task.id;
  ids['SupervisionTask'] = taskId;
  await run('mutation ($input: AssignTaskInput!) { assignTask(input: $input) { userErrors { code } } }', {
    taskId,
    inspectorIds: inspectors,
  });
  const { task } = (await run(
    'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { rectifications { id } } userErrors { message } } }',
    {
      taskId,
      completedOn: '2026-06-30',
      findings: [{ item: '消防', result: 'FAIL', problem: '通道堵塞' }],
    },
  )) as unknown as { task: { rectifications: { id: string }[] } };
  ids['Rectification'] = task.rectifications[0]!.id;
  const { draw } = await run(
    'mutation ($input: AnnounceDrawInput!) { announceDraw(input: $input) { draw { id } userErrors { message } } }',
    { name: '抽查', dueOn: '2026-07-31' },
  );
  ids['Draw'] = draw!.id;
});
afterAll(() => world.end());

test('every type that is a node is found by its id, and bears it', async () => {
  const schema = buildSchema();
  const event = schema.getType('Event');
  const types = schema
    .getPossibleTypes(schema.getType('Node') as never)
    .filter(type => !schema.isSubType(event as never, type))
    .map(({ name }) => name);
  expect(Object.keys(ids).sort()).toEqual([...types, 'Penalty'].sort());
  for (const [typeName, id] of Object.entries(ids))
    expect(await find(id)).toEqual({ __typename: typeName, id });
});

test('what is no id, or names nothing, is null', async () => {
  const other = await createWorld();
  const elsewhere = await enterEnterprise(other);
  await other.end();
  for (const id of [
    '',
    'ent_',
    'x'.repeat(200),
    `${ids['Penalty']!}A`,
    elsewhere.id,
    'acct_AAAAAAAAAAAAAAAAAAAAAA',
  ])
    expect(await find(id)).toBeNull();
});

test('nobody finds what lies outside their area, nor anything without permission', async () => {
  const elsewhere = await tokenWith(world, ['READ'], ['152221200']);
  const owned = ['Enterprise', 'Penalty', 'StandardizationCertificate', 'SupervisionTask', 'Rectification'];
  for (const typeName of owned) expect(await find(ids[typeName]!, elsewhere)).toBeNull();
  const here = await tokenWith(world, ['READ'], ['152221100']);
  expect(await find(ids['Penalty']!, here)).toMatchObject({ __typename: 'Penalty' });
  const { errors } = await world.askAnonymously(`{ node(id: "${ids['Draw']!}") { id } }`);
  expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('the edges of every page are its nodes, each with a cursor to go on from', async () => {
  const schema = buildSchema();
  // Between them they may read every page.
  const readers = await Promise.all(
    (['AUDITOR', 'ADMINISTRATOR', 'CLERK'] as const).map(role => sessionWith(world, [role])),
  );
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => {
    const named = getNullableType(type);
    return isObjectType(named) && named.name.endsWith('Connection');
  });
  expect(fields.length).toBeGreaterThan(8);
  const GIVEN: Readonly<Record<string, string>> = {
    coverageGaps: 'since: "2020-01-01"',
    creditList: 'list: ORDINARY',
  };
  for (const { name, type, args } of fields) {
    const required = args.filter(each => String(each.type).endsWith('!') && each.defaultValue === undefined);
    if (required.length > 0 && GIVEN[name] === undefined) continue;
    expect(getNamedType(type).name).toMatch(/Connection$/);
    const page = (after: string) =>
      `{ ${name}(${[GIVEN[name], after, 'first: 2'].filter(Boolean).join(', ')}) {
        nodes { __typename } edges { cursor node { __typename } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const answers = await Promise.all(readers.map(headers => world.send(headers, { query: page('') })));
    const reader = answers.findIndex(({ errors }) => errors === undefined);
    const answered = answers[reader];
    if (answered === undefined) throw new Error(`${name}: ${JSON.stringify(answers)}`);
    const { nodes, edges, pageInfo } = answered.data[name];
    expect(edges.map((edge: { node: object }) => edge.node)).toEqual(nodes);
    expect(pageInfo.hasPreviousPage).toBe(false);
    if (edges.length < 2) continue;
    expect([edges[0].cursor, edges[1].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
    const headers = readers[reader]!;
    const { data } = await world.send(headers, { query: page(`after: "${edges[0].cursor}"`) });
    expect(data[name].edges[0].cursor).toBe(edges[1].cursor);
    expect(data[name].pageInfo.hasPreviousPage).toBe(true);
  }
});
