import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { day, SECTOR_LABELS, type Sector } from '@qianqi/shared';
import { Link, useNavigate } from 'react-router';
import { choicesOf } from '../domain/choicesOf';
import { ListTools } from '../domain/list/ListTools';
import { useListShape } from '../domain/list/useListShape';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ViewTabs } from '../domain/list/ViewTabs';
import { useToday } from '../domain/useToday';
import { filterText } from '../domain/filterText';
import { may, useViewer } from '../domain/viewer';
import { InspectorPageDocument } from '../generated/graphql';
import { inspectorListParams, PAGE_SIZES, paths } from '../paths';
import { DataTable } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { SearchBox } from '../ui/SearchBox';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { readParams } from '../ui/searchParams';
import { useSearchState } from '../ui/useSearchState';
import { inspectorColumns } from './inspectorColumns';
import { INSPECTOR_STATES, InspectorCounters } from './InspectorCounters';
import { askedInspectors, inspectorQuery } from './inspectorQuery';

const NO_DAY = day('1970-01-01');
const SECTOR_OPTIONS = [...choicesOf(SECTOR_LABELS)];

/** Who may inspect, whose licence runs out, and who has how much in hand. */
export function InspectorList() {
  usePageTitle('检查人员');
  const [params, change, settled] = useSearchState(inspectorListParams);
  const today = useToday();
  const navigate = useNavigate();
  const viewer = useViewer();
  const keeps = may(viewer, 'KEEP_INSPECTORS');
  const shape = useListShape('INSPECTORS', viewer.username, params, patch => change(patch, 'replace'));
  const columns = inspectorColumns(today ?? NO_DAY);
  const { data, previousData, error, networkStatus, refetch } = useQuery(InspectorPageDocument, {
    // Asked of no day, nothing would be asked at all.
    variables: inspectorQuery(settled, today ?? NO_DAY),
    skip: today === null,
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const busy = networkStatus === NetworkStatus.setVariables || networkStatus === NetworkStatus.loading;
  const page = shown?.inspectors;
  usePrintedList({
    filter: [
      INSPECTOR_STATES.find(({ state }) => state === params.state)?.label,
      ...filterText({ q: params.q, sector: params.sector }),
    ],
    total: page && `${page.totalCount} 人`,
    page: params.page,
  });
  return (
    <>
      <div className="page-head">
        <h1>检查人员</h1>
        {keeps && (
          <Link to={paths.inspectorCreate} className="page-head-action">
            <Button type="primary">新增检查人员</Button>
          </Link>
        )}
      </div>
      <ViewTabs
        list="INSPECTORS"
        spec={inspectorListParams}
        countOf={search => ({
          inspectors: askedInspectors(readParams(inspectorListParams, search), today ?? NO_DAY),
        })}
      />
      <InspectorCounters counts={shown} params={params} change={change} />
      <div className="filters" role="search">
        <SearchBox
          label="搜索检查人员"
          placeholder="姓名/拼音/首字母/单位/执法证号"
          value={params.q}
          onSearch={q => change({ q, page: 1 }, 'replace')}
        />
        <Select<Sector>
          allowClear
          aria-label="可检查行业"
          placeholder="可检查行业"
          className="filter-select"
          options={SECTOR_OPTIONS}
          value={params.sector}
          onChange={sector => change({ sector: sector ?? null, page: 1 })}
        />
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page || !today ? (
        <LoadingRows rows={8} label="正在载入检查人员" />
      ) : page.nodes.length === 0 ? (
        <Message title="没有符合条件的检查人员">
          <Link to={paths.inspectors()}>清除全部条件</Link>
        </Message>
      ) : (
        <>
          <DataTable
            caption="检查人员"
            columns={shape.pick(columns)}
            density={shape.density}
            rows={page.nodes}
            rowKey={({ id }) => id}
            rowClass={({ active }) => (active ? '' : 'is-retired')}
            busy={busy}
            onOpen={({ id }) => void navigate(paths.inspector(id))}
          />
          <div className="list-foot">
            <p role="status">符合条件 {page.totalCount} 人</p>
            <ListTools
              shape={shape}
              columns={columns}
              variables={askedInspectors(settled, today)}
              count={page.totalCount}
            />
            <OffsetPages
              page={params.page}
              size={params.size}
              total={page.totalCount}
              sizes={PAGE_SIZES}
              onGo={(next, size) => change({ page: next, size })}
            />
          </div>
        </>
      )}
    </>
  );
}
