import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ListTools } from '../domain/list/ListTools';
import { useListShape } from '../domain/list/useListShape';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ViewTabs } from '../domain/list/ViewTabs';
import { useToday } from '../domain/useToday';
import { may, useViewer } from '../domain/viewer';
import { TaskPageDocument } from '../generated/graphql';
import { PAGE_SIZES, paths, taskListParams, type TaskListParams } from '../paths';
import { DataTable } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { readParams } from '../ui/searchParams';
import { useSearchState } from '../ui/useSearchState';
import { useTicked } from '../ui/useTicked';
import { ExtraMatching } from './ExtraMatching';
import { PlanDialog } from './PlanDialog';
import { SupervisionTabs } from './SupervisionTabs';
import { TaskBulk } from './TaskBulk';
import { taskColumns } from './taskColumns';
import { TaskCounters } from './TaskCounters';
import { TaskFilters } from './TaskFilters';
import { TaskMoveDialog, type Moving } from './TaskMoveDialog';
import { taskFilterText } from './taskFilterText';
import { countOfTasks, taskQuery } from './taskQuery';

const TaskDrawer = lazy(async () => ({ default: (await import('./TaskDrawer')).TaskDrawer }));

/** The queue: whom to visit, why, by when, and who goes. All that it shows is in its URL. */
export function TaskList() {
  usePageTitle('监管任务');
  const [params, change, settled] = useSearchState(taskListParams);
  const viewer = useViewer();
  const [moves, plans, orders] = [
    may(viewer, 'MOVE_TASKS'),
    may(viewer, 'PLAN_SUPERVISION'),
    may(viewer, 'ORDER_INSPECTIONS'),
  ];
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'plan' | 'extra' | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const shape = useListShape('TASKS', viewer.username, params, patch => change(patch, 'replace'));
  const query = taskQuery(settled);
  const { data, previousData, error, networkStatus, refetch } = useQuery(TaskPageDocument, {
    variables: query,
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const busy = networkStatus === NetworkStatus.setVariables || networkStatus === NetworkStatus.loading;
  const today = useToday();
  const page = shown?.supervisionTasks;
  usePrintedList({
    filter: taskFilterText(params),
    total: page && `${page.totalCount} 项`,
    page: params.page,
  });
  const sort = (by: TaskListParams['sort']) => ({
    direction: params.sort === by ? params.order : null,
    onToggle: () =>
      change({ sort: by, order: params.sort === by && params.order === 'asc' ? 'desc' : 'asc', page: 1 }),
  });
  const columns = taskColumns(sort, moves ? (move, task) => setMoving({ move, task }) : null);
  const ticked = useTicked(JSON.stringify(query.where), page?.nodes.map(({ id }) => id) ?? []);
  const { row } = params;
  const close = () => change({ row: '' }, 'replace');

  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
        <span className="page-head-action row-actions">
          {orders && <Button onClick={() => setOpened('extra')}>按条件加查</Button>}
          {plans && (
            <Button type="primary" onClick={() => setOpened('plan')}>
              生成计划
            </Button>
          )}
        </span>
      </div>
      <SupervisionTabs />
      <ViewTabs
        list="TASKS"
        spec={taskListParams}
        countOf={search => countOfTasks(readParams(taskListParams, search))}
      />
      <TaskCounters counts={shown} params={params} change={change} />
      {today && <TaskFilters params={params} change={change} today={today} />}
      {/* Stays while its result is read, though none of the tasks may match any more. */}
      {moves && page && today && (
        <TaskBulk ticked={ticked} total={page.totalCount} where={query.where} today={today} />
      )}
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page || !today ? (
        <LoadingRows rows={12} label="正在载入任务" />
      ) : page.nodes.length === 0 ? (
        <Nothing plans={plans} total={page.totalCount} onFirst={() => change({ page: 1 })} />
      ) : (
        <>
          <DataTable
            caption="监管任务"
            columns={shape.pick(columns)}
            density={shape.density}
            rows={page.nodes}
            rowKey={({ id }) => id}
            rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
            busy={busy}
            onOpen={({ id, enterprise }) =>
              id === row
                ? void navigate(paths.dossier(enterprise.creditCode, {}, 'tasks'))
                : change({ row: id })
            }
            openKey={row}
            onWalk={row === '' ? undefined : ({ id }) => change({ row: id }, 'step')}
            selection={moves ? ticked.selection : undefined}
          />
          <div className="list-foot">
            <p role="status">符合条件 {page.totalCount} 项</p>
            <ListTools
              shape={shape}
              columns={columns}
              variables={{ where: query.where, orderBy: query.orderBy }}
              count={page.totalCount}
            />
            <OffsetPages
              page={params.page}
              size={params.size}
              total={page.totalCount}
              sizes={PAGE_SIZES}
              onGo={(next, size) => change({ page: next, size })}
            />
          </div>
        </>
      )}
      {row !== '' && (
        <Suspense fallback={null}>
          <TaskDrawer id={row} onClose={close} />
        </Suspense>
      )}
      {today && (
        <>
          <TaskMoveDialog moving={moving} today={today} onClose={() => setMoving(null)} />
          {opened === 'plan' && <PlanDialog today={today} onClose={() => setOpened(null)} />}
          {opened === 'extra' && (
            <ExtraMatching params={settled} today={today} onClose={() => setOpened(null)} />
          )}
        </>
      )}
    </>
  );
}

interface NothingProps {
  readonly plans: boolean;
  readonly total: number;
  readonly onFirst: () => void;
}

function Nothing({ plans, total, onFirst }: NothingProps) {
  if (total > 0)
    return (
      <Message title="这一页没有任务">
        <Button onClick={onFirst}>回到第一页</Button>
      </Message>
    );
  return (
    <Message title="没有符合条件的任务">
      <p>{plans ? '可以放宽筛选，或生成一段时间的计划。' : '可以放宽筛选。'}</p>
      <Link to={paths.tasks()}>清除全部条件</Link>
    </Message>
  );
}
