import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema as parseSchema,
  getVariableValues,
  Kind,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { PERMISSIONS } from '../access/permission.js';
import { buildSchema } from '../schema.js';
import { contract } from '../testing/registry.js';
import { createWorld, signIn, type World } from '../testing/world.js';
import { exampleOf, operationsOf } from './example.js';
import { openReference, wholeReference, type Reference } from './reference.js';
import { sectionsOf } from './section.js';

const schema = buildSchema();
const contractText = ['reading', 'records', 'supervision']
  .map(name => readFileSync(new URL(`../../contract/${name}.graphql`, import.meta.url), 'utf8'))
  .join('\n');
const sources = { schema, contract: contractText, console: true, examples: ['example.mjs'] };
const whole = wholeReference(sources);
const open = openReference(sources);
const textOf = ({ paths, page }: Reference) => paths.map(path => page(path)!).join('\n');
const anchorsOf = (page: string) => new Set([...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1]!));

const rootFields = Object.keys(PERMISSIONS).filter(each => /^(Query|Mutation)\./.test(each));
const roots = sectionsOf(schema).flatMap(({ fields }) => fields);

test('every root field has its place, once', () => {
  expect(roots.map(({ owner, field }) => `${owner}.${field.name}`).sort()).toEqual([...rootFields].sort());
});

test.each(roots.map(root => [root.field.name, root] as const))(
  'the example of %s is an operation that the schema takes, with variables that fit',
  (_name, root) => {
    const { operation, variables } = exampleOf(root, operationsOf(contractText));
    const document = parse(operation);
    expect(validate(schema, document)).toEqual([]);
    const [definition] = document.definitions as OperationDefinitionNode[];
    const { errors } = getVariableValues(schema, definition!.variableDefinitions ?? [], variables);
    // A cursor cannot be made up.
    expect((errors ?? []).filter(({ message }) => !message.includes('Cursor'))).toEqual([]);
    expect(definition!.selectionSet.selections[0]).toMatchObject({
      kind: Kind.FIELD,
      name: { value: root.field.name },
    });
  },
);

test('the contract is shown word for word', () => {
  const shown = whole.page('event')!.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
  expect(shown).toContain('mutation RecordPenalty($input: RecordPenaltyInput!) {');
  expect(contract('RecordPenalty')).toContain('recordPenalty(input: $input)');
});

describe.each([
  ['of everything', whole],
  ['of what is open', open],
])('the reference %s', (_name, reference) => {
  test('no link leads nowhere', () => {
    const targets = new Map(reference.paths.map(path => [path, anchorsOf(reference.page(path)!)]));
    const lost = [...textOf(reference).matchAll(/href="\/reference(?:\/([^"#]*))?(?:#([^"]+))?"/g)].filter(
      ([, path = '', anchor]) =>
        !['style.css', 'schema.graphql', 'examples/example.mjs'].includes(path) &&
        !(targets.has(path) && (anchor === undefined || targets.get(path)!.has(anchor))),
    );
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  test('every page is small, without scripts, and asks nobody else', () => {
    for (const path of reference.paths) {
      const page = reference.page(path)!;
      expect(gzipSync(page).length).toBeLessThan(60_000);
      expect(page).not.toMatch(/<script|(src|href)="(https?:)?\/\//);
    }
  });

  test('its SDL is a schema', () => {
    expect(() => parseSchema(reference.sdl())).not.toThrow();
  });
});

test('says who may, what it refuses and what an example costs', () => {
  const page = whole.page('event')!;
  const section = page.slice(page.indexOf('id="recordPenalty"'), page.indexOf('id="recordPublicEvaluation"'));
  for (const said of [
    '录入、作废记录（RECORD_EVENTS）',
    'CLERK',
    'RefusalCode.DUPLICATE_DOCUMENT_NUMBER',
    'RefusalCode.FUTURE_DATE',
    '点数 Cost: 1',
  ])
    expect(section).toContain(said);
  expect(section).not.toContain('RefusalCode.EMPTY_POOL');
});

test('what is open tells nothing of what is not', () => {
  const text = textOf(open) + open.sdl();
  expect(text).toContain('creditList');
  for (const closed of [
    'recordPenalty',
    'principalPhone',
    'supervisionTasks',
    'DrawPick.enterprise',
    'Enterprise!',
  ])
    expect(text).not.toContain(closed);
});

describe('as it is served', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world.address}${path}`, { headers });

  test('a stranger sees what is open, without SQL; somebody signed in sees everything', async () => {
    let strange: Response;
    const statements = await world.countStatements(async () => {
      strange = await get('/reference');
    });
    expect(statements).toEqual([]);
    const text = await strange!.text();
    expect(text).toContain('creditList');
    expect(text).not.toContain('recordPenalty');
    expect(strange!.headers.get('cache-control')).toContain('private');
    const cookie = await signIn(world.address);
    expect(await (await get('/reference', { cookie })).text()).toContain('recordPenalty');
    expect((await get('/reference/event')).status).toBe(404);
    expect((await get('/reference/event', { cookie })).status).toBe(200);
    expect(await (await get('/reference/schema.graphql', { cookie })).text()).toContain('principalPhone');
  });

  test('the same again is not sent again, and another address is none', async () => {
    const first = await get('/reference/words');
    const again = await get('/reference/words', { 'if-none-match': first.headers.get('etag')! });
    expect([first.status, again.status]).toEqual([200, 304]);
    expect((await get('/reference/nothing')).status).toBe(404);
    const example = await get('/reference/examples/example.py');
    expect(await example.text()).toContain('urllib');
    expect((await get('/reference/examples/..%2fREADME.md')).status).toBe(404);
    expect((await get('/reference/style.css')).headers.get('content-type')).toContain('text/css');
  });
});

test('in the demo everybody sees everything', async () => {
  const world = await createWorld({ demo: true });
  const sdl = await (await fetch(`${world.address}/reference/schema.graphql`)).text();
  expect(sdl).toBe(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  await world.end();
});
