/** Two enterprises alike, one in the area of an account and one outside: of the second nothing is answered and nothing changes. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { buildSchema } from '../schema.js';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { contract, creditCodeOf, enterEnterprise, enterEvent } from '../testing/registry.js';
import { enterInspector, send } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';
import { grantOf } from './action.js';
import { PERMISSIONS } from './permission.js';

const INSIDE = '152221100';
const OUTSIDE = '152221408';
const schema = buildSchema();

/** The ids of what one enterprise has, by the names that inputs give them. */
interface Marks {
  readonly enterpriseId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly eventId: string;
  readonly documentNumber: string;
  readonly certificateId: string;
  readonly taskId: string;
  readonly rectificationId: string;
  readonly caseId: string;
  readonly divisionCode: string;
}

let world: World;
let inside: Marks;
let outside: Marks;
let drawId: string;
let heldDrawId: string;
let inspectorIds: readonly string[];
beforeAll(async () => {
  world = await createWorld();
  inspectorIds = [await enterInspector(world), await enterInspector(world)];
  inside = await enterMarked('界内钢铁', INSIDE);
  outside = await enterMarked('界外钢铁', OUTSIDE);
  const recusals = [inside, outside].map(({ enterpriseId }) => ({ enterpriseId, reason: '亲属' }));
  await world.ask(
    'mutation ($input: UpdateInspectorInput!) { updateInspector(input: $input) { userErrors { code } } }',
    {
      input: { inspectorId: inspectorIds[0], recusals },
    },
  );
  await enterInspector(world);
  await enterInspector(world);
  const { draw } = await send(world, 'AnnounceDraw', {
    name: '抽查',
    dueOn: '2026-09-30',
    perGradeRate: { A: 100, B: 100, C: 100 },
    inspectorsPerTask: 2,
  });
  await send(world, 'HoldDraw', { drawId: draw.id });
  heldDrawId = draw.id;
  const redrawn = await send(world, 'AnnounceDraw', {
    name: '再抽',
    dueOn: '2026-09-30',
    inspectorsPerTask: 2,
  });
  drawId = redrawn.draw.id;
  await send(world, 'PlanSupervision', { from: '2026-07-01', to: '2026-12-31' });
}, 30_000);
afterAll(() => world.end());

async function enterMarked(name: string, divisionCode: string): Promise<Marks> {
  const { id: enterpriseId, creditCode } = await enterEnterprise(world, {
    name,
    divisionCode,
    sector: 'COAL_MINE',
    principalName: `${name}负责人`,
    principalPhone: '13812341234',
  });
  const documentNumber = `${name}罚1号`;
  const { penalty } = await enterEvent(world, 'PENALTY', enterpriseId, {
    decidedOn: '2026-03-01',
    documentNumber,
  });
  const granted = await send(world, 'GrantStandardization', {
    enterpriseId,
    level: 'LEVEL_3',
    certificateNumber: `${name}证1号`,
    issuedOn: '2025-01-01',
    expiresOn: '2027-12-31',
  });
  const order = { basis: 'OTHER', reason: '抽查', dueOn: '2026-09-30', enterpriseIds: [enterpriseId] };
  const taskId = (await send(world, 'CreateExtraInspections', order)).results[0].task.id;
  await send(world, 'AssignTask', { taskId, inspectorIds });
  const { task } = await send(world, 'CompleteTask', {
    taskId,
    completedOn: TODAY,
    findings: [{ item: '教育培训', result: 'FAIL', problem: `${name}未培训`, rectifyBy: '2026-06-30' }],
  });
  const again = await send(world, 'CreateExtraInspections', order);
  const filing = {
    enterpriseId,
    kind: 'OBJECTION',
    ground: 'OTHER',
    filedOn: TODAY,
    statement: `${name}不服`,
  };
  const filed = await world.ask(
    'mutation ($input: FileRedressCaseInput!) { fileRedressCase(input: $input) { redressCase { id } } }',
    { input: filing },
  );
  return {
    enterpriseId,
    creditCode,
    name,
    eventId: penalty.id,
    documentNumber,
    certificateId: granted.certificate.id,
    taskId: again.results[0].task.id,
    rectificationId: task.rectifications[0].id,
    caseId: filed.data.fileRedressCase.redressCase.id,
    divisionCode,
  };
}

const ENTERPRISE = `id name creditCode principalName principalPhone grade visitQuota { cap }
  events(first: 20) { nodes { id ... on Penalty { documentNumber } } } certificates { id }
  supervisionTasks(first: 20) { nodes { id } }`;
const TASK = `id dueOn enterprise { id name } rectifications { id } mergeable { id } merged { id } mergedInto { id } event { id } inspectors { id }`;

/** A way to everything of an enterprise that each root field answers; null for what is of none. */
const READS: Readonly<Record<string, ((of: Marks) => string) | null>> = {
  'Query.enterprise': of => `{ byCode: enterprise(creditCode: "${of.creditCode}") { ${ENTERPRISE} }
    byId: enterprise(id: "${of.enterpriseId}") { ${ENTERPRISE} } }`,
  'Query.enterprises': () => `{ enterprises(first: 10) { totalCount nodes { ${ENTERPRISE} } } }`,
  'Query.enterprisesByCreditCode': of =>
    `{ enterprisesByCreditCode(creditCodes: ["${of.creditCode}"]) { enterprise { ${ENTERPRISE} } } }`,
  'Query.changes': () => '{ changes(first: 100) { nodes { enterprise { id name creditCode } } } }',
  'Query.supervisionTasks': () => `{ supervisionTasks(first: 100) { totalCount nodes { ${TASK} } } }`,
  'Query.rectifications': () =>
    '{ rectifications(first: 100) { totalCount nodes { id problem enterprise { id name } task { id } review { id } } } }',
  'Query.coverageGaps': () =>
    '{ coverageGaps(since: "2026-12-31", first: 100) { totalCount nodes { enterprise { id name } } } }',
  'Query.redressCases': () =>
    '{ redressCases(first: 100) { totalCount nodes { id statement enterprise { id name } } } }',
  'Query.redressCase': of => `{ redressCase(id: "${of.caseId}") { id statement enterprise { id name } } }`,
  'Query.inspectors': () => '{ inspectors(first: 100) { nodes { recusals { enterprise { id name } } } } }',
  'Query.inspector': () => `{ inspector(id: "${inspectorIds[0]}") { recusals { enterprise { id name } } } }`,
  'Query.draw': () => `{ draw(id: "${heldDrawId}") { picks { enterprise { id name } } } }`,
  'Query.draws': () => '{ draws(first: 5) { nodes { picks { enterprise { id name } } } } }',
  // Numbers, looked at below.
  'Query.gradeDistribution': null,
  'Query.supervisionMeters': null,
  'Query.drawQuotas': null,
  // Of the bureau and of one's own account.
  'Query.currentChangeCursor': null,
  'Query.supervisionPlans': null,
  'Query.sessions': null,
  'Query.webhooks': null,
  'Query.permissions': null,
  'Query.accessRules': null,
};

const STAFF = ['CLERK', 'SCHEDULER', 'LEADER'] as const;

test('every root field is looked at here that somebody with an area may read', () => {
  // Administrators and auditors have none.
  const readable = Object.keys(PERMISSIONS).filter(field => {
    const { anybody, roles, scopes } = grantOf(PERMISSIONS[field]!);
    if (!field.startsWith('Query.') || anybody) return false;
    return scopes.length > 0 || STAFF.some(role => roles.includes(role));
  });
  expect(Object.keys(READS)).toEqual(expect.arrayContaining(readable));
});
const within = (divisions: string[]) => sessionWith(world, STAFF, { divisions });

describe.each(['session', 'token'])('a %s of one division', kind => {
  let limited: Headers;
  let free: Headers;
  beforeAll(async () => {
    const make = (divisions: string[]) =>
      kind === 'session' ? within(divisions) : tokenWith(world, ['READ', 'RECORD', 'SCHEDULE'], divisions);
    limited = await make([INSIDE]);
    free = await make([]);
  });

  const marksIn = (answer: unknown, of: Marks) => {
    const { divisionCode: _divisionCode, ...told } = of;
    const text = JSON.stringify(answer);
    return Object.entries(told).flatMap(([mark, value]) => (text.includes(value) ? [mark] : []));
  };

  test.each(Object.keys(READS).filter(field => READS[field] !== null))(
    '%s answers what is inside and nothing of what is outside',
    async field => {
      const read = async (headers: Headers, of: Marks) => {
        const answer = await world.send(headers, { query: READS[field]!(of) });
        expect(answer.errors).toBeUndefined();
        return answer.data;
      };
      // Somebody who sees everything shows that the question would find both.
      for (const marks of [inside, outside])
        expect(marksIn(await read(free, marks), marks)).toContain('enterpriseId');
      expect(marksIn(await read(limited, inside), inside)).toContain('enterpriseId');
      const asked = READS[field]!(outside);
      const told = marksIn(await read(limited, outside), outside).filter(
        mark => !asked.includes(outside[mark as keyof Marks]),
      );
      expect(told).toEqual([]);
      if (field === 'Query.enterprise')
        expect(await read(limited, outside)).toEqual({ byCode: null, byId: null });
    },
  );

  test('counts what is inside', async () => {
    const query = `{ enterprises { totalCount } supervisionTasks { totalCount } rectifications { totalCount } redressCases { totalCount }
      coverageGaps(since: "2026-12-31") { totalCount }
      gradeDistribution { count } byDivision: gradeDistribution(by: DIVISION) { key count }
      supervisionMeters(from: "2026-01-01", to: "2026-12-31") { open completed } drawQuotas(asOf: "2026-09-30") { subjects drawn } }`;
    const [all, part] = await Promise.all([free, limited].map(each => world.send(each, { query })));
    const sum = (rows: Record<string, number>[], name: string) =>
      rows.reduce((total, row) => total + row[name]!, 0);
    expect(part!.data.enterprises.totalCount).toBe(1);
    expect(part!.data.byDivision).toEqual([{ key: INSIDE, count: 1 }]);
    expect(part!.data.coverageGaps.totalCount).toBe(1);
    // Both enterprises have the same of everything.
    for (const list of ['enterprises', 'supervisionTasks', 'rectifications', 'coverageGaps', 'redressCases'])
      expect(part!.data[list].totalCount * 2).toBe(all!.data[list].totalCount);
    expect(sum(part!.data.gradeDistribution, 'count') * 2).toBe(sum(all!.data.gradeDistribution, 'count'));
    for (const name of ['subjects', 'drawn'])
      expect(sum(part!.data.drawQuotas, name) * 2).toBe(sum(all!.data.drawQuotas, name));
    for (const name of ['open', 'completed'])
      expect(sum(part!.data.supervisionMeters, name) * 2).toBe(sum(all!.data.supervisionMeters, name));
  });
});

describe('writing', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => {
    const action = PERMISSIONS[`Mutation.${name}`]!;
    return (
      action !== 'KEEP_OWN_ACCOUNT' && grantOf(action).roles.some(role => STAFF.includes(role as 'CLERK'))
    );
  });
  /** What concerns the whole registry, and is not done by somebody who sees a part. */
  const WHOLE = [
    'planSupervision',
    'announceDraw',
    'holdDraw',
    'redraw',
    'createInspector',
    'updateInspector',
  ];

  let serial = 0;
  const fill = (type: GraphQLInputObjectType, of: Marks): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(type.getFields())
        .filter(field => isNonNullType(field.type) || field.name === 'enterpriseIds')
        .map(field => [field.name, valueOf(field.name, field.type, of)]),
    );
  function valueOf(name: string, type: GraphQLInputType, of: Marks): unknown {
    const named = getNamedType(type);
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    const one = (): unknown => {
      if (isInputObjectType(named)) return fill(named, of);
      if (isEnumType(named)) return named.getValues()[0]!.name;
      if (name === 'enterpriseIds') return of.enterpriseId;
      if (name === 'keepTaskId' || name === 'taskIds') return of.taskId;
      if (name === 'creditCode') return creditCodeOf(80_000 + ++serial);
      if (name === 'documentNumber' || name === 'licenceNumber') return `号${++serial}`;
      if (name === 'drawId') return drawId;
      if (name.startsWith('inspectorId')) return inspectorIds[0];
      if (name === 'dueOn') return '2026-09-30';
      if (name in of) return of[name as keyof Marks];
      const samples: Record<string, unknown> = {
        Date: '2026-06-01',
        Int: 1,
        Float: 1,
        Money: '1.00',
        Boolean: false,
      };
      return samples[named.name] ?? '事由';
    };
    return isList ? [one()] : one();
  }

  const run = async (headers: Headers, name: string, of: Marks) => {
    const field = schema.getMutationType()!.getFields()[name]!;
    const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
    const results = name === 'createExtraInspections' ? 'results { outcome enterprise { id } }' : '';
    const rows = name === 'recordPenalties' ? 'results { userErrors { code } }' : '';
    const query = `mutation ($input: ${type.name}!) { done: ${name}(input: $input) { ${results} ${rows} userErrors { code } } }`;
    const answer = await world.send(headers, { query, variables: { input: fill(type, of) } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.done;
  };

  const stateOf = async ({ creditCode }: Marks) => {
    const [row] = await world.database.dataSource.query(
      'SELECT ledger_length, written_at, version FROM enterprise WHERE credit_code = $1',
      [creditCode],
    );
    return row as unknown;
  };

  test.each(mutations.map(({ name }) => name))('%s does not reach outside', async name => {
    const limited = await within([INSIDE]);
    const before = await stateOf(outside);
    const [{ count }] = await world.database.dataSource.query('SELECT count(*) FROM enterprise');
    const done = await run(limited, name, outside);
    const text = JSON.stringify(done);
    expect(text).toMatch(WHOLE.includes(name) || name === 'createEnterprise' ? /OUTSIDE_AREA/ : /NOT_FOUND/);
    expect(text).not.toContain(outside.enterpriseId);
    expect(await stateOf(outside)).toEqual(before);
    const [after] = await world.database.dataSource.query('SELECT count(*) FROM enterprise');
    expect(after.count).toBe(count);
  });

  test.each(mutations.map(({ name }) => name).filter(name => !WHOLE.includes(name)))(
    '%s reaches inside',
    async name => {
      const done = JSON.stringify(await run(await within([INSIDE]), name, inside));
      expect(done).not.toMatch(/NOT_FOUND|OUTSIDE_AREA/);
    },
  );

  test('does not move an enterprise out of sight, and may move it within', async () => {
    const limited = await within(['15222110', OUTSIDE.slice(0, 7)]);
    const { id } = await enterEnterprise(world, { divisionCode: '152221100' });
    const move = async (divisionCode: string, version: number) => {
      const { data } = await world.send(limited, {
        query:
          'mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { userErrors { code path } } }',
        variables: { input: { enterpriseId: id, version, divisionCode } },
      });
      return data.updateEnterprise.userErrors;
    };
    expect(await move('152221200', 1)).toEqual([{ code: 'OUTSIDE_AREA', path: ['divisionCode'] }]);
    expect(await move('152221101', 1)).toEqual([]);
    expect(await move('152221407', 2)).toEqual([]);
  });

  test('with a key used before does not answer what is out of sight by now', async () => {
    const headers = await within([INSIDE, OUTSIDE]);
    const [session] = await world.database.dataSource.query(
      'SELECT account_id AS id FROM session ORDER BY started_at DESC, id DESC LIMIT 1',
    );
    const input = {
      enterpriseId: outside.enterpriseId,
      acceptedOn: '2026-05-01',
      channel: 'PHONE',
      summary: '界外的投诉',
      idempotencyKey: 'area-1',
    };
    const record = () => world.send(headers, { query: contract('RecordComplaint'), variables: { input } });
    const first = await record();
    expect(first.data.recordComplaint.complaint.id).toMatch(/^evt_/);
    expect((await record()).data).toEqual(first.data);
    await world.database.dataSource.query(`UPDATE account SET divisions = ARRAY[$2] WHERE id = $1`, [
      session.id,
      INSIDE,
    ]);
    expect((await record()).data.recordComplaint).toMatchObject({
      complaint: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });
});
