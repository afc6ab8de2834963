/**
 * The plan: what each enterprise's grades ask for in a stretch of days, known changes ahead included, against what is
 * planned already. What is owed and missing is made, what is planned and no longer owed is withdrawn if nobody has begun
 * with it; so planning again changes nothing, and after a change of grade it tops up and takes back.
 */
import type { EntityManager } from 'typeorm';
import {
  day,
  dutiesOwed,
  formatDay,
  spanOn,
  VISIT_KINDS,
  type Duty,
  type Grade,
  type PlanEntry,
  type Span,
  type TaskStatus,
  type Timeline,
} from '@qianqi/shared';
import { insertMany } from '../database/insertMany.js';
import { columnsOf, groupBy, rowsByEnterprise } from '../database/rows.js';
import { GradePeriod } from '../grade/gradePeriod.entity.js';
import { appendMany, lockMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { createdEntry, newTask } from './newTask.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { countVisits, visitCapOn } from './visitCap.js';

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

/** What is to change for one enterprise. */
interface Difference {
  readonly enterpriseKey: string;
  readonly owed: number;
  readonly kept: readonly SupervisionTask[];
  readonly missing: readonly Duty[];
  readonly surplus: readonly SupervisionTask[];
  readonly overCap: number;
  readonly grades: Timeline<Grade>;
}

/** Plans for those enterprises. Only those for whom something changes are locked, and looked at again under the lock. */
export async function planFor(
  writer: Writer,
  enterpriseKeys: readonly string[],
  window: PlanEntry,
): Promise<Planned> {
  const seen = await differencesOf(writer, enterpriseKeys, window);
  const changing = seen.filter(isChange).map(({ enterpriseKey }) => enterpriseKey);
  const heads = await lockMany(writer, changing);
  const locked = await differencesOf(writer, changing, window);
  const created: { head: LedgerHead; task: SupervisionTask }[] = [];
  const withdrawn: { task: SupervisionTask; reason: string; at: Date }[] = [];
  const entries: NewLedgerEntry[] = [];
  for (const { enterpriseKey, missing, surplus, grades } of locked) {
    const head = heads.get(enterpriseKey)!;
    for (const task of surplus) {
      const reason = whyNotOwed(task, grades);
      const at = stamp(writer, head);
      withdrawn.push({ task, reason, at });
      const content = { taskId: task.key, kind: task.kind, dueOn: task.dueOn, reason };
      entries.push({ head, kind: 'TASK_WITHDRAWN', content, recordedAt: at });
    }
    for (const duty of missing) {
      const task = newTask(writer, head, 'PLAN', { ...columnsOfDuty(duty, grades) });
      created.push({ head, task });
      entries.push(createdEntry(head, task));
    }
  }
  // Taken back first: a visit withdrawn makes room under the cap and in the unique index.
  await withdraw(writer, withdrawn);
  await insertMany(
    writer.manager,
    SupervisionTask,
    created.map(({ task }) => task),
  );
  await appendMany(writer, entries);
  const unchanged = seen.filter(difference => !isChange(difference));
  const all = [...unchanged, ...locked];
  return {
    owed: sum(all, ({ owed }) => owed),
    created: created.length,
    withdrawn: withdrawn.length,
    overCap: sum(all, ({ overCap }) => overCap),
    tasks: [...all.flatMap(({ kept }) => kept), ...created.map(({ task }) => task)],
  };
}

function isChange({ missing, surplus }: Difference): boolean {
  return missing.length > 0 || surplus.length > 0;
}

function sum<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}

async function differencesOf(
  { manager, policies }: Writer,
  enterpriseKeys: readonly string[],
  { from, to }: PlanEntry,
): Promise<readonly Difference[]> {
  const { history } = policies;
  const [first, last] = [formatDay(from), formatDay(to)];
  const periods = await rowsByEnterprise(manager, GradePeriod, enterpriseKeys, 't.from_day');
  const planned = await plannedTasks(manager, enterpriseKeys, first, last);
  const visits = await countVisits(manager, enterpriseKeys, first, last);
  return enterpriseKeys.map(enterpriseKey => {
    const grades = timelineOf(periods.get(enterpriseKey) ?? []);
    const owed = dutiesOwed(history, grades, from, to);
    const owedPlaces = new Set(owed.map(placeOfDuty));
    const tasks = planned.get(enterpriseKey) ?? [];
    const isOwed = (task: SupervisionTask) => owedPlaces.has(placeOf(task));
    const surplus = tasks.filter(task => task.status === ('PLANNED' satisfies TaskStatus) && !isOwed(task));
    for (const task of surplus)
      if (VISIT_KINDS.includes(task.kind)) visits.add(enterpriseKey, task.dueOn, -1);
    const places = new Set(tasks.map(placeOf));
    const missing = owed.filter(duty => !places.has(placeOfDuty(duty)));
    const within = missing.filter(({ kind, dueOn }) => {
      if (!VISIT_KINDS.includes(kind)) return true;
      const on = formatDay(dueOn);
      if (visits.of(enterpriseKey, on) >= visitCapOn(history, on)) return false;
      visits.add(enterpriseKey, on);
      return true;
    });
    return {
      enterpriseKey,
      owed: owed.length,
      kept: tasks.filter(isOwed),
      missing: within,
      surplus,
      overCap: missing.length - within.length,
      grades,
    };
  });
}

function placeOf({ kind, owedOn }: SupervisionTask): string {
  return `${kind} ${owedOn}`;
}

function placeOfDuty({ kind, dueOn }: Duty): string {
  return `${kind} ${formatDay(dueOn)}`;
}

async function plannedTasks(
  manager: EntityManager,
  enterpriseKeys: readonly string[],
  from: string,
  to: string,
): Promise<ReadonlyMap<string, readonly SupervisionTask[]>> {
  const rows: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t
     WHERE t.enterprise_id = ANY($1) AND t.owed_on BETWEEN $2 AND $3 AND t.origin = 'PLAN' AND t.status <> 'WITHDRAWN'
     ORDER BY t.due_on, t.id`,
    [enterpriseKeys, from, to],
  );
  return groupBy(rows, ({ enterpriseId }) => enterpriseId);
}

function timelineOf(periods: readonly GradePeriod[]): Timeline<Grade> {
  return periods.map(({ from, until, grade }): Span<Grade> => ({
    from: day(from),
    until: until === null ? null : day(until),
    value: grade,
  }));
}

function columnsOfDuty({ kind, dueOn, article, grade }: Duty, grades: Timeline<Grade>) {
  const since = formatDay(spanOn(grades, dueOn)!.from);
  return {
    kind,
    dueOn: formatDay(dueOn),
    owedOn: formatDay(dueOn),
    article,
    reason: `自 ${since} 起信用等级为 ${grade}`,
  };
}

function whyNotOwed({ owedOn }: SupervisionTask, grades: Timeline<Grade>): string {
  const span = spanOn(grades, day(owedOn!));
  return span
    ? `自 ${formatDay(span.from)} 起信用等级为 ${span.value}，${owedOn} 不再有此项任务`
    : `${owedOn} 尚未纳入信用管理`;
}

async function withdraw(
  { manager, username }: Writer,
  withdrawn: readonly { task: SupervisionTask; reason: string; at: Date }[],
): Promise<void> {
  if (withdrawn.length === 0) return;
  await manager.query(
    `UPDATE supervision_task t SET status = 'WITHDRAWN', ended_at = w.at, ended_by = $5, end_reason = w.reason
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[]) AS w (enterprise_id, id, at, reason)
     WHERE t.enterprise_id = w.enterprise_id AND t.id = w.id`,
    [
      withdrawn.map(({ task }) => task.enterpriseId),
      withdrawn.map(({ task }) => task.key),
      withdrawn.map(({ at }) => at),
      withdrawn.map(({ reason }) => reason),
      username,
    ],
  );
}
