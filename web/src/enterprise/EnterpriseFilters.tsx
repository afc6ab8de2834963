import { Select } from 'antd';
import { DIVISIONS, SECTOR_LABELS } from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { EnterpriseListParams, enterpriseListParams } from '../paths';
import { SearchBox } from '../ui/SearchBox';
import type { ChangeParams } from '../ui/useSearchState';
import { clauseFilterOf } from './enterpriseQuery';
import { FigureChips } from './FigureChips';

function clauseText(text: string): string | null {
  const { met, decided, line } = clauseFilterOf(text) ?? {};
  if (decided) return `由 ${decided} 决定等级`;
  if (met) return `满足 ${met}`;
  return line ? `由判定次序第 ${line} 步决定` : null;
}

interface Props {
  readonly params: EnterpriseListParams;
  readonly change: ChangeParams<typeof enterpriseListParams>;
}

const SECTOR_OPTIONS = [...choicesOf(SECTOR_LABELS)];
const DIVISION_OPTIONS = DIVISIONS.map(({ code, name }) => ({ value: code, label: name }));

export function EnterpriseFilters({ params, change }: Props) {
  const clause = clauseText(params.clause);
  return (
    <div className="filters" role="search">
      <SearchBox
        label="搜索企业"
        placeholder="名称/拼音/首字母/信用代码后几位/曾用名"
        value={params.q}
        onSearch={q => change({ q, page: 1 }, 'replace')}
      />
      <Select
        mode="multiple"
        allowClear
        aria-label="行业"
        placeholder="行业"
        className="filter-select"
        maxTagCount="responsive"
        options={SECTOR_OPTIONS}
        optionFilterProp="label"
        value={[...params.sector]}
        onChange={sector => change({ sector, page: 1 })}
      />
      <Select
        mode="multiple"
        allowClear
        aria-label="乡镇"
        placeholder="乡镇"
        className="filter-select"
        maxTagCount="responsive"
        options={DIVISION_OPTIONS}
        optionFilterProp="label"
        value={[...params.division]}
        onChange={division => change({ division, page: 1 })}
      />
      {clause && (
        <button
          type="button"
          className="chip is-on"
          title="取消此项筛选"
          disabled={params.asOf !== null}
          onClick={() => change({ clause: '', page: 1 })}
        >
          {clause}
          {params.asOf === null ? ' ✕' : '（仅限今天）'}
        </button>
      )}
      <FigureChips params={params} change={change} />
    </div>
  );
}
