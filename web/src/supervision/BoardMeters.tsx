import { GRADES, TASK_KIND_LABELS } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import type { BoardQuery } from '../generated/graphql';

interface Props {
  readonly meters: BoardQuery['supervisionMeters'];
  readonly year: number;
}

/** Of each grade, how much of what is due in the year is done, and kind by kind. */
export function BoardMeters({ meters, year }: Props) {
  return (
    <ul className="board-meters" aria-label={`${year} 年各等级任务进度`}>
      {GRADES.map(grade => {
        const own = meters.filter(meter => meter.grade === grade);
        const done = sum(own.map(({ completed }) => completed));
        const all = done + sum(own.map(({ open }) => open));
        const late = sum(own.map(({ overdue }) => overdue));
        return (
          <li key={grade} className="board-meter">
            <span className="board-meter-head">
              <GradeTag grade={grade} />
              <meter min={0} max={Math.max(all, 1)} value={done} aria-label={`${grade} 级已办结`} />
              <span>
                {year} 年已办结 {done} / {all}
              </span>
              {late > 0 && <strong className="due-over">! 逾期 {late}</strong>}
            </span>
            <span className="board-meter-kinds">
              {own
                .map(
                  ({ kind, completed, open }) => `${TASK_KIND_LABELS[kind]} ${completed}/${completed + open}`,
                )
                .join('　') || '本年无任务'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
