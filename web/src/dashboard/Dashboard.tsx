import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { divisionName, formatDay, SECTOR_LABELS } from '@qianqi/shared';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Rewriting, rewritingText } from '../domain/Rewriting';
import { useToday } from '../domain/useToday';
import { useViewer } from '../domain/viewer';
import { DashboardDocument } from '../generated/graphql';
import { dashboardParams, paths } from '../paths';
import { browserDay } from '../ui/clock';
import { usePrintNote } from '../ui/print/usePrintNote';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { ClausePanel } from './ClausePanel';
import { DashboardFilters } from './DashboardFilters';
import { dashboardQuery } from './dashboardQuery';
import { figuresOf, type Figures } from './figures';
import { GradeHeadline } from './GradeHeadline';
import { MonthPanel } from './MonthPanel';
import { PlanPanel } from './PlanPanel';
import { QualityPanel } from './QualityPanel';
import { SectorPanel } from './SectorPanel';
import { TransitionPanel } from './TransitionPanel';
import { twinsOf } from './twins';

/** A leader's minute: the registry as of a day. All that it shows is in its URL, and every number opens its list. */
export function Dashboard() {
  usePageTitle('总览');
  const [params, change, settled] = useSearchState(dashboardParams);
  const known = useToday();
  const today = known ?? browserDay();
  const { data, error, networkStatus, refetch } = useQuery(DashboardDocument, {
    variables: dashboardQuery(settled, today),
    fetchPolicy: 'cache-and-network',
    skip: known === null,
  });
  const busy = networkStatus === NetworkStatus.setVariables;
  const answered = useMemo(() => data && figuresOf(data.dashboard, settled, today), [data, settled, today]);
  // While others are on their way the last ones stay in view, with the links that belong to them.
  const [last, keep] = useState<Figures>();
  if (answered && answered !== last) keep(answered);
  const figures = answered ?? last;
  const twins = twinsOf(params, change);
  const { divisions } = useViewer();
  const places = settled.division.length > 0 ? settled.division : divisions;
  usePrintNote([
    `截至 ${formatDay(settled.asOf ?? today)}`,
    `近 ${settled.months} 个月`,
    places.length > 0 && `属地：${places.map(divisionName).join('、')}`,
    settled.sector.length > 0 && `行业：${settled.sector.map(sector => SECTOR_LABELS[sector]).join('、')}`,
    rewritingText(figures?.counted.rewriting),
  ]);

  return (
    <>
      <div className="page-head">
        <h1>总览</h1>
        <button type="button" className="button page-head-action" onClick={() => print()}>
          打印
        </button>
      </div>
      <DashboardFilters params={params} change={change} today={today} />
      <Rewriting rewriting={figures?.counted.rewriting} onAgain={() => void refetch()} />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !figures ? (
        <LoadingRows rows={14} label="正在统计" />
      ) : figures.counted.sectorGrades.length === 0 ? (
        <Message title="没有符合条件的企业">
          <p>可以放宽筛选。</p>
          <Link to={paths.dashboard()}>清除全部条件</Link>
        </Message>
      ) : (
        <div className={`dashboard${busy ? ' is-busy' : ''}`} aria-busy={busy}>
          <GradeHeadline figures={figures} />
          <div className="dash-panels">
            <MonthPanel figures={figures} twin={twins.months} />
            <TransitionPanel
              figures={figures}
              today={today}
              since={params.since}
              onSince={since => change({ since }, 'step')}
            />
            <ClausePanel figures={figures} />
            <SectorPanel figures={figures} twin={twins.sectors} />
            <PlanPanel figures={figures} twin={twins.plan} />
            <QualityPanel figures={figures} stale={params.stale} onStale={stale => change({ stale })} />
          </div>
        </div>
      )}
    </>
  );
}
