/**
 * The plan follows the grade by itself: a write that changes what an enterprise owes on days that are planned makes what is
 * missing and withdraws what nobody has begun with, in its own transaction, with the change as the reason.
 */
import {
  day,
  formatDay,
  gradeChangeReason,
  gradePeriods,
  planDifference,
  VISIT_KINDS,
  type Day,
  type PolicyHistory,
} from '@qianqi/shared';
import type { GradedFile } from '../event/enterpriseFile.js';
import type { LedgerHead } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { readHorizon } from './horizon.js';
import { planFor } from './plan.service.js';
import { owedBy, plannedTasks, withinCap, type Difference } from './planState.js';
import { noLongerOwed, writePlan } from './planWrite.js';
import { countVisits } from './visitCap.js';

export interface Replanned {
  readonly tasksAdded: number;
  readonly tasksWithdrawn: number;
}

export const NOTHING: Replanned = { tasksAdded: 0, tasksWithdrawn: 0 };

/**
 * After a change of one enterprise's file that may have changed what it owes. The enterprise is locked or new, and `head`
 * is the end of its ledger. `before` is null for a new one.
 */
export async function replanFile(
  writer: Writer,
  head: LedgerHead,
  before: GradedFile | null,
  after: GradedFile,
): Promise<Replanned> {
  const { manager, policies } = writer;
  const { history } = policies;
  const horizon = await readHorizon(manager);
  if (horizon.length === 0) return NOTHING;
  const { deregisteredOn } = after.enterprise;
  const state = {
    grades: gradePeriods(history, after.record),
    deregisteredOn: deregisteredOn === null ? null : day(deregisteredOn),
  };
  const owed = owedBy(history, state, horizon);
  const whole = { from: horizon[0]!.from, to: horizon.at(-1)!.to };
  const planned = await plannedTasks(manager, [head.key], whole);
  const difference = planDifference(owed, planned.get(head.key) ?? []);
  const { missing, surplus } = await underCap(writer, {
    ...difference,
    ...state,
    enterpriseKey: head.key,
    owed: owed.length,
    overCap: 0,
  });
  if (missing.length === 0 && surplus.length === 0) return NOTHING;
  const why = (on: Day) => whyChanged(history, before, after, on);
  const made = await writePlan(writer, [
    {
      head,
      missing,
      withdrawn: surplus.map(({ task }) => task),
      whyOwed: ({ dueOn }) => why(dueOn),
      whyWithdrawn: ({ owedOn }) => noLongerOwed(why(day(owedOn!)), day(owedOn!)),
    },
  ]);
  return { tasksAdded: made.length, tasksWithdrawn: surplus.length };
}

/** Visits are only counted where one is to be made. */
async function underCap({ manager, policies }: Writer, difference: Difference): Promise<Difference> {
  const visits = difference.missing.filter(({ kind }) => VISIT_KINDS.includes(kind));
  if (visits.length === 0) return difference;
  const { enterpriseKey } = difference;
  const [first, last] = [visits[0]!, visits.at(-1)!].map(({ dueOn }) => formatDay(dueOn));
  const counts = await countVisits(manager, [enterpriseKey], first!, last!);
  return withinCap(policies.history, difference, year => counts.of(enterpriseKey, `${year}-01-01`));
}

function whyChanged(history: PolicyHistory, before: GradedFile | null, after: GradedFile, on: Day): string {
  const { deregisteredOn, deregisterReason } = after.enterprise;
  if (deregisteredOn !== null) return `企业已于 ${deregisteredOn} 注销（${deregisterReason}）`;
  if (before !== null && before.enterprise.deregisteredOn !== null) return '企业恢复监管';
  return gradeChangeReason(history, before?.record ?? null, after.record, on);
}

/** After writes that left grades alone and made room under the yearly cap. The enterprises are locked. */
export async function replanMany(writer: Writer, enterpriseKeys: readonly string[]): Promise<void> {
  for (const window of await readHorizon(writer.manager)) await planFor(writer, enterpriseKeys, window);
}
