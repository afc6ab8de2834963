import { GRADES, gradeText, type Day } from '@qianqi/shared';
import type { BoardParams, boardParams } from '../paths';
import { DayInput } from '../ui/DayInput';
import { SearchBox } from '../ui/SearchBox';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: BoardParams;
  readonly change: ChangeParams<typeof boardParams>;
  readonly today: Day;
}

const WEEKS = [4, 6, 8];

export function BoardFilters({ params, change, today }: Props) {
  return (
    <div className="filters" role="group" aria-label="排班范围">
      <DayInput
        label="自"
        value={params.from}
        today={today}
        placeholder="本周"
        onChange={from => change({ from }, 'step')}
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
            onClick={() => change({ grade: toggled(params.grade, grade), page: 1 })}
          >
            {gradeText(grade)}
          </button>
        ))}
      </span>
      <SearchBox
        label="搜索检查人员"
        placeholder="检查人员/单位/拼音"
        value={params.who}
        shortcut={false}
        onSearch={who => change({ who }, 'replace')}
      />
    </div>
  );
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter(each => each !== one) : [...chosen, one];
}
