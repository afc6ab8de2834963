import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { formatDay, parseRescheduling } from '@qianqi/shared';
import { Context } from '../context.js';
import { patiently } from '../ledger/patience.js';
import { transact } from '../ledger/transact.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { assignTasks } from './assignment.service.js';
import { cancelTasks } from './cancellation.service.js';
import { rescheduleTasks } from './rescheduling.service.js';
import { taskPlace } from './supervisionTask.loaders.js';
import { taken } from './taken.js';
import type { Weighed } from './taskMove.js';
import { idsMeant, receiptsOf, type MovedReceipt } from './taskMoveMany.js';
import {
  AssignTasksInput,
  CancelTasksInput,
  RescheduleTasksInput,
  TasksPayload,
  type TasksMeantInput,
} from './taskMoveMany.types.js';

const MOST_MONTHS = 12;

@Resolver()
export class TaskMoveManyResolver {
  @Mutation(() => TasksPayload, {
    description:
      'The same inspectors for many tasks; what cannot be is told task by task, the rest is done. 批量指派检查人员；不成立的逐项说明，其余照办。',
  })
  assignTasks(
    @Arg('input', () => AssignTasksInput) input: AssignTasksInput,
    @Ctx() context: Context,
  ): Promise<TasksPayload> {
    const { inspectorIds, reassign } = input;
    const replacing = reassign === true ? 'ANYBODY' : null;
    return move(context, 'assignTasks', input, (writer, ids) =>
      assignTasks(writer, ids, { inspectorIds, replacing }),
    );
  }

  @Mutation(() => TasksPayload, {
    description:
      'Another day for many tasks: one for all, or each by some months; what cannot be is told task by task. 批量改期：统一日期，或各自推迟若干月；不成立的逐项说明，其余照办。',
  })
  rescheduleTasks(
    @Arg('input', () => RescheduleTasksInput) input: RescheduleTasksInput,
    @Ctx() context: Context,
  ): Promise<TasksPayload> {
    return move(context, 'rescheduleTasks', input, (writer, ids) =>
      rescheduleTasks(writer, ids, dayWanted(writer, input)),
    );
  }

  @Mutation(() => TasksPayload, {
    description:
      'Many that will not be done, and why; what cannot be is told task by task. 批量取消任务；不成立的逐项说明，其余照办。',
  })
  cancelTasks(
    @Arg('input', () => CancelTasksInput) input: CancelTasksInput,
    @Ctx() context: Context,
  ): Promise<TasksPayload> {
    return move(context, 'cancelTasks', input, (writer, ids) =>
      cancelTasks(writer, ids, voidReasonOf(input.reason)),
    );
  }
}

/** What concerns all of them is refused at once; throws Refused. */
function dayWanted({ today }: Writer, { dueOn, monthsLater, reason, overCapReason }: RescheduleTasksInput) {
  if (dueOn != null && monthsLater != null)
    refuse('MALFORMED', '新截止日期和推迟月数只能给出一种', ['monthsLater']);
  if (dueOn == null && monthsLater == null) refuse('REQUIRED', '请给出新截止日期或推迟月数', ['dueOn']);
  const months = monthsLater ?? 0;
  if (monthsLater === 0 || Math.abs(months) > MOST_MONTHS)
    refuse('OUT_OF_RANGE', `推迟月数应在 -${MOST_MONTHS} 至 ${MOST_MONTHS} 之间且不为 0`, ['monthsLater']);
  const raw = { dueOn, reason, overCapReason };
  taken(parseRescheduling({ ...raw, dueOn: dueOn ?? formatDay(today) }, today));
  return { raw, monthsLater: months, seenDueOn: null };
}

async function move(
  context: Context,
  mutation: string,
  input: TasksMeantInput,
  work: (writer: Writer, ids: readonly string[]) => Promise<readonly Weighed[]>,
): Promise<TasksPayload> {
  const { receipt, userErrors } = await patiently(() =>
    transact(context, { mutation, input }, async writer => {
      const ids = await idsMeant(writer, input);
      return receiptsOf(ids, await work(writer, ids));
    }),
  );
  return payloadOf(context, receipt ?? [], userErrors);
}

async function payloadOf(
  context: Context,
  receipts: readonly MovedReceipt[],
  userErrors: TasksPayload['userErrors'],
): Promise<TasksPayload> {
  const results = await Promise.all(
    receipts.map(async ([taskId, enterpriseId, key, refusals]) => ({
      taskId,
      task:
        enterpriseId === null || key === null
          ? null
          : await context.task.load(taskPlace({ enterpriseId, key })),
      userErrors: refusals,
    })),
  );
  return { doneCount: results.filter(each => each.userErrors.length === 0).length, results, userErrors };
}
