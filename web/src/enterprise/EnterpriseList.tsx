import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Pagination } from 'antd';
import { parseDay, type Day } from '@qianqi/shared';
import { lazy, Suspense } from 'react';
import { Link, useNavigate } from 'react-router';
import { filterText } from '../domain/filterText';
import { ListTools } from '../domain/list/ListTools';
import { useListShape } from '../domain/list/useListShape';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ViewTabs } from '../domain/list/ViewTabs';
import { Rewriting, rewritingText } from '../domain/Rewriting';
import { may, useViewer } from '../domain/viewer';
import { EnterprisePageDocument } from '../generated/graphql';
import { enterpriseListParams, PAGE_SIZES, paths } from '../paths';
import { browserDay } from '../ui/clock';
import { DataTable } from '../ui/DataTable';
import { DayInput } from '../ui/DayInput';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { readParams } from '../ui/searchParams';
import { useSearchState } from '../ui/useSearchState';
import { useTicked } from '../ui/useTicked';
import { EnterpriseBulk } from './EnterpriseBulk';
import { EnterpriseCounters } from './EnterpriseCounters';
import { EnterpriseFilters } from './EnterpriseFilters';
import { enterpriseColumns, MORE_COLUMNS } from './enterpriseColumns';
import { countOfEnterprises, enterpriseQuery } from './enterpriseQuery';
import { figureTexts } from './figureFilter';

const EnterpriseDrawer = lazy(async () => ({
  default: (await import('./EnterpriseDrawer')).EnterpriseDrawer,
}));

/** The list of enterprises as of a day. All that it shows is in its URL. */
export function EnterpriseList() {
  usePageTitle('企业');
  const [params, change, settled] = useSearchState(enterpriseListParams);
  const navigate = useNavigate();
  const viewer = useViewer();
  const mayCreate = may(viewer, 'KEEP_ENTERPRISES');
  const orders = may(viewer, 'ORDER_INSPECTIONS');
  const shape = useListShape('ENTERPRISES', viewer.username, params, patch => change(patch, 'replace'));
  const more = shape.names.some(name => MORE_COLUMNS.includes(name));
  const query = enterpriseQuery(settled);
  const { data, previousData, error, networkStatus, refetch } = useQuery(EnterprisePageDocument, {
    variables: { ...query, ...(more && { more }) },
    fetchPolicy: 'cache-and-network',
  });
  // While another page is on its way the last one stays in view, so that nothing jumps.
  const shown = data ?? previousData;
  const busy = networkStatus === NetworkStatus.setVariables || networkStatus === NetworkStatus.loading;
  const { page, size, asOf, row } = params;
  const total = shown?.enterprises.totalCount ?? 0;
  const rewriting = shown?.enterprises.rewriting;
  usePrintedList({
    filter: [...filterText(params), ...figureTexts(params).map(({ text }) => text), rewritingText(rewriting)],
    asOf,
    total: shown && `${total} 家`,
    page,
  });
  const rows = shown?.enterprises.nodes ?? [];
  const { first: _first, offset: _offset, ...asked } = query;
  const ticked = useTicked(
    JSON.stringify(asked),
    rows.map(({ id }) => id),
  );
  const columns = enterpriseColumns(params, change);
  const open = ({ creditCode }: { readonly creditCode: string }) =>
    creditCode === row ? void navigate(paths.dossier(creditCode, { asOf })) : change({ row: creditCode });

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
      <ViewTabs
        list="ENTERPRISES"
        spec={enterpriseListParams}
        countOf={search => countOfEnterprises(readParams(enterpriseListParams, search))}
      />
      <EnterpriseCounters counts={shown?.gradeDistribution} params={params} change={change} />
      <EnterpriseFilters params={params} change={change} />
      <Rewriting rewriting={rewriting} onAgain={() => void refetch()} />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={12} label="正在载入企业" />
      ) : shown.enterprises.nodes.length === 0 ? (
        <Nothing total={total} onFirst={() => change({ page: 1 })} />
      ) : (
        <>
          {orders && <EnterpriseBulk ticked={ticked} total={total} query={asked} />}
          <DataTable
            caption="企业"
            columns={shape.pick(columns)}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            density={shape.density}
            onOpen={open}
            openKey={rows.find(({ creditCode }) => creditCode === row)?.id}
            onWalk={row === '' ? undefined : each => change({ row: each.creditCode }, 'step')}
            selection={orders ? ticked.selection : undefined}
          />
          <div className="list-foot">
            <p role="status">符合条件 {total} 家</p>
            <ListTools shape={shape} columns={columns} variables={asked} count={total} />
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
      {row !== '' && (
        <Suspense fallback={null}>
          <EnterpriseDrawer creditCode={row} asOf={asOf} onClose={() => change({ row: '' }, 'replace')} />
        </Suspense>
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
