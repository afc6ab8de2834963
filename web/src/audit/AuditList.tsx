import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { ExportButton } from '../domain/list/ExportButton';
import { usePrintedList } from '../domain/list/usePrintedList';
import { AuditPageDocument } from '../generated/graphql';
import { auditParams, paths } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { auditColumns } from './auditColumns';
import { AuditEntryDialog } from './AuditEntryDialog';
import { AuditFilters } from './AuditFilters';
import { auditFilterText } from './auditFilterText';
import { auditQuery } from './auditQuery';
import { CheckpointPanel } from './CheckpointPanel';

/** The server counts no further. */
const COUNTED_AT_MOST = 10_000;

/** Who did what, newest first; the auditor's page. */
export function AuditList() {
  usePageTitle('审计');
  const [params, change, settled] = useSearchState(auditParams);
  const { data, previousData, error, networkStatus, refetch } = useQuery(AuditPageDocument, {
    variables: auditQuery(settled),
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown?.auditEntries;
  usePrintedList({
    filter: auditFilterText(params, shown?.auditActions ?? []),
    total: page && `${page.totalCount}${page.totalCount >= COUNTED_AT_MOST ? '+' : ''} 条`,
    after: params.after,
  });
  const busy = networkStatus === NetworkStatus.setVariables;
  return (
    <>
      <div className="page-head">
        <h1>审计</h1>
      </div>
      <CheckpointPanel />
      <AuditFilters params={params} change={change} actions={shown?.auditActions ?? []} />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={10} label="正在载入审计记录" />
      ) : page.nodes.length === 0 ? (
        <Message title="没有符合条件的审计记录">
          <Link to={paths.audit()}>清除全部条件</Link>
        </Message>
      ) : (
        <>
          <DataTable
            caption="审计记录"
            columns={auditColumns}
            rows={page.nodes}
            rowKey={({ id }) => id}
            busy={busy}
            onOpen={({ id }) => change({ entry: id })}
          />
          <div className="list-foot">
            <p role="status">
              符合条件{' '}
              {page.totalCount >= COUNTED_AT_MOST ? `${COUNTED_AT_MOST} 条以上` : `${page.totalCount} 条`}
            </p>
            <ExportButton
              list="AUDIT_ENTRIES"
              columns={auditColumns.map(({ name }) => name)}
              variables={{ where: auditQuery(settled).where }}
              count={page.totalCount}
              orMore={page.totalCount >= COUNTED_AT_MOST}
            />
            <CursorPages
              after={params.after}
              next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
              onGo={after => change({ after })}
            />
          </div>
        </>
      )}
      {params.entry !== '' && (
        <AuditEntryDialog
          key={params.entry}
          id={params.entry}
          onClose={() => change({ entry: '' }, 'replace')}
          onObject={object => change({ object, entry: '', after: '' })}
        />
      )}
    </>
  );
}
