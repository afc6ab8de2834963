/** An edition decides nothing about any day as it was known before its adoption, and whoever reads grades while they are rewritten is told. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sessionWith, type Headers } from '../testing/accounts.js';
import { takeExport } from '../export/testing/take.js';
import { draftOf, moved, placeOf } from '../testing/policyDesk.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

const FIRST_DAY = '2026-09-01';

let world: World;
let author: Headers;
let leader: Headers;
let creditCode: string;
/** Instants just before the adoption and after it. */
let before: string;
let after: string;

beforeAll(async () => {
  world = await createWorld();
  author = await sessionWith(world, ['LEADER']);
  leader = await sessionWith(world, ['LEADER']);
  const enterprise = await enterEnterprise(world);
  creditCode = enterprise.creditCode;
  for (const heldOn of ['2026-05-01', '2026-05-02'])
    await enterEvent(world, 'INTERVIEW', enterprise.id, { heldOn });
  const draft = await draftOf(world, author, '2026-strict', document => {
    document.clauses[8].tests[0].threshold = 1;
  });
  const proposed = await moved(world, author, 'proposePolicyDraft', { ...placeOf(draft), note: '从严' });
  world.advance(60_000);
  before = new Date(world.clock.now() - 1).toISOString();
  await moved(world, leader, 'adoptPolicyDraft', { ...placeOf(proposed), inForceFrom: FIRST_DAY });
  world.advance(60_000);
  after = new Date(world.clock.now()).toISOString();
});
afterAll(() => world.end());

const ASK = `query ($creditCode: CreditCode!, $asOf: Date, $knownAt: DateTime) {
  enterprise(creditCode: $creditCode) {
    grade(asOf: $asOf, knownAt: $knownAt)
    list(asOf: $asOf, knownAt: $knownAt)
    assessment(asOf: $asOf, knownAt: $knownAt) {
      policy { id } decidedBy { clause { code } } nextChange { on grade }
      clauses { clause { code } met }
    }
    gradePeriods(from: "2026-06-30", knownAt: $knownAt) { from until grade }
  }
}`;

async function asked(asOf: string, knownAt: string | null) {
  const { data, errors } = await world.ask(ASK, { creditCode, asOf, knownAt });
  if (!data) throw new Error(JSON.stringify(errors));
  const { assessment, ...rest } = data.enterprise;
  return {
    ...rest,
    edition: assessment.policy.id,
    decidedBy: assessment.decidedBy.map((each: { clause: { code: string } }) => each.clause.code),
    nextChange: assessment.nextChange,
    met: assessment.clauses.find((each: { clause: { code: string } }) => each.clause.code === '6.3.1').met,
  };
}

const OLD = [{ from: '2021-01-01', until: null, grade: 'A' }];
const NEW = [
  { from: '2021-01-01', until: FIRST_DAY, grade: 'A' },
  // Two interviews within a year, until the first of them leaves the window.
  { from: FIRST_DAY, until: '2027-05-01', grade: 'C' },
  { from: '2027-05-01', until: null, grade: 'A' },
];

test('a day ahead as known before the adoption is judged by the edition known then', async () => {
  expect(await asked(FIRST_DAY, before)).toEqual({
    grade: 'A',
    list: 'RED',
    edition: '2023-literal',
    decidedBy: ['6.1.1', '6.1.4'],
    nextChange: null,
    met: false,
    gradePeriods: OLD,
  });
});

test('as known since, and as known now, by the edition adopted', async () => {
  const since = {
    grade: 'C',
    list: 'BLACK',
    edition: '2026-strict',
    decidedBy: ['6.3.1'],
    nextChange: { on: '2027-05-01', grade: 'A' },
    met: true,
    gradePeriods: NEW,
  };
  expect(await asked(FIRST_DAY, after)).toEqual(since);
  expect(await asked(FIRST_DAY, null)).toEqual(since);
});

test('the forecast of a day before differs too, its grade does not', async () => {
  for (const [knownAt, nextChange] of [
    [before, null],
    [after, { on: FIRST_DAY, grade: 'C' }],
  ] as const)
    expect(await asked('2026-08-31', knownAt)).toMatchObject({
      grade: 'A',
      edition: '2023-literal',
      nextChange,
    });
});

test('the editions themselves, as known then', async () => {
  const { data } = await world.ask(
    `query ($before: DateTime, $after: DateTime) {
      then: policies(knownAt: $before) { id adoptedAt }
      now: policies(knownAt: $after) { id adoptedAt inForceFrom }
      decidingThen: policy(asOf: "${FIRST_DAY}", knownAt: $before) { id }
      deciding: policy(asOf: "${FIRST_DAY}", knownAt: $after) { id }
      unknown: policy(id: "2026-strict", knownAt: $before) { id }
    }`,
    { before, after },
  );
  expect(data.then).toEqual([
    { id: '2023-literal', adoptedAt: null },
    { id: '2023-cumulative', adoptedAt: null },
  ]);
  expect(data.now[1]).toMatchObject({ id: '2026-strict', inForceFrom: FIRST_DAY });
  expect(data.now[1].adoptedAt > before && data.now[1].adoptedAt < after).toBe(true);
  expect([data.decidingThen.id, data.deciding.id, data.unknown]).toEqual([
    '2023-literal',
    '2026-strict',
    null,
  ]);
});

test('lists, figures and files of the days concerned say that they mix editions until all is rewritten', async () => {
  const rewriting = async (asOf: string) => {
    const { data } = await world.ask(
      `query ($asOf: Date) { enterprises(asOf: $asOf) { rewriting { editionId status } }
        dashboard(asOf: $asOf) { rewriting { editionId } } }`,
      { asOf },
    );
    return [data.enterprises.rewriting, data.dashboard.rewriting?.editionId ?? null];
  };
  const headLine = async (asOf: string) => {
    const { file } = await takeExport(world, {
      list: 'ENTERPRISES',
      format: 'CSV',
      columns: ['name', 'grade'],
      variables: { asOf },
    });
    return file
      .toString('utf8')
      .split('\r\n')
      .find(line => line.includes('制度版本'));
  };
  expect(await rewriting('2026-08-31')).toEqual([null, null]);
  expect(await rewriting(FIRST_DAY)).toEqual([
    { editionId: '2026-strict', status: 'RUNNING' },
    '2026-strict',
  ]);
  expect(await headLine(FIRST_DAY)).toContain('正在重算');
  await world.app.policyRuns.round();
  expect(await rewriting(FIRST_DAY)).toEqual([null, null]);
  expect(await headLine(FIRST_DAY)).not.toContain('正在重算');
});
