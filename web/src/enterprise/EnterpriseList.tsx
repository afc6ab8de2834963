import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Pagination } from 'antd';
import { formatDay, parseDay, type Day } from '@qianqi/shared';
import { Link, useNavigate } from 'react-router';
import { filterText } from '../domain/filterText';
import { may, useViewer } from '../domain/viewer';
import { EnterprisePageDocument } from '../generated/graphql';
import { enterpriseListParams, PAGE_SIZES, paths } from '../paths';
import { browserDay } from '../ui/clock';
import { DataTable } from '../ui/DataTable';
import { DayInput } from '../ui/DayInput';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePrintNote } from '../ui/print/usePrintNote';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { EnterpriseCounters } from './EnterpriseCounters';
import { EnterpriseFilters } from './EnterpriseFilters';
import { enterpriseColumns } from './enterpriseColumns';
import { enterpriseQuery } from './enterpriseQuery';

/** The list of enterprises as of a day. All that it shows is in its URL. */
export function EnterpriseList() {
  usePageTitle('企业');
  const [params, change, settled] = useSearchState(enterpriseListParams);
  const navigate = useNavigate();
  const mayCreate = may(useViewer(), 'KEEP_ENTERPRISES');
  const { data, previousData, error, networkStatus, refetch } = useQuery(EnterprisePageDocument, {
    variables: enterpriseQuery(settled),
    fetchPolicy: 'cache-and-network',
  });
  // While another page is on its way the last one stays in view, so that nothing jumps.
  const shown = data ?? previousData;
  const busy = networkStatus === NetworkStatus.setVariables || networkStatus === NetworkStatus.loading;
  const { page, size, asOf } = params;
  const total = shown?.enterprises.totalCount ?? 0;
  usePrintNote(
    [
      ...filterText(params),
      `查看日 ${formatDay(asOf ?? todayOf(shown?.today))}`,
      `共 ${total} 家，第 ${page} 页`,
    ],
    { landscape: true },
  );

  return (
    <>
      <div className="page-head">
        <h1>企业</h1>
        <DayInput
          label="查看日"
          value={asOf}
          today={todayOf(shown?.today)}
          placeholder="今天"
          onChange={day => change({ asOf: day, page: 1 }, 'step')}
        />
        {mayCreate && (
          <Link to={paths.enterpriseCreate} className="page-head-action">
            <Button type="primary">新增企业</Button>
          </Link>
        )}
      </div>
      <EnterpriseCounters counts={shown?.gradeDistribution} params={params} change={change} />
      <EnterpriseFilters params={params} change={change} />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={12} label="正在载入企业" />
      ) : shown.enterprises.nodes.length === 0 ? (
        <Nothing total={total} onFirst={() => change({ page: 1 })} />
      ) : (
        <>
          <DataTable
            caption="企业"
            columns={enterpriseColumns(params, change)}
            rows={shown.enterprises.nodes}
            rowKey={({ id }) => id}
            busy={busy}
            onOpen={({ creditCode }) => void navigate(paths.dossier(creditCode, { asOf }))}
          />
          <div className="list-foot">
            <p role="status">符合条件 {total} 家</p>
            <Pagination
              size="small"
              current={page}
              pageSize={size}
              total={total}
              showSizeChanger
              pageSizeOptions={[...PAGE_SIZES]}
              onChange={(nextPage, nextSize) =>
                change({ page: nextSize === size ? nextPage : 1, size: nextSize })
              }
            />
          </div>
        </>
      )}
    </>
  );
}

function Nothing({ total, onFirst }: { readonly total: number; readonly onFirst: () => void }) {
  if (total > 0)
    return (
      <Message title="这一页没有企业">
        <Button onClick={onFirst}>回到第一页</Button>
      </Message>
    );
  return (
    <Message title="没有符合条件的企业">
      <p>可以放宽筛选，或换用名称、拼音首字母、信用代码后几位、曾用名搜索。</p>
      <Link to={paths.enterprises()}>清除全部条件</Link>
    </Message>
  );
}

/** The server's day; the browser's clock may be wrong, and only stands in until the first answer. */
function todayOf(text: string | undefined): Day {
  const parsed = text === undefined ? null : parseDay(text);
  return parsed?.ok ? parsed.value : browserDay();
}
