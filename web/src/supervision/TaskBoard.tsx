import { useQuery } from '@apollo/client/react';
import { day, formatDay, GRADES, type Day } from '@qianqi/shared';
import { useMemo } from 'react';
import { gradeText } from '../domain/GradeTag';
import { BoardDocument, InspectorsDocument } from '../generated/graphql';
import { boardParams } from '../paths';
import { browserDay } from '../ui/clock';
import { DayInput } from '../ui/DayInput';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { BoardGrid } from './BoardGrid';
import { boardColumns, mondayOf } from './boardLayout';
import { BoardMeters } from './BoardMeters';
import { SupervisionTabs } from './SupervisionTabs';

const WEEKS = [4, 6, 8];

/** Weeks and inspectors: who goes where in which week, by dragging or by keyboard. */
export function TaskBoard() {
  usePageTitle('排班');
  const [params, change, settled] = useSearchState(boardParams);
  const from = mondayOf(settled.from ?? browserDay());
  const columns = useMemo(() => boardColumns(from, settled.weeks), [from, settled.weeks]);
  const until = formatDay(columns.at(-1)!.to);
  const where = {
    dueOn: { to: until },
    ...(settled.grade.length > 0 && { grade: { in: [...settled.grade] } }),
  };
  const board = useQuery(BoardDocument, {
    variables: {
      planned: { ...where, status: { eq: 'PLANNED' } },
      assigned: { ...where, status: { eq: 'ASSIGNED' } },
      from: formatDay(from),
      to: until,
    },
    fetchPolicy: 'cache-and-network',
  });
  const staff = useQuery(InspectorsDocument, { fetchPolicy: 'cache-and-network' });
  const shown = board.data ?? board.previousData;
  const error = (board.error && !board.data) || (staff.error && !staff.data);
  const today: Day = shown ? day(shown.today) : browserDay();
  const retry = () => {
    void board.refetch();
    void staff.refetch();
  };

  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
      </div>
      <SupervisionTabs />
      <div className="filters" role="group" aria-label="排班范围">
        <DayInput
          label="自"
          value={params.from}
          today={today}
          placeholder="本周"
          onChange={day => change({ from: day }, 'step')}
        />
        <span className="row-actions">
          {WEEKS.map(weeks => (
            <button
              key={weeks}
              type="button"
              className="button"
              aria-pressed={params.weeks === weeks}
              onClick={() => change({ weeks })}
            >
              {weeks} 周
            </button>
          ))}
        </span>
        <span className="row-actions">
          {GRADES.map(grade => (
            <button
              key={grade}
              type="button"
              className="button"
              aria-pressed={params.grade.includes(grade)}
              onClick={() => change({ grade: toggled(params.grade, grade) })}
            >
              {gradeText(grade)}
            </button>
          ))}
        </span>
      </div>
      {error ? (
        <Failure error={board.error ?? staff.error} onRetry={retry} />
      ) : !shown || !staff.data ? (
        <LoadingRows rows={12} label="正在载入排班" />
      ) : (
        <>
          <BoardMeters meters={shown.supervisionMeters} />
          {shown.planned.totalCount + shown.assigned.totalCount === 0 && (
            <Message title="这段时间没有未办结的任务">
              <p>可以在任务列表上生成计划。</p>
            </Message>
          )}
          <BoardGrid
            columns={columns}
            inspectors={staff.data.inspectors.nodes}
            planned={shown.planned}
            assigned={shown.assigned}
            today={today}
          />
        </>
      )}
    </>
  );
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter(each => each !== one) : [...chosen, one];
}
