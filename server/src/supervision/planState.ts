/** What is owed to enterprises in a stretch of days and what is planned for them, read from the registry. */
import type { EntityManager } from 'typeorm';
import {
  civilOf,
  day,
  dayOf,
  dutiesOwed,
  formatDay,
  planDifference,
  VISIT_KINDS,
  withinVisitCap,
  type Day,
  type Duty,
  type Grade,
  type PlanDifference,
  type PlannedTask,
  type PlanWindow,
  type PolicyHistory,
  type Span,
  type Timeline,
} from '@qianqi/shared';
import { columnsOf, groupBy } from '../database/rows.js';
import type { Writer } from '../ledger/writer.js';
import { SupervisionTask } from './supervisionTask.entity.js';
import { countVisits } from './visitCap.js';

/** For how long an enterprise is supervised, and by which grades. */
export interface Supervised {
  readonly grades: Timeline<Grade>;
  readonly deregisteredOn: Day | null;
}

/** A planned task as the rules see it, with its row. */
export interface PlannedRow extends PlannedTask {
  readonly task: SupervisionTask;
}

/** What is to change for one enterprise. */
export interface Difference extends PlanDifference<PlannedRow>, Supervised {
  readonly enterpriseKey: string;
  /** Duties of the days. */
  readonly owed: number;
  /** Of the missing ones, the visits for which the yearly cap leaves no room; `missing` is without them. */
  readonly overCap: number;
}

export function isChange({ missing, surplus }: Difference): boolean {
  return missing.length > 0 || surplus.length > 0;
}

/** What the enterprise owes on the days of the windows: of a deregistered one nobody asks what was due before either. */
export function owedBy(
  history: PolicyHistory,
  { grades, deregisteredOn }: Supervised,
  windows: readonly PlanWindow[],
): readonly Duty[] {
  if (deregisteredOn !== null) return [];
  return windows.flatMap(({ from, to }) => dutiesOwed(history, grades, from, to));
}

/** The differences of any number of enterprises, in three statements. */
export async function differencesOf(
  { manager, policies }: Writer,
  enterpriseKeys: readonly string[],
  window: PlanWindow,
): Promise<readonly Difference[]> {
  const { history } = policies;
  const supervised = await supervisedOf(manager, enterpriseKeys);
  const planned = await plannedTasks(manager, enterpriseKeys, window);
  const [first, last] = [formatDay(window.from), formatDay(window.to)];
  const visits = await countVisits(manager, enterpriseKeys, first, last);
  return [...supervised].map(([enterpriseKey, state]) => {
    const owed = owedBy(history, state, [window]);
    const difference = planDifference(owed, planned.get(enterpriseKey) ?? []);
    return withinCap(history, { ...difference, ...state, enterpriseKey, owed: owed.length }, year =>
      visits.of(enterpriseKey, formatDay(dayOf(year, 1, 1))),
    );
  });
}

/** Leaves out the visits that would go past the cap. `visitsInYear` counts what is there before anything changes. */
export function withinCap(
  history: PolicyHistory,
  difference: Omit<Difference, 'overCap'>,
  visitsInYear: (year: number) => number,
): Difference {
  const { missing, surplus } = difference;
  const leaving = surplus.filter(({ kind }) => VISIT_KINDS.includes(kind));
  const { within, overCap } = withinVisitCap(
    history,
    missing,
    year => visitsInYear(year) - leaving.filter(({ dueOn }) => civilOf(dueOn).year === year).length,
  );
  return { ...difference, missing: within, overCap: overCap.length };
}

interface PeriodRow {
  readonly key: string;
  readonly deregisteredOn: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly grade: Grade;
}

/** Of each enterprise that exists, in the order of the keys given. */
async function supervisedOf(
  manager: EntityManager,
  enterpriseKeys: readonly string[],
): Promise<ReadonlyMap<string, Supervised>> {
  const rows: PeriodRow[] = await manager.query(
    `SELECT e.id AS key, e.deregistered_on AS "deregisteredOn", p.from_day AS "from", p.until_day AS "until", p.grade
     FROM enterprise e JOIN grade_period p ON p.enterprise_id = e.id WHERE e.id = ANY($1) ORDER BY p.from_day`,
    [enterpriseKeys],
  );
  const periods = groupBy(rows, ({ key }) => key);
  const found = new Map<string, Supervised>();
  for (const key of enterpriseKeys) {
    const own = periods.get(key) ?? [];
    const ended = own[0]?.deregisteredOn ?? null;
    found.set(key, {
      grades: own.map(({ from, until, grade }): Span<Grade> => ({
        from: day(from),
        until: until === null ? null : day(until),
        value: grade,
      })),
      deregisteredOn: ended === null ? null : day(ended),
    });
  }
  return found;
}

/** What was planned for those days and not withdrawn since, by enterprise, earliest due first. */
export async function plannedTasks(
  manager: EntityManager,
  enterpriseKeys: readonly string[],
  { from, to }: PlanWindow,
): Promise<ReadonlyMap<string, readonly PlannedRow[]>> {
  const rows: (SupervisionTask & { readonly merged: boolean })[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')}, EXISTS (
       SELECT FROM supervision_task m WHERE m.enterprise_id = t.enterprise_id AND m.merged_into = t.id) AS merged
     FROM supervision_task t
     WHERE t.enterprise_id = ANY($1) AND t.owed_on BETWEEN $2 AND $3 AND t.origin = 'PLAN' AND t.status <> 'WITHDRAWN'
     ORDER BY t.due_on, t.id`,
    [enterpriseKeys, formatDay(from), formatDay(to)],
  );
  const planned = rows.map((task): PlannedRow => ({
    kind: task.kind,
    owedOn: day(task.owedOn!),
    dueOn: day(task.dueOn),
    status: task.status,
    merged: task.merged,
    task,
  }));
  return groupBy(planned, ({ task }) => task.enterpriseId);
}
