import { GRADE_MARKS, GRADES, LIST_LABELS, LIST_OF_GRADE, type Grade } from '@qianqi/shared';
import type { EnterprisePageQuery } from '../generated/graphql';
import type { EnterpriseListParams, enterpriseListParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly counts: EnterprisePageQuery['gradeDistribution'] | undefined;
  readonly params: EnterpriseListParams;
  readonly change: ChangeParams<typeof enterpriseListParams>;
}

/** How many there are of each grade on that day; a press filters by it, another press no longer. */
export function EnterpriseCounters({ counts, params, change }: Props) {
  const countOf = (grade: Grade) =>
    counts?.filter(count => count.grade === grade).reduce((sum, { count }) => sum + count, 0);
  const total = counts?.reduce((sum, { count }) => sum + count, 0);
  const chosen = params.grade;
  return (
    <div className="counters" role="group" aria-label="按等级筛选">
      <button
        type="button"
        className="counter"
        aria-pressed={chosen.length === 0}
        onClick={() => change({ grade: [], page: 1 })}
      >
        <span className="counter-label">全部</span>
        <span className="counter-number">{total ?? '…'}</span>
      </button>
      {GRADES.map(grade => {
        const only = chosen.length === 1 && chosen[0] === grade;
        return (
          <button
            key={grade}
            type="button"
            className={`counter counter-${grade}`}
            aria-pressed={chosen.includes(grade)}
            onClick={() => change({ grade: only ? [] : [grade], page: 1 })}
          >
            <span className="counter-label">
              <span aria-hidden="true">{GRADE_MARKS[grade]}</span> {grade} 级 ·{' '}
              {LIST_LABELS[LIST_OF_GRADE[grade]]}
            </span>
            <span className="counter-number">{countOf(grade) ?? '…'}</span>
          </button>
        );
      })}
    </div>
  );
}
