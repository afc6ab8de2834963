/** Another day for a task. The duty that it answers keeps its own, so that the plan still knows it. */
import {
  addMonths,
  day,
  formatDay,
  parseRescheduling,
  refusal,
  VISIT_KINDS,
  type Refusal,
  type ReschedulingEntry,
} from '@qianqi/shared';
import type { Inspector } from '../inspector/inspector.entity.js';
import { inspectorsByKey } from '../inspector/inspector.loaders.js';
import { appendMany, stamp, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { expired } from './licences.js';
import { replanMany } from './replan.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import { onlyOne, tasksToMove, updateTasks, type TaskReceipt, type Weighed } from './taskMove.js';
import { countVisits, visitCapOn, VisitCounts } from './visitCap.js';

export interface WantedDay {
  /** The new day, the reason, and why the cap may be passed; without a day it is the task's own, moved by months. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly monthsLater: number;
  /** The day that was seen; not looked at when null. */
  readonly seenDueOn: unknown;
}

/** Moves a task that is still to be done; throws Refused. */
export async function rescheduleTask(
  writer: Writer,
  taskId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<TaskReceipt> {
  const wanted = { raw, monthsLater: 0, seenDueOn: raw['seenDueOn'] ?? null };
  return onlyOne(await rescheduleTasks(writer, [taskId], wanted));
}

/** The same of many, those of which it can be said; each with what was done or why not. */
export async function rescheduleTasks(
  writer: Writer,
  taskIds: readonly string[],
  wanted: WantedDay,
): Promise<readonly Weighed[]> {
  const weighed = (await tasksToMove(writer, taskIds, 'RESCHEDULE')).map(each =>
    withDay(writer, each, wanted),
  );
  const known = await readKnown(writer, weighed);
  const moved: SupervisionTask[] = [];
  const entries: NewLedgerEntry[] = [];
  const intoOtherYear = new Set<string>();
  const answers = weighed.map(({ entry, ...each }): Weighed => {
    if (!each.movable || !entry) return each;
    const { head, task, status } = each.movable;
    const { reason, overCapReason } = entry;
    const dueOn = formatDay(entry.dueOn);
    const exceeds = changesYear(task, dueOn) && isOverCap(writer, known, task, dueOn);
    const refusals = [
      ...expired(known.inspectors, task, dueOn, 'dueOn'),
      ...(exceeds && overCapReason === null
        ? [refusal('OVER_CAP', '该企业当年检查已达上限；确需改到该年的请填写理由', ['overCapReason'])]
        : []),
    ];
    if (refusals.length > 0) return { ...each, refusals };
    if (changesYear(task, dueOn)) {
      known.visits.add(task.enterpriseId, dueOn);
      intoOtherYear.add(task.enterpriseId);
    }
    moved.push({ ...task, status, dueOn, ...(exceeds && { overCapReason }) });
    const content = { taskId: task.key, kind: task.kind, from: task.dueOn, to: dueOn, reason };
    entries.push({ head, kind: 'TASK_RESCHEDULED', content, recordedAt: stamp(writer, head) });
    return each;
  });
  await updateTasks(writer, moved);
  await appendMany(writer, entries);
  if (intoOtherYear.size > 0) await replanMany(writer, [...intoOtherYear]);
  return answers;
}

type Dated = Weighed & { readonly entry: ReschedulingEntry | null };

/** To which day it shall go, or why that cannot be said of it. */
function withDay({ today }: Writer, each: Weighed, { raw, monthsLater, seenDueOn }: WantedDay): Dated {
  if (!each.movable) return { ...each, entry: null };
  const { kind, dueOn } = each.movable.task;
  const refused = (...refusals: Refusal[]): Dated => ({ ...each, refusals, entry: null });
  if (kind === 'RECTIFICATION_REVIEW')
    return refused(refusal('ILLEGAL_MOVE', '复查随整改期限而定，请为整改事项延期', ['taskId']));
  if (seenDueOn !== null && seenDueOn !== dueOn)
    return refused(refusal('VERSION_CONFLICT', `该任务已由他人改到 ${dueOn}，请刷新后重试`, ['seenDueOn']));
  const to = raw['dueOn'] ?? formatDay(addMonths(day(dueOn), monthsLater));
  const entry = parseRescheduling({ ...raw, dueOn: to }, today);
  return entry.ok ? { ...each, entry: entry.value } : refused(...entry.error);
}

interface Known {
  readonly inspectors: ReadonlyMap<string, Inspector>;
  readonly visits: VisitCounts;
}

/** Who goes, and how many visits there are in the years concerned. */
async function readKnown({ manager }: Writer, weighed: readonly Dated[]): Promise<Known> {
  const dated = weighed.flatMap(({ movable, entry }) =>
    movable && entry ? [{ task: movable.task, dueOn: formatDay(entry.dueOn) }] : [],
  );
  const keys = [...new Set(dated.flatMap(({ task }) => task.inspectorKeys))];
  const found = keys.length === 0 ? [] : await inspectorsByKey(manager, keys);
  const inspectors = new Map(found.flatMap(each => (each === null ? [] : [[each.key, each] as const])));
  const others = dated.filter(({ task, dueOn }) => changesYear(task, dueOn));
  if (others.length === 0) return { inspectors, visits: new VisitCounts() };
  const days = others.map(({ dueOn }) => dueOn).sort();
  const enterprises = [...new Set(others.map(({ task }) => task.enterpriseId))];
  return { inspectors, visits: await countVisits(manager, enterprises, days[0]!, days.at(-1)!) };
}

/** Within a year nothing changes; into another the visit counts there. */
function isOverCap(
  { policies }: Writer,
  { visits }: Known,
  { enterpriseId }: SupervisionTask,
  dueOn: string,
): boolean {
  return visits.of(enterpriseId, dueOn) >= visitCapOn(policies.history, dueOn);
}

function changesYear({ kind, dueOn: before }: SupervisionTask, dueOn: string): boolean {
  return VISIT_KINDS.includes(kind) && before.slice(0, 4) !== dueOn.slice(0, 4);
}
