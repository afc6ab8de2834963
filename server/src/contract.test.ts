import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildSchema } from './schema.js';
import {
  contract,
  contractOperations,
  creditCodeOf,
  enterEnterprise,
  enterEvent,
} from './testing/registry.js';
import { createWorld, CREDENTIALS, TODAY, type Answer, type World } from './testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test.each([...contractOperations.keys()])('%s is valid against the schema', name => {
  expect(validate(buildSchema(), parse(contract(name)))).toEqual([]);
});

describe('records', () => {
  test('sign in', async () => {
    const { data } = await world.askAnonymously(contract('SignIn'), { input: CREDENTIALS });
    expect(data.signIn).toEqual({
      viewer: { username: 'clerk', roles: ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'] },
      userErrors: [],
    });
  });

  test('a token reads what its scopes allow and nothing more', async () => {
    const input = { name: '数据共享平台', scopes: ['READ'], expiresOn: '2026-12-31' };
    const { data } = await world.ask(contract('CreateApiToken'), { input });
    const { secret, token, userErrors } = data.createApiToken;
    expect({ ...token, id: null, userErrors }).toEqual({ id: null, ...input, userErrors: [] });
    const headers = { authorization: `Bearer ${secret}` };
    const reading = await world.send(headers, { query: '{ enterprises { totalCount } }' });
    expect(reading.data.enterprises.totalCount).toBeGreaterThanOrEqual(0);
    const writing = await world.send(headers, {
      query: contract('CreateEnterprise'),
      variables: { input: creation() },
    });
    expect(writing.errors![0]!.extensions.code).toBe('FORBIDDEN');
    world.setToday('2027-01-01');
    const late = await world.send(headers, { query: '{ enterprises { totalCount } }' });
    world.setToday(TODAY);
    expect(late.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('the whole way: create, record each kind, void, certify, revoke', async () => {
    const created = await world.ask(contract('CreateEnterprise'), { input: creation() });
    const { enterprise } = created.data.createEnterprise;
    expect(enterprise).toMatchObject({ name: '兴安煤业', includedOn: '2020-01-01', version: 1 });
    const enterpriseId = enterprise.id;

    const accident = await world.ask(contract('RecordAccident'), {
      input: { enterpriseId, occurredOn: '2026-01-05', summary: '顶板事故', deaths: 3 },
    });
    expect(accident.data.recordAccident).toMatchObject({
      accident: { accidentClass: 'LARGER' },
      gradeEffect: { before: 'A', after: 'A' },
      userErrors: [],
    });

    const interview = await enterEvent(world, 'INTERVIEW', enterpriseId, { heldOn: '2026-02-01' });
    expect(interview.gradeEffect).toEqual({ before: 'A', after: 'A' });

    const penalty = await world.ask(contract('RecordPenalty'), {
      input: {
        enterpriseId,
        decidedOn: '2026-03-01',
        documentNumber: '应急罚〔2026〕1号',
        violation: '超能力生产',
        fine: '20000',
      },
    });
    expect(penalty.data.recordPenalty).toMatchObject({
      penalty: { documentNumber: '应急罚〔2026〕1号', fine: '20000.00', confiscated: '0.00' },
      gradeEffect: { before: 'A', after: 'B' },
    });

    const batch = await world.ask(contract('RecordPenalties'), {
      input: {
        penalties: [2, 3, 1, 4].map(number => ({
          enterpriseId,
          decidedOn: '2026-03-02',
          documentNumber: `应急罚〔2026〕${number}号`,
          violation: '未培训',
          fine: '10000.01',
        })),
      },
    });
    const { results, recordedCount } = batch.data.recordPenalties;
    expect(recordedCount).toBe(3);
    expect(results.map((row: { userErrors: { code: string; path: string[] }[] }) => row.userErrors)).toEqual([
      [],
      [],
      [{ code: 'DUPLICATE_DOCUMENT_NUMBER', path: ['documentNumber'], message: expect.any(String) }],
      [],
    ]);

    const complaint = await enterEvent(world, 'COMPLAINT', enterpriseId, { acceptedOn: '2026-04-01' });
    expect(complaint.gradeEffect).toEqual({ before: 'C', after: 'C' });

    const voided = await world.ask(contract('VoidEvent'), {
      input: { eventId: results[0].penalty.id, reason: '同一案件重复录入' },
    });
    expect(voided.data.voidEvent).toMatchObject({
      event: { id: results[0].penalty.id, voidReason: '同一案件重复录入' },
      gradeEffect: { before: 'C', after: 'B' },
      userErrors: [],
    });

    const granted = await world.ask(contract('GrantStandardization'), {
      input: {
        enterpriseId,
        level: 'LEVEL_3',
        certificateNumber: '蒙AQB001',
        issuedOn: '2025-01-01',
        expiresOn: '2027-12-31',
      },
    });
    expect(granted.data.grantStandardization).toMatchObject({
      certificate: { level: 'LEVEL_3' },
      gradeEffect: { before: 'B', after: 'A' },
    });
    const revoked = await world.ask(contract('RevokeStandardization'), {
      input: {
        certificateId: granted.data.grantStandardization.certificate.id,
        revokedOn: TODAY,
        reason: '发生较大事故',
      },
    });
    expect(revoked.data.revokeStandardization).toMatchObject({
      certificate: { revokedOn: TODAY },
      gradeEffect: { before: 'A', after: 'B' },
    });
  });
});

describe('reading', () => {
  let creditCode: string;
  let enterpriseId: string;
  beforeAll(async () => {
    const entered = await enterEnterprise(world, { name: '索伦河砂石有限公司', sector: 'NON_COAL_MINE' });
    creditCode = entered.creditCode;
    enterpriseId = entered.id;
    await enterEvent(world, 'ACCIDENT', enterpriseId, { occurredOn: '2025-07-01' });
    for (const heldOn of ['2025-08-01', '2025-09-01', '2025-10-01', '2026-01-01'])
      await enterEvent(world, 'INTERVIEW', enterpriseId, { heldOn });
    await enterEvent(world, 'INTERVIEW', enterpriseId, { heldOn: '2026-01-02', interviewee: 'OTHER' });
    await enterEvent(world, 'PENALTY', enterpriseId, { decidedOn: '2026-05-01', fine: '1.00' });
  });

  test('Assessment explains the grade', async () => {
    const { data } = await world.ask(contract('Assessment'), { creditCode });
    const { grade, assessment } = data.enterprise;
    expect(grade).toBe('C');
    expect(assessment).toMatchObject({
      asOf: TODAY,
      grade: 'C',
      list: 'BLACK',
      policy: { id: '2023-literal' },
    });
    expect(assessment.decidedBy.map((each: { clause: { code: string } }) => each.clause.code)).toEqual([
      '6.3.1',
    ]);
    expect(assessment.clauses).toHaveLength(11);
    const decisive = assessment.clauses.find(
      (each: { clause: { code: string } }) => each.clause.code === '6.3.1',
    );
    expect(decisive.tests).toEqual([
      {
        fact: 'interviews',
        measured: '4',
        comparison: 'MORE_THAN',
        threshold: '3',
        windowFrom: '2025-07-01',
        windowTo: TODAY,
        counted: expect.any(Array),
      },
    ]);
    expect(decisive.tests[0].counted).toHaveLength(4);
    expect(assessment.notCounted.map((each: { reason: string }) => each.reason)).toEqual(['NOT_PRINCIPAL']);
    expect(assessment.nextChange).toEqual({ on: '2026-08-01', grade: 'B' });
  });

  test('GradePeriods', async () => {
    const { data } = await world.ask(contract('GradePeriods'), {
      creditCode,
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(data.enterprise.gradePeriods).toEqual([
      { grade: 'C', from: '2026-01-01', until: '2026-08-01' },
      { grade: 'B', from: '2026-08-01', until: '2027-01-01' },
    ]);
  });

  test('EnterprisePage filters, searches and sorts', async () => {
    const page = await world.ask(contract('EnterprisePage'), {
      where: {
        grade: { in: ['C'] },
        sector: { eq: 'NON_COAL_MINE' },
        divisionCode: { startsWith: '152221' },
      },
      search: '砂石',
      orderBy: [{ field: 'NAME', direction: 'ASC' }],
      first: 5,
    });
    expect(page.data.enterprises).toMatchObject({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [{ creditCode, grade: 'C', assessment: { decidedBy: [{ clause: { code: '6.3.1' } }] } }],
    });
    const then = await world.ask(contract('EnterprisePage'), {
      where: { grade: { in: ['C'] } },
      search: '砂石',
      asOf: '2026-08-01',
    });
    expect(then.data.enterprises.nodes).toEqual([]);
  });

  test('Dossier', async () => {
    const { data } = await world.ask(contract('Dossier'), { creditCode });
    expect(data.enterprise.events.totalCount).toBe(7);
    expect(data.enterprise.events.nodes[0]).toMatchObject({
      __typename: 'Penalty',
      countsFrom: '2026-05-01',
      voidedAt: null,
    });
    expect(data.enterprise.measures.map((each: { kind: string }) => each.kind)).toEqual([
      'KEY_OBJECT',
      'TRAINING',
      'KEY_MONITORING',
      'REMINDER_INTERVIEW',
      'EXPOSURE',
      'ATTENTION',
    ]);
    expect(data.enterprise.supervisionTasks).toEqual({ nodes: [] });
  });

  test('EnterprisesByCreditCode answers in the order asked, null for the unknown', async () => {
    const creditCodes = [creditCodeOf(99_999), creditCode, creditCodeOf(99_999)];
    const { data } = await world.ask(contract('EnterprisesByCreditCode'), { creditCodes });
    expect(data.enterprisesByCreditCode).toEqual([
      { creditCode: creditCodes[0], enterprise: null },
      { creditCode, enterprise: { id: enterpriseId, grade: 'C' } },
      { creditCode: creditCodes[0], enterprise: null },
    ]);
  });

  test('GradeDistribution, whole and by group, counts the same enterprises', async () => {
    const counted = async (by: string | null) => {
      const { data } = await world.ask(contract('GradeDistribution'), { by });
      return data.gradeDistribution.filter((each: { grade: string }) => each.grade === 'C');
    };
    expect(await counted(null)).toEqual([{ key: '', grade: 'C', count: 1 }]);
    expect(await counted('SECTOR')).toEqual([{ key: 'NON_COAL_MINE', grade: 'C', count: 1 }]);
    expect(await counted('DIVISION')).toEqual([{ key: '152221100', grade: 'C', count: 1 }]);
  });

  test('Changes come once each, in order, page by page', async () => {
    const [{ count }] = await world.database.dataSource.query(
      'SELECT count(*)::integer AS count FROM ledger_entry',
    );
    const seen: string[] = [];
    let after: string | null = null;
    // The feed waits for the oldest transaction open in the whole cluster, and other tests have theirs in it.
    for (const begun = Date.now(); seen.length < count && Date.now() - begun < 15_000;) {
      const { data }: Answer = await world.ask(contract('Changes'), { after, first: 3 });
      seen.push(...data.changes.nodes.map((node: { cursor: string }) => node.cursor));
      after = data.changes.pageInfo.endCursor ?? after;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  }, 20_000);

  test('PublicList and PolicyInForce need no sign-in', async () => {
    const list = await world.askAnonymously(contract('PublicList'), { list: 'BLACK' });
    expect(list.data.creditList).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          name: '索伦河砂石有限公司',
          creditCode,
          list: 'BLACK',
          since: '2026-01-01',
          clauses: [{ code: '6.3.1' }],
        },
      ],
    });
    const policy = await world.askAnonymously(contract('PolicyInForce'));
    expect(policy.data.policy).toMatchObject({ id: '2023-literal', inForceFrom: '2023-04-12' });
    expect(policy.data.policy.findings.length).toBeGreaterThan(8);
  });
});

function creation() {
  return {
    creditCode: '91152221MA0N1A2B3B',
    name: '兴安煤业',
    sector: 'COAL_MINE',
    divisionCode: '152221100',
    includedOn: '2020-01-01',
  };
}
