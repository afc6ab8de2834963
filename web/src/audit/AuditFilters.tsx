import { ACTOR_KINDS, ACTOR_LABELS, AUDIT_OUTCOME_LABELS, AUDIT_OUTCOMES } from '@qianqi/shared';
import { Select } from 'antd';
import { useToday } from '../domain/useToday';
import type { AuditPageQuery } from '../generated/graphql';
import { type auditParams, type AuditParams } from '../paths';
import { DayInput } from '../ui/DayInput';
import { SearchBox } from '../ui/SearchBox';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: AuditParams;
  readonly change: ChangeParams<typeof auditParams>;
  readonly actions: AuditPageQuery['auditActions'];
}

const ACTORS = ACTOR_KINDS.map(value => ({ value, label: ACTOR_LABELS[value] }));
const OUTCOMES = AUDIT_OUTCOMES.map(value => ({ value, label: AUDIT_OUTCOME_LABELS[value] }));

/** Who, when, what, of what, with what result; whatever is changed begins at the newest again. */
export function AuditFilters({ params, change, actions }: Props) {
  const today = useToday();
  const { who, actor, action, outcome, object, address, from, to } = params;
  return (
    <div className="filters audit-filters" role="search">
      <SearchBox
        label="操作人用户名"
        placeholder="用户名，须完整"
        value={who}
        onSearch={text => change({ who: text, after: '' }, 'replace')}
      />
      <Select
        allowClear
        aria-label="操作人种类"
        placeholder="操作人种类"
        className="filter-select"
        options={ACTORS}
        value={actor}
        onChange={value => change({ actor: value ?? null, after: '' })}
      />
      <Select
        allowClear
        mode="multiple"
        maxTagCount="responsive"
        aria-label="操作"
        placeholder="操作"
        className="filter-select audit-action"
        optionFilterProp="label"
        options={actions.map(({ name, label }) => ({ value: name, label: `${label} ${name}` }))}
        value={action === '' ? [] : action.split(',')}
        onChange={(value: readonly string[]) => change({ action: value.join(','), after: '' })}
      />
      <Select
        allowClear
        mode="multiple"
        maxTagCount="responsive"
        aria-label="结果"
        placeholder="结果"
        className="filter-select"
        options={OUTCOMES}
        value={[...outcome]}
        onChange={value => change({ outcome: value, after: '' })}
      />
      <SearchBox
        label="对象标识"
        placeholder="对象标识，如 ent_…"
        shortcut={false}
        value={object}
        onSearch={text => change({ object: text, after: '' }, 'replace')}
      />
      <SearchBox
        label="来源地址"
        placeholder="来源地址"
        shortcut={false}
        value={address}
        onSearch={text => change({ address: text, after: '' }, 'replace')}
      />
      {today !== null && (
        <>
          <DayInput
            label="自"
            placeholder="不限"
            today={today}
            value={from}
            onChange={day => change({ from: day, after: '' })}
          />
          <DayInput
            label="至"
            placeholder="不限"
            today={today}
            value={to}
            onChange={day => change({ to: day, after: '' })}
          />
        </>
      )}
    </div>
  );
}
