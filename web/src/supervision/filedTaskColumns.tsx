/** Tasks in an enterprise's own file, which already says of whom: what and why in one column. */
import {
  FINDING_RESULT_LABELS,
  INTERVIEWEE_LABELS,
  REVIEW_RESULT_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STATUS_LABELS,
} from '@qianqi/shared';
import type { EnterpriseTasksQuery, FiledTaskFragment } from '../generated/graphql';
import type { Column } from '../ui/DataTable';
import { TaskDue } from './TaskDue';
import { MergeHint, TaskInspectors } from './taskColumns';
import { taskBasis } from './taskText';

export { Moves } from './taskColumns';
export type FiledTask = FiledTaskFragment;
export type EndedTask = EnterpriseTasksQuery['ended']['nodes'][number];

const WHAT: Column<FiledTask> = {
  name: 'task',
  title: '任务',
  cell: task => (
    <>
      <strong>{TASK_KIND_LABELS[task.kind]}</strong>
      <span className="quiet"> {TASK_ORIGIN_LABELS[task.origin]}</span>
      <MergeHint task={task} />
      {task.merged.length > 0 && (
        <span className="task-why">
          一并完成：{task.merged.map(({ kind, dueOn }) => `${TASK_KIND_LABELS[kind]} ${dueOn}`).join('、')}
        </span>
      )}
      <span className="task-why">{[taskBasis(task), task.reason].filter(Boolean).join('，')}</span>
    </>
  ),
};
const INSPECTORS: Column<FiledTask> = {
  name: 'inspectors',
  title: '检查人员',
  cell: task => <TaskInspectors task={task} />,
};

export function openTaskColumns(): readonly Column<FiledTask>[] {
  return [WHAT, { name: 'due', title: '截止', cell: task => <TaskDue task={task} /> }, INSPECTORS];
}

export function endedTaskColumns(): readonly Column<EndedTask>[] {
  return [
    WHAT,
    {
      name: 'status',
      title: '办理',
      cell: ({ status, completedOn, endReason, dueOn }) => (
        <>
          {TASK_STATUS_LABELS[status]} <span className="days">{completedOn ?? `（${dueOn} 截止）`}</span>
          {endReason && <span className="task-why">{endReason}</span>}
        </>
      ),
    },
    { name: 'findings', title: '结论', cell: task => <Findings task={task} /> },
    INSPECTORS,
  ];
}

/** Item by item what was found, with what is wrong. */
function Findings({ task: { kind, findings, summary, interviewee } }: { readonly task: EndedTask }) {
  const words = kind === 'RECTIFICATION_REVIEW' ? REVIEW_RESULT_LABELS : FINDING_RESULT_LABELS;
  return (
    <>
      {interviewee && <span>约谈{INTERVIEWEE_LABELS[interviewee]}</span>}
      <ul className="task-findings">
        {findings.map(({ item, result, problem }, index) => (
          <li key={index} className={result === 'FAIL' ? 'is-fail' : ''}>
            {item}：<strong>{words[result]}</strong>
            {problem && `，${problem}`}
          </li>
        ))}
      </ul>
      {summary && <span className="task-why">{summary}</span>}
    </>
  );
}
