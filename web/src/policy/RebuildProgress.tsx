import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { PolicyRebuildsDocument } from '../generated/graphql';
import { useDesk } from './PolicyDesk';

const AGAIN_AFTER = 1000;

/** How far the grades of all enterprises are rewritten after an adoption; nothing when nothing is under way. */
export function RebuildProgress() {
  const { editions } = useDesk();
  const { data, startPolling, stopPolling } = useQuery(PolicyRebuildsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [last] = data?.policyRebuilds ?? [];
  const isRunning = last?.status === 'RUNNING';
  useEffect(() => {
    if (isRunning) startPolling(AGAIN_AFTER);
    else stopPolling();
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  if (!last) return null;
  const title = editions.find(({ id }) => id === last.editionId)?.title ?? last.editionId;
  if (!isRunning)
    return (
      <p role="status" className="quiet">
        按《{title}》重算已完成：{last.done} 家，其中 {last.changed} 家的等级有变化。
      </p>
    );
  return (
    <div className="run-progress" role="status">
      <span>
        正在按《{title}》重算各企业等级：{last.done} / {last.total || '…'} 家
      </span>
      <progress value={last.done} max={last.total || 1} aria-label="重算进度" />
    </div>
  );
}
