import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { CELL_FAULT_CODES, type CellFaultCode, type ImportRowStatus } from '@qianqi/shared';
import { useState } from 'react';
import { ImportRowsDocument } from '../generated/graphql';
import type { ImportParams, importParams } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import type { ChangeParams } from '../ui/useSearchState';
import { ImportRows } from './ImportRows';
import { FAULT_LABELS, ROW_STATUS_LABELS, type ShownImport } from './importText';

interface Props {
  readonly batch: ShownImport;
  readonly params: ImportParams;
  readonly change: ChangeParams<typeof importParams>;
}

const COUNTERS = [
  { status: 'FAULTY', count: 'faulty' },
  { status: 'GOOD', count: 'good' },
  { status: 'SKIPPED', count: 'skipped' },
  { status: 'RECORDED', count: 'recorded' },
  { status: 'REVERTED', count: 'reverted' },
] as const;

/** The rows of the sheet, by how they stand and by what is wrong with them. */
export function ImportSheet({ batch, params, change }: Props) {
  const { counts, faultCounts } = batch;
  // Whoever opens a sheet with faults wants to see them; while they are mended the list stays what it is.
  const [first] = useState<ImportRowStatus | null>(counts.faulty > 0 ? 'FAULTY' : null);
  const status = params.show === null ? first : params.show === 'ALL' ? null : params.show;
  const code: CellFaultCode | null = CELL_FAULT_CODES.find(each => each === params.code) ?? null;
  const { data, previousData, error, networkStatus, refetch } = useQuery(ImportRowsDocument, {
    variables: { id: batch.id, status: code === null ? status : null, code, after: params.after || null },
    // What was mended meanwhile is to be seen as it is.
    fetchPolicy: 'network-only',
  });
  const page = (data ?? previousData)?.importBatch?.rows;
  const all = COUNTERS.reduce((sum, { count }) => sum + counts[count], 0);
  const show = (next: ImportRowStatus | 'ALL') => change({ show: next, code: '', after: '' });
  return (
    <>
      <div className="import-filters" role="group" aria-label="按状态">
        <button
          type="button"
          className="chip"
          aria-pressed={status === null && code === null}
          onClick={() => show('ALL')}
        >
          全部 {all}
        </button>
        {COUNTERS.map(
          ({ status: each, count }) =>
            (counts[count] > 0 || each === 'FAULTY') && (
              <button
                key={each}
                type="button"
                className="chip"
                aria-pressed={status === each && code === null}
                onClick={() => show(each)}
              >
                {ROW_STATUS_LABELS[each]} {counts[count]}
              </button>
            ),
        )}
      </div>
      {faultCounts.length > 0 && (
        <div className="import-filters" role="group" aria-label="按问题">
          <span className="quiet">问题：</span>
          {faultCounts.map(({ code: each, rows }) => (
            <button
              key={each}
              type="button"
              className="chip"
              aria-pressed={code === each}
              onClick={() => change({ code: code === each ? '' : each, after: '' })}
            >
              {FAULT_LABELS[each]} {rows}
            </button>
          ))}
        </div>
      )}
      {error && !page ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={8} label="正在载入各行" />
      ) : page.nodes.length === 0 ? (
        <Message title={status === 'FAULTY' ? '没有有错误的行' : '没有这样的行'}>
          <button type="button" className="button" onClick={() => show('ALL')}>
            看全部行
          </button>
        </Message>
      ) : (
        <>
          <ImportRows
            key={`${status} ${code} ${params.after}`}
            batch={batch}
            rows={page.nodes}
            busy={networkStatus === NetworkStatus.setVariables}
          />
          <div className="list-foot">
            <span className="quiet">每页 50 行</span>
            <CursorPages
              after={params.after}
              next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
              onGo={after => change({ after })}
            />
          </div>
        </>
      )}
    </>
  );
}
