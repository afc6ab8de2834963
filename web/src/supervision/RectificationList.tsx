import { useQuery } from '@apollo/client/react';
import { day } from '@qianqi/shared';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ListTools } from '../domain/list/ListTools';
import { useListShape } from '../domain/list/useListShape';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ViewTabs } from '../domain/list/ViewTabs';
import { may, useViewer } from '../domain/viewer';
import {
  RectificationPageDocument,
  type RectificationPageQuery,
  type RectificationPageQueryVariables,
} from '../generated/graphql';
import { PAGE_SIZES, paths, RECTIFICATION_STATES, rectificationParams } from '../paths';
import { DataTable } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { readParams } from '../ui/searchParams';
import { useSearchState } from '../ui/useSearchState';
import { ExtraDialog } from '../domain/supervision/ExtraDialog';
import { RectificationExtend } from './RectificationExtend';
import { rectificationColumns } from './rectificationColumns';
import { SupervisionTabs } from './SupervisionTabs';

type State = (typeof RECTIFICATION_STATES)[number];
export type ListedRectification = RectificationPageQuery['rectifications']['nodes'][number];

const LABELS: Readonly<Record<State, string>> = {
  open: '未整改',
  late: '! 逾期未整改',
  escalated: '! 逾期过久',
  rectified: '已整改',
};
const ASKED = {
  open: { status: 'OPEN', step: null },
  late: { status: null, step: ['OVERDUE', 'ESCALATED'] },
  escalated: { status: null, step: ['ESCALATED'] },
  rectified: { status: 'RECTIFIED', step: null },
} as const satisfies Readonly<Record<State, RectificationPageQueryVariables>>;

/** As the server is asked for it. */
function askedOf(state: State) {
  const { status, step } = ASKED[state];
  return { status, step: step === null ? null : [...step] };
}

/** All that enterprises were ordered to put right, earliest deadline first. */
export function RectificationList() {
  usePageTitle('整改');
  const [params, change] = useSearchState(rectificationParams);
  const { state, page: number, size } = params;
  const navigate = useNavigate();
  const viewer = useViewer();
  const extendable = may(viewer, 'MOVE_TASKS');
  const shape = useListShape('RECTIFICATIONS', viewer.username, params, patch => change(patch, 'replace'));
  const [extending, setExtending] = useState<ListedRectification | null>(null);
  const [ordering, setOrdering] = useState<ListedRectification | null>(null);
  const { data, previousData, error, refetch } = useQuery(RectificationPageDocument, {
    variables: { ...ASKED[state], first: size, offset: (number - 1) * size },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown?.rectifications;
  usePrintedList({ filter: [LABELS[state]], total: page && `${page.totalCount} 项`, page: number });
  const columns = rectificationColumns(extendable ? { onExtend: setExtending, onExtra: setOrdering } : null);
  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
      </div>
      <SupervisionTabs />
      <ViewTabs
        list="RECTIFICATIONS"
        spec={rectificationParams}
        countOf={search => ({ rectifications: askedOf(readParams(rectificationParams, search).state) })}
      />
      <div className="counters" role="group" aria-label="整改计数">
        {RECTIFICATION_STATES.map(each => (
          <button
            key={each}
            type="button"
            className="counter"
            aria-pressed={state === each}
            onClick={() => change({ state: each, page: 1 })}
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
            rowClass={({ step }) => (step === 'IN_TIME' ? '' : 'is-overdue')}
            onOpen={({ enterprise }) => void navigate(paths.dossier(enterprise.creditCode, {}, 'tasks'))}
            columns={shape.pick(columns)}
            density={shape.density}
          />
          <div className="list-foot">
            <p role="status">
              {LABELS[state]} {page.totalCount} 项
            </p>
            <ListTools shape={shape} columns={columns} variables={askedOf(state)} count={page.totalCount} />
            <OffsetPages
              page={number}
              size={size}
              total={page.totalCount}
              sizes={PAGE_SIZES}
              onGo={(next, nextSize) => change({ page: next, size: nextSize })}
            />
          </div>
        </>
      )}
      {extending && shown && (
        <RectificationExtend of={extending} today={day(shown.today)} onClose={() => setExtending(null)} />
      )}
      {ordering && shown && (
        <ExtraDialog
          whom={ordering.enterprise.name}
          selection={{ enterpriseIds: [ordering.enterprise.id] }}
          name={`${ordering.enterprise.id}:${ordering.id}`}
          basis="OVERDUE_RECTIFICATION"
          reason={`${ordering.item}：${ordering.problem}，逾期未整改`}
          today={day(shown.today)}
          onClose={() => setOrdering(null)}
        />
      )}
    </>
  );
}
