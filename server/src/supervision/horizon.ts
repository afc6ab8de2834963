/** Which days have been planned. Every write that changes a grade reads it, so it is a few rows and never locked. */
import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { day, formatDay, isPlanned, planHorizon, type PlanWindow } from '@qianqi/shared';
import { preparedRows } from '../database/prepared.js';
import { columnsOf } from '../database/rows.js';
import type { Writer } from '../ledger/writer.js';
import { SupervisionPlan } from './supervisionPlan.entity.js';

/** Every plan made, earliest days first. */
export async function plansMade(manager: EntityManager): Promise<readonly SupervisionPlan[]> {
  return preparedRows(
    manager,
    `SELECT ${columnsOf(manager, SupervisionPlan, 'p')} FROM supervision_plan p ORDER BY p.from_day, p.to_day`,
  );
}

export async function readHorizon(manager: EntityManager): Promise<readonly PlanWindow[]> {
  const plans = await plansMade(manager);
  return planHorizon(plans.map(({ from, to }) => ({ from: day(from), to: day(to) })));
}

/** Keeps the window as planned, if any of its days was not. Answers whether it was kept. */
export async function extendHorizon(
  { manager, now, username }: Writer,
  window: PlanWindow,
): Promise<boolean> {
  if (isPlanned(await readHorizon(manager), window)) return false;
  await manager.query(
    `INSERT INTO supervision_plan (from_day, to_day, recorded_at, recorded_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [formatDay(window.from), formatDay(window.to), new Date(now), username],
  );
  return true;
}

const BETWEEN_LOOKS = 20;
const LOOKS = 500;

/**
 * Waits until no transaction is left that has read the horizon as it was: it may still change a grade and not know that
 * the new days are planned. Whoever read the table holds a lock on it to the end, of the kind that keeps nobody waiting;
 * here they are only looked at. Whoever plans then finds all that such writers left, and later writers know the new days.
 */
export async function untilHorizonIsKnown(manager: EntityManager): Promise<void> {
  const before = new Set(await readersOf(manager));
  for (let look = 1; before.size > 0; look++) {
    if (look === LOOKS)
      throw Object.assign(new Error('writers of an older horizon do not end'), { code: '55P03' });
    await setTimeout(BETWEEN_LOOKS);
    const still = new Set(await readersOf(manager));
    for (const reader of before) if (!still.has(reader)) before.delete(reader);
  }
}

async function readersOf(manager: EntityManager): Promise<readonly string[]> {
  const rows: { reader: string }[] = await manager.query(
    `SELECT DISTINCT l.virtualtransaction AS reader FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE d.datname = current_database() AND l.relation = 'supervision_plan'::regclass AND l.pid <> pg_backend_pid()`,
  );
  return rows.map(({ reader }) => reader);
}
