import { TASK_KIND_LABELS, TASK_STATUS_LABELS } from '@qianqi/shared';
import { csvFile } from '../ui/csvFile';
import { DataTable } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { saveFile } from '../ui/saveFile';
import type { MovedTasksFragment } from './tasksMeant';

interface Props {
  readonly moved: MovedTasksFragment;
  readonly onClose: () => void;
}

type Result = MovedTasksFragment['results'][number];

const MOST_SHOWN = 200;

/** Task by task what came of it; what was not done first, since it is what is left to do something about. */
export function TaskResults({ moved: { doneCount, results }, onClose }: Props) {
  const ordered = results.toSorted((a, b) => b.userErrors.length - a.userErrors.length);
  return (
    <Dialog title="办理结果" onClose={onClose}>
      <p className="dialog-what" role="status">
        共 {results.length} 项，已办理 {doneCount} 项
        {doneCount < results.length && `，未办理 ${results.length - doneCount} 项`}
      </p>
      <div className="dialog-scroll" tabIndex={0}>
        <DataTable
          caption="办理结果"
          rows={ordered.slice(0, MOST_SHOWN)}
          rowKey={({ taskId }) => taskId}
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
        />
      </div>
      {results.length > MOST_SHOWN && <p className="quiet">只列出前 {MOST_SHOWN} 项。</p>}
      <div className="dialog-buttons">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('办理结果.csv', resultsFile(results))}
        >
          下载全部结果
        </button>
        <button type="button" className="button button-primary" onClick={onClose}>
          知道了
        </button>
      </div>
    </Dialog>
  );
}

function outcomeOf({ task, userErrors }: Result): string {
  if (userErrors.length > 0) return userErrors.map(({ message }) => message).join('；');
  return task ? `已办理（${TASK_STATUS_LABELS[task.status]}）` : '已办理';
}

function resultsFile(results: readonly Result[]): Blob {
  return csvFile([
    ['企业', '统一社会信用代码', '任务', '截止', '结果'],
    ...results.map(result => [
      result.task?.enterprise.name ?? '',
      result.task?.enterprise.creditCode ?? '',
      result.task ? TASK_KIND_LABELS[result.task.kind] : '',
      result.task?.dueOn ?? '',
      outcomeOf(result),
    ]),
  ]);
}
