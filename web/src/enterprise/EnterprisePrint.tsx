import { formatDay, formatInstant, gradePeriods, gradeText, SECTOR_LABELS } from '@qianqi/shared';
import { Outlet, useParams } from 'react-router';
import { BUREAU } from '../domain/bureau';
import { AsOfProvider, useAsOf } from '../domain/creditFile/AsOf';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { GradePeriodTable } from '../domain/timeline/GradePeriodTable';
import { Paper } from '../ui/print/Paper';
import { usePrintNote } from '../ui/print/usePrintNote';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { EnterpriseWhy } from './EnterpriseWhy';

/** 信用档案 on paper: all of it one after the other, as of the day and the instant of the URL. */
export function EnterprisePrint() {
  const { creditCode = '' } = useParams();
  return (
    <CreditFileGate creditCode={creditCode}>
      <AsOfProvider>
        <WholeFile />
      </AsOfProvider>
    </CreditFileGate>
  );
}

function WholeFile() {
  const { enterprise, today } = useFile();
  const asOf = useAsOf();
  const { known, history, day, assessment, params } = asOf;
  usePageTitle(`${enterprise.name}信用档案`);
  const then = params.knownAt !== null && `按 ${formatInstant(params.knownAt)} 时已知的记录和制度版本`;
  usePrintNote([enterprise.creditCode, `查看日 ${formatDay(day)}`, then]);
  if (!known)
    return (
      <Message title="当时尚无此企业" page>
        <p>在所选的已知时点，这家企业还没有登记。</p>
      </Message>
    );
  const facts = [
    ['统一社会信用代码', enterprise.creditCode],
    ['行业', SECTOR_LABELS[enterprise.sector]],
    ['属地', enterprise.divisionName],
    ['地址', enterprise.address ?? '—'],
    ['主要负责人', enterprise.principalName ?? '—'],
    ['纳入日期', enterprise.includedOn],
    ['信用等级', `${gradeText(assessment?.grade ?? null)}（${formatDay(day)}）`],
    ['曾用名', enterprise.formerNames.map(({ name }) => name).join('、') || '—'],
  ] as const;
  return (
    <Paper title={`${enterprise.name}信用档案`} bureau={BUREAU}>
      {then !== false && <p className="paper-bureau">{then}</p>}
      <div className="paper-form-wide">
        <table className="paper-form" aria-label="企业">
          <tbody>
            {facts.map(([label, text]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <EnterpriseWhy asOf={asOf} />
      <section className="print-section" aria-label="历次等级">
        <h2>历次等级</h2>
        <GradePeriodTable
          periods={gradePeriods(history, known)}
          asOf={day}
          today={today}
          onMove={to => asOf.change({ asOf: to === today ? null : to }, 'step')}
        />
      </section>
      <Outlet />
    </Paper>
  );
}
