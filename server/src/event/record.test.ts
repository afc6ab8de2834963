/** Records that come at the same time share a transaction, and are each recorded as if they had come by themselves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '@qianqi/shared';
import { uuidv7 } from 'uuidv7';
import { enterpriseIdOf, parseEnterpriseId } from '../api/opaqueId.js';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { walkPeriods } from '../grade/rebuild.js';
import { planFor } from '../supervision/plan.service.js';
import { accountWith, sessionOf, tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { writeTo } from '../testing/writing.js';

const MANY = 24;

let world: World;
const ids: string[] = [];
let clerks: Headers[];
/** Sessions of the same account. */
let one: Headers[];
beforeAll(async () => {
  world = await createWorld({ rateLimit: 1000 });
  for (let index = 0; index < MANY; index++) ids.push((await enterEnterprise(world)).id);
  // Nobody may have more than ten under way at once.
  clerks = [];
  for (let index = 0; index < 6; index++) clerks.push(await tokenWith(world, ['READ', 'RECORD']));
  const account = await accountWith(world, ['CLERK']);
  one = [];
  for (let index = 0; index < 6; index++) one.push(await sessionOf(world, account));
  await world.ask(
    'mutation ($input: PlanSupervisionInput!) { planSupervision(input: $input) { createdCount } }',
    { input: { from: '2026-07-01', to: '2027-06-30' } },
  );
});
afterAll(() => world.end());

const RECORD = `mutation ($input: RecordPenaltyInput!) { recordPenalty(input: $input) {
  penalty { id documentNumber } gradeEffect { before after tasksAdded } userErrors { code path } } }`;

interface Payload {
  readonly penalty: { readonly id: string; readonly documentNumber: string } | null;
  readonly gradeEffect: {
    readonly before: string;
    readonly after: string;
    readonly tasksAdded: number;
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const penalty = (enterpriseId: string, documentNumber: string, more: object = {}) => ({
  enterpriseId,
  documentNumber,
  decidedOn: '2026-03-05',
  violation: '未按规定培训',
  fine: '60000.00',
  ...more,
});

async function atOnce(inputs: readonly object[], headers = clerks): Promise<readonly Payload[]> {
  const answers = await Promise.all(
    inputs.map((input, index) =>
      world.send(headers[index % headers.length]!, { query: RECORD, variables: { input } }),
    ),
  );
  return answers.map(answer => {
    const { data, errors } = answer as { data: { recordPenalty: Payload }; errors?: unknown };
    expect(errors).toBeUndefined();
    return data.recordPenalty;
  });
}

async function soundness() {
  const { dataSource } = world.database;
  const { different } = await walkPeriods(dataSource, 'verify', () => {});
  const discrepancies: unknown[] = [];
  const report = (found: unknown) => discrepancies.push(found);
  await verifyAudit(dataSource, { report, trustedKeys: [], witnesses: [] });
  const keys = ids.map(id => parseEnterpriseId(id)!);
  const left = await writeTo(world, writer =>
    planFor(writer, keys, { from: day('2026-07-01'), to: day('2027-06-30') }),
  );
  return { different, discrepancies, left: [left.created, left.withdrawn] };
}
const SOUND = { different: [], discrepancies: [], left: [0, 0] };

/** Of one penalty, in order. */
const keptOf = (documentNumber: string) =>
  world.database.dataSource.query(
    `SELECT e.id, e.recorded_by, l.recorded_by AS author, l.action, l.origin ->> 'tokenId' AS token,
       l.origin ->> 'requestId' AS request
     FROM event e JOIN ledger_entry l ON l.enterprise_id = e.enterprise_id AND l.content ->> 'eventId' = e.id::text
     WHERE e.document_number = $1`,
    [documentNumber],
  );

test('each is recorded, answered and told as its own', async () => {
  const numbers = ids.map((_, index) => `同录〔2026〕${index}号`);
  const payloads = await atOnce(ids.map((id, index) => penalty(id, numbers[index]!)));
  expect(payloads.map(({ penalty: made }) => made?.documentNumber)).toEqual(numbers);
  expect(payloads.every(({ gradeEffect }) => gradeEffect?.before !== undefined)).toBe(true);
  const kept = (await Promise.all(numbers.map(keptOf))).flat();
  expect(kept).toHaveLength(MANY);
  expect(new Set(kept.map(({ request }) => request)).size).toBe(MANY);
  expect(new Set(kept.map(({ token }) => token)).size).toBe(clerks.length);
  expect(kept.every(row => row.recorded_by === row.author && row.action === 'recordPenalty')).toBe(true);
  expect(await soundness()).toEqual(SOUND);
});

test('what is refused of one does not touch the others', async () => {
  const gone = enterpriseIdOf(uuidv7());
  const inputs = ids.flatMap((id, index) => [
    penalty(id, `混〔2026〕${index}号`),
    [
      penalty(id, `混〔2026〕0号`),
      penalty(gone, `无〔2026〕${index}号`),
      penalty(id, `后〔2026〕${index}号`, { decidedOn: '2027-01-01' }),
    ][index % 3]!,
  ]);
  const payloads = await atOnce(inputs);
  const codes = payloads.map(({ userErrors }) => userErrors[0]?.code ?? 'OK');
  const wrong = codes.filter((_, index) => index % 2 === 1);
  expect(codes.filter((_, index) => index % 2 === 0 && index > 0)).toEqual(Array(MANY - 1).fill('OK'));
  expect(wrong.filter((_, index) => index % 3 === 1)).toEqual(Array(MANY / 3).fill('NOT_FOUND'));
  expect(wrong.filter((_, index) => index % 3 === 2)).toEqual(Array(MANY / 3).fill('FUTURE_DATE'));
  // One number, asked for by nine: one has it.
  const sameNumber = [codes[0], ...wrong.filter((_, index) => index % 3 === 0)];
  expect(sameNumber.filter(code => code === 'OK')).toHaveLength(1);
  expect(sameNumber.filter(code => code === 'DUPLICATE_DOCUMENT_NUMBER')).toHaveLength(MANY / 3);
  expect(await soundness()).toEqual(SOUND);
});

test('with keys: once each, and the same answer again; a refused key is free', async () => {
  const keyed = ids.map((id, index) =>
    penalty(id, `键〔2026〕${index}号`, { idempotencyKey: `key-${index}` }),
  );
  const twice = await atOnce([...keyed, ...keyed], one);
  const [first, second] = [twice.slice(0, MANY), twice.slice(MANY)];
  expect(second).toEqual(first);
  expect(new Set(first.map(({ penalty: made }) => made?.id)).size).toBe(MANY);
  expect(await atOnce(keyed, one)).toEqual(first);
  const other = keyed.map(input => ({ ...input, fine: '1.00' }));
  expect((await atOnce(other, one)).map(({ userErrors }) => userErrors[0]?.code)).toEqual(
    Array(MANY).fill('IDEMPOTENCY_KEY_REUSED'),
  );
  const refused = ids.map((id, index) => penalty(id, `键〔2026〕0号`, { idempotencyKey: `again-${index}` }));
  expect((await atOnce(refused, one)).every(({ userErrors }) => userErrors.length === 1)).toBe(true);
  const freed = ids.map((id, index) =>
    penalty(id, `又〔2026〕${index}号`, { idempotencyKey: `again-${index}` }),
  );
  expect((await atOnce(freed, one)).every(({ penalty: made }) => made !== null)).toBe(true);
});

test('the plan follows those whose grade changes, each in the name of its author', async () => {
  const fresh: string[] = [];
  for (let index = 0; index < 8; index++) fresh.push((await enterEnterprise(world)).id);
  ids.push(...fresh);
  let added = 0;
  for (let round = 0; round < 4; round++) {
    const inputs = fresh.map((id, index) => penalty(id, `划〔2026〕${round}-${index}号`));
    for (const { gradeEffect } of await atOnce(inputs)) added += gradeEffect!.tasksAdded;
  }
  expect(added).toBeGreaterThan(0);
  const made = await world.database.dataSource.query(
    `SELECT count(DISTINCT l.recorded_by)::integer AS authors, count(DISTINCT t.enterprise_id)::integer AS enterprises
     FROM supervision_task t JOIN ledger_entry l ON l.enterprise_id = t.enterprise_id AND l.content ->> 'taskId' = t.id::text
     WHERE t.enterprise_id = ANY($1) AND l.action = 'recordPenalty'`,
    [fresh.map(id => parseEnterpriseId(id)!)],
  );
  expect(made).toEqual([{ authors: clerks.length, enterprises: 8 }]);
  expect(await soundness()).toEqual(SOUND);
});

test('who sees a part of the registry writes to that part, whoever writes beside', async () => {
  const elsewhere = await tokenWith(world, ['READ', 'RECORD'], ['150102']);
  const some = ids.slice(0, 16);
  const inputs = some.map((id, index) => penalty(id, `界〔2026〕${index}号`));
  const payloads = await atOnce(inputs, [clerks[0]!, elsewhere]);
  expect(payloads.map(({ userErrors }) => userErrors[0]?.code ?? 'OK')).toEqual(
    some.map((_, index) => (index % 2 === 0 ? 'OK' : 'NOT_FOUND')),
  );
});

test('an enterprise that somebody holds keeps only its own writers waiting', async () => {
  const runner = world.database.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT id FROM enterprise WHERE id = $1 FOR UPDATE', [parseEnterpriseId(ids[0]!)]);
  let held: Payload | null = null;
  const waits = atOnce([penalty(ids[0]!, '候〔2026〕0号')]).then(([payload]) => (held = payload!));
  const others = await atOnce(ids.slice(1).map((id, index) => penalty(id, `候〔2026〕${index + 1}号`)));
  expect(others.every(({ penalty: made }) => made !== null)).toBe(true);
  expect(held).toBeNull();
  await runner.rollbackTransaction();
  await runner.release();
  expect((await waits).penalty?.documentNumber).toBe('候〔2026〕0号');
  expect(await soundness()).toEqual(SOUND);
});

test('a transaction that PostgreSQL gives up is done again one by one', async () => {
  const owner = await world.database.owner();
  // A check that one of them breaks, which nobody foresees.
  await owner.query(
    `ALTER TABLE event ADD CONSTRAINT unlucky CHECK (document_number IS DISTINCT FROM '破〔2026〕3号')`,
  );
  try {
    const inputs = ids.map((id, index) => penalty(id, `破〔2026〕${index}号`));
    const answers = await Promise.all(
      inputs.map((input, index) =>
        world.send(clerks[index % clerks.length]!, { query: RECORD, variables: { input } }),
      ),
    );
    const failed = answers.flatMap((answer, index) => ('errors' in (answer as object) ? [index] : []));
    expect(failed).toEqual([3]);
  } finally {
    await owner.query('ALTER TABLE event DROP CONSTRAINT unlucky');
  }
  expect(await soundness()).toEqual(SOUND);
});
