import { GRADES } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { TASK_KIND_LABELS } from '../domain/labels';
import type { BoardQuery } from '../generated/graphql';

/** Of each grade, how much of what is due in these weeks is done, and kind by kind. */
export function BoardMeters({ meters }: { readonly meters: BoardQuery['supervisionMeters'] }) {
  return (
    <ul className="board-meters" aria-label="各等级任务进度">
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
                已办结 {done} / {all}
              </span>
              {late > 0 && <strong className="due-over">! 逾期 {late}</strong>}
            </span>
            <span className="board-meter-kinds">
              {own
                .map(
                  ({ kind, completed, open }) => `${TASK_KIND_LABELS[kind]} ${completed}/${completed + open}`,
                )
                .join('　') || '本期无任务'}
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
