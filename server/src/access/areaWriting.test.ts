/** Outside the area of an account nothing is written, and nothing is moved there. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
import { sessionWith, type Headers } from '../testing/accounts.js';
import { contract, creditCodeOf, enterEnterprise } from '../testing/registry.js';
import { createTwoAreas, INSIDE, OUTSIDE, STAFF, type Marks, type TwoAreas } from '../testing/twoAreas.js';
import type { World } from '../testing/world.js';
import { grantOf } from './action.js';
import { PERMISSIONS } from './permission.js';

const schema = buildSchema();

let areas: TwoAreas;
let world: World;
let inside: Marks;
let outside: Marks;
beforeAll(async () => {
  areas = await createTwoAreas();
  ({ world, inside, outside } = areas);
}, 30_000);
afterAll(() => world.end());

const within = (divisions: string[]) => sessionWith(world, STAFF, { divisions });

const mutations = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => {
  // An upload belongs to who made it; what it records is recorded within their area.
  if (name.endsWith('Import')) return false;
  // A view says how one looks at a list, and holds nothing of any enterprise.
  if (name.endsWith('SavedView')) return false;
  // Rules that are drafted hold nothing of any enterprise either, and what is typed is the typist's own until recorded.
  if (/^(?!adopt)\w+PolicyDraft$|^cancelWhatIf$|^saveEntryDraft$/.test(name)) return false;
  const action = PERMISSIONS[`Mutation.${name}`]!;
  return action !== 'KEEP_OWN_ACCOUNT' && grantOf(action).roles.some(role => STAFF.includes(role as 'CLERK'));
});
/** What concerns the whole registry, and is not done by somebody who sees a part. */
const WHOLE = [
  'planSupervision',
  'announceDraw',
  'holdDraw',
  'redraw',
  'createInspector',
  'updateInspector',
  'adoptPolicyDraft',
  'startWhatIf',
];

let serial = 0;
/** One of several that may be left out, but not all of them. */
const OPTIONAL_BUT_ASKED_FOR = new Set(['enterpriseIds', 'taskIds', 'dueOn']);

const fill = (type: GraphQLInputObjectType, of: Marks): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ name, type: given }) => isNonNullType(given) || OPTIONAL_BUT_ASKED_FOR.has(name))
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
    if (name === 'drawId') return areas.drawId;
    if (name.startsWith('inspectorId')) return areas.inspectorIds[0];
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
  const rows = /^(recordPenalties|(assign|reschedule|cancel)Tasks)$/.test(name)
    ? 'results { userErrors { code } }'
    : '';
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
