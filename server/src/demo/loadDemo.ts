/** Loads the demo registry into an empty database. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatDay } from '@qianqi/shared';
import type { DataSource, EntityManager } from 'typeorm';
import { Area } from '../access/area.js';
import { today, type Clock } from '../clock.js';
import { lockMany } from '../ledger/writeMany.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { BOUNDARY_PREFIX } from './boundary/boundaryCase.js';
import { demoRegistry } from './demoRegistry.js';
import { isBlack, loadDemoRedress } from './demoRedress.js';
import { loadDemoSupervision } from './demoSupervision.js';
import { enterpriseRows, type EnterpriseRows } from './enterpriseRows.js';
import { insertEnterprises } from './insertRows.js';

/** Any number that nobody else locks in this database. */
const DEMO_LOCK = 7_239_418_804;
const SAID_EVERY = 50;

/**
 * All or nothing, in one transaction: an interrupted load leaves no half a registry. A second server that starts
 * meanwhile waits and then finds the registry there. A registry with any enterprise in it is left alone.
 */
export async function loadDemo(
  dataSource: DataSource,
  clock: Clock,
  say: (line: string) => void,
): Promise<void> {
  if (!(await isEmpty(dataSource.manager))) return;
  const policies = await loadPolicyBook(dataSource.manager);
  const registry = demoRegistry(today(clock));
  const rows: EnterpriseRows[] = [];
  for (const enterprise of registry) {
    rows.push(enterpriseRows(policies.history, enterprise));
    if (rows.length % SAID_EVERY > 0) continue;
    say(`Demo registry: ${rows.length} of ${registry.length} enterprises`);
    // Whoever else waits for an answer of the database gets it meanwhile, and not a time-out.
    await nextTurn();
  }
  await dataSource.transaction(async manager => {
    // The other server's load may take longer than a request may.
    await manager.query('SET LOCAL statement_timeout = 0');
    await manager.query('SET LOCAL lock_timeout = 0');
    await manager.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    if (!(await isEmpty(manager))) return;
    await insertEnterprises(manager, rows);
    const writer = {
      manager,
      policies,
      username: '演示',
      now: clock.now(),
      today: today(clock),
      area: Area.EVERYWHERE,
      deed: null,
    };
    const keys = rows.map(({ enterprise }) => enterprise.key);
    // Tells what time alone has changed since each one's last step.
    await lockMany(writer, keys);
    await loadDemoSupervision(writer, keys, visitedKeys(rows, formatDay(writer.today)));
    await loadDemoRedress(writer, rows);
  });
}

/** One in so many of those that are not on the black list. */
const VISITED_EACH = 6;

/** Where supervision was at work: on the black list, and now and then elsewhere. A boundary case is left as its name says. */
function visitedKeys(rows: readonly EnterpriseRows[], today: string): readonly string[] {
  return rows
    .filter(({ enterprise }) => !enterprise.name.startsWith(BOUNDARY_PREFIX))
    .filter((row, index) => isBlack(row, today) || index % VISITED_EACH === 0)
    .map(({ enterprise }) => enterprise.key);
}

async function isEmpty(manager: EntityManager): Promise<boolean> {
  const [present]: unknown[] = await manager.query('SELECT FROM enterprise LIMIT 1');
  return present === undefined;
}
