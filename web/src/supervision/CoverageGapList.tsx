import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ListTools } from '../domain/list/ListTools';
import { useListShape } from '../domain/list/useListShape';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ViewTabs } from '../domain/list/ViewTabs';
import { useToday } from '../domain/useToday';
import { filterText } from '../domain/filterText';
import { may, useViewer } from '../domain/viewer';
import { CoverageGapsDocument } from '../generated/graphql';
import { gapParams, PAGE_SIZES, paths } from '../paths';
import { DataTable } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { readParams } from '../ui/searchParams';
import { useSearchState } from '../ui/useSearchState';
import { ExtraDialog } from '../domain/supervision/ExtraDialog';
import { GAP_COLUMNS } from './gapColumns';
import { GapFilters } from './GapFilters';
import { gapQuery } from './gapQuery';
import { SupervisionTabs } from './SupervisionTabs';

/** Who was never inspected, or not for so many months. */
export function CoverageGapList() {
  usePageTitle('检查缺口');
  const [params, change] = useSearchState(gapParams);
  const { months, grade, sector, division, page: number, size } = params;
  const navigate = useNavigate();
  const viewer = useViewer();
  const orders = may(viewer, 'ORDER_INSPECTIONS');
  const shape = useListShape('COVERAGE_GAPS', viewer.username, params, patch => change(patch, 'replace'));
  const [ordering, setOrdering] = useState(false);
  const today = useToday();
  const asked = gapQuery(params, today);
  const { since } = asked;
  const { data, previousData, error, networkStatus, refetch } = useQuery(CoverageGapsDocument, {
    variables: {
      ...asked,
      first: size,
      offset: (number - 1) * size,
    },
    skip: today === null,
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.coverageGaps;
  usePrintedList({
    filter: [`${months} 个月未检查`, ...filterText({ grade, sector, division })],
    total: page && `${page.totalCount} 家`,
    page: number,
  });
  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
        {orders && page && page.nodes.length > 0 && (
          <span className="page-head-action">
            <button type="button" className="button" onClick={() => setOrdering(true)}>
              对本页 {page.nodes.length} 家加查
            </button>
          </span>
        )}
      </div>
      <SupervisionTabs />
      <ViewTabs
        list="COVERAGE_GAPS"
        spec={gapParams}
        countOf={search => ({ coverageGaps: gapQuery(readParams(gapParams, search), today) })}
      />
      <GapFilters params={params} change={change} />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={12} label="正在载入检查缺口" />
      ) : page.nodes.length === 0 ? (
        <Message title="没有检查缺口">
          <p>自 {since} 以来，符合条件的企业都检查过。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="检查缺口"
            rows={page.nodes}
            rowKey={({ enterprise }) => enterprise.id}
            busy={networkStatus === NetworkStatus.setVariables}
            onOpen={({ enterprise }) => void navigate(paths.dossier(enterprise.creditCode, {}, 'tasks'))}
            columns={shape.pick(GAP_COLUMNS)}
            density={shape.density}
          />
          <div className="list-foot">
            <p role="status">
              自 {since} 以来未检查 {page.totalCount} 家
            </p>
            <ListTools shape={shape} columns={GAP_COLUMNS} variables={asked} count={page.totalCount} />
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
      {ordering && page && today && (
        <ExtraDialog
          whom={
            <>
              本页 <strong>{page.nodes.length} 家企业</strong>，每家加查一次
            </>
          }
          selection={{ enterpriseIds: page.nodes.map(({ enterprise }) => enterprise.id) }}
          name={`gaps:${since}:${number}`}
          basis="OTHER"
          reason={`自 ${since} 以来未检查`}
          today={today}
          onClose={() => setOrdering(false)}
        />
      )}
    </>
  );
}
