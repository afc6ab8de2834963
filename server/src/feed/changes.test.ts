import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../api/cursor.js';
import {
  changesPage,
  enterUntilGradeA,
  readChanges,
  settled,
  startOther,
  voidEvent,
  type SeenChange,
} from '../testing/changes.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { byToken } from '../testing/supervision.js';
import { createWorld, TODAY, type World } from '../testing/world.js';

const of = (changes: readonly SeenChange[], creditCode: string) =>
  changes
    .filter(({ enterprise }) => enterprise.creditCode === creditCode)
    .map(({ on, type, gradeBefore, gradeAfter }) => `${on} ${type} ${gradeBefore ?? '-'}${gradeAfter}`);

const ENTERED = [
  `${TODAY} ENTERPRISE_CREATED -A`,
  `${TODAY} EVENT_RECORDED AA`,
  `${TODAY} EVENT_RECORDED AA`,
  `${TODAY} EVENT_RECORDED AB`,
];

describe('grades that only time changes', () => {
  let world: World;
  beforeAll(async () => {
    world = await byToken(await createWorld());
  });
  afterAll(() => world.end());

  test('appear at midnight in Shanghai, once, whichever server is asked', async () => {
    const { creditCode } = await enterUntilGradeA(world, '2025-07-10');
    await settled(world);
    const entered = await readChanges(world.ask);
    expect(of(entered, creditCode)).toEqual(ENTERED);
    const { cursor } = entered.at(-1)!;
    let now = Date.parse('2026-07-09T23:59:59.999+08:00');
    const other = await startOther(world, () => now);
    try {
      expect(await readChanges(other.ask, cursor)).toEqual([]);
      now += 1;
      world.setToday('2026-07-10');
      await Promise.all(
        [1, 2, 3].flatMap(() => [readChanges(other.ask, cursor), readChanges(world.ask, cursor)]),
      );
      await settled(world);
      const told = await readChanges(other.ask, cursor);
      expect(told).toEqual([
        {
          cursor: expect.any(String),
          type: 'GRADE_CHANGED',
          on: '2026-07-10',
          gradeBefore: 'B',
          gradeAfter: 'A',
          listBefore: 'ORDINARY',
          listAfter: 'RED',
          about: null,
          recordedAt: '2026-07-09T16:00:00.000Z',
          enterprise: { creditCode },
        },
      ]);
      expect(await readChanges(world.ask, cursor)).toEqual(told);
      expect(await readChanges(world.ask, told[0]!.cursor)).toEqual([]);
    } finally {
      await other.end();
    }
  });

  test('come before what is written after them, and are corrected by a new change', async () => {
    world.setToday(TODAY);
    const { id, creditCode, interviewId } = await enterUntilGradeA(world, '2025-07-10');
    world.setToday('2026-08-20');
    const again = await enterEvent(world, 'INTERVIEW', id, { heldOn: '2026-07-01' });
    expect(again.gradeEffect).toEqual({ before: 'A', after: 'B' });
    await voidEvent(world, again.interview.id);
    await voidEvent(world, interviewId);
    await settled(world);
    expect(of(await readChanges(world.ask), creditCode)).toEqual([
      ...ENTERED,
      '2026-07-10 GRADE_CHANGED BA',
      '2026-08-20 EVENT_RECORDED AB',
      '2026-08-20 EVENT_VOIDED BA',
      '2026-08-20 EVENT_VOIDED AA',
    ]);
  });

  test('come before what is written of tasks, and a dry run tells nothing', async () => {
    world.setToday(TODAY);
    const { id, creditCode } = await enterUntilGradeA(world, '2025-07-10');
    world.setToday('2026-09-01');
    const order = (dryRun: boolean) =>
      world.ask(contract(dryRun ? 'RecordPenalty' : 'CreateExtraInspections'), {
        input: dryRun
          ? { enterpriseId: id, decidedOn: '2026-08-01', documentNumber: '试算', violation: '试算', dryRun }
          : { enterpriseIds: [id], basis: 'OTHER', reason: '专项检查', dueOn: '2026-09-20' },
      });
    const count = async () =>
      (await world.database.dataSource.query('SELECT count(*)::integer AS n FROM ledger_entry'))[0]
        .n as number;
    const before = await count();
    await order(true);
    expect(await count()).toBe(before);
    await order(false);
    await settled(world);
    expect(of(await readChanges(world.ask), creditCode)).toEqual([
      ...ENTERED,
      '2026-07-10 GRADE_CHANGED BA',
      '2026-09-01 TASK_CREATED AA',
    ]);
  });

  test('after months without a server come all, in the order of their days', async () => {
    world.setToday(TODAY);
    const { id, creditCode } = await enterUntilGradeA(world, '2025-07-10');
    for (const heldOn of ['2026-01-05', '2026-02-05', '2026-06-05'])
      await enterEvent(world, 'INTERVIEW', id, { heldOn });
    await settled(world);
    const { cursor } = (await readChanges(world.ask)).at(-1)!;
    world.setToday('2027-06-20');
    await readChanges(world.ask, cursor);
    await settled(world);
    const periods = await world.ask(contract('GradePeriods'), {
      creditCode,
      from: '2026-07-01',
      to: '2027-06-20',
    });
    const [before, ...begun] = periods.data.enterprise.gradePeriods as { grade: string; from: string }[];
    expect(begun.length).toBeGreaterThan(1);
    expect(of(await readChanges(world.ask, cursor), creditCode)).toEqual(
      begun.map(
        ({ from, grade }, index) => `${from} GRADE_CHANGED ${(begun[index - 1] ?? before!).grade}${grade}`,
      ),
    );
  });

  test('of an enterprise that is being written to are told by that write', async () => {
    world.setToday(TODAY);
    const { id, creditCode } = await enterUntilGradeA(world, '2025-07-10');
    await settled(world);
    const { cursor } = (await readChanges(world.ask)).at(-1)!;
    const runner = world.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    const [{ key }] = await runner.query('SELECT id AS key FROM enterprise WHERE credit_code = $1', [
      creditCode,
    ]);
    await runner.query('SELECT FROM enterprise WHERE id = $1 FOR UPDATE', [key]);
    // A day later than any other test has looked through.
    world.setToday('2027-06-25');
    expect(of(await readChanges(world.ask, cursor), creditCode)).toEqual([]);
    const writing = enterEvent(world, 'COMPLAINT', id, { acceptedOn: '2026-08-01' });
    await runner.commitTransaction();
    await runner.release();
    await writing;
    await settled(world);
    const changes = of(await readChanges(world.ask, cursor), creditCode);
    expect(changes.slice(0, 1)).toEqual(['2026-07-10 GRADE_CHANGED BA']);
    expect(changes.at(-1)).toMatch(/^2027-06-25 EVENT_RECORDED/);
  });
});

describe('reading', () => {
  let world: World;
  let enterprises: { id: string; creditCode: string }[];
  beforeAll(async () => {
    world = await createWorld();
    enterprises = [];
    for (const divisionCode of ['152221100', '152221101', '152221100'])
      enterprises.push(await enterEnterprise(world, { divisionCode }));
    const { penalty } = await enterEvent(world, 'PENALTY', enterprises[0]!.id, { decidedOn: '2026-05-01' });
    await voidEvent(world, penalty.id);
    await settled(world);
  });
  afterAll(() => world.end());

  const ask = (query: string, variables = {}) => world.ask(query, variables);

  test('each change says what it is about, removals too', async () => {
    const [recorded, voided] = (await readChanges(ask)).slice(-2);
    expect([recorded!.type, voided!.type]).toEqual(['EVENT_RECORDED', 'EVENT_VOIDED']);
    expect(recorded!.about).toMatch(/^evt_/);
    expect(voided!.about).toBe(recorded!.about);
  });

  test('pages of any size give the same', async () => {
    const all = await readChanges(ask);
    expect(all).toHaveLength(5);
    for (const first of [1, 2, 4, 5, 100]) expect(await readChanges(ask, null, { first })).toEqual(all);
    const { pageInfo } = await changesPage(ask, { after: all.at(-1)!.cursor });
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: all.at(-1)!.cursor });
  });

  test('filters leave out and never repeat, and the cursor moves past what they leave out', async () => {
    const all = await readChanges(ask);
    for (const first of [1, 2, 100]) {
      expect(await readChanges(ask, null, { first, types: ['EVENT_VOIDED'] })).toEqual([all[4]]);
      expect(await readChanges(ask, null, { first, gradeChanged: true })).toEqual(all.slice(0, 3));
      expect(await readChanges(ask, null, { first, divisionCode: '152221101' })).toEqual([all[1]]);
      expect(await readChanges(ask, null, { first, divisionCode: '1522' })).toEqual(all);
    }
    const none = await changesPage(ask, { types: ['TASK_CREATED'] });
    expect(none).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: all.at(-1)!.cursor } });
  });

  test('the cursor of now begins behind everything', async () => {
    const { data } = await ask('{ currentChangeCursor }');
    expect(await readChanges(ask, data.currentChangeCursor)).toEqual([]);
    await enterEnterprise(world, { divisionCode: '152221102' });
    await settled(world);
    expect(await readChanges(ask, data.currentChangeCursor)).toHaveLength(1);
  });

  test('a token of an area is given the changes of its enterprises', async () => {
    const input = { name: '索伦', scopes: ['READ'], expiresOn: '2026-12-31', divisions: ['152221101'] };
    const { data } = await ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      { input },
    );
    const headers = { authorization: `Bearer ${data.createApiToken.secret}` };
    const asToken = (query: string, variables = {}) => world.send(headers, { query, variables });
    expect(await readChanges(asToken)).toEqual([(await readChanges(ask))[1]]);
  });

  const KEY = '018f0000-0000-7000-8000-000000000000';
  test.each([
    'xyz',
    encodeCursor(['1', KEY, '1']),
    encodeCursor(['1', '99999999999999999', KEY, '1']),
    encodeCursor(['1', '1', KEY.toUpperCase(), '1']),
    encodeCursor(['-1', '1', KEY, '1']),
    encodeCursor(['1', '1', "'; DROP TABLE event", '1']),
  ])('%s is no cursor of the feed', async after => {
    const { errors } = await ask(contract('Changes'), { after });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([{ first: 0 }, { first: 101 }, { divisionCode: '1%' }, { types: ['NOTHING'] }])(
    '%j is refused',
    async variables => {
      await expect(changesPage(ask, variables)).rejects.toThrow('BAD_USER_INPUT');
    },
  );

  test('a cursor ahead of the feed says that the registry was put back', async () => {
    const after = encodeCursor(['999999999999999999', '1', KEY, '2147483648']);
    const { errors } = await ask(contract('Changes'), { after });
    expect(errors![0]!.extensions.code).toBe('CURSOR_EXPIRED');
  });
});
