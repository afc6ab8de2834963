import { Select } from 'antd';
import {
  DIVISIONS,
  formatDay,
  GRADES,
  gradeText,
  SECTOR_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STANDING_LABELS,
  TASK_STATUS_LABELS,
  type Day,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { TaskListParams, taskListParams } from '../paths';
import { DayInput } from '../ui/DayInput';
import { SearchBox } from '../ui/SearchBox';
import type { ChangeParams } from '../ui/useSearchState';
import { TaskOfWhom } from './TaskOfWhom';

interface Props {
  readonly params: TaskListParams;
  readonly change: ChangeParams<typeof taskListParams>;
  readonly today: Day;
}

const SELECTS = [
  { name: 'kind', label: '种类', options: [...choicesOf(TASK_KIND_LABELS)] },
  { name: 'status', label: '状态（未办结）', options: [...choicesOf(TASK_STATUS_LABELS)] },
  { name: 'origin', label: '来源', options: [...choicesOf(TASK_ORIGIN_LABELS)] },
  { name: 'grade', label: '等级', options: GRADES.map(grade => ({ value: grade, label: gradeText(grade) })) },
  { name: 'sector', label: '行业', options: [...choicesOf(SECTOR_LABELS)] },
  {
    name: 'division',
    label: '乡镇',
    options: DIVISIONS.map(({ code, name }) => ({ value: code, label: name })),
  },
] as const;

export function TaskFilters({ params, change, today }: Props) {
  return (
    <div className="filters" role="search">
      <SearchBox
        label="搜索企业"
        placeholder="企业名称/拼音/首字母/信用代码"
        value={params.q}
        onSearch={q => change({ q, page: 1 }, 'replace')}
      />
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
      <TaskOfWhom params={params} change={change} />
      <DayInput
        label="截止自"
        value={params.from}
        today={today}
        placeholder="不限"
        onChange={from => change({ from, page: 1 }, 'step')}
      />
      <DayInput
        label="至"
        value={params.to}
        today={today}
        placeholder="不限"
        onChange={to => change({ to, page: 1 }, 'step')}
      />
      {params.standing && (
        <button
          type="button"
          className="chip is-on"
          title="取消此项筛选"
          onClick={() => change({ standing: null, page: 1 })}
        >
          {formatDay(params.standing.on)} {TASK_STANDING_LABELS[params.standing.is]} ✕
        </button>
      )}
    </div>
  );
}
