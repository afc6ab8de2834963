import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { ImportShowDocument } from '../generated/graphql';
import { importParams, paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { ImportActions } from './ImportActions';
import { ImportGrades } from './ImportGrades';
import { ImportMapping } from './ImportMapping';
import { ImportNotices } from './ImportNotices';
import { ImportSheet } from './ImportSheet';
import { ImportState } from './ImportState';
import { IMPORT_KIND_LABELS, isUnderWay } from './importText';
import { usePolling } from './usePolling';

/** One sheet: what is wrong with it, what it would change, and what becomes of it. */
export function ImportShow() {
  const { id = '' } = useParams();
  const [params, change] = useSearchState(importParams);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportShowDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const batch = data?.importBatch;
  usePolling(batch ? isUnderWay(batch) : false, startPolling, stopPolling);
  usePageTitle(batch?.filename ?? '导入');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入这次导入" />;
  if (!batch)
    return (
      <Message title="没有这次导入" page>
        <Link to={paths.imports()}>返回导入</Link>
      </Message>
    );
  const views = [
    { view: 'rows', label: '各行' },
    { view: 'grades', label: `等级变化 ${batch.gradeChangeCount}` },
    { view: 'columns', label: '列的对应' },
  ] as const;
  return (
    <>
      <nav aria-label="位置" className="import-back">
        <Link to={paths.imports()}>导入</Link>
      </nav>
      <div className="page-head import-head">
        <h1>{batch.filename}</h1>
        <ImportState batch={batch} />
        <span className="quiet">
          {IMPORT_KIND_LABELS[batch.kind]}，{batch.uploadedBy} 于{' '}
          {formatInstant(Date.parse(batch.uploadedAt))} 上传
        </span>
        <ImportActions batch={batch} />
      </div>
      <ImportNotices batch={batch} />
      <nav aria-label="这次导入" className="import-views">
        {views.map(({ view, label }) => (
          <button
            key={view}
            type="button"
            className="button button-small"
            aria-pressed={params.view === view}
            onClick={() => change({ view, after: '' })}
          >
            {label}
          </button>
        ))}
      </nav>
      {params.view === 'rows' && (
        <ImportSheet key={`${batch.id} ${batch.status}`} batch={batch} params={params} change={change} />
      )}
      {params.view === 'grades' && (
        <ImportGrades
          key={`${batch.status} ${batch.gradeChangeCount}`}
          batch={batch}
          after={params.after}
          onGo={after => change({ after })}
        />
      )}
      {params.view === 'columns' && <ImportMapping key={batch.id} batch={batch} />}
    </>
  );
}
