/** That no statement which the server sends joins what would lie on different machines. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLOutputType } from 'graphql';
import { loadDemo } from '../../demo/loadDemo.js';
import { buildSchema } from '../../schema.js';
import { crossingJoins } from '../../testing/crossingJoins.js';
import { enterEnterprise, enterEvent } from '../../testing/registry.js';
import { createWorld, type World } from '../../testing/world.js';

test.each([
  [`SELECT FROM event v JOIN enterprise e ON e.id = v.enterprise_id WHERE v.kind = 'PENALTY'`],
  [`SELECT FROM event v, event_outcome o WHERE v.enterprise_id = $1 AND o.enterprise_id = $1`],
  [`SELECT FROM enterprise e WHERE EXISTS (SELECT FROM event v WHERE v.enterprise_id = e.id)`],
  [
    `SELECT FROM enterprise e WHERE e.id IN (SELECT c.enterprise_id FROM credit_code c WHERE c.credit_code = $1)`,
  ],
  [
    `SELECT FROM enterprise e LEFT JOIN (SELECT enterprise_id, max(on_day) FROM event_outcome GROUP BY 1) o ON o.enterprise_id = e.id`,
  ],
  [
    `SELECT FROM event t JOIN unnest($1::uuid[], $2::uuid[]) AS k (enterprise_id, id) USING (enterprise_id, id)`,
  ],
  [`(SELECT id FROM enterprise) UNION ALL (SELECT chain FROM audit_entry)`],
])('stays on one machine: %s', sql => expect(crossingJoins(sql)).toEqual([]));

test.each([
  [`SELECT FROM credit_code c JOIN enterprise e ON e.id = c.enterprise_id`, 'different keys'],
  [`SELECT FROM event v JOIN event_outcome o ON o.event_id = v.id`, 'not tied by'],
  [`SELECT FROM event v, enterprise e WHERE e.id <> v.enterprise_id`, 'not tied by'],
  [`SELECT FROM enterprise e WHERE EXISTS (SELECT FROM event v WHERE v.document_number = e.name)`, 'outside'],
  [
    `SELECT FROM import_row r JOIN event v ON v.enterprise_id = r.enterprise_id AND v.id = r.event_id`,
    'coordinator',
  ],
  [`SELECT FROM enterprise e JOIN import_batch b ON b.id = e.id`, 'coordinator'],
])('crosses machines: %s', (sql, why) => expect(crossingJoins(sql).join()).toContain(why));

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

/** Every field that needs no argument, so many levels down; of pages two rows. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const said = fields.map(field => {
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return `${field.name}${first} ${selectionOf(field.type, depth - 1)}`;
  });
  return `{ ${said.join(' ')} }`;
}

/** Filters and orders that change what is joined. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  enterprises: [
    '(first: 2, where: { grade: { eq: C } }, orderBy: [{ field: GRADE, direction: DESC }])',
    '(first: 2, search: "矿业", where: { divisionCode: { startsWith: "1522" }, rectificationMissedBefore: "2026-06-30" })',
  ],
  enterprisesByCreditCode: ['(creditCodes: ["91152221MA0N0AAA0X"])'],
  penaltiesByDocumentNumber: ['(search: "罚")'],
  penaltyByDocumentNumber: ['(documentNumber: "文号1")'],
  coverageGaps: ['(first: 2, since: "2026-01-01")'],
  creditList: ['(first: 2, list: RED)', '(first: 2, list: BLACK, publishedOn: "2026-06-01")'],
  changes: ['(first: 2, gradeChanged: true, divisionCode: "1522")'],
  gradeDistribution: ['(by: DIVISION)', '(by: SECTOR)'],
  auditEntries: ['(first: 2)'],
};

test('none of what the pages and the writes send crosses machines', async () => {
  const query = buildSchema().getQueryType()!;
  let answered = 0;
  const statements = await world.countStatements(async () => {
    await loadDemo(world.database.dataSource, world.clock, () => undefined);
    const enterprise = await enterEnterprise(world, { principalName: '王志强' });
    for (const [kind, day] of [
      ['ACCIDENT', 'occurredOn'],
      ['PENALTY', 'decidedOn'],
      ['INTERVIEW', 'heldOn'],
      ['COMPLAINT', 'acceptedOn'],
    ] as const)
      await enterEvent(world, kind, enterprise.id, { [day]: '2026-03-01' });
    for (const field of Object.values(query.getFields())) {
      const plain = field.args.some(isRequiredArgument) ? [] : [''];
      for (const given of [...plain, ...(MORE[field.name] ?? [])]) {
        const { data } = await world.ask(`{ ${field.name}${given} ${selectionOf(field.type, 2)} }`);
        if (data) answered++;
      }
    }
    await world.ask(
      `{ enterprise(creditCode: "${enterprise.creditCode}") ${selectionOf(query.getFields().enterprise!.type, 3)} }`,
    );
  });
  const texts = new Set(statements);
  // Neither by chance few: what is refused for its cost or its form sends nothing.
  expect(answered).toBeGreaterThan(40);
  expect(texts.size).toBeGreaterThan(100);
  const crossing = [...texts].flatMap(text =>
    crossingJoins(text).map(fault => `${fault}: ${text.replace(/\s+/g, ' ')}`),
  );
  expect(crossing).toEqual([]);
}, 120_000);
