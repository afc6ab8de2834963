import type { TaskPageQuery } from '../generated/graphql';
import type { TaskListParams, taskListParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly counts: Pick<TaskPageQuery, 'owed' | 'overdue' | 'extra'> | undefined;
  readonly params: TaskListParams;
  readonly change: ChangeParams<typeof taskListParams>;
}

interface Counter {
  readonly label: string;
  readonly count: number | undefined;
  readonly pressed: boolean;
  readonly press: Partial<TaskListParams>;
}

/** What is still to be done, what of it is late, and what was ordered on top; a press shows just that. */
export function TaskCounters({ counts, params, change }: Props) {
  const { status, overdue, origin } = params;
  const plain = status.length === 0 && overdue === 'any' && origin.length === 0;
  const onlyExtra = origin.length === 1 && origin[0] === 'EXTRA';
  const counters: readonly Counter[] = [
    {
      label: '未办结',
      count: counts?.owed.totalCount,
      pressed: plain,
      press: { status: [], overdue: 'any', origin: [] },
    },
    {
      label: '! 已逾期',
      count: counts?.overdue.totalCount,
      pressed: overdue === 'only',
      press: { status: [], overdue: overdue === 'only' ? 'any' : 'only', origin: [] },
    },
    {
      label: '加查',
      count: counts?.extra.totalCount,
      pressed: onlyExtra,
      press: { status: [], overdue: 'any', origin: onlyExtra ? [] : ['EXTRA'] },
    },
  ];
  return (
    <div className="counters" role="group" aria-label="任务计数">
      {counters.map(({ label, count, pressed, press }) => (
        <button
          key={label}
          type="button"
          className="counter"
          aria-pressed={pressed}
          onClick={() => change({ ...press, page: 1 })}
        >
          <span className="counter-label">{label}</span>
          <span className="counter-number">{count ?? '…'}</span>
        </button>
      ))}
    </div>
  );
}
