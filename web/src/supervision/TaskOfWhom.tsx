import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { InspectorNamesDocument } from '../generated/graphql';
import type { TaskListParams, taskListParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: TaskListParams;
  readonly change: ChangeParams<typeof taskListParams>;
}

/** Whose tasks, and of which draw; the second comes by a link from the draw and can only be taken away here. */
export function TaskOfWhom({ params: { inspector, draw }, change }: Props) {
  const { data } = useQuery(InspectorNamesDocument);
  const options = (data?.inspectors.nodes ?? []).map(({ id, name, unit }) => ({
    value: id,
    label: `${name}（${unit}）`,
  }));
  return (
    <>
      <Select
        showSearch
        allowClear
        aria-label="检查人员"
        placeholder="检查人员"
        className="filter-select task-filter"
        options={options}
        optionFilterProp="label"
        value={options.some(({ value }) => value === inspector) ? inspector : null}
        onChange={chosen => change({ inspector: chosen ?? '', page: 1 })}
      />
      {draw && (
        <button type="button" className="chip is-on" onClick={() => change({ draw: '', page: 1 })}>
          只看一次抽查的任务 ×
        </button>
      )}
    </>
  );
}
