import { useQuery } from '@apollo/client/react';
import { civilOf, day, formatDay, type Day } from '@qianqi/shared';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useToday } from '../domain/useToday';
import { may, useViewer } from '../domain/viewer';
import { BoardDocument, InspectorsDocument } from '../generated/graphql';
import { boardParams, paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { BoardFilters } from './BoardFilters';
import { BoardGrid } from './BoardGrid';
import { boardColumns, mondayOf, type BoardColumn } from './boardLayout';
import { BoardMeters } from './BoardMeters';
import { BoardQueue } from './BoardQueue';
import { warningsOf, type ChoosableInspector } from './inspectorChoice';
import { SupervisionTabs } from './SupervisionTabs';
import { TaskMoveDialog } from './TaskMoveDialog';
import { taskTitle } from './taskText';
import { useAssignedTasks } from './useAssignedTasks';
import { useCarry, type Carried } from './useCarry';

/** The queue beside weeks and inspectors: who goes where in which week, by dragging or by keyboard. */
export function TaskBoard() {
  usePageTitle('排班');
  const today = useToday();
  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
      </div>
      <SupervisionTabs />
      {today ? <Board today={today} /> : <LoadingRows rows={12} label="正在载入排班" />}
    </>
  );
}

const NOBODY: readonly ChoosableInspector[] = [];

function Board({ today }: { readonly today: Day }) {
  const [params, change, settled] = useSearchState(boardParams);
  const movable = may(useViewer(), 'MOVE_TASKS');
  const from = mondayOf(settled.from ?? today);
  const columns = useMemo(() => boardColumns(from, settled.weeks), [from, settled.weeks]);
  const { year } = civilOf(from);
  const until = formatDay(columns.at(-1)!.to);
  const meters = useQuery(BoardDocument, {
    variables: { from: `${year}-01-01`, to: `${year}-12-31` },
    fetchPolicy: 'cache-and-network',
  });
  const assigned = useAssignedTasks({
    dueOn: { to: until },
    status: { eq: 'ASSIGNED' },
    ...(settled.grade.length > 0 && { grade: { in: [...settled.grade] } }),
  });
  const staff = useQuery(InspectorsDocument, {
    variables: { search: settled.who.trim() },
    fetchPolicy: 'cache-and-network',
  });
  const shownStaff = (staff.data ?? staff.previousData)?.inspectors;
  const inspectors = shownStaff?.nodes ?? NOBODY;
  const carry = useCarry({ columns, inspectors, today });
  const { carried } = carry;
  const error = assigned.error ?? (staff.error && !shownStaff ? staff.error : undefined);
  const shownMeters = (meters.data ?? meters.previousData)?.supervisionMeters;

  return (
    <>
      <BoardFilters params={params} change={change} today={today} />
      {shownMeters && <BoardMeters meters={shownMeters} year={year} />}
      {error ? (
        <Failure
          error={error}
          onRetry={() => {
            assigned.refetch();
            void staff.refetch();
          }}
        />
      ) : (
        <>
          <p className="board-hint" role="status">
            {carried ? (
              <Carrying carried={carried} inspector={inspectors[carried.over.row]} columns={columns} />
            ) : (
              movable &&
              '拖动卡片，或按 Enter 拿起、方向键移动、Enter 放下、Esc 取消：换周即改期，换行即派人；M 合并同月检查。'
            )}
            {!carried && assigned.more > 0 && (
              <>
                另有 {assigned.more} 项未载入，
                <Link to={paths.tasks({ status: ['ASSIGNED'], to: day(until) })}>在任务列表查看</Link>
              </>
            )}
          </p>
          <div className="board-columns">
            <BoardQueue params={settled} change={change} carry={carry} movable={movable} />
            {!assigned.tasks || !shownStaff ? (
              <LoadingRows rows={12} label="正在载入排班" />
            ) : inspectors.length === 0 ? (
              <Message title={settled.who ? '没有找到检查人员' : '还没有在岗的检查人员'}>
                <Link to={paths.inspectors()}>检查人员</Link>
              </Message>
            ) : (
              <div>
                <BoardGrid
                  columns={columns}
                  inspectors={inspectors}
                  assigned={assigned.tasks}
                  today={today}
                  carry={carry}
                  movable={movable}
                />
                {shownStaff.totalCount > inspectors.length && (
                  <p className="board-hint">
                    共 {shownStaff.totalCount} 人，只列出前 {inspectors.length} 人，请搜索其余。
                  </p>
                )}
              </div>
            )}
          </div>
          <TaskMoveDialog
            key={carry.moving ? `${carry.moving.move}:${carry.moving.task.id}` : ''}
            moving={carry.moving}
            today={today}
            onClose={carry.closed}
          />
        </>
      )}
    </>
  );
}

interface CarryingProps {
  readonly carried: Carried;
  readonly inspector: ChoosableInspector | undefined;
  readonly columns: readonly BoardColumn[];
}

/** What is on its way to whom, and what would be refused there. */
function Carrying({ carried: { task, over }, inspector, columns }: CarryingProps) {
  if (!inspector) return null;
  return (
    <>
      正在移动 {taskTitle(task)}，到 {inspector.name}，{columns[over.column]!.title}
      {warningsOf(inspector, task).map(warning => (
        <strong key={warning} className="due-over due-mark">
          ! {warning}
        </strong>
      ))}
    </>
  );
}
