import { Select } from 'antd';
import { DIVISIONS, SECTOR_LABELS, type Day } from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import { DASHBOARD_MONTHS, type DashboardParams, type dashboardParams } from '../paths';
import { DayInput } from '../ui/DayInput';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: DashboardParams;
  readonly change: ChangeParams<typeof dashboardParams>;
  readonly today: Day;
}

const SECTOR_OPTIONS = [...choicesOf(SECTOR_LABELS)];
const DIVISION_OPTIONS = DIVISIONS.map(({ code, name }) => ({ value: code, label: name }));
const MONTH_OPTIONS = DASHBOARD_MONTHS.map(value => ({ value: value as number, label: `近 ${value} 个月` }));

export function DashboardFilters({ params, change, today }: Props) {
  return (
    <div className="filters dashboard-filters" role="search">
      <DayInput
        label="截至"
        value={params.asOf}
        today={today}
        placeholder="今天"
        onChange={day => change({ asOf: day === today ? null : day }, 'step')}
      />
      <Select
        aria-label="月份区间"
        className="filter-months"
        options={MONTH_OPTIONS}
        value={params.months}
        onChange={months => change({ months })}
      />
      <Select
        mode="multiple"
        allowClear
        aria-label="乡镇"
        placeholder="全部乡镇"
        className="filter-select"
        maxTagCount="responsive"
        options={DIVISION_OPTIONS}
        optionFilterProp="label"
        value={[...params.division]}
        onChange={division => change({ division })}
      />
      <Select
        mode="multiple"
        allowClear
        aria-label="行业"
        placeholder="全部行业"
        className="filter-select"
        maxTagCount="responsive"
        options={SECTOR_OPTIONS}
        optionFilterProp="label"
        value={[...params.sector]}
        onChange={sector => change({ sector })}
      />
    </div>
  );
}
