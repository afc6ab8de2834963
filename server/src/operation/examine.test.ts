import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { creditCodeOf } from '../testing/registry.js';
import { createWorld, type World } from '../testing/world.js';
import { examine, nodeFinding, type Finding, type Patient } from './examine.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

async function findings(changed: Partial<Patient> = {}): Promise<Readonly<Record<string, Finding>>> {
  const patient: Patient = {
    dataSource: world.database.dataSource,
    dataDir: '/',
    replicas: [],
    now: () => Date.now(),
    nodeVersion: process.version,
    ...changed,
  };
  const found: Record<string, Finding> = {};
  for await (const finding of examine(patient)) found[finding.subject] = finding;
  return found;
}

test('asks everything, and finds the tests’ hasty database out', async () => {
  const found = await findings();
  expect(Object.keys(found)).toEqual([
    'Node',
    'PostgreSQL',
    'migrations',
    'role',
    'clock',
    'disk',
    'replicas',
    'connections',
    'grades',
  ]);
  expect(found['PostgreSQL']).toMatchObject({ verdict: 'fault', says: expect.stringContaining('fsync') });
  expect(found['migrations']).toMatchObject({ verdict: 'ok' });
  expect(found['role']).toMatchObject({ verdict: 'ok' });
  expect(found['grades']).toMatchObject({ verdict: 'ok' });
});

test('a clock that is askew', async () => {
  const { clock } = await findings({ now: () => Date.now() - 60_000 });
  expect(clock).toMatchObject({
    verdict: 'fault',
    says: expect.stringMatching(/^The database's clock is (59|60)\d{3} ms ahead/),
  });
});

test('a replica that is away, and one that is none', async () => {
  const { replicas } = await findings({ replicas: [new Error('refused'), world.database.dataSource] });
  expect(replicas).toMatchObject({
    verdict: 'fault',
    says: expect.stringContaining('1: away (refused); 2: it is no replica'),
  });
});

test('a grade period that somebody changed by hand', async () => {
  const input = {
    creditCode: creditCodeOf(1),
    name: '被改动的企业',
    sector: 'OTHER',
    divisionCode: '152221',
    includedOn: '2020-01-01',
  };
  await world.ask(
    'mutation ($input: CreateEnterpriseInput!) { createEnterprise(input: $input) { enterprise { id } } }',
    { input },
  );
  const owner = await world.database.owner();
  await owner.query(`UPDATE grade_period SET grade = 'C'`);
  expect((await findings())['grades']).toMatchObject({
    verdict: 'fault',
    says: expect.stringContaining('1 of 1 differ'),
  });
});

test('a database that is away is a fault of every question that needs it', async () => {
  const gone = { ...world.database.dataSource, query: () => Promise.reject(new Error('away')) };
  const found = await findings({ dataSource: gone as never });
  expect(found['clock']).toEqual({
    subject: 'clock',
    verdict: 'fault',
    says: 'It could not be found out: away',
  });
  expect(found['Node']!.verdict).toBe('ok');
});

describe('Node', () => {
  test.each([
    ['v20.19.0', 'ok'],
    ['v20.18.3', 'fault'],
    ['v18.20.0', 'fault'],
    ['v24.0.0', 'ok'],
  ])('%s: %s', (version, verdict) => {
    expect(nodeFinding(version)).toMatchObject({ verdict });
  });
});
