import { uuidv7 } from 'uuidv7';
import type { TaskOrigin } from '@qianqi/shared';
import type { Writer } from '../ledger/writer.js';
import { stamp, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import type { SupervisionTask } from './supervisionTask.entity.js';

type Wanted = Pick<SupervisionTask, 'kind' | 'dueOn'> &
  Partial<
    Pick<
      SupervisionTask,
      'owedOn' | 'basis' | 'article' | 'reason' | 'overCapReason' | 'inspectorKeys' | 'drawKey'
    >
  >;

/** A task that is still to be done; with inspectors named it is assigned already. */
export function newTask(
  writer: Writer,
  head: LedgerHead,
  origin: TaskOrigin,
  wanted: Wanted,
): SupervisionTask {
  const inspectorKeys = wanted.inspectorKeys ?? [];
  return {
    enterpriseId: head.key,
    key: uuidv7(),
    kind: wanted.kind,
    status: inspectorKeys.length > 0 ? 'ASSIGNED' : 'PLANNED',
    dueOn: wanted.dueOn,
    origin,
    owedOn: wanted.owedOn ?? null,
    basis: wanted.basis ?? null,
    article: wanted.article ?? null,
    reason: wanted.reason ?? null,
    overCapReason: wanted.overCapReason ?? null,
    inspectorKeys,
    drawKey: wanted.drawKey ?? null,
    mergedIntoKey: null,
    completedOn: null,
    summary: null,
    interviewee: null,
    findings: [],
    eventKey: null,
    recordedAt: stamp(writer, head),
    recordedBy: writer.username,
    endedAt: null,
    endedBy: null,
    endReason: null,
  };
}

/** What the ledger says of a new task. */
export function createdEntry(head: LedgerHead, task: SupervisionTask): NewLedgerEntry {
  const { key, kind, dueOn, origin, basis, article, reason, overCapReason, inspectorKeys, drawKey } = task;
  const content = {
    taskId: key,
    kind,
    dueOn,
    origin,
    basis,
    article,
    reason,
    overCapReason,
    inspectorKeys,
    drawKey,
  };
  const left = { table: 'supervision_task', id: key, row: task } as const;
  return { head, kind: 'TASK_CREATED', content, recordedAt: task.recordedAt, left };
}
