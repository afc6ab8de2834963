/**
 * The plan: what each enterprise's grades ask for in a stretch of days, known changes ahead included, against what is
 * planned already. What is owed and missing is made, what is planned and no longer owed is withdrawn if nobody has begun
 * with it; so planning again changes nothing. Once days are planned, `replan.ts` keeps them up with every write.
 */
import type { EntityManager } from 'typeorm';
import { day, formatDay, spanOn, type Duty, type PlanWindow } from '@qianqi/shared';
import { lockMany } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { differencesOf, isChange, type Difference, type Supervised } from './planState.js';
import { noLongerOwed, writePlan } from './planWrite.js';
import type { SupervisionTask } from './supervisionTask.entity.js';

export interface Planned {
  /** Duties of the days. */
  readonly owed: number;
  readonly created: number;
  readonly withdrawn: number;
  /** Visits that were owed and not made, as the yearly cap is reached. */
  readonly overCap: number;
  /** The tasks that answer what is owed, whether made now or before. */
  readonly tasks: readonly SupervisionTask[];
}

/** A transaction each: writers of an enterprise wait for its batch only, and a plan that broke off is gone on with. */
const BATCH = 500;

/** The enterprises to plan for after that one. */
export async function nextToPlan(manager: EntityManager, last: string | null): Promise<readonly string[]> {
  const rows: { key: string }[] = await manager.query(
    `SELECT id AS key FROM enterprise WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT ${BATCH}`,
    [last],
  );
  return rows.map(({ key }) => key);
}

/** Plans for those enterprises. Only those for whom something changes are locked, and looked at again under the lock. */
export async function planFor(
  writer: Writer,
  enterpriseKeys: readonly string[],
  window: PlanWindow,
): Promise<Planned> {
  const seen = await differencesOf(writer, enterpriseKeys, window);
  const changing = seen.filter(isChange).map(({ enterpriseKey }) => enterpriseKey);
  const heads = await lockMany(writer, changing);
  const locked = changing.length === 0 ? [] : await differencesOf(writer, changing, window);
  const made = await writePlan(
    writer,
    locked.map(difference => ({
      head: heads.get(difference.enterpriseKey)!,
      missing: difference.missing,
      withdrawn: difference.surplus.map(({ task }) => task),
      whyOwed: duty => whyOwed(duty, difference),
      whyWithdrawn: ({ owedOn }) => whyNotOwed(owedOn!, difference),
    })),
  );
  const all = [...seen.filter(difference => !isChange(difference)), ...locked];
  return {
    owed: sum(all, ({ owed }) => owed),
    created: made.length,
    withdrawn: sum(locked, ({ surplus }) => surplus.length),
    overCap: sum(all, ({ overCap }) => overCap),
    tasks: [...all.flatMap(({ kept }) => kept.map(({ task }) => task)), ...made],
  };
}

function sum(all: readonly Difference[], of: (each: Difference) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}

function whyOwed({ dueOn, grade }: Duty, { grades }: Supervised): string {
  return `自 ${formatDay(spanOn(grades, dueOn)!.from)} 起信用等级为 ${grade}`;
}

function whyNotOwed(owedOn: string, { grades, deregisteredOn }: Supervised): string {
  const on = day(owedOn);
  if (deregisteredOn !== null) return noLongerOwed(`企业已于 ${formatDay(deregisteredOn)} 注销`, on);
  const span = spanOn(grades, on);
  return span
    ? noLongerOwed(`自 ${formatDay(span.from)} 起信用等级为 ${span.value}`, on)
    : `${owedOn} 尚未纳入信用管理`;
}
