import { SECTOR_LABELS, TASK_KIND_LABELS, TASK_ORIGIN_LABELS, TASK_STATUS_LABELS } from '@qianqi/shared';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { paths, type TaskListParams } from '../paths';
import type { Column } from '../ui/DataTable';
import { TaskDue } from './TaskDue';
import { MOVE_LABELS, movesOf, taskBasis, type OfferedMove, type TaskRow } from './taskText';

export type OnMove = (move: OfferedMove, task: TaskRow) => void;
type Sort = (by: TaskListParams['sort']) => Column<TaskRow>['sort'];

export function taskColumns(sort: Sort, onMove: OnMove | null): readonly Column<TaskRow>[] {
  const columns: Column<TaskRow>[] = [
    {
      name: 'name',
      title: '企业',
      sort: sort('name'),
      cell: ({ enterprise: { name, creditCode } }) => (
        <Link to={paths.dossier(creditCode, {}, 'tasks')} className="row-link">
          {name}
        </Link>
      ),
    },
    {
      name: 'grade',
      title: '等级',
      sort: sort('grade'),
      cell: ({ enterprise }) => <GradeTag grade={enterprise.grade} />,
    },
    {
      name: 'kind',
      title: '种类',
      sort: sort('kind'),
      cell: task => (
        <>
          {TASK_KIND_LABELS[task.kind]}
          <span className="task-why">{TASK_ORIGIN_LABELS[task.origin]}</span>
        </>
      ),
    },
    {
      name: 'reason',
      title: '缘由',
      cell: task => (
        <span className="task-reason">
          {task.reason ?? '—'}
          <span className="task-why">{taskBasis(task)}</span>
          <MergeHint task={task} />
        </span>
      ),
    },
    { name: 'due', title: '截止', sort: sort('dueOn'), cell: task => <TaskDue task={task} /> },
    { name: 'inspectors', title: '检查人员', cell: task => <TaskInspectors task={task} /> },
    {
      name: 'status',
      title: '状态',
      sort: sort('status'),
      cell: ({ status, completedOn, endReason }) => (
        <span className="task-status" title={endReason ?? undefined}>
          {TASK_STATUS_LABELS[status]}
          {completedOn && <span className="quiet"> {completedOn}</span>}
        </span>
      ),
    },
    {
      name: 'code',
      title: '统一社会信用代码',
      cell: ({ enterprise }) => <span className="code">{enterprise.creditCode}</span>,
    },
    { name: 'sector', title: '行业', cell: ({ enterprise }) => SECTOR_LABELS[enterprise.sector] },
    { name: 'division', title: '乡镇', cell: ({ enterprise }) => enterprise.divisionName },
    { name: 'origin', title: '来源', cell: ({ origin }) => TASK_ORIGIN_LABELS[origin] },
    { name: 'basis', title: '依据', cell: task => taskBasis(task) },
    {
      name: 'completed',
      title: '完成日期',
      cell: ({ completedOn }) => <span className="days">{completedOn ?? '—'}</span>,
    },
  ];
  if (onMove)
    columns.push({ name: 'actions', title: '操作', cell: task => <Moves task={task} on={onMove} /> });
  return columns;
}

export function TaskInspectors({ task: { inspectors } }: { readonly task: Pick<TaskRow, 'inspectors'> }) {
  if (inspectors.length === 0) return <span className="quiet">未派</span>;
  return inspectors.map(({ name }) => name).join('、');
}

export function MergeHint({ task }: { readonly task: TaskRow }) {
  if (task.mergeable.length === 0) return null;
  const others = task.mergeable.map(({ kind, dueOn }) => `${TASK_KIND_LABELS[kind]} ${dueOn}`).join('、');
  return (
    <span className="merge-hint" title={others}>
      本月另有检查，可并为一次
    </span>
  );
}

/** What goes along on paper: to an interview the notice, to an inspection the sheet; a training needs neither. */
function PaperLink({ task: { id, kind } }: { readonly task: TaskRow }) {
  if (kind === 'TRAINING') return null;
  const interview = kind === 'REMINDER_INTERVIEW';
  return (
    <Link className="button button-small" to={interview ? paths.interviewNotice(id) : paths.taskSheet(id)}>
      {interview ? '通知书' : '检查单'}
    </Link>
  );
}

export function Moves({ task, on }: { readonly task: TaskRow; readonly on: OnMove }) {
  return (
    <span className="row-actions task-moves">
      {movesOf(task).map(move => (
        <button key={move} type="button" className="button button-small" onClick={() => on(move, task)}>
          {MOVE_LABELS[move]}
        </button>
      ))}
      <PaperLink task={task} />
    </span>
  );
}
