/** Objections and repairs, from filing to what they do to records, grades and what is published. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { edition, printPolicy } from '@qianqi/shared';
import { walkPeriods } from '../grade/rebuild.js';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, type Answer, type World } from '../testing/world.js';

let world: World;
let own: World;
let leader: Headers;

/** Sessions end as days pass; a leader comes anew each time, a program stays. */
async function begin(): Promise<void> {
  world = await createWorld();
  const token = await tokenWith(world, ['READ', 'RECORD']);
  own = { ...world, ask: (query, variables = {}) => world.send(token, { query, variables }) };
  leader = await sessionWith(world, ['LEADER']);
}

const MOVES = {
  fileRedressCase: 'FileRedressCaseInput',
  acceptRedressCase: 'AcceptRedressCaseInput',
  withdrawRedressCase: 'WithdrawRedressCaseInput',
  decideRedressCase: 'DecideRedressCaseInput',
} as const;

async function send(name: keyof typeof MOVES, input: object, headers?: Headers) {
  const effect = name === 'decideRedressCase' ? 'gradeEffect { before after }' : '';
  const query = `mutation ($input: ${MOVES[name]}!) { ${name}(input: $input) {
    redressCase { id status dueOn overdue recordedBy endReason } ${effect} userErrors { code path } } }`;
  const payload = { query, variables: { input } };
  const answer: Answer = headers ? await world.send(headers, payload) : await own.ask(query, { input });
  return answer.data ? answer.data[name] : answer.errors![0]!.extensions.code;
}

const file = (enterpriseId: string, eventId: string | null, more: object = {}) =>
  send('fileRedressCase', {
    enterpriseId,
    eventId,
    kind: 'OBJECTION',
    ground: 'WRONG_FACT',
    filedOn: '2026-06-30',
    statement: '不是本企业',
    ...more,
  });
const accept = (caseId: string) => send('acceptRedressCase', { caseId });
const decide = (caseId: string, decision: string, more: object = {}, headers = leader) =>
  send('decideRedressCase', { caseId, decision, reason: '经核查', ...more }, headers);

const statusOf = async (path: string) => (await fetch(`${world.address}${path}`)).status;
const refused = (code: string, ...path: string[]) => ({ redressCase: null, userErrors: [{ code, path }] });

async function gradeOf(creditCode: string): Promise<string> {
  const query = 'query ($c: CreditCode!) { enterprise(creditCode: $c) { grade } }';
  return (await own.ask(query, { c: creditCode })).data.enterprise.grade;
}

/** Grade C; answers the ids of the four interviews that make it so. */
async function makeBlack(enterpriseId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const heldOn of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
    ids.push((await enterEvent(own, 'INTERVIEW', enterpriseId, { heldOn })).interview.id);
  return ids;
}

describe('a case', () => {
  beforeAll(begin);
  afterAll(() => world.end());

  test('upheld, an objection voids its record and the grade follows', async () => {
    const { id, creditCode } = await enterEnterprise(own);
    const [first] = await makeBlack(id);
    const filed = await file(id, first!);
    expect(filed).toMatchObject({
      redressCase: { status: 'FILED', dueOn: '2026-07-05', overdue: false },
      userErrors: [],
    });
    const caseId = filed.redressCase.id;
    expect(await decide(caseId, 'UPHOLD')).toMatchObject(refused('ILLEGAL_MOVE', 'caseId'));
    expect(await accept(caseId)).toMatchObject({ redressCase: { status: 'ACCEPTED', dueOn: '2026-07-15' } });
    expect(await accept(caseId)).toEqual(refused('ILLEGAL_MOVE', 'caseId'));

    const effect = { before: 'C', after: 'A' };
    expect(await decide(caseId, 'UPHOLD', { dryRun: true })).toMatchObject({ gradeEffect: effect });
    expect(await gradeOf(creditCode)).toBe('C');
    expect(await decide(caseId, 'UPHOLD')).toMatchObject({
      redressCase: { status: 'UPHELD', dueOn: null, endReason: '经核查' },
      gradeEffect: effect,
      userErrors: [],
    });
    expect(await gradeOf(creditCode)).toBe('A');
    expect(await statusOf(`/public/black/${creditCode}`)).toBe(410);
    expect(await decide(caseId, 'REJECT')).toMatchObject(refused('ILLEGAL_MOVE', 'caseId'));
    expect(await send('withdrawRedressCase', { caseId, reason: '迟了' })).toEqual(
      refused('ILLEGAL_MOVE', 'caseId'),
    );
  });

  test('upheld, a repair ends publication, sharing and counting from its day, and the history stays', async () => {
    const { id, creditCode } = await enterEnterprise(own, { includedOn: '2020-01-01' });
    const penalties = [];
    for (const documentNumber of [
      '（前）修〔2026〕1号',
      '（前）修〔2026〕2号',
      '（前）修〔2026〕3号',
      '（前）修〔2026〕4号',
    ])
      penalties.push(
        (await enterEvent(own, 'PENALTY', id, { documentNumber, decidedOn: '2026-05-01', fine: '20000.00' }))
          .penalty,
      );
    expect(await gradeOf(creditCode)).toBe('C');
    const path = `/public/enterprises/${creditCode}/penalties/${encodeURIComponent('（前）修〔2026〕1号')}`;
    expect(await statusOf(path)).toBe(200);
    const repair = { kind: 'REPAIR', ground: 'RECTIFIED' };
    const { redressCase } = await file(id, penalties[0].id, repair);
    await accept(redressCase.id);
    expect(await decide(redressCase.id, 'UPHOLD')).toMatchObject({
      gradeEffect: { before: 'C', after: 'A' },
    });
    expect(await statusOf(path)).toBe(410);
    const query = `query ($c: CreditCode!) { enterprise(creditCode: $c) {
      yesterday: grade(asOf: "2026-06-29") today: grade(asOf: "2026-06-30")
      events(first: 4, kind: PENALTY) { nodes { voidedAt outcomes { kind on note } } } } }`;
    const { data } = await own.ask(query, { c: creditCode });
    expect(data.enterprise).toMatchObject({ yesterday: 'C', today: 'A' });
    expect(data.enterprise.events.nodes.flatMap((node: { outcomes: object[] }) => node.outcomes)).toEqual([
      { kind: 'REPAIRED', on: '2026-06-30', note: '经核查' },
    ]);
    expect(await file(id, penalties[0].id, repair)).toEqual(refused('ILLEGAL_MOVE', 'eventId'));
  });

  test('is decided by a leader, and never by who entered it', async () => {
    const { id } = await enterEnterprise(own);
    const [first] = await makeBlack(id);
    const { redressCase } = await file(id, first!);
    await accept(redressCase.id);
    const clerk = await sessionWith(world, ['CLERK', 'SCHEDULER', 'ADMINISTRATOR', 'AUDITOR']);
    expect(await decide(redressCase.id, 'UPHOLD', {}, clerk)).toBe('FORBIDDEN');
    expect(
      await decide(redressCase.id, 'UPHOLD', {}, await tokenWith(world, ['READ', 'RECORD', 'SCHEDULE'])),
    ).toBe('FORBIDDEN');
    await send('withdrawRedressCase', { caseId: redressCase.id, reason: '重新提出' });

    const both = await sessionWith(world, ['CLERK', 'LEADER']);
    const input = {
      enterpriseId: id,
      eventId: first,
      kind: 'OBJECTION',
      ground: 'OTHER',
      filedOn: '2026-06-30',
      statement: '其他',
    };
    const again = await send('fileRedressCase', input, both);
    for (const decision of ['REFUSE', 'UPHOLD', 'REJECT'])
      expect(await decide(again.redressCase.id, decision, {}, both)).toMatchObject(
        decision === 'REFUSE' ? refused('OWN_ENTRY', 'caseId') : refused('ILLEGAL_MOVE', 'caseId'),
      );
    await send('acceptRedressCase', { caseId: again.redressCase.id }, both);
    expect(await decide(again.redressCase.id, 'UPHOLD', {}, both)).toMatchObject(
      refused('OWN_ENTRY', 'caseId'),
    );
    expect(await decide(again.redressCase.id, 'REJECT')).toMatchObject({
      redressCase: { status: 'REJECTED' },
      gradeEffect: null,
    });
  });

  test('decided by several at once is decided once', async () => {
    const { id, creditCode } = await enterEnterprise(own);
    const [first] = await makeBlack(id);
    const { redressCase } = await file(id, first!);
    await accept(redressCase.id);
    const leaders = await Promise.all(Array.from({ length: 6 }, () => sessionWith(world, ['LEADER'])));
    const answers = await Promise.all(
      leaders.map((each, index) => decide(redressCase.id, index % 2 ? 'REJECT' : 'UPHOLD', {}, each)),
    );
    const taken = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(taken).toHaveLength(1);
    const upheld = taken[0].redressCase.status === 'UPHELD';
    expect(await gradeOf(creditCode)).toBe(upheld ? 'A' : 'C');
    for (const { userErrors } of answers.filter(each => each !== taken[0]))
      expect(['ILLEGAL_MOVE', 'ALREADY_VOIDED']).toContain(userErrors[0].code);
  });

  test('about a listing is upheld by naming the record that is wrong', async () => {
    const { id } = await enterEnterprise(own);
    const other = await enterEnterprise(own);
    const [first] = await makeBlack(id);
    const [foreign] = await makeBlack(other.id);
    const { redressCase } = await file(id, null);
    expect(await file(id, null)).toEqual(refused('ILLEGAL_MOVE', 'eventId'));
    await accept(redressCase.id);
    expect(await decide(redressCase.id, 'UPHOLD')).toMatchObject(refused('REQUIRED', 'eventId'));
    expect(await decide(redressCase.id, 'UPHOLD', { eventId: foreign })).toMatchObject(
      refused('NOT_FOUND', 'eventId'),
    );
    expect(await decide(redressCase.id, 'UPHOLD', { eventId: first })).toMatchObject({
      gradeEffect: { after: 'A' },
    });
  });

  test('is refused with its path for what cannot be', async () => {
    const { id } = await enterEnterprise(own);
    const other = await enterEnterprise(own);
    const [first] = await makeBlack(other.id);
    expect(await file(id, first!)).toEqual(refused('NOT_FOUND', 'eventId'));
    expect(await file('ent_x', null)).toEqual(refused('NOT_FOUND', 'enterpriseId'));
    expect(await file(id, null, { kind: 'REPAIR', ground: 'RECTIFIED' })).toEqual(
      refused('REQUIRED', 'eventId'),
    );
    expect(await file(id, null, { statement: 'x\0' })).toEqual(refused('MALFORMED', 'statement'));
    expect(await file(id, null, { filedOn: '2026-07-01' })).toEqual(refused('FUTURE_DATE', 'filedOn'));
    expect(await accept('red_x')).toEqual(refused('NOT_FOUND', 'caseId'));
    expect(await decide('red_x', 'REJECT')).toMatchObject(refused('NOT_FOUND', 'caseId'));
  });

  test('of a revoked penalty takes it off the site at once, and is due three days after the revocation', async () => {
    const { id, creditCode } = await enterEnterprise(own);
    const documentNumber = '（前）撤〔2026〕1号';
    const { penalty } = await enterEvent(own, 'PENALTY', id, { documentNumber, decidedOn: '2026-05-01' });
    const path = `/public/enterprises/${creditCode}/penalties/${encodeURIComponent(documentNumber)}`;
    expect(await statusOf(path)).toBe(200);
    const filed = await file(id, penalty.id, { ground: 'REVOKED', revokedOn: '2026-06-29' });
    expect(filed.redressCase.dueOn).toBe('2026-07-02');
    expect(await statusOf(path)).toBe(410);
    expect(await (await fetch(`${world.address}/public/penalties`)).text()).not.toContain(documentNumber);
    await accept(filed.redressCase.id);
    await decide(filed.redressCase.id, 'REJECT');
    expect(await statusOf(path)).toBe(200);
    // Another objection leaves it there, and says so.
    await file(id, penalty.id, { ground: 'WRONG_FACT' });
    expect(await (await fetch(`${world.address}${path}`)).text()).toContain('正在核查');
  });

  test('what each audience may see of a record, until when and why not', async () => {
    const { id, creditCode } = await enterEnterprise(own, { principalName: '钱大海' });
    const violation = '负责人钱大海（13848201234）未培训';
    const { penalty } = await enterEvent(own, 'PENALTY', id, {
      decidedOn: '2026-05-01',
      violation,
      gravity: 'MINOR',
    });
    await enterEvent(own, 'COMPLAINT', id, { acceptedOn: '2026-05-02' });
    const query = `query ($c: CreditCode!) { enterprise(creditCode: $c) { listing { list state since until }
      open: disclosures { event { id kind } disclosed until reason disputed fields { name label value } }
      shared: disclosures(audience: DEPARTMENT) { event { kind } disclosed until fields { name } } } }`;
    const { data } = await own.ask(query, { c: creditCode });
    expect(data.enterprise.listing).toMatchObject({ list: 'RED', state: 'PUBLISHED', since: '2021-01-01' });
    expect(data.enterprise.open).toMatchObject([
      { event: { id: penalty.id }, disclosed: true, until: '2026-08-01', reason: null, disputed: false },
    ]);
    const shown = data.enterprise.open[0].fields.find(({ name }: { name: string }) => name === 'violation');
    expect(shown).toEqual({
      name: 'violation',
      label: '违法事实',
      value: '负责人［姓名已隐去］（［电话已隐去］）未培训',
    });
    expect(data.enterprise.shared).toMatchObject([
      { event: { kind: 'COMPLAINT' }, disclosed: true, until: null, fields: [{ name: 'acceptedOn' }] },
      { event: { kind: 'PENALTY' }, disclosed: true, until: null },
    ]);
    await file(id, penalty.id);
    expect((await own.ask(query, { c: creditCode })).data.enterprise.open).toMatchObject([
      { disputed: true },
    ]);
  });

  test('is listed by what is due, and those past their day can be asked for', async () => {
    world.setToday('2026-08-01');
    const query = `query ($overdue: Boolean, $open: Boolean) { redressCases(overdue: $overdue, open: $open, first: 50) {
      totalCount nodes { id dueOn overdue status event { id } enterprise { name } } } }`;
    const all = (await own.ask(query)).data.redressCases;
    const overdue = (await own.ask(query, { overdue: true })).data.redressCases;
    const open = (await own.ask(query, { open: true })).data.redressCases;
    expect(overdue.totalCount).toBeGreaterThan(0);
    expect(overdue.nodes).toEqual(all.nodes.filter((node: { overdue: boolean }) => node.overdue));
    expect(open.nodes).toEqual(overdue.nodes);
    expect(all.totalCount).toBeGreaterThan(open.totalCount);
    const days = all.nodes.map((node: { dueOn: string | null }) => node.dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    const reader = await tokenWith(world, ['READ']);
    expect((await world.send(reader, { query })).status).toBe(403);
  });
});

describe('an edition that gives notice', () => {
  let creditCode: string;
  let id: string;
  let first: string;
  const onList = async () =>
    (
      await own.ask('query ($c: String!) { creditList(list: BLACK, search: $c) { totalCount } }', {
        c: creditCode,
      })
    ).data.creditList.totalCount === 1;
  const blackOn = async (asOf: string) =>
    (await (await fetch(`${world.address}/public/black?q=${creditCode}&asOf=${asOf}`)).text()).includes(
      '共 1 家',
    );

  beforeAll(async () => {
    await begin();
    const noticed = {
      ...(printPolicy(edition('2023-literal')) as object),
      id: '2026-notice',
      inForceFrom: '2026-01-01',
      disclosure: { noticeDays: 10, acceptanceDays: 3, decisionDays: 7 },
    };
    await world.database.dataSource.query(
      `INSERT INTO policy_edition (id, in_force_from, document) VALUES ($1, $2, $3)`,
      ['2026-notice', '2026-01-01', JSON.stringify(noticed)],
    );
    ({ id, creditCode } = await enterEnterprise(own));
    [first] = (await makeBlack(id)) as [string];
  });
  afterAll(() => world.end());

  test('keeps a C off the published list while it lasts, and supervises it as C', async () => {
    expect(await gradeOf(creditCode)).toBe('C');
    expect(await onList()).toBe(false);
    expect(await blackOn('2026-06-30')).toBe(false);
    expect(await statusOf(`/public/black/${creditCode}`)).toBe(404);
    expect(await statusOf(`/public/red/${creditCode}`)).toBe(410);
    const page = await (await fetch(`${world.address}/public/enterprises/${creditCode}`)).text();
    expect(page).toContain('目前没有公示的信用等级');
    // Nor by asking for an earlier day of the same grade.
    const query =
      'query ($c: String!) { creditList(list: BLACK, asOf: "2026-02-01", search: $c) { totalCount } }';
    expect((await world.askAnonymously(query, { c: creditCode })).data.creditList.totalCount).toBe(0);
  });

  test('an objection filed within it suspends publication until it is decided', async () => {
    world.setToday('2026-07-09');
    const filed = await file(id, first, { filedOn: '2026-07-09' });
    expect(filed.redressCase.dueOn).toBe('2026-07-12');
    world.setToday('2026-07-20');
    expect(await onList()).toBe(false);
    expect(await statusOf(`/public/black/${creditCode}`)).toBe(404);
    await accept(filed.redressCase.id);
    leader = await sessionWith(world, ['LEADER']);
    await decide(filed.redressCase.id, 'REJECT');
    expect(await onList()).toBe(true);
    expect(await blackOn('2026-07-20')).toBe(true);
    expect(await blackOn('2026-07-19')).toBe(false);
    expect(await statusOf(`/public/black/${creditCode}`)).toBe(200);
    const feed = await (await fetch(`${world.address}/public/black.atom`)).text();
    expect(feed).toContain('自 2026-07-20 起列入黑名单');
  });

  test('an objection after it takes nothing down', async () => {
    const filed = await file(id, null, { filedOn: '2026-07-20' });
    expect(filed.userErrors).toEqual([]);
    expect(await onList()).toBe(true);
  });

  test('without an objection it ends in publication by itself', async () => {
    const other = await enterEnterprise(own);
    await makeBlack(other.id);
    world.setToday('2026-07-29');
    expect(await statusOf(`/public/black/${other.creditCode}`)).toBe(404);
    world.setToday('2026-07-30');
    expect(await statusOf(`/public/black/${other.creditCode}`)).toBe(200);
  });

  test('what is stored is what the records and cases give', async () => {
    const { different } = await walkPeriods(world.database.dataSource, 'verify', () => {});
    expect(different).toEqual([]);
  });
});
