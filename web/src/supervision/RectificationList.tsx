import { useQuery } from '@apollo/client/react';
import { day } from '@qianqi/shared';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { may, useViewer } from '../domain/viewer';
import { RectificationPageDocument, type RectificationPageQuery } from '../generated/graphql';
import { paths, RECTIFICATION_STATES, rectificationParams } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { RectificationExtend } from './RectificationExtend';
import { rectificationColumns } from './rectificationColumns';
import { SupervisionTabs } from './SupervisionTabs';

type State = (typeof RECTIFICATION_STATES)[number];
export type ListedRectification = RectificationPageQuery['rectifications']['nodes'][number];

const LABELS: Readonly<Record<State, string>> = { open: '未整改', late: '! 逾期未整改', rectified: '已整改' };
const ASKED = {
  open: { status: 'OPEN', overdue: null },
  late: { status: null, overdue: true },
  rectified: { status: 'RECTIFIED', overdue: null },
} as const;

/** All that enterprises were ordered to put right, earliest deadline first. */
export function RectificationList() {
  usePageTitle('整改');
  const [{ state, after }, change] = useSearchState(rectificationParams);
  const navigate = useNavigate();
  const extendable = may(useViewer(), 'MOVE_TASKS');
  const [extending, setExtending] = useState<ListedRectification | null>(null);
  const { data, previousData, error, refetch } = useQuery(RectificationPageDocument, {
    variables: { ...ASKED[state], after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown?.rectifications;
  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
      </div>
      <SupervisionTabs />
      <div className="counters" role="group" aria-label="整改计数">
        {RECTIFICATION_STATES.map(each => (
          <button
            key={each}
            type="button"
            className="counter"
            aria-pressed={state === each}
            onClick={() => change({ state: each, after: '' })}
          >
            <span className="counter-label">{LABELS[each]}</span>
            <span className="counter-number">{shown?.[each].totalCount ?? '…'}</span>
          </button>
        ))}
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={10} label="正在载入整改事项" />
      ) : page.nodes.length === 0 ? (
        <Message title={`没有${state === 'rectified' ? '已整改' : '未整改'}的事项`}>
          <p>检查或约谈中发现的不合格项，会在这里列出整改期限和复查结果。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="整改事项"
            rows={page.nodes}
            rowKey={({ id }) => id}
            rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
            onOpen={({ enterprise }) => void navigate(paths.dossier(enterprise.creditCode, {}, 'tasks'))}
            columns={rectificationColumns(extendable ? setExtending : null)}
          />
          <div className="list-foot">
            <p role="status">
              {LABELS[state]} {page.totalCount} 项
            </p>
            <CursorPages
              after={after}
              next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
              onGo={cursor => change({ after: cursor })}
            />
          </div>
        </>
      )}
      {extending && shown && (
        <RectificationExtend of={extending} today={day(shown.today)} onClose={() => setExtending(null)} />
      )}
    </>
  );
}
