/** A simulation tells what adopting the edition then does, enterprise by enterprise: both are done here, on the demo registry. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { edition, LIST_COLUMNS, printPolicy } from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import { loadDemo } from '../demo/loadDemo.js';
import { linesOf, takeExport } from '../export/testing/take.js';
import { walkPeriods } from '../grade/rebuild.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { accountWith, sessionOf, sessionWith, type Headers } from '../testing/accounts.js';
import { draftOf, move, moved, placeOf } from '../testing/policyDesk.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { runWhatIf } from './whatIfRun.js';
import { whatIfByKey } from './whatIf.service.js';

let world: World;
let author: Headers;
let leader: Headers;
beforeAll(async () => {
  world = await createWorld();
  await loadDemo(world.database.dataSource, world.clock, () => undefined);
  author = await sessionWith(world, ['LEADER']);
  leader = await sessionWith(world, ['LEADER']);
}, 60_000);
afterAll(() => world.end());

interface Standing {
  readonly grade: string | null;
  readonly decidedBy: readonly string[];
  readonly edition: string;
}

/** Everybody's grade with its reasons on a day, by credit code. */
async function everybodyOn(asOf: string): Promise<ReadonlyMap<string, Standing>> {
  const everybody = new Map<string, Standing>();
  for (let after: string | null = null; ;) {
    const { data, errors }: Awaited<ReturnType<World['send']>> = await world.send(leader, {
      query: `query ($asOf: Date, $after: Cursor) { enterprises(first: 100, after: $after, asOf: $asOf) {
        pageInfo { hasNextPage endCursor }
        nodes { creditCode grade(asOf: $asOf) assessment(asOf: $asOf) { policy { id } decidedBy { clause { code } } } } } }`,
      variables: { asOf, after },
    });
    if (!data) throw new Error(JSON.stringify(errors));
    for (const { creditCode, grade, assessment } of data.enterprises.nodes)
      everybody.set(creditCode, {
        grade,
        decidedBy: (assessment?.decidedBy ?? []).map(
          (each: { clause: { code: string } }) => each.clause.code,
        ),
        edition: assessment?.policy.id ?? '',
      });
    if (!data.enterprises.pageInfo.hasNextPage) return everybody;
    after = data.enterprises.pageInfo.endCursor;
  }
}

const WHAT_IF = `query ($id: ID!, $after: Cursor) { whatIf(id: $id) { status done total failure base { id }
  transitions { before after count } clauses { code before after } workload { kind before after }
  movers(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { gradeBefore gradeAfter decidedBefore decidedAfter enterprise { creditCode } } } } }`;

/** The result with all its movers. */
async function resultOf(id: string) {
  // oxlint-disable-next-line no-explicit-any -- rows of an answer
  const movers: any[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: Awaited<ReturnType<World['send']>> = await world.send(author, {
      query: WHAT_IF,
      variables: { id, after },
    });
    if (!data) throw new Error(JSON.stringify(errors));
    const { whatIf } = data;
    movers.push(...whatIf.movers.nodes);
    if (!whatIf.movers.pageInfo.hasNextPage)
      return { ...whatIf, movers, totalMovers: whatIf.movers.totalCount };
    after = whatIf.movers.pageInfo.endCursor;
  }
}

/** The result of the same simulation, as a large registry is judged. */
async function inThread(id: string) {
  const { dataSource } = world.database;
  const key = parseFreeId('sim', id)!;
  await dataSource.query('DELETE FROM what_if_mover WHERE what_if_id = $1', [key]);
  await dataSource.query(`UPDATE what_if SET status = 'RUNNING', done = 0, tally = NULL WHERE id = $1`, [
    key,
  ]);
  const whatIf = (await whatIfByKey(dataSource.manager, key))!;
  const before = JSON.stringify(printPolicy(edition('2023-literal')));
  const worker = new URL('../../dist/policy/whatIf.worker.js', import.meta.url);
  await runWhatIf(dataSource, worker, whatIf, before, new AbortController().signal, 1);
  return resultOf(id);
}

const FIRST_DAY = '2026-09-01';
const DAY_BEFORE = '2026-08-31';

test('what-if is equal to really adopting the edition', async () => {
  const draft = await draftOf(world, author, '2026-revised', document => {
    document.decision[2].when = 'ALL';
    document.clauses[8].tests[0].threshold = 1;
    document.clauses[9].tests[1].threshold = '20000.00';
    document.facts.complaints.withinYears = 2;
    document.switches.countGradeMeasureInterviews = true;
    document.supervision.C.inspectionsPerYear = 12;
  });
  const before = await everybodyOn(FIRST_DAY);
  const dayBefore = await everybodyOn(DAY_BEFORE);
  const { id } = await moved(world, author, 'startWhatIf', { draftId: draft.id, asOf: FIRST_DAY });
  await world.app.policyRuns.settled();
  const simulated = await resultOf(id);
  expect(simulated).toMatchObject({ status: 'DONE', done: before.size, total: before.size, failure: null });
  expect(simulated.base.id).toBe('2023-literal');
  expect(await inThread(id)).toEqual(simulated);
  const columns = LIST_COLUMNS.WHAT_IF_MOVERS;
  const body = { list: 'WHAT_IF_MOVERS', format: 'JSONL', columns, variables: { id } };
  const file = linesOf(await takeExport(world, body, author));
  expect(file).toHaveLength(simulated.totalMovers);
  const [firstMover] = simulated.movers;
  expect(file[0]).toMatchObject({
    code: firstMover.enterprise.creditCode,
    before: firstMover.gradeBefore,
    after: firstMover.gradeAfter,
    clausesAfter: firstMover.decidedAfter,
    day: FIRST_DAY,
  });
  const toC = { ...body, variables: { id, gradeAfter: 'C' } };
  expect(linesOf(await takeExport(world, toC, author)).every(({ after }) => after === 'C')).toBe(true);
  const unknown = await takeExport(world, { ...body, variables: { id: 'wif_x' } }, author);
  expect([unknown.status, unknown.errors![0]!.message]).toEqual([400, '查无此推演']);
  // Nothing is written.
  expect(await everybodyOn(FIRST_DAY)).toEqual(before);

  const proposed = await moved(world, author, 'proposePolicyDraft', { ...placeOf(draft), note: '从严' });
  await moved(world, leader, 'adoptPolicyDraft', { ...placeOf(proposed), inForceFrom: FIRST_DAY });
  await world.app.policyRuns.round();
  const after = await everybodyOn(FIRST_DAY);

  const graded = [...before].filter(([, { grade }]) => grade !== null);
  const really = graded
    .filter(([code, { grade }]) => after.get(code)!.grade !== grade)
    .map(([creditCode, was]) => ({
      gradeBefore: was.grade,
      gradeAfter: after.get(creditCode)!.grade,
      decidedBefore: was.decidedBy,
      decidedAfter: after.get(creditCode)!.decidedBy,
      enterprise: { creditCode },
    }));
  const byCode = (a: (typeof really)[number], b: (typeof really)[number]) =>
    a.enterprise.creditCode < b.enterprise.creditCode ? -1 : 1;
  expect(really.length).toBeGreaterThan(50);
  expect(simulated.movers.toSorted(byCode)).toEqual(really.toSorted(byCode));
  expect(simulated.totalMovers).toBe(really.length);

  // The sums are those of the registry too.
  const pairs = new Map<string, number>();
  for (const [code, { grade }] of graded) {
    const pair = `${grade}${after.get(code)!.grade}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  for (const { before: from, after: to, count } of simulated.transitions)
    expect([from, to, count]).toEqual([from, to, pairs.get(from + to) ?? 0]);
  for (const { code, after: count } of simulated.clauses)
    expect(count).toBe([...after.values()].filter(({ decidedBy }) => decidedBy.includes(code)).length);
  const reallyC = [...after.values()].filter(({ grade }) => grade === 'C').length;
  const reallyB = [...after.values()].filter(({ grade }) => grade === 'B').length;
  const inspections = simulated.workload.find(({ kind }: { kind: string }) => kind === 'INSPECTION');
  expect(inspections.after).toBe(12 * reallyC + 2 * reallyB);

  // Days before are judged as ever, days from then on by the new edition, and stored periods agree with the records.
  expect(await everybodyOn(DAY_BEFORE)).toEqual(dayBefore);
  for (const { edition, grade } of after.values()) expect(edition).toBe(grade === null ? '' : '2026-revised');
  const { different } = await walkPeriods(world.database.dataSource, 'verify', () => undefined, {
    clock: world.clock,
  });
  expect(different).toEqual([]);
  expect(await verifyCounts(world.database.dataSource.manager)).toEqual({ wrong: 0, uncounted: false });
  const { data } = await world.ask('{ policyRebuilds { editionId status done total changed endedAt } }');
  expect(data.policyRebuilds).toMatchObject([
    { editionId: '2026-revised', status: 'DONE', done: before.size },
  ]);
  expect(data.policyRebuilds[0].changed).toBeGreaterThanOrEqual(really.length);
}, 60_000);

test('after adoption whoever writes is graded by the new edition from its day on', async () => {
  const { id, creditCode } = await enterEnterprise(world);
  for (const heldOn of ['2026-06-01', '2026-06-02']) await enterEvent(world, 'INTERVIEW', id, { heldOn });
  expect((await everybodyOn(DAY_BEFORE)).get(creditCode)).toMatchObject({
    grade: 'A',
    edition: '2023-literal',
  });
  expect((await everybodyOn(FIRST_DAY)).get(creditCode)).toEqual({
    grade: 'C',
    decidedBy: ['6.3.1'],
    edition: '2026-revised',
  });
});

test('one at a time an account, broken off by whoever began it', async () => {
  const { dataSource } = world.database;
  const accountId = await accountWith(world, ['LEADER']);
  const own = await sessionOf(world, accountId);
  // As if another process ran it.
  const held = async (status: string) => {
    const { whatIf } = await move(world, own, 'startWhatIf', { editionId: '2023-cumulative' });
    await world.app.policyRuns.settled();
    await dataSource.query(
      `UPDATE what_if SET status = $1, tally = NULL WHERE account_id = $2 AND status = 'DONE'`,
      [status, accountId],
    );
    return whatIf.id as string;
  };
  const id = await held('RUNNING');
  const codesOf = async (headers: Headers, mutation: string, input: object) =>
    (await move(world, headers, mutation, input)).userErrors.map(({ code }: { code: string }) => code);
  expect(await codesOf(own, 'startWhatIf', { editionId: '2023-cumulative' })).toEqual(['ILLEGAL_MOVE']);
  expect(await codesOf(author, 'cancelWhatIf', { whatIfId: id })).toEqual(['NOT_FOUND']);
  expect((await moved(world, own, 'cancelWhatIf', { whatIfId: id })).status).toBe('CANCELLED');
  expect(await codesOf(own, 'cancelWhatIf', { whatIfId: id })).toEqual(['ILLEGAL_MOVE']);
  expect(await codesOf(own, 'startWhatIf', {})).toEqual(['REQUIRED']);
  expect(await codesOf(own, 'startWhatIf', { editionId: 'none' })).toEqual(['NOT_FOUND']);
  const part = await sessionOf(world, await accountWith(world, ['LEADER'], { divisions: ['152221100'] }));
  expect(await codesOf(part, 'startWhatIf', { editionId: '2023-cumulative' })).toEqual(['OUTSIDE_AREA']);
  const seen = await world.send(part, {
    query: 'query ($id: ID!) { whatIf(id: $id) { id } whatIfs { id } }',
    variables: { id },
  });
  expect(seen.data).toEqual({ whatIf: null, whatIfs: [] });
});

test('one whose process was killed is found to have failed, and a new one may begin', async () => {
  const { dataSource } = world.database;
  const accountId = await accountWith(world, ['LEADER']);
  const own = await sessionOf(world, accountId);
  const { id } = await moved(world, own, 'startWhatIf', { editionId: '2023-cumulative' });
  await world.app.policyRuns.settled();
  await dataSource.query(
    `UPDATE what_if SET status = 'RUNNING', tally = NULL, beat_at = now() - interval '1 minute' WHERE account_id = $1`,
    [accountId],
  );
  await world.app.policyRuns.round();
  const whatIf = await resultOf(id);
  expect(whatIf).toMatchObject({
    status: 'FAILED',
    failure: '运行推演的服务进程中断，请重新发起',
    transitions: [],
  });
  await moved(world, own, 'startWhatIf', { editionId: '2023-cumulative' });
  await world.app.policyRuns.settled();
});
