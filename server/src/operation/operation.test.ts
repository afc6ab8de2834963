import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, type World } from '../testing/world.js';
import { LEAST_FREE, openReadiness } from './readiness.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.address}${path}`, { headers });

describe('/metrics', () => {
  test('counts requests by route, never by address, and connections by what they do', async () => {
    await get('/livez');
    await get('/enterprises/91152221MA0N1A2B3B');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\/livez",status="200"\} \d+$/m,
    );
    expect(text).toMatch(/^database_connections\{state="waited_for"\} 0$/m);
    expect(text).not.toContain('91152221MA0N1A2B3B');
  });

  test.each([
    ['x-forwarded-for', '203.0.113.7'],
    ['forwarded', 'for=203.0.113.7'],
  ])('is for this machine alone: with %s it is not there', async (name, value) => {
    expect((await get('/metrics', { [name]: value })).status).toBe(404);
  });
});

describe('readiness', () => {
  test('all is well', async () => {
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ok' });
  });

  test('a disk nearly full', async () => {
    const { dataSource } = world.database;
    const look = openReadiness({ dataSource, dataDir: '/srv', freeAt: async () => LEAST_FREE - 1 });
    expect(await look()).toEqual(['disk nearly full']);
    const enough = openReadiness({ dataSource, dataDir: '/srv', freeAt: async () => LEAST_FREE });
    expect(await enough()).toEqual([]);
  });

  test('a folder that is not there counts as full', async () => {
    const look = openReadiness({ dataSource: world.database.dataSource, dataDir: '/nowhere/at/all' });
    expect(await look()).toEqual(['disk nearly full']);
  });

  test('a migration that has not run', async () => {
    const owner = await world.database.owner();
    const [last] = await owner.query(
      'DELETE FROM migration WHERE id = (SELECT max(id) FROM migration) RETURNING *',
    );
    expect(await openReadiness({ dataSource: world.database.dataSource })()).toEqual(['migrations pending']);
    await owner.query('INSERT INTO migration VALUES ($1, $2, $3)', [
      last[0].id,
      last[0].timestamp,
      last[0].name,
    ]);
    expect(await openReadiness({ dataSource: world.database.dataSource })()).toEqual([]);
  });
});
