import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsOf } from '../domain/creditFile/AsOf';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { may, useViewer } from '../domain/viewer';
import { EnterpriseTasksDocument } from '../generated/graphql';
import { DataTable, type Column } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import { ExtraDialog } from '../domain/supervision/ExtraDialog';
import { endedTaskColumns, Moves, openTaskColumns, type FiledTask } from './filedTaskColumns';
import { RectificationTable } from './RectificationTable';
import { TaskMoveDialog, type Moving } from './TaskMoveDialog';
import { VisitMeter } from './VisitMeter';

const ENDED_PER_PAGE = 20;

/** What supervision still owes an enterprise, what the enterprise still has to put right, and what was done there. */
export function EnterpriseTasks() {
  const { enterprise, today } = useFile();
  const { params, change } = useAsOf();
  const viewer = useViewer();
  const schedules = may(viewer, 'MOVE_TASKS');
  const [moving, setMoving] = useState<Moving | null>(null);
  const [ordering, setOrdering] = useState(false);
  const { id, creditCode, name } = enterprise;
  const { data, previousData, error, refetch } = useQuery(EnterpriseTasksDocument, {
    variables: { enterpriseId: id, creditCode, offset: (params.ended - 1) * ENDED_PER_PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingRows rows={5} label="正在载入监管任务" />;
  const { open, ended } = shown;
  const rectifications = [...open.nodes, ...ended.nodes].flatMap(task => task.rectifications);
  const unique = [...new Map(rectifications.map(each => [each.id, each])).values()];
  const actions: Column<FiledTask> = {
    name: 'actions',
    title: '操作',
    cell: task => <Moves task={task} on={(move, of) => setMoving({ move, task: of })} />,
  };
  return (
    <>
      <div className="tab-actions task-tab-head">
        {shown.enterprise && <VisitMeter quota={shown.enterprise.visitQuota} />}
        {may(viewer, 'ORDER_INSPECTIONS') && (
          <button type="button" className="button" onClick={() => setOrdering(true)}>
            加查
          </button>
        )}
      </div>
      {open.totalCount + ended.totalCount === 0 && (
        <Message title="没有监管任务">
          <p>计划、加查和双随机抽取产生的任务都会列在这里。</p>
        </Message>
      )}
      {unique.length > 0 && (
        <RectificationTable rectifications={unique} today={today} mayExtend={schedules} />
      )}
      {open.nodes.length > 0 && (
        <section className="task-section" aria-label="未办结的任务">
          <h3>未办结 {open.totalCount}</h3>
          <DataTable
            caption="未办结的任务"
            rows={open.nodes}
            rowKey={task => task.id}
            rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
            columns={schedules ? [...openTaskColumns(), actions] : openTaskColumns()}
          />
        </section>
      )}
      {ended.nodes.length > 0 && (
        <section className="task-section" aria-label="已办结的任务">
          <h3>已办结 {ended.totalCount}</h3>
          <DataTable
            caption="已办结的任务"
            rows={ended.nodes}
            rowKey={task => task.id}
            columns={endedTaskColumns()}
          />
        </section>
      )}
      <OffsetPages
        page={params.ended}
        size={ENDED_PER_PAGE}
        total={ended.totalCount}
        onGo={page => change({ ended: page })}
      />
      <TaskMoveDialog moving={moving} today={today} onClose={() => setMoving(null)} />
      {ordering && (
        <ExtraDialog
          whom={name}
          selection={{ enterpriseIds: [id] }}
          name={id}
          today={today}
          onClose={() => setOrdering(false)}
        />
      )}
    </>
  );
}
