/** Which days have been planned. Every write that changes a grade reads it, so it is a few rows and never locked. */
import type { EntityManager } from 'typeorm';
import { day, formatDay, isPlanned, planHorizon, type PlanWindow } from '@qianqi/shared';
import { preparedRows } from '../database/prepared.js';
import { untilReadersAreGone } from '../database/readers.js';
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

/**
 * Waits until no transaction is left that has read the horizon as it was: it may still change a grade and not know that
 * the new days are planned. Whoever plans then finds all that such writers left, and later writers know the new days.
 */
export function untilHorizonIsKnown(manager: EntityManager): Promise<void> {
  return untilReadersAreGone(manager, 'supervision_plan');
}
