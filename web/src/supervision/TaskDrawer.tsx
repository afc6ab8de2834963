import { useQuery } from '@apollo/client/react';
import {
  FINDING_RESULT_LABELS,
  formatInstant,
  SECTOR_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STATUS_LABELS,
} from '@qianqi/shared';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { TaskCardDocument, type TaskCardQuery } from '../generated/graphql';
import { paths } from '../paths';
import { Drawer } from '../ui/Drawer';
import { Failure, LoadingRows, Message } from '../ui/States';
import { MergeHint, TaskInspectors } from './taskColumns';
import { RectificationState } from './RectificationState';
import { TaskDue } from './TaskDue';
import { taskBasis } from './taskText';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

type Task = Extract<NonNullable<TaskCardQuery['node']>, { readonly __typename: 'SupervisionTask' }>;

/** A task in short, beside the queue: what it rests on, who goes, what was found and what became of it. */
export function TaskDrawer({ id, onClose }: Props) {
  const { data, previousData, error, refetch } = useQuery(TaskCardDocument, { variables: { id } });
  const node = data ? data.node : previousData?.node;
  const task = node?.__typename === 'SupervisionTask' ? node : null;
  return (
    <Drawer
      title={task ? `${task.enterprise.name} · ${TASK_KIND_LABELS[task.kind]}` : '任务'}
      onClose={onClose}
    >
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : node === undefined ? (
        <LoadingRows rows={6} label="正在载入任务摘要" />
      ) : task === null ? (
        <Message title="没有这项任务" />
      ) : (
        <Card task={task} />
      )}
    </Drawer>
  );
}

function Card({ task }: { readonly task: Task }) {
  const { enterprise, findings, rectifications } = task;
  return (
    <>
      <p>
        <GradeTag grade={enterprise.grade} /> <span className="code">{enterprise.creditCode}</span>
        <br />
        <span className="quiet">
          {SECTOR_LABELS[enterprise.sector]} · {enterprise.divisionName}
        </span>
      </p>
      <dl className="drawer-facts">
        <dt>截止</dt>
        <dd>
          <TaskDue task={task} />
        </dd>
        <dt>状态</dt>
        <dd>
          {TASK_STATUS_LABELS[task.status]}
          {task.completedOn && ` ${task.completedOn}`}
          {task.endReason && `：${task.endReason}`}
        </dd>
        <dt>检查人员</dt>
        <dd>
          <TaskInspectors task={task} />
        </dd>
        <dt>缘由</dt>
        <dd>
          {task.reason ?? '—'}
          <span className="task-why">
            {TASK_ORIGIN_LABELS[task.origin]} · {taskBasis(task)}
          </span>
          <MergeHint task={task} />
        </dd>
        {task.overCapReason && (
          <>
            <dt>超限理由</dt>
            <dd>{task.overCapReason}</dd>
          </>
        )}
        <dt>生成</dt>
        <dd>
          {task.recordedBy}，{formatInstant(Date.parse(task.recordedAt))}
        </dd>
        {task.endedAt && (
          <>
            <dt>办结</dt>
            <dd>
              {task.endedBy}，{formatInstant(Date.parse(task.endedAt))}
            </dd>
          </>
        )}
        {task.summary && (
          <>
            <dt>情况</dt>
            <dd>{task.summary}</dd>
          </>
        )}
      </dl>
      {findings.length > 0 && (
        <section aria-label="检查项">
          <h3>检查项</h3>
          <ul>
            {findings.map(({ item, result, problem }) => (
              <li key={item}>
                {item}：{FINDING_RESULT_LABELS[result]}
                {problem && `，${problem}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rectifications.length > 0 && (
        <section aria-label="整改">
          <h3>整改</h3>
          <ul>
            {rectifications.map(each => (
              <li key={each.id}>
                {each.item}：{each.problem}（<span className="days">{each.dueOn}</span> 前）{' '}
                <RectificationState of={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to={paths.dossier(enterprise.creditCode, {}, 'tasks')}>打开企业的任务页</Link>
        <span className="quiet">（再按一次 Enter）</span>
      </p>
    </>
  );
}
