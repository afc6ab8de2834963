import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { usePrintedList } from '../domain/list/usePrintedList';
import { ImportPageDocument } from '../generated/graphql';
import { importListParams, paths } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { importColumns } from './importColumns';
import { isUnderWay } from './importText';
import { ImportUpload } from './ImportUpload';
import { usePolling } from './usePolling';

/** Where sheets come in, and what became of those that did, newest first. */
export function ImportList() {
  usePageTitle('导入');
  const [{ after }, change] = useSearchState(importListParams);
  const navigate = useNavigate();
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(ImportPageDocument, {
    variables: { after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.importBatches;
  usePrintedList({ filter: [], after });
  usePolling(page?.nodes.some(isUnderWay) ?? false, startPolling, stopPolling);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  return (
    <>
      <div className="page-head">
        <h1>导入</h1>
      </div>
      <ImportUpload />
      {!page ? (
        <LoadingRows rows={6} label="正在载入导入" />
      ) : page.nodes.length === 0 ? (
        <Message title="还没有导入过表格">
          <p>上传后先逐格校验，列出错误和会变化的等级，确认后才录入；录入后可整批撤销。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="历次导入"
            rows={page.nodes}
            rowKey={({ id }) => id}
            columns={importColumns}
            onOpen={({ id }) => void navigate(paths.importBatch(id))}
          />
          <div className="list-foot">
            <span />
            <CursorPages
              after={after}
              next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
              onGo={cursor => change({ after: cursor })}
            />
          </div>
        </>
      )}
    </>
  );
}
