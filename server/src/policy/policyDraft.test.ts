import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountWith, sessionOf, sessionWith, type Headers } from '../testing/accounts.js';
import { draftOf, move, moved, placeOf } from '../testing/policyDesk.js';
import { createWorld, type World } from '../testing/world.js';

let world: World;
let author: Headers;
let leader: Headers;
beforeAll(async () => {
  world = await createWorld();
  author = await sessionWith(world, ['LEADER']);
  leader = await sessionWith(world, ['LEADER']);
});
afterAll(() => world.end());

const codes = async (headers: Headers, mutation: string, input: object) =>
  (await move(world, headers, mutation, input)).userErrors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
  );

test('a draft is forked, changed, proposed, sent back, changed again and proposed anew', async () => {
  const draft = await draftOf(world, author, '2027-a', document => {
    document.clauses[8].tests[0].threshold = 2;
  });
  expect(draft).toMatchObject({ version: 2, status: 'DRAFT', isOwn: true });
  const proposed = await moved(world, author, 'proposePolicyDraft', { ...placeOf(draft), note: '从严' });
  expect(proposed).toMatchObject({ version: 3, status: 'PROPOSED', note: '从严' });
  const rejected = await moved(world, leader, 'rejectPolicyDraft', { ...placeOf(proposed), reason: '再议' });
  expect(rejected).toMatchObject({ status: 'REJECTED', decisionNote: '再议', isOwn: false });
  const changed = await moved(world, author, 'updatePolicyDraft', {
    ...placeOf(rejected),
    document: draft.document,
  });
  expect(changed.status).toBe('DRAFT');
  const again = await moved(world, author, 'proposePolicyDraft', { ...placeOf(changed), note: '已改' });
  const back = await moved(world, author, 'withdrawPolicyDraft', placeOf(again));
  expect(await moved(world, author, 'discardPolicyDraft', placeOf(back))).toMatchObject({
    status: 'DISCARDED',
  });
});

test('what the rules cannot read is refused at its field, in Chinese, and nothing is stored', async () => {
  const draft = await draftOf(world, author, '2027-b', () => undefined);
  const save = (document: string) =>
    move(world, author, 'updatePolicyDraft', { ...placeOf(draft), document });
  const changed = JSON.parse(draft.document);
  changed.clauses[8].tests[0].threshold = -1;
  changed.facts.accidents.withinYears = 0;
  const { userErrors } = await save(JSON.stringify(changed));
  expect(userErrors).toEqual([
    {
      code: 'MALFORMED',
      message: '应为 1 至 100 的整数',
      path: ['document', 'facts', 'accidents', 'withinYears'],
    },
    {
      code: 'MALFORMED',
      message: '应为 0 至 100000 的整数',
      path: ['document', 'clauses', '8', 'tests', '0', 'threshold'],
    },
  ]);
  for (const document of ['', '{', 'null', '[]', '1e999', '"\\u0000"', `{"id":"${'x'.repeat(70_000)}"}`])
    expect((await save(document)).userErrors.length).toBeGreaterThan(0);
  const { data } = await world.send(author, {
    query: 'query ($id: ID!) { policyDraft(id: $id) { version document } }',
    variables: { id: draft.id },
  });
  expect(data.policyDraft).toEqual({ version: draft.version, document: draft.document });
});

test('who may do what, and in which order', async () => {
  const draft = await draftOf(world, author, '2027-c', () => undefined);
  const place = placeOf(draft);
  expect(await codes(leader, 'updatePolicyDraft', { ...place, document: draft.document })).toEqual([
    'ILLEGAL_MOVE draftId',
  ]);
  expect(await codes(leader, 'adoptPolicyDraft', { ...place, inForceFrom: '2027-01-01' })).toEqual([
    'ILLEGAL_MOVE draftId',
  ]);
  expect(await codes(author, 'proposePolicyDraft', { ...place, version: 1, note: '过时' })).toEqual([
    'VERSION_CONFLICT version',
  ]);
  expect(await codes(author, 'proposePolicyDraft', { ...place, note: '' })).toEqual(['REQUIRED reason']);
  const proposed = placeOf(await moved(world, author, 'proposePolicyDraft', { ...place, note: '请批' }));
  expect(await codes(author, 'adoptPolicyDraft', { ...proposed, inForceFrom: '2027-01-01' })).toEqual([
    'OWN_ENTRY draftId',
  ]);
  expect(await codes(author, 'rejectPolicyDraft', { ...proposed, reason: '自退' })).toEqual([
    'OWN_ENTRY draftId',
  ]);
  // Yesterday, and the day on which the edition of 2023 began.
  for (const inForceFrom of ['2026-06-29', '2023-04-12'])
    expect(await codes(leader, 'adoptPolicyDraft', { ...proposed, inForceFrom })).toEqual([
      'OUT_OF_RANGE inForceFrom',
    ]);
  const part = await sessionOf(world, await accountWith(world, ['LEADER'], { divisions: ['152221100'] }));
  expect(await codes(part, 'adoptPolicyDraft', { ...proposed, inForceFrom: '2027-01-01' })).toEqual([
    'OUTSIDE_AREA ',
  ]);
  expect(
    await codes(leader, 'createPolicyDraft', { basedOn: '2023-literal', editionId: '2023-literal' }),
  ).toEqual(['DUPLICATE_EDITION editionId']);
  expect(await codes(leader, 'createPolicyDraft', { basedOn: 'none', editionId: '2027-d' })).toEqual([
    'NOT_FOUND basedOn',
  ]);
  expect(await codes(leader, 'rejectPolicyDraft', { draftId: 'pol_x', version: 1, reason: '无' })).toEqual([
    'NOT_FOUND draftId',
  ]);
});

test('two who adopt at once: one edition, one answer', async () => {
  const draft = await draftOf(world, author, '2027-e', () => undefined);
  const proposed = await moved(world, author, 'proposePolicyDraft', { ...placeOf(draft), note: '请批' });
  const others = await Promise.all([1, 2, 3].map(() => sessionWith(world, ['LEADER'])));
  const input = { ...placeOf(proposed), inForceFrom: '2027-03-01' };
  const answers = await Promise.all(others.map(headers => codes(headers, 'adoptPolicyDraft', input)));
  expect(answers.filter(refused => refused.length === 0)).toHaveLength(1);
  const { data } = await world.ask('{ policies { id inForceFrom } policyRebuilds { editionId status } }');
  expect(data.policies.map(({ id }: { id: string }) => id)).toEqual([
    '2023-literal',
    '2027-e',
    '2023-cumulative',
  ]);
  expect(data.policyRebuilds).toEqual([{ editionId: '2027-e', status: 'RUNNING' }]);
});
