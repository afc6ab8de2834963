/** Of an enterprise outside the area of an account or a token nothing is answered, whatever is asked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sessionWith, tokenWith, type Headers } from '../testing/accounts.js';
import { createTwoAreas, INSIDE, STAFF, type Marks, type TwoAreas } from '../testing/twoAreas.js';
import type { World } from '../testing/world.js';
import { grantOf } from './action.js';
import { PERMISSIONS } from './permission.js';

let areas: TwoAreas;
let world: World;
let inside: Marks;
let outside: Marks;
beforeAll(async () => {
  areas = await createTwoAreas();
  ({ world, inside, outside } = areas);
}, 30_000);
afterAll(() => world.end());

const ENTERPRISE = `id name creditCode principalName principalPhone grade visitQuota { cap }
  events(first: 20) { nodes { id ... on Penalty { documentNumber } } } certificates { id }
  supervisionTasks(first: 20) { nodes { id } }`;
const TASK = `id dueOn enterprise { id name } rectifications { id } mergeable { id } merged { id } mergedInto { id } event { id } inspectors { id }`;

/** A way to everything of an enterprise that each root field answers; null for what is of none. */
const READS: Readonly<Record<string, ((of: Marks) => string) | null>> = {
  'Query.enterprise': of => `{ byCode: enterprise(creditCode: "${of.creditCode}") { ${ENTERPRISE} }
    byId: enterprise(id: "${of.enterpriseId}") { ${ENTERPRISE} } }`,
  'Query.enterprises': () => `{ enterprises(first: 10) { totalCount nodes { ${ENTERPRISE} } } }`,
  'Query.node': of =>
    `{ ${[of.enterpriseId, of.eventId, of.certificateId, of.taskId, of.rectificationId]
      .map((id, index) => `n${index}: node(id: "${id}") { id }`)
      .join(' ')} }`,
  'Query.enterprisesByCreditCode': of =>
    `{ enterprisesByCreditCode(creditCodes: ["${of.creditCode}"]) { enterprise { ${ENTERPRISE} } } }`,
  'Query.changes': () => '{ changes(first: 100) { nodes { enterprise { id name creditCode } } } }',
  'Query.supervisionTasks': () => `{ supervisionTasks(first: 100) { totalCount nodes { ${TASK} } } }`,
  'Query.rectifications': () =>
    '{ rectifications(first: 100) { totalCount nodes { id problem enterprise { id name } task { id } review { id } } } }',
  'Query.coverageGaps': () =>
    '{ coverageGaps(since: "2026-12-31", first: 100) { totalCount nodes { enterprise { id name } } } }',
  'Query.redressCases': () =>
    '{ redressCases(first: 100) { totalCount nodes { id statement enterprise { id name } } } }',
  'Query.redressCase': of => `{ redressCase(id: "${of.caseId}") { id statement enterprise { id name } } }`,
  'Query.inspectors': () => '{ inspectors(first: 100) { nodes { recusals { enterprise { id name } } } } }',
  'Query.inspector': () =>
    `{ inspector(id: "${areas.inspectorIds[0]}") { recusals { enterprise { id name } } } }`,
  'Query.draw': () => `{ draw(id: "${areas.heldDrawId}") { picks { enterprise { id name } } } }`,
  'Query.draws': () => '{ draws(first: 5) { nodes { picks { enterprise { id name } } } } }',
  'Query.penaltyByDocumentNumber': of =>
    `{ penaltyByDocumentNumber(documentNumber: "${of.documentNumber}") { enterprise { id name creditCode } } }`,
  'Query.penaltiesByDocumentNumber': of =>
    `{ penaltiesByDocumentNumber(search: "${of.documentNumber}") { enterprise { id name creditCode } } }`,
  // Of what one is typing oneself, and has uploaded oneself.
  'Query.entryDraft': null,
  'Query.importBatch': null,
  'Query.importBatches': null,
  // Numbers, looked at below.
  'Query.gradeDistribution': null,
  'Query.clauseHits': null,
  'Query.dashboard': null,
  'Query.supervisionMeters': null,
  'Query.drawQuotas': null,
  // What a view shows is what the page answers; how many that is, `savedView.test.ts` counts by area.
  'Query.savedViews': null,
  'Query.listCounts': null,
  // Of the rules and of the whole registry: who sees a part may not simulate, which `areaWriting.test.ts` holds.
  'Query.policyDraft': null,
  'Query.policyDrafts': null,
  'Query.policyRebuilds': null,
  'Query.whatIf': null,
  'Query.whatIfs': null,
  // Of the bureau and of one's own account.
  'Query.currentChangeCursor': null,
  'Query.supervisionPlans': null,
  'Query.sessions': null,
  'Query.webhooks': null,
  'Query.permissions': null,
  'Query.accessRules': null,
};

test('every root field is looked at here that somebody with an area may read', () => {
  // Administrators and auditors have none.
  const readable = Object.keys(PERMISSIONS).filter(field => {
    const { anybody, roles, scopes } = grantOf(PERMISSIONS[field]!);
    if (!field.startsWith('Query.') || anybody) return false;
    return scopes.length > 0 || STAFF.some(role => roles.includes(role));
  });
  expect(Object.keys(READS)).toEqual(expect.arrayContaining(readable));
});

const within = (divisions: string[]) => sessionWith(world, STAFF, { divisions });

describe.each(['session', 'token'])('a %s of one division', kind => {
  let limited: Headers;
  let free: Headers;
  beforeAll(async () => {
    const make = (divisions: string[]) =>
      kind === 'session' ? within(divisions) : tokenWith(world, ['READ', 'RECORD', 'SCHEDULE'], divisions);
    limited = await make([INSIDE]);
    free = await make([]);
  });

  const marksIn = (answer: unknown, of: Marks) => {
    const { divisionCode: _divisionCode, ...told } = of;
    const text = JSON.stringify(answer);
    return Object.entries(told).flatMap(([mark, value]) => (text.includes(value) ? [mark] : []));
  };

  test.each(Object.keys(READS).filter(field => READS[field] !== null))(
    '%s answers what is inside and nothing of what is outside',
    async field => {
      const read = async (headers: Headers, of: Marks) => {
        const answer = await world.send(headers, { query: READS[field]!(of) });
        expect(answer.errors).toBeUndefined();
        return answer.data;
      };
      // Somebody who sees everything shows that the question would find both.
      for (const marks of [inside, outside])
        expect(marksIn(await read(free, marks), marks)).toContain('enterpriseId');
      expect(marksIn(await read(limited, inside), inside)).toContain('enterpriseId');
      const asked = READS[field]!(outside);
      const told = marksIn(await read(limited, outside), outside).filter(
        mark => !asked.includes(outside[mark as keyof Marks]),
      );
      expect(told).toEqual([]);
      if (field === 'Query.enterprise' || field === 'Query.node')
        expect(new Set(Object.values(await read(limited, outside)))).toEqual(new Set([null]));
    },
  );

  test('counts what is inside', async () => {
    const query = `{ enterprises { totalCount } supervisionTasks { totalCount } rectifications { totalCount } redressCases { totalCount }
      coverageGaps(since: "2026-12-31") { totalCount }
      dashboard { sectorGrades { count } quality { enterprises } } gradeDistribution { count } byDivision: gradeDistribution(by: DIVISION) { key count }
      supervisionMeters(from: "2026-01-01", to: "2026-12-31") { open completed } drawQuotas(asOf: "2026-09-30") { subjects drawn } }`;
    const [all, part] = await Promise.all([free, limited].map(each => world.send(each, { query })));
    const sum = (rows: Record<string, number>[], name: string) =>
      rows.reduce((total, row) => total + row[name]!, 0);
    expect(part!.data.enterprises.totalCount).toBe(1);
    expect(part!.data.byDivision).toEqual([{ key: INSIDE, count: 1 }]);
    expect(part!.data.coverageGaps.totalCount).toBe(1);
    // Both enterprises have the same of everything.
    for (const list of ['enterprises', 'supervisionTasks', 'rectifications', 'coverageGaps', 'redressCases'])
      expect(part!.data[list].totalCount * 2).toBe(all!.data[list].totalCount);
    expect(sum(part!.data.gradeDistribution, 'count') * 2).toBe(sum(all!.data.gradeDistribution, 'count'));
    const { dashboard } = part!.data;
    expect(sum(dashboard.sectorGrades, 'count') * 2).toBe(sum(all!.data.dashboard.sectorGrades, 'count'));
    expect(dashboard.quality.enterprises).toBe(1);
    for (const name of ['subjects', 'drawn'])
      expect(sum(part!.data.drawQuotas, name) * 2).toBe(sum(all!.data.drawQuotas, name));
    for (const name of ['open', 'completed'])
      expect(sum(part!.data.supervisionMeters, name) * 2).toBe(sum(all!.data.supervisionMeters, name));
  });
});
