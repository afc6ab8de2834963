import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { WhatIfsDocument, type WhatIfHeadFragment } from '../generated/graphql';
import { whatIfParams } from '../paths';
import { Failure, LoadingRows } from '../ui/States';
import { useSearchState } from '../ui/useSearchState';
import { RUN_STATUS_LABELS } from './policyText';
import { WhatIfProgress } from './WhatIfProgress';
import { WhatIfResult } from './WhatIfResult';
import { WhatIfStart } from './WhatIfStart';

const AGAIN_AFTER = 500;

/** What another edition would make of the whole registry: nothing is written. Its state is on the server, and survives a reload. */
export function WhatIfShow() {
  const [params, change] = useSearchState(whatIfParams);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(WhatIfsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const runs = data?.whatIfs ?? [];
  const shown = runs.find(({ id }) => id === params.run) ?? (params.of === '' ? runs[0] : undefined);
  const isRunning = runs.some(({ status }) => status === 'RUNNING');
  useEffect(() => {
    if (isRunning) startPolling(AGAIN_AFTER);
    else stopPolling();
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} label="正在载入推演" />;
  return (
    <article className="policy">
      <WhatIfStart
        of={params.of}
        drafts={data.policyDrafts}
        busy={runs.some(({ status, isOwn }) => isOwn && status === 'RUNNING')}
        onStarted={async run => {
          await refetch();
          change({ run, of: '', before: null, after: null, page: 1, mover: '' });
        }}
      />
      {runs.length > 0 && (
        <label className="labelled what-if-runs">
          <span>查看</span>
          <select
            aria-label="查看哪次推演"
            value={shown?.id ?? ''}
            onChange={({ target }) =>
              change({ run: target.value, of: '', before: null, after: null, page: 1, mover: '' })
            }
          >
            {!shown && <option value="">请选择</option>}
            {runs.map(run => (
              <option key={run.id} value={run.id}>
                {runText(run)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown && <WhatIfProgress run={shown} onCancelled={() => void refetch()} />}
      {shown?.status === 'DONE' && <WhatIfResult id={shown.id} params={params} change={change} />}
    </article>
  );
}

function runText({
  title,
  asOf,
  requestedBy,
  requestedAt,
  status,
  draftVersion,
}: WhatIfHeadFragment): string {
  const version = draftVersion === null ? '' : `第 ${draftVersion} 版次，`;
  return `${title}（${version}按 ${asOf}）· ${requestedBy} ${formatInstant(Date.parse(requestedAt))} · ${RUN_STATUS_LABELS[status]}`;
}
