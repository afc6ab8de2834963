import { gradePeriods } from '@qianqi/shared';
import { useMemo } from 'react';
import { NavLink, Outlet, useParams } from 'react-router';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { AsOfProvider, useAsOf } from '../domain/creditFile/AsOf';
import { GradePeriodTable } from '../domain/timeline/GradePeriodTable';
import { GradeTimeline } from '../domain/timeline/GradeTimeline';
import { paths, type DossierTab } from '../paths';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { EnterpriseHeader } from './EnterpriseHeader';
import { EnterpriseWhy } from './EnterpriseWhy';
import { GradeCheck } from './GradeCheck';
import { KnownThen } from './KnownThen';

/** 信用档案: who it is, which grade, why, since when and until when, and the records behind it. */
export function EnterpriseShow() {
  const { creditCode = '' } = useParams();
  return (
    <CreditFileGate creditCode={creditCode}>
      <AsOfProvider>
        <Dossier />
      </AsOfProvider>
    </CreditFileGate>
  );
}

function Dossier() {
  const file = useFile();
  const asOf = useAsOf();
  usePageTitle(file.enterprise.name);
  return (
    <>
      <EnterpriseHeader file={file} asOf={asOf} />
      <GradeCheck file={file} />
      {asOf.known === null ? (
        <Message title="当时尚无此企业">
          <p>在所选的已知时点，这家企业还没有登记。</p>
        </Message>
      ) : (
        <>
          <KnownThen asOf={asOf} />
          <Timeline />
          <div className="dossier-columns">
            <EnterpriseWhy asOf={asOf} />
            <section className="dossier-records" aria-label="档案内容">
              <Tabs />
              <Outlet />
            </section>
          </div>
        </>
      )}
    </>
  );
}

function Timeline() {
  const { today } = useFile();
  const { known, history, day, params, change } = useAsOf();
  const periods = useMemo(() => (known ? gradePeriods(history, known) : []), [history, known]);
  const move = (to: typeof day) => change({ asOf: to === today ? null : to }, 'step');
  const table = params.twin === 'table';
  return (
    <section className="panel" aria-label="等级时间线">
      <div className="panel-head">
        <h2>等级时间线</h2>
        <span className="panel-hint timeline-hint">{table ? '' : '← → 逐日移动，按住 Shift 逐月'}</span>
        <button
          type="button"
          className="button button-small"
          aria-pressed={table}
          onClick={() => change({ twin: table ? 'chart' : 'table' }, 'replace')}
        >
          {table ? '看图' : '看表'}
        </button>
      </div>
      {table ? (
        <GradePeriodTable periods={periods} asOf={day} today={today} onMove={move} />
      ) : (
        <GradeTimeline
          periods={periods}
          events={known?.events ?? []}
          asOf={day}
          today={today}
          onMove={move}
        />
      )}
    </section>
  );
}

function Tabs() {
  const { enterprise, events, certificates } = useFile();
  const { params } = useAsOf();
  const to = (tab: DossierTab) => paths.dossier(enterprise.creditCode, params, tab);
  return (
    <nav className="tabs" aria-label="档案分栏">
      <NavLink to={to('records')} end preventScrollReset>
        记录 <span className="tab-count">{events.length}</span>
      </NavLink>
      <NavLink to={to('certificates')} preventScrollReset>
        标准化证书 <span className="tab-count">{certificates.length}</span>
      </NavLink>
      <NavLink to={to('measures')} preventScrollReset>
        监管措施
      </NavLink>
      <NavLink to={to('tasks')} preventScrollReset>
        监管任务
      </NavLink>
      <NavLink to={to('publication')} preventScrollReset>
        公示
      </NavLink>
    </nav>
  );
}
