import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { may, useViewer } from '../domain/viewer';
import { EnterpriseTasksDocument } from '../generated/graphql';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { ExtraDialog } from './ExtraDialog';
import { RectificationTable } from './RectificationTable';
import { Moves, filedTaskColumns } from './taskColumns';
import { TaskMoveDialog, type Moving } from './TaskMoveDialog';
import { VisitMeter } from './VisitMeter';

/** What supervision has done at an enterprise and still owes it, and what the enterprise still has to put right. */
export function EnterpriseTasks() {
  const { enterprise, today } = useFile();
  const schedules = may(useViewer(), 'MOVE_TASKS');
  const [after, setAfter] = useState('');
  const [moving, setMoving] = useState<Moving | null>(null);
  const [ordering, setOrdering] = useState(false);
  const { id, creditCode, name } = enterprise;
  const { data, previousData, error, refetch } = useQuery(EnterpriseTasksDocument, {
    variables: { enterpriseId: id, creditCode, after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingRows rows={5} label="正在载入监管任务" />;
  const { nodes, pageInfo } = shown.supervisionTasks;
  const rectifications = nodes.flatMap(task => task.rectifications).filter(({ status }) => status === 'OPEN');
  const unique = [...new Map(rectifications.map(each => [each.id, each])).values()];
  return (
    <>
      <div className="tab-actions task-tab-head">
        {shown.enterprise && <VisitMeter quota={shown.enterprise.visitQuota} />}
        {schedules && (
          <button type="button" className="button" onClick={() => setOrdering(true)}>
            加查
          </button>
        )}
      </div>
      {unique.length > 0 && (
        <RectificationTable rectifications={unique} today={today} mayExtend={schedules} />
      )}
      {nodes.length === 0 ? (
        <Message title="没有监管任务">
          <p>计划、加查和双随机抽取产生的任务都会列在这里。</p>
        </Message>
      ) : (
        <DataTable
          caption="监管任务"
          rows={nodes}
          rowKey={task => task.id}
          rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
          columns={[
            ...filedTaskColumns(),
            ...(schedules
              ? [
                  {
                    name: 'actions',
                    title: '操作',
                    cell: (task: (typeof nodes)[number]) => (
                      <Moves task={task} on={(move, of) => setMoving({ move, task: of })} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <CursorPages after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} onGo={setAfter} />
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
