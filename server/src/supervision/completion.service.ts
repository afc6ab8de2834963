/**
 * A task done: what was found goes into the task, an inspection or interview becomes an event of the enterprise, what
 * failed becomes a rectification with its deadline and a review.
 */
import {
  formatDay,
  parseCompletion,
  VISIT_KINDS,
  type CompletionEntry,
  type EventKind,
  type TaskKind,
} from '@qianqi/shared';
import { enterpriseIdOf, parseOwnedId } from '../api/opaqueId.js';
import { recordEvent } from '../event/event.service.js';
import { appendMany, lockMany, stamp } from '../ledger/writeMany.js';
import { refuse, type GradeEffect, type Writer } from '../ledger/writer.js';
import { refuseExpired } from './licences.js';
import { mergedInto } from './merged.js';
import { closeOrExtend, openRectifications } from './rectification.service.js';
import type { SupervisionTask } from './supervisionTask.entity.js';
import { taken } from './taken.js';
import { receiptOf, taskToMove, updateTask, type TaskReceipt } from './taskMove.js';

export interface CompletionReceipt extends TaskReceipt {
  /** Null where nothing was recorded that could weigh. */
  readonly gradeEffect: GradeEffect | null;
}

/** Completes a task; throws Refused. */
export async function completeTask(
  writer: Writer,
  taskId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<CompletionReceipt> {
  const { task, status } = await taskToMove(writer, taskId, 'COMPLETE');
  const completion = taken(parseCompletion(task.kind, raw, writer.today));
  await refuseExpired(writer, task, formatDay(completion.completedOn), 'completedOn');
  const review = task.kind === 'RECTIFICATION_REVIEW';
  const namedBy = rectificationsNamed(raw, review);
  const recorded = await recordWhatHappened(writer, task, completion);
  // Recording the event moved the end of the ledger on.
  const head = (await lockMany(writer, [task.enterpriseId])).get(task.enterpriseId)!;
  const recordedAt = stamp(writer, head);
  const completedOn = formatDay(completion.completedOn);
  const findings = completion.findings.map(finding => ({
    ...finding,
    rectifyBy: finding.rectifyBy === null ? null : formatDay(finding.rectifyBy),
  }));
  const eventKey = recorded === null ? null : parseOwnedId('evt', recorded.eventId)!.id;
  const { summary, interviewee } = completion;
  await updateTask(writer, task, {
    status,
    completedOn,
    summary,
    interviewee,
    findings,
    eventKey,
    endedAt: recordedAt,
    endedBy: writer.username,
  });
  const content = {
    taskId: task.key,
    kind: task.kind,
    completedOn,
    summary,
    interviewee,
    findings,
    eventKey,
  };
  const followUps = review
    ? await closeOrExtend(writer, head, task, completion, namedBy)
    : await openRectifications(writer, head, task, completion);
  await appendMany(writer, [{ head, kind: 'TASK_COMPLETED', content, recordedAt }, ...followUps]);
  return { ...receiptOf(task), gradeEffect: recorded?.gradeEffect ?? null };
}

/** For each finding the key of the rectification that it names. */
function rectificationsNamed(
  raw: Readonly<Record<string, unknown>>,
  review: boolean,
): readonly (string | null)[] {
  const rows = (raw['findings'] ?? []) as readonly { rectificationId?: string | null }[];
  return rows.map(({ rectificationId }, index) => {
    if (rectificationId == null) return null;
    const path = ['findings', String(index), 'rectificationId'];
    const owned = parseOwnedId('rect', rectificationId);
    if (!review || owned === null) refuse('NOT_FOUND', '找不到该整改事项，请刷新后重试', path);
    return owned.id;
  });
}

/** A visit is recorded as an inspection, a reminder interview as an interview that grade C ordered; others as nothing. */
async function recordWhatHappened(writer: Writer, task: SupervisionTask, completion: CompletionEntry) {
  const visit = VISIT_KINDS.includes(task.kind);
  const merged = visit ? await mergedInto(writer.manager, [task]) : [];
  const event = eventOf(task, [task, ...merged], completion);
  if (event === null) return null;
  const { kind, ...entered } = event;
  return recordEvent(writer, kind, enterpriseIdOf(task.enterpriseId), entered);
}

type EnteredEvent = { readonly kind: EventKind } & Readonly<Record<string, unknown>>;

function eventOf(
  { kind, reason }: SupervisionTask,
  answered: readonly SupervisionTask[],
  completion: CompletionEntry,
): EnteredEvent | null {
  const on = formatDay(completion.completedOn);
  if (VISIT_KINDS.includes(kind)) {
    const failed = completion.findings.some(({ result }) => result === 'FAIL');
    return {
      kind: 'INSPECTION',
      inspectedOn: on,
      result: failed ? 'FAIL' : 'PASS',
      summary: completion.summary ?? describeFindings(answered, completion),
    };
  }
  if (kind !== 'REMINDER_INTERVIEW') return null;
  const { interviewee } = completion;
  const subject = completion.summary ?? reason ?? describeFindings(answered, completion);
  return { kind: 'INTERVIEW', heldOn: on, subject, interviewee, trigger: 'GRADE_MEASURE' };
}

const LONGEST_SUMMARY = 2000;

const TITLES: Readonly<Partial<Record<TaskKind, string>>> = {
  DOUBLE_RANDOM_INSPECTION: '双随机抽查',
  ROUTINE_INSPECTION: '例行检查',
  EXTRA_INSPECTION: '加查',
};

/** Of all that was answered, what was found: `例行检查、加查，未发现问题`. */
function describeFindings(answered: readonly SupervisionTask[], { findings }: CompletionEntry): string {
  const problems = findings.filter(({ result }) => result === 'FAIL').map(({ problem }) => problem!);
  const found = problems.length === 0 ? '未发现问题' : `发现问题：${problems.join('；')}`;
  const titles = new Set(answered.map(({ kind }) => TITLES[kind] ?? '约谈提醒'));
  return [...`${[...titles].join('、')}，${found}`].slice(0, LONGEST_SUMMARY).join('');
}
