/**
 * The plan held against what is owed (articles 9 to 11): what is owed and missing is made, what is planned, no longer owed
 * and not begun is withdrawn. The same whether somebody plans or a record changes the grade, so that after any writes a
 * plan made anew finds nothing to do.
 */
import { civilOf, type Day } from '../day.js';
import { policyOn, type PolicyHistory } from '../policy/inForce.js';
import { VISIT_KINDS, type TaskKind, type TaskStatus } from '../vocabulary.js';
import type { Duty } from './duties.js';

/** Days on which duties have been planned, both included. */
export interface PlanWindow {
  readonly from: Day;
  readonly to: Day;
}

/** The days of all windows, in as few windows as they need, by day. */
export function planHorizon(windows: readonly PlanWindow[]): readonly PlanWindow[] {
  const joined: PlanWindow[] = [];
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || from > last.to + 1) joined.push({ from, to });
    else if (to > last.to) joined[joined.length - 1] = { from: last.from, to };
  }
  return joined;
}

/** Whether every day of the window is in the horizon. */
export function isPlanned(horizon: readonly PlanWindow[], { from, to }: PlanWindow): boolean {
  return horizon.some(window => window.from <= from && to <= window.to);
}

/** A task that was planned and not withdrawn since. */
export interface PlannedTask {
  readonly kind: TaskKind;
  /** The day of the duty that it answers. */
  readonly owedOn: Day;
  readonly dueOn: Day;
  readonly status: TaskStatus;
  /** Other visits were merged into it: it answers for them too, and stays. */
  readonly merged: boolean;
}

export interface PlanDifference<T> {
  /** The tasks that answer what is owed. */
  readonly kept: readonly T[];
  readonly missing: readonly Duty[];
  /** Not owed, not begun. */
  readonly surplus: readonly T[];
}

export function planDifference<T extends PlannedTask>(
  owed: readonly Duty[],
  tasks: readonly T[],
): PlanDifference<T> {
  const owedPlaces = new Set(owed.map(({ kind, dueOn }) => placeOf(kind, dueOn)));
  const taskPlaces = new Set(tasks.map(({ kind, owedOn }) => placeOf(kind, owedOn)));
  const isOwed = ({ kind, owedOn }: T) => owedPlaces.has(placeOf(kind, owedOn));
  const begun = ({ status, merged }: T) => status !== 'PLANNED' || merged;
  const others = tasks.filter(task => !isOwed(task));
  const spare = new Set(others.filter(begun));
  const missing: Duty[] = [];
  const instead: T[] = [];
  for (const duty of owed) {
    if (taskPlaces.has(placeOf(duty.kind, duty.dueOn))) continue;
    const task = nearest(duty, [...spare]);
    if (task === undefined) missing.push(duty);
    else {
      spare.delete(task);
      instead.push(task);
    }
  }
  return {
    kept: [...tasks.filter(isOwed), ...instead],
    missing,
    surplus: others.filter(task => !begun(task)),
  };
}

/** The task that was owed nearest to the duty's day and may answer it. */
function nearest<T extends PlannedTask>(duty: Duty, tasks: readonly T[]): T | undefined {
  const away = ({ owedOn }: T) => Math.abs(owedOn - duty.dueOn);
  return tasks
    .filter(task => task.kind === duty.kind && away(task) <= duty.answeredWithinDays)
    .sort((a, b) => away(a) - away(b) || a.owedOn - b.owedOn)[0];
}

/** An enterprise owes one thing of a kind on a day. */
function placeOf(kind: TaskKind, owedOn: Day): string {
  return `${kind} ${owedOn}`;
}

export interface CappedDuties {
  readonly within: readonly Duty[];
  /** Visits that are owed and cannot be made, as the year's cap is reached. */
  readonly overCap: readonly Duty[];
}

/**
 * Those of the missing duties, in their order, that the yearly cap on visits leaves room for.
 * `visitsInYear` says how many visits the enterprise has in a calendar year once the surplus is withdrawn.
 */
export function withinVisitCap(
  history: PolicyHistory,
  missing: readonly Duty[],
  visitsInYear: (year: number) => number,
): CappedDuties {
  const visits = new Map<number, number>();
  const within: Duty[] = [];
  const overCap: Duty[] = [];
  for (const duty of missing) {
    if (!VISIT_KINDS.includes(duty.kind)) {
      within.push(duty);
      continue;
    }
    const { year } = civilOf(duty.dueOn);
    const before = visits.get(year) ?? visitsInYear(year);
    const room = before < policyOn(history, duty.dueOn).supervision.visitsPerYearCap;
    visits.set(year, room ? before + 1 : before);
    (room ? within : overCap).push(duty);
  }
  return { within, overCap };
}
