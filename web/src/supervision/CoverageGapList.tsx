import { useQuery } from '@apollo/client/react';
import { addMonths, formatDay } from '@qianqi/shared';
import { useNavigate, Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { SECTOR_LABELS } from '../domain/labels';
import { useToday } from '../domain/useToday';
import { CoverageGapsDocument } from '../generated/graphql';
import { gapParams, PAGE_SIZES, paths } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { SupervisionTabs } from './SupervisionTabs';

const MONTHS = [3, 6, 12, 24, 36];

/** Who was never inspected, or not for so many months. */
export function CoverageGapList() {
  usePageTitle('检查缺口');
  const [{ months, after }, change] = useSearchState(gapParams);
  const navigate = useNavigate();
  const today = useToday();
  const since = today === null ? '' : formatDay(addMonths(today, -months));
  const { data, previousData, error, refetch } = useQuery(CoverageGapsDocument, {
    variables: { since, first: PAGE_SIZES[1], after: after || null },
    skip: today === null,
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.coverageGaps;
  return (
    <>
      <div className="page-head">
        <h1>监管任务</h1>
      </div>
      <SupervisionTabs />
      <div className="filters" role="group" aria-label="多久没有检查">
        {MONTHS.map(each => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === months}
            onClick={() => change({ months: each, after: '' })}
          >
            {each} 个月未查
          </button>
        ))}
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={12} label="正在载入检查缺口" />
      ) : page.nodes.length === 0 ? (
        <Message title="没有检查缺口">
          <p>自 {since} 以来，每家企业都检查过。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="检查缺口"
            rows={page.nodes}
            rowKey={({ enterprise }) => enterprise.id}
            onOpen={({ enterprise }) => void navigate(paths.dossier(enterprise.creditCode, {}, 'tasks'))}
            columns={[
              {
                name: 'name',
                title: '企业',
                cell: ({ enterprise: { name, creditCode } }) => (
                  <Link to={paths.dossier(creditCode, {}, 'tasks')} className="row-link" tabIndex={-1}>
                    {name}
                  </Link>
                ),
              },
              {
                name: 'grade',
                title: '等级',
                cell: ({ enterprise }) => <GradeTag grade={enterprise.grade} />,
              },
              { name: 'sector', title: '行业', cell: ({ enterprise }) => SECTOR_LABELS[enterprise.sector] },
              { name: 'division', title: '乡镇', cell: ({ enterprise }) => enterprise.divisionName },
              {
                name: 'last',
                title: '上次检查',
                cell: ({ lastInspectedOn }) =>
                  lastInspectedOn === null ? (
                    <strong>从未检查</strong>
                  ) : (
                    <span className="days">{lastInspectedOn}</span>
                  ),
              },
            ]}
          />
          <div className="list-foot">
            <p role="status">
              自 {since} 以来未检查 {page.totalCount} 家
            </p>
            <CursorPages
              after={after}
              next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
              onGo={cursor => change({ after: cursor })}
            />
          </div>
        </>
      )}
    </>
  );
}
