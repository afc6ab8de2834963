import type { Day } from '@qianqi/shared';
import { lazy, Suspense, useState } from 'react';
import { SelectionBar } from '../domain/list/SelectionBar';
import type { MovedTasksFragment, SupervisionTaskWhere, TasksMeantFields } from './tasksMeant';
import type { Ticked } from '../ui/useTicked';

const BulkAssign = lazy(async () => ({ default: (await import('./BulkAssign')).BulkAssign }));
const BulkReschedule = lazy(async () => ({ default: (await import('./BulkReschedule')).BulkReschedule }));
const BulkCancel = lazy(async () => ({ default: (await import('./BulkCancel')).BulkCancel }));
const TaskResults = lazy(async () => ({ default: (await import('./TaskResults')).TaskResults }));

interface Props {
  readonly ticked: Ticked;
  readonly total: number;
  readonly where: SupervisionTaskWhere | null | undefined;
  readonly today: Day;
}

/** As many as one order takes by name; more are meant by the filter. */
const MOST_NAMED = 250;

const MOVES = [
  ['assign', '派人'],
  ['reschedule', '改期'],
  ['cancel', '取消任务'],
] as const;
type Move = (typeof MOVES)[number][0];

/** The same for those ticked, or for all that match, which the server finds by the filter; then what came of each. */
export function TaskBulk({ ticked, total, where, today }: Props) {
  const { keys, everything, chooseEverything, clear } = ticked;
  const [move, setMove] = useState<Move | null>(null);
  const [moved, setMoved] = useState<MovedTasksFragment | null>(null);
  const tooMany = !everything && keys.size > MOST_NAMED;
  const count = everything ? total : keys.size;
  const meant: TasksMeantFields = everything ? { where: where ?? {} } : { taskIds: [...keys] };
  const dialog = {
    meant,
    what: everything ? `符合条件的全部 ${count} 项任务` : `所选 ${count} 项任务`,
    name: everything ? `all:${JSON.stringify(where)}` : `ticked:${[...keys].sort().join()}`,
    today,
    onMoved: (result: MovedTasksFragment) => {
      setMoved(result);
      setMove(null);
    },
    onClose: () => setMove(null),
  };
  return (
    <>
      <SelectionBar
        ticked={keys.size}
        total={total}
        unit="项"
        everything={everything}
        onEverything={chooseEverything}
        onClear={clear}
      >
        {MOVES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            className="button button-small"
            disabled={tooMany}
            onClick={() => setMove(name)}
          >
            {label}
          </button>
        ))}
        {tooMany && <span className="quiet">一次至多勾选 {MOST_NAMED} 项，更多请按条件选择全部</span>}
      </SelectionBar>
      <Suspense fallback={null}>
        {move === 'assign' && <BulkAssign {...dialog} />}
        {move === 'reschedule' && <BulkReschedule {...dialog} />}
        {move === 'cancel' && <BulkCancel {...dialog} />}
        {moved && (
          <TaskResults
            moved={moved}
            onClose={() => {
              setMoved(null);
              clear();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
