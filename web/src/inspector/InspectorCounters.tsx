import type { InspectorPageQuery } from '../generated/graphql';
import type { InspectorListParams, inspectorListParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly counts: InspectorPageQuery | undefined;
  readonly params: InspectorListParams;
  readonly change: ChangeParams<typeof inspectorListParams>;
}

export const INSPECTOR_STATES = [
  { state: 'serving', label: '在岗' },
  { state: 'expiring', label: '! 执法证将到期' },
  { state: 'expired', label: '! 执法证已过期' },
  { state: 'retired', label: '离岗' },
] as const;

/** Who serves, whose licence runs out or has run out, and who no longer serves; a press shows just those. */
export function InspectorCounters({ counts, params, change }: Props) {
  return (
    <div className="counters" role="group" aria-label="检查人员计数">
      {INSPECTOR_STATES.map(({ state, label }) => (
        <button
          key={state}
          type="button"
          className="counter"
          aria-pressed={params.state === state}
          onClick={() => change({ state, page: 1 })}
        >
          <span className="counter-label">{label}</span>
          <span className="counter-number">{counts?.[state].totalCount ?? '…'}</span>
        </button>
      ))}
    </div>
  );
}
