/** What is read of a file to add to it gives the grades and the coverage that the whole file gives, before and after. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decidedPeriods, EVENT_KINDS, type EventKind } from '@qianqi/shared';
import { sameCoverage } from '../coverage/coverage.js';
import { columnsOf } from '../database/rows.js';
import { loadDemo } from '../demo/loadDemo.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { toEventView, type EventView } from '../event/eventView.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { createWorld, type World } from '../testing/world.js';
import { WEIGHED, WHOLE } from './fileReading.js';

let world: World;
let enterprises: readonly Enterprise[];
beforeAll(async () => {
  world = await createWorld();
  const { dataSource } = world.database;
  await loadDemo(dataSource, world.clock, () => undefined);
  enterprises = await dataSource.query(
    `SELECT ${columnsOf(dataSource.manager, Enterprise, 'e')} FROM enterprise e ORDER BY e.id`,
  );
}, 60_000);
afterAll(() => world.end());

const DAYS = ['2023-07-01', '2025-12-31', '2026-06-30'];

/** Of any kind on any day, the same for the same number. */
function eventOf(enterpriseId: string, number: number): EventView {
  const kind: EventKind = EVENT_KINDS[number % EVENT_KINDS.length]!;
  const isPenalty = kind === 'PENALTY';
  const isInterview = kind === 'INTERVIEW';
  const row = {
    enterpriseId,
    id: '01900000-0000-7000-8000-000000000000',
    kind,
    countsFrom: DAYS[number % DAYS.length]!,
    fine: isPenalty ? ['0.00', '60000.00'][number % 2]! : null,
    confiscated: isPenalty ? '0.00' : null,
    documentNumber: null,
    interviewee: isInterview ? 'PRINCIPAL' : null,
    trigger: isInterview ? 'VIOLATION' : null,
    detail: {},
    recordedAt: new Date(world.clock.now()),
    recordedBy: 'clerk',
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  };
  return toEventView(row as never, []);
}

test('of every enterprise of the demo registry, with an event of each kind added', async () => {
  const { manager } = world.database.dataSource;
  const { history } = await loadPolicyBook(manager);
  const keys = enterprises.map(({ key }) => key);
  const [wholeOf, weighedOf] = [await WHOLE.read(manager, keys), await WEIGHED.read(manager, keys)];
  expect(enterprises.length).toBeGreaterThan(100);
  for (const [index, enterprise] of enterprises.entries()) {
    let whole = wholeOf(enterprise);
    let weighed = weighedOf(enterprise);
    for (let step = 0; step < 4; step++) {
      expect(decidedPeriods(history, weighed.record)).toEqual(decidedPeriods(history, whole.record));
      expect(sameCoverage(WEIGHED.coverageOf(weighed), WHOLE.coverageOf(whole))).toBe(true);
      const event = eventOf(enterprise.key, index * 7 + step * 5);
      whole = WHOLE.withEvent(whole, event);
      weighed = WEIGHED.withEvent(weighed, event);
    }
  }
});
