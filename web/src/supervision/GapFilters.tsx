import { Select } from 'antd';
import { DIVISIONS, GRADES, gradeText, SECTOR_LABELS } from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { GapParams, gapParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: GapParams;
  readonly change: ChangeParams<typeof gapParams>;
}

const MONTHS = [3, 6, 12, 24, 36];
const SELECTS = [
  { name: 'grade', label: '等级', options: GRADES.map(grade => ({ value: grade, label: gradeText(grade) })) },
  { name: 'sector', label: '行业', options: [...choicesOf(SECTOR_LABELS)] },
  {
    name: 'division',
    label: '乡镇',
    options: DIVISIONS.map(({ code, name }) => ({ value: code, label: name })),
  },
] as const;

export function GapFilters({ params, change }: Props) {
  return (
    <div className="filters" role="group" aria-label="多久没有检查">
      {MONTHS.map(each => (
        <button
          key={each}
          type="button"
          className="button"
          aria-pressed={each === params.months}
          onClick={() => change({ months: each, page: 1 })}
        >
          {each} 个月未查
        </button>
      ))}
      {SELECTS.map(({ name, label, options }) => (
        <Select
          key={name}
          mode="multiple"
          allowClear
          aria-label={label}
          placeholder={label}
          className="filter-select task-filter"
          maxTagCount="responsive"
          options={[...options]}
          optionFilterProp="label"
          value={[...params[name]] as string[]}
          onChange={chosen => change({ [name]: chosen, page: 1 })}
        />
      ))}
    </div>
  );
}
