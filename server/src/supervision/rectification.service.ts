/**
 * Problems to put right: each with its deadline, and one review of the enterprise for all that fall due on a day. A review
 * that finds a problem put right closes it; one that does not, or an extension granted, moves the deadline and the review.
 */
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  day,
  escalationRule,
  formatDay,
  isOpen,
  parseExtension,
  policyOn,
  rectificationsOrdered,
  rectifyByDefault,
  refusal,
  statusAfter,
  type CompletionEntry,
  type FindingEntry,
} from '@qianqi/shared';
import { parseOwnedId } from '../api/opaqueId.js';
import { insertMany } from '../database/insertMany.js';
import { columnsOf } from '../database/rows.js';
import { appendMany, lockMany, stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { createdEntry, newTask } from './newTask.js';
import { Rectification } from './rectification.entity.js';
import { OPEN_IN_SQL, SupervisionTask } from './supervisionTask.entity.js';
import { taken } from './taken.js';
import { endTask } from './taskMove.js';

/** Opens a rectification for each problem to be put right; of the deregistered nothing can be asked any more. */
export async function openRectifications(
  writer: Writer,
  head: LedgerHead,
  task: SupervisionTask,
  completion: CompletionEntry,
): Promise<readonly NewLedgerEntry[]> {
  const entries: NewLedgerEntry[] = [];
  const opened: Rectification[] = [];
  if (head.deregisteredOn !== null) return entries;
  for (const finding of rectificationsOrdered(task, completion)) {
    const dueOn = deadlineOf(writer, completion, finding);
    const review = await reviewDueOn(writer, head, dueOn, task);
    entries.push(...review.entries);
    opened.push({
      enterpriseId: task.enterpriseId,
      key: uuidv7(),
      taskKey: task.key,
      reviewTaskKey: review.key,
      item: finding.item,
      problem: finding.problem!,
      dueOn,
      status: 'OPEN',
      missedOn: null,
      rectifiedOn: null,
      extensions: [],
      recordedAt: new Date(head.lastWrittenAt),
      recordedBy: writer.username,
    });
  }
  await insertMany(writer.manager, Rectification, opened);
  return entries;
}

function deadlineOf(
  { policies }: Writer,
  { completedOn }: CompletionEntry,
  { rectifyBy }: FindingEntry,
): string {
  const { rectificationDueDays } = policyOn(policies.history, completedOn).supervision;
  return formatDay(rectifyBy ?? rectifyByDefault(completedOn, rectificationDueDays));
}

/** The open review of that day, made when there is none yet. */
export async function reviewDueOn(
  writer: Writer,
  head: LedgerHead,
  dueOn: string,
  { article }: Pick<SupervisionTask, 'article'>,
): Promise<{ readonly key: string; readonly entries: readonly NewLedgerEntry[] }> {
  const [existing]: { key: string }[] = await writer.manager.query(
    `SELECT id AS key FROM supervision_task
     WHERE enterprise_id = $1 AND kind = 'RECTIFICATION_REVIEW' AND due_on = $2 AND ${OPEN_IN_SQL}`,
    [head.key, dueOn],
  );
  if (existing) return { key: existing.key, entries: [] };
  const reason = '责令整改期限届满，复查整改情况';
  const review = newTask(writer, head, 'MEASURE', { kind: 'RECTIFICATION_REVIEW', dueOn, article, reason });
  await insertMany(writer.manager, SupervisionTask, [review]);
  return { key: review.key, entries: [createdEntry(head, review)] };
}

/** The rectifications that a review is to look at. */
export async function openUnderReview(
  { manager }: Writer,
  { enterpriseId, key }: SupervisionTask,
): Promise<readonly Rectification[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, Rectification, 'r')} FROM rectification r
     WHERE r.enterprise_id = $1 AND r.review_task_id = $2 AND r.status = 'OPEN' ORDER BY r.due_on, r.id`,
    [enterpriseId, key],
  );
}

/** What a review found: what it calls put right is closed, the rest gets a new deadline and a new review. */
export async function closeOrExtend(
  writer: Writer,
  head: LedgerHead,
  review: SupervisionTask,
  completion: CompletionEntry,
  namedBy: readonly (string | null)[],
): Promise<readonly NewLedgerEntry[]> {
  const entries: NewLedgerEntry[] = [];
  const under = await openUnderReview(writer, review);
  const verdicts = under.map(rectification => findingsOn(rectification, completion.findings, namedBy));
  const missing = under.filter((_, index) => verdicts[index]!.length === 0);
  if (missing.length > 0)
    throw new Refused(
      missing.map(({ item }) => refusal('REQUIRED', `请填写“${item}”的复查结论`, ['findings'])),
    );
  for (const [index, rectification] of under.entries()) {
    const failed = verdicts[index]!.find(({ result }) => result === 'FAIL');
    if (failed === undefined) {
      const rectifiedOn = formatDay(completion.completedOn);
      await update(writer, rectification, { status: 'RECTIFIED', rectifiedOn });
      continue;
    }
    const extension = {
      to: nextReviewOf(writer, rectification, completion, failed),
      reason: failed.problem!,
      missedOn: missedBy(rectification, completion),
    };
    entries.push(...(await extend(writer, head, rectification, extension, review)));
  }
  return entries;
}

/** Set with the finding; else as soon as the edition says, and not before the deadline that still stands. */
function nextReviewOf(
  { policies }: Writer,
  { dueOn }: Rectification,
  { completedOn }: CompletionEntry,
  { rectifyBy }: FindingEntry,
): string {
  const { reviewWithinDays } = escalationRule(policyOn(policies.history, completedOn));
  const next = formatDay(rectifyBy ?? rectifyByDefault(completedOn, reviewWithinDays));
  return rectifyBy === null && formatDay(completedOn) < dueOn ? dueOn : next;
}

/** The first deadline missed, now that a review on that day found the problem still there. */
function missedBy({ missedOn, dueOn }: Rectification, { completedOn }: CompletionEntry): string | null {
  return missedOn ?? (dueOn <= formatDay(completedOn) ? dueOn : null);
}

/** The findings that name the rectification; else those on its item; else those that name none. */
function findingsOn(
  { key, item }: Rectification,
  findings: readonly FindingEntry[],
  namedBy: readonly (string | null)[],
): readonly FindingEntry[] {
  const named = findings.filter((_, index) => namedBy[index] === key);
  if (named.length > 0) return named;
  const unnamed = findings.filter((_, index) => namedBy[index] === null);
  const same = unnamed.filter(finding => finding.item === item);
  return same.length > 0 ? same : unnamed;
}

interface Extension {
  readonly to: string;
  readonly reason: string;
  /** Null where more time was granted. */
  readonly missedOn: string | null;
}

/** Moves the deadline, and the rectification to the review of the new day. */
async function extend(
  writer: Writer,
  head: LedgerHead,
  rectification: Rectification,
  { to, reason, missedOn }: Extension,
  before: Pick<SupervisionTask, 'article'>,
): Promise<readonly NewLedgerEntry[]> {
  const { dueOn: from, extensions, key } = rectification;
  const content = { rectificationId: key, from, to, reason };
  const entry: NewLedgerEntry = {
    head,
    kind: 'RECTIFICATION_EXTENDED',
    content,
    recordedAt: stamp(writer, head),
  };
  const review = await reviewDueOn(writer, head, to, before);
  await update(writer, rectification, {
    dueOn: to,
    missedOn,
    reviewTaskKey: review.key,
    extensions: [...extensions, { from, to, reason, extendedBy: writer.username }],
  });
  return [entry, ...review.entries];
}

async function update(
  { manager }: Writer,
  { enterpriseId, key }: Rectification,
  changes: Partial<Rectification>,
): Promise<void> {
  await manager.update(Rectification, { enterpriseId, key }, changes as never);
}

export interface RectificationReceipt {
  readonly enterpriseKey: string;
  readonly rectificationKey: string;
}

export async function readRectification(
  manager: EntityManager,
  { enterpriseKey, rectificationKey }: RectificationReceipt,
): Promise<Rectification | null> {
  const [rectification]: Rectification[] = await manager.query(
    `SELECT ${columnsOf(manager, Rectification, 'r')} FROM rectification r WHERE r.enterprise_id = $1 AND r.id = $2`,
    [enterpriseKey, rectificationKey],
  );
  return rectification ?? null;
}

/** Grants a later deadline, with the reason; throws Refused. */
export async function extendRectification(
  writer: Writer,
  rectificationId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<RectificationReceipt> {
  const owned = parseOwnedId('rect', rectificationId);
  const heads = await lockMany(writer, owned === null ? [] : [owned.enterpriseId]);
  const head = owned && heads.get(owned.enterpriseId);
  const rectification =
    head &&
    (await readRectification(writer.manager, {
      enterpriseKey: owned.enterpriseId,
      rectificationKey: owned.id,
    }));
  if (!head || !rectification) refuse('NOT_FOUND', '找不到该整改事项，请刷新后重试', ['rectificationId']);
  if (rectification.status !== 'OPEN')
    refuse('ILLEGAL_MOVE', '该事项已整改完毕或已终止，不能延期', ['rectificationId']);
  const { dueOn, reason } = taken(parseExtension(day(rectification.dueOn), raw, writer.today));
  const before = await reviewOf(writer, rectification);
  const entries = [
    ...(await extend(writer, head, rectification, { to: formatDay(dueOn), reason, missedOn: null }, before)),
    ...(await withdrawIdle(writer, head, before)),
  ];
  await appendMany(writer, entries);
  return { enterpriseKey: head.key, rectificationKey: rectification.key };
}

async function reviewOf(
  { manager }: Writer,
  { enterpriseId, reviewTaskKey }: Rectification,
): Promise<SupervisionTask> {
  const [review]: SupervisionTask[] = await manager.query(
    `SELECT ${columnsOf(manager, SupervisionTask, 't')} FROM supervision_task t WHERE t.enterprise_id = $1 AND t.id = $2`,
    [enterpriseId, reviewTaskKey],
  );
  return review!;
}

/** A review with nothing left to look at is called off. */
async function withdrawIdle(
  writer: Writer,
  head: LedgerHead,
  review: SupervisionTask,
): Promise<readonly NewLedgerEntry[]> {
  if (!isOpen(review.status) || (await openUnderReview(writer, review)).length > 0) return [];
  const status = statusAfter('WITHDRAW', review.status) ?? statusAfter('CANCEL', review.status)!;
  return [await endTask(writer, { head, task: review, status }, '整改期限已延长，改按新期限复查')];
}
