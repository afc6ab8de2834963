import { TASK_KIND_LABELS, TASK_STATUS_LABELS } from '@qianqi/shared';
import { MOST_RESULTS_SHOWN, ResultsDialog } from '../domain/supervision/ResultsDialog';
import type { MovedTasksFragment } from './tasksMeant';

interface Props {
  readonly moved: MovedTasksFragment;
  readonly onClose: () => void;
}

type Result = MovedTasksFragment['results'][number];

/** Task by task what came of it; what was not done first, since it is what is left to do something about. */
export function TaskResults({ moved: { doneCount, results }, onClose }: Props) {
  return (
    <ResultsDialog
      title="办理结果"
      results={results.toSorted((a, b) => b.userErrors.length - a.userErrors.length)}
      resultKey={({ taskId }) => taskId}
      columns={[
        { name: 'name', title: '企业', cell: ({ task }) => task?.enterprise.name ?? '—' },
        { name: 'kind', title: '任务', cell: ({ task }) => (task ? TASK_KIND_LABELS[task.kind] : '—') },
        {
          name: 'due',
          title: '截止',
          cell: ({ task }) => <span className="days">{task?.dueOn ?? '—'}</span>,
        },
        { name: 'outcome', title: '结果', cell: outcomeOf },
      ]}
      onlyFirst={`只列出前 ${MOST_RESULTS_SHOWN} 项。`}
      lines={() => linesOf(results)}
      onClose={onClose}
    >
      共 {results.length} 项，已办理 {doneCount} 项
      {doneCount < results.length && `，未办理 ${results.length - doneCount} 项`}
    </ResultsDialog>
  );
}

function outcomeOf({ task, userErrors }: Result): string {
  if (userErrors.length > 0) return userErrors.map(({ message }) => message).join('；');
  return task ? `已办理（${TASK_STATUS_LABELS[task.status]}）` : '已办理';
}

function linesOf(results: readonly Result[]) {
  return [
    ['企业', '统一社会信用代码', '任务', '截止', '结果'],
    ...results.map(result => [
      result.task?.enterprise.name ?? '',
      result.task?.enterprise.creditCode ?? '',
      result.task ? TASK_KIND_LABELS[result.task.kind] : '',
      result.task?.dueOn ?? '',
      outcomeOf(result),
    ]),
  ];
}
