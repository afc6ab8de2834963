import { formatDay, TASK_STANDING_LABELS } from '@qianqi/shared';
import { filterText } from '../domain/filterText';
import type { TaskListParams } from '../paths';

/** The queue's whole filter in words: without a status it holds what is still to be done. */
export function taskFilterText(params: TaskListParams): readonly (string | false)[] {
  const { status, standing, overdue, inspector, draw } = params;
  return [
    ...filterText(params),
    status.length === 0 && !standing && '未办结',
    overdue === 'only' && '仅逾期',
    standing !== null && `${formatDay(standing.on)} ${TASK_STANDING_LABELS[standing.is]}`,
    inspector !== '' && '指定检查人员的任务',
    draw !== '' && '指定抽查产生的任务',
  ];
}
