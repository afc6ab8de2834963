import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { BoardQueueDocument, type SupervisionTaskWhere } from '../generated/graphql';
import type { BoardParams, boardParams } from '../paths';
import { OffsetPages } from '../ui/OffsetPages';
import { SearchBox } from '../ui/SearchBox';
import { Failure, LoadingRows } from '../ui/States';
import type { ChangeParams } from '../ui/useSearchState';
import { BoardCard } from './BoardCard';
import type { Carry } from './useCarry';

interface Props {
  readonly params: BoardParams;
  readonly change: ChangeParams<typeof boardParams>;
  readonly carry: Carry;
  readonly movable: boolean;
}

const PER_PAGE = 12;
const QUEUES = [
  { queue: 'owed', label: '待派' },
  { queue: 'overdue', label: '! 逾期' },
  { queue: 'extra', label: '加查' },
] as const;

/** What nobody has yet, what is late, and what was ordered on top; from here cards are carried to somebody's week. */
export function BoardQueue({ params, change, carry, movable }: Props) {
  const { queue, q, grade, page } = params;
  const base: SupervisionTaskWhere = {
    ...(grade.length > 0 && { grade: { in: [...grade] } }),
    ...(q.trim() && { search: q.trim() }),
  };
  const where = {
    owed: { ...base, status: { eq: 'PLANNED' } },
    overdue: { ...base, overdue: true },
    extra: { ...base, status: { eq: 'PLANNED' }, origin: { eq: 'EXTRA' } },
  } as const satisfies Readonly<Record<string, SupervisionTaskWhere>>;
  const { data, previousData, error, networkStatus, refetch } = useQuery(BoardQueueDocument, {
    variables: { ...where, where: where[queue], first: PER_PAGE, offset: (page - 1) * PER_PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const busy = networkStatus === NetworkStatus.setVariables;
  return (
    <section className="board-queue" aria-label="待办队列">
      <div className="board-queue-tabs" role="group" aria-label="队列">
        {QUEUES.map(each => (
          <button
            key={each.queue}
            type="button"
            className="button button-small"
            aria-pressed={queue === each.queue}
            onClick={() => change({ queue: each.queue, page: 1 })}
          >
            {each.label} {shown?.[each.queue].totalCount ?? '…'}
          </button>
        ))}
      </div>
      <SearchBox
        label="搜索队列中的企业"
        placeholder="企业名称/拼音/首字母"
        value={q}
        onSearch={text => change({ q: text, page: 1 }, 'replace')}
      />
      {error && !shown ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={8} label="正在载入队列" />
      ) : (
        <>
          <ul className={`board-queue-cards${busy ? ' is-busy' : ''}`}>
            {shown.tasks.nodes.map(task => (
              <li key={task.id}>
                <BoardCard
                  task={task}
                  wholeDay
                  movable={movable}
                  carried={carry.carried?.task.id === task.id}
                  onTake={() => carry.take(task, null)}
                  onLetGo={carry.letGo}
                  onKeyDown={event => carry.onKeyDown(event, task, null)}
                  onMerge={() => carry.merge(task)}
                />
              </li>
            ))}
          </ul>
          {shown.tasks.nodes.length === 0 && <p className="quiet">没有这样的任务。</p>}
          <OffsetPages
            page={page}
            size={PER_PAGE}
            total={shown.tasks.totalCount}
            simple
            onGo={next => change({ page: next })}
          />
        </>
      )}
    </section>
  );
}
