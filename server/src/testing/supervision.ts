/** What tests of supervision share, and a registry large enough to measure. */
import { insertMany } from '../database/insertMany.js';
import { CreditCodeHolder } from '../enterprise/creditCode.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { GradePeriod } from '../grade/gradePeriod.entity.js';
import { leaveUncounted } from '../gradeCount/deltas.js';
import { FIRST_HASH } from '../ledger/hash.js';
import { contract, creditCodeOf, enterEnterprise, enterEvent } from './registry.js';
import type { World } from './world.js';

/** The payload of a mutation of the contract; throws what is not a payload. */
// oxlint-disable-next-line no-explicit-any -- payloads of every shape, compared whole
export async function send(world: World, name: string, input: object): Promise<any> {
  const { data, errors } = await world.ask(contract(name), { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name[0]!.toLowerCase() + name.slice(1)];
}

/** Enterprises without a history, all of grade A from the first day, straight into the tables. */
export async function fillRegistry(
  world: World,
  count: number,
  more: Partial<Enterprise> = {},
  firstCode = 10_000,
): Promise<readonly string[]> {
  const recordedAt = new Date('2026-01-01T00:00:00Z');
  const key = (index: number) => `018f0000-0000-7000-8000-${String(firstCode + index).padStart(12, '0')}`;
  const rows = Array.from(
    { length: count },
    (_, index) =>
      ({
        key: key(index),
        creditCode: creditCodeOf(firstCode + index),
        name: `批量企业${firstCode + index}`,
        sector: 'FIREWORKS',
        divisionCode: '152221408',
        includedOn: '2020-01-01',
        industryCode: null,
        address: null,
        principalName: null,
        principalPhone: null,
        deregisteredOn: null,
        deregisterReason: null,
        version: 1,
        recordedAt,
        lastWrittenAt: recordedAt,
        ledgerLength: 0,
        ledgerHash: `\\x${FIRST_HASH.toString('hex')}`,
        ledgerNumber: '0',
        searchText: '批量企业',
        searchGrams: ['批', '批量', '量', '量企', '企', '企业', '业'],
        ...more,
      }) as unknown as Enterprise,
  );
  const periods = rows.map(
    row => ({ enterpriseId: row.key, from: '2020-01-01', until: null, grade: 'A' }) as GradePeriod,
  );
  const { manager } = world.database.dataSource;
  const holders = rows.map(row => ({ creditCode: row.creditCode, enterpriseId: row.key }));
  await insertMany(manager, Enterprise, rows);
  await insertMany(manager, CreditCodeHolder, holders);
  await insertMany(manager, GradePeriod, periods);
  await leaveUncounted(manager);
  return rows.map(row => row.key);
}

/** The same world asked by a program with a token, which days that pass do not sign out. */
export async function byToken(world: World): Promise<World> {
  const input = { name: '排班', scopes: ['READ', 'RECORD', 'SCHEDULE'], expiresOn: '2027-06-29' };
  const { data } = await world.ask(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
    { input },
  );
  const headers = { authorization: `Bearer ${data.createApiToken.secret}` };
  return { ...world, ask: (query, variables = {}) => world.send(headers, { query, variables }) };
}

let licence = 0;

/** Enters an inspector whose licence is valid for long; answers the id. */
export async function enterInspector(world: World, more: object = {}): Promise<string> {
  const input = {
    name: `检查员${++licence}`,
    unit: '旗应急管理局',
    licenceNumber: `蒙执法${licence}`,
    licenceExpiresOn: '2028-12-31',
    ...more,
  };
  const { data, errors } = await world.ask(
    `mutation ($input: CreateInspectorInput!) { createInspector(input: $input) { inspector { id } userErrors { code path } } }`,
    { input },
  );
  if (!data?.createInspector.inspector) throw new Error(JSON.stringify(errors ?? data));
  return data.createInspector.inspector.id;
}

/** An enterprise of grade C from 2026-06-01 on. */
export async function enterPoor(world: World): Promise<string> {
  const { id } = await enterEnterprise(world);
  for (const heldOn of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'])
    await enterEvent(world, 'INTERVIEW', id, { heldOn });
  return id;
}

export interface ListedTask {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly origin: string;
  readonly article: string | null;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly inspectors: readonly { readonly id: string; readonly name: string }[];
}

/** By the contract's own query. */
export async function listTasks(
  world: World,
  enterpriseId: string,
  where: object = {},
): Promise<readonly ListedTask[]> {
  const variables = { where: { enterpriseId, ...where }, first: 100 };
  const { data, errors } = await world.ask(contract('Tasks'), variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.supervisionTasks.nodes;
}

/** Moves a task to another day. */
// oxlint-disable-next-line no-explicit-any -- payloads of every shape, compared whole
export async function reschedule(world: World, input: object): Promise<any> {
  const { data, errors } = await world.ask(
    `mutation ($input: RescheduleTaskInput!) { rescheduleTask(input: $input) { task { status dueOn owedOn } userErrors { code path } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.rescheduleTask;
}
