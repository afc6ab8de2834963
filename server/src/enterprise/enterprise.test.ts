import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contract, creditCodeOf, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const names = async (args: string) => {
  const { data, errors } = await world.ask(
    `{ enterprises(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`,
  );
  if (!data?.enterprises) throw new Error(JSON.stringify(errors));
  return data.enterprises.nodes.map((node: { name: string }) => node.name) as string[];
};

describe('search and order', () => {
  beforeAll(async () => {
    await enterEnterprise(world, {
      name: '察尔森水泥有限公司',
      creditCode: '91152221MA0PQ7R45U',
      divisionCode: '152221106',
    });
    await enterEnterprise(world, {
      name: '阿力得尔采石场',
      sector: 'NON_COAL_MINE',
      includedOn: '2024-02-29',
    });
    await enterEnterprise(world, {
      name: '归流河镇100%加油站',
      sector: 'HAZARDOUS_CHEMICALS',
      includedOn: '2023-01-01',
    });
    await enterEnterprise(world, {
      name: 'ＡＢＣ检测（蒙东）中心',
      sector: 'INTERMEDIARY',
      includedOn: '2022-01-01',
    });
  });

  test.each([
    ['part of a name', '尔森水', ['察尔森水泥有限公司']],
    ['two characters', '水泥', ['察尔森水泥有限公司']],
    ['one character', '泥', ['察尔森水泥有限公司']],
    ['pinyin', 'shuini', ['察尔森水泥有限公司']],
    ['pinyin in capitals with a space', 'Shui Ni', ['察尔森水泥有限公司']],
    ['initials', 'cssn', []],
    ['initials of the name', 'cessn', ['察尔森水泥有限公司']],
    ['the tail of the code', 'R45U', ['察尔森水泥有限公司']],
    ['the tail of the code in small letters', '7r45u', ['察尔森水泥有限公司']],
    ['half-width for full-width', 'abc检测(蒙东)', ['ＡＢＣ检测（蒙东）中心']],
    ['a percent sign is no wildcard', '0%加', ['归流河镇100%加油站']],
    ['nor is one alone', '%森', []],
    ['nor is an underscore', '察_森', []],
    ['nothing across name and pinyin', '公司cha', []],
  ])('%s', async (_, search, expected) => {
    expect(await names(`search: ${JSON.stringify(search)}`)).toEqual(expected);
  });

  test('names sort by pinyin, other fields as asked, every place on its page', async () => {
    expect(await names('first: 10')).toEqual([
      '阿力得尔采石场',
      '察尔森水泥有限公司',
      '归流河镇100%加油站',
      'ＡＢＣ检测（蒙东）中心',
    ]);
    const byDay = 'orderBy: [{ field: INCLUDED_ON, direction: DESC }]';
    expect(await names(byDay)).toEqual([
      '阿力得尔采石场',
      '归流河镇100%加油站',
      'ＡＢＣ检测（蒙东）中心',
      '察尔森水泥有限公司',
    ]);
    for (const orderBy of [
      byDay,
      'orderBy: [{ field: GRADE }, { field: INCLUDED_ON, direction: DESC }]',
      'orderBy: []',
    ]) {
      const paged: string[] = [];
      let after = '';
      for (;;) {
        const { data } = await world.ask(
          `{ enterprises(first: 1, ${orderBy} ${after}) { pageInfo { hasNextPage endCursor } nodes { name } } }`,
        );
        paged.push(...data.enterprises.nodes.map((node: { name: string }) => node.name));
        if (!data.enterprises.pageInfo.hasNextPage) break;
        after = `, after: "${data.enterprises.pageInfo.endCursor}"`;
      }
      expect(paged).toEqual(await names(`first: 100, ${orderBy}`));
      expect(await names(`first: 2, offset: 1, ${orderBy}`)).toEqual(paged.slice(1, 3));
    }
  });
});

describe('statements', () => {
  test('a page of 50 graded enterprises with reasons takes as few as a page of 5', async () => {
    for (let index = 0; index < 50; index++) {
      const { id } = await enterEnterprise(world, {
        name: `矿山${index}`,
        sector: 'COAL_MINE',
        divisionCode: '152221204',
      });
      await enterEvent(world, 'INTERVIEW', id, { heldOn: '2026-01-01' });
      await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-01', fine: '1.00' });
    }
    const page = `query ($first: Int) { enterprises(first: $first, where: { divisionCode: { eq: "152221204" } }) {
      totalCount nodes { id name grade formerNames { name } assessment {
        decidedBy { clause { code text } } clauses { met tests { fact measured counted { id } } }
        notCounted { event { id } reason } certificates { standing } nextChange { on grade } }
        gradePeriods { from grade } measures { kind } events(first: 5) { nodes { id countsFrom } } supervisionTasks { totalCount } } } }`;
    const counts: number[] = [];
    for (const first of [5, 50]) {
      const statements = await world.countStatements(async () => {
        const { data } = await world.ask(page, { first });
        expect(data.enterprises.nodes).toHaveLength(first);
      });
      counts.push(statements.length);
    }
    // Session, page, count, editions, events, outcomes, certificates, former names, tasks.
    expect(counts).toEqual([9, 9]);
  }, 60_000);
});

describe('bad input is refused with a reason and stores nothing', () => {
  let enterpriseId: string;
  beforeAll(async () => {
    ({ id: enterpriseId } = await enterEnterprise(world, { name: '坏数据有限公司' }));
  });
  const stored = async () => {
    const [row] = await world.database.dataSource.query(
      'SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM enterprise) AS n',
    );
    return row.n as string;
  };
  const penalty = (fields: Record<string, unknown>) => ({
    enterpriseId,
    decidedOn: '2026-01-01',
    documentNumber: '坏1号',
    violation: '事实',
    ...fields,
  });

  test.each([
    ...[
      '2023-02-29',
      'now',
      'infinity',
      '20230228',
      '2023-2-8',
      '9999-01-01',
      '0000-01-01',
      '',
      '２０２３-01-01',
      '2024-01-01T00:00:00Z',
      20240101,
    ].map(decidedOn => ({ decidedOn })),
    ...[
      'NaN',
      '1e3',
      '12.345',
      '1,000.00',
      '５００',
      '-1',
      '+1',
      '.5',
      '5.',
      ' 5',
      '10000000000.00',
      50000.01,
      'Infinity',
    ].map(fine => ({ fine })),
  ])('%j', async fields => {
    const before = await stored();
    const { status, errors } = await world.ask(contract('RecordPenalty'), { input: penalty(fields) });
    expect(status).toBeLessThan(500);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain(Object.keys(fields)[0]);
    expect(await stored()).toBe(before);
  });

  test.each([
    [{ decidedOn: '2026-07-01' }, 'FUTURE_DATE', 'decidedOn'],
    [{ documentNumber: '' }, 'REQUIRED', 'documentNumber'],
    [{ documentNumber: '   ' }, 'REQUIRED', 'documentNumber'],
    [{ documentNumber: 'a\u0000b' }, 'MALFORMED', 'documentNumber'],
    [{ violation: 'a\ud800b' }, 'MALFORMED', 'violation'],
    [{ violation: 'a\u0007b' }, 'MALFORMED', 'violation'],
    [{ violation: '长'.repeat(2001) }, 'OUT_OF_RANGE', 'violation'],
    [{ enterpriseId: 'ent_x' }, 'NOT_FOUND', 'enterpriseId'],
    [{ enterpriseId: 'ent_AY8AAAAAcACAAAAAAAAAAA' }, 'NOT_FOUND', 'enterpriseId'],
    [{ enterpriseId: "'; DROP TABLE event --" }, 'NOT_FOUND', 'enterpriseId'],
    [{ idempotencyKey: '' }, 'MALFORMED', 'idempotencyKey'],
    [{ idempotencyKey: '键' }, 'MALFORMED', 'idempotencyKey'],
  ])('%j is %s at %s', async (fields, code, path) => {
    const before = await stored();
    const { data } = await world.ask(contract('RecordPenalty'), { input: penalty(fields) });
    expect(data.recordPenalty).toMatchObject({
      penalty: null,
      gradeEffect: null,
      userErrors: [{ code, path: [path] }],
    });
    expect(data.recordPenalty.userErrors[0].message).toMatch(/[一-龥]/);
    expect(await stored()).toBe(before);
  });

  test('several refusals come at once', async () => {
    const { data } = await world.ask(contract('RecordPenalty'), {
      input: penalty({ decidedOn: '2027-01-01', violation: '' }),
    });
    expect(data.recordPenalty.userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'FUTURE_DATE',
      'REQUIRED',
    ]);
  });

  test.each([
    [{ creditCode: '91350100M000100Y4A' }, 'BAD_CREDIT_CODE', 'creditCode'],
    [{ creditCode: '91350100M0001OOY43' }, 'BAD_CREDIT_CODE', 'creditCode'],
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ includedOn: '2026-07-01' }, 'FUTURE_DATE', 'includedOn'],
    [{ divisionCode: '15222x' }, 'MALFORMED', 'divisionCode'],
    [{ principalPhone: '电话' }, 'MALFORMED', 'principalPhone'],
  ])('an enterprise with %j', async (fields, code, path) => {
    const input = {
      creditCode: creditCodeOf(80_000),
      name: '甲',
      sector: 'OTHER',
      divisionCode: '152221',
      includedOn: '2026-01-01',
      ...fields,
    };
    const { data } = await world.ask(contract('CreateEnterprise'), { input });
    expect(data.createEnterprise).toMatchObject({ enterprise: null, userErrors: [{ code, path: [path] }] });
  });

  test('a code is folded on entry', async () => {
    const entered = await enterEnterprise(world, { creditCode: ' ９1152221ma0ne6h255 ' });
    expect(entered.creditCode).toBe('91152221MA0NE6H255');
  });

  test.each([
    '{ enterprises(first: 0) { totalCount } }',
    '{ enterprises(first: 101) { totalCount } }',
    '{ enterprises(first: -1) { totalCount } }',
    '{ enterprises(offset: 10001) { totalCount } }',
    '{ enterprises(after: "zzz") { totalCount } }',
    '{ enterprises(after: "WyJ4Il0") { totalCount } }',
    '{ enterprises(asOf: "2023-02-29") { totalCount } }',
    '{ enterprise(creditCode: "x") { id } }',
    '{ enterprise { id } }',
    '{ changes(after: "W10") { nodes { cursor } } }',
    '{ creditList(list: RED, asOf: "2027-01-01") { totalCount } }',
    '{ enterprises(search: "\\u0000") { totalCount } }',
    '{ enterprises(where: { divisionCode: { eq: "\\u0000" } }) { totalCount } }',
    '{ enterprises(where: { creditCode: { in: ["1", "a\\u0000"] } }) { totalCount } }',
    '{ enterprises(where: { creditCode: { startsWith: "\\u0000" } }) { totalCount } }',
    `{ enterprises(where: { divisionCode: { in: [${'"1",'.repeat(251)}] } }) { totalCount } }`,
  ])('%s', async query => {
    const { status, errors } = await world.ask(query);
    expect(status).toBeLessThan(500);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('an unknown id is null, not an error', async () => {
    const { data } = await world.ask('{ enterprise(id: "nothing") { id } }');
    expect(data).toEqual({ enterprise: null });
  });
});
