import {
  formatInstant,
  REDRESS_APPLICANT_LABELS,
  REDRESS_GROUND_LABELS,
  REDRESS_STATUS_LABELS,
} from '@qianqi/shared';
import type { ReactNode } from 'react';
import { subjectText, type CaseRow } from './redressText';

interface Decided extends CaseRow {
  readonly statement: string;
  readonly revokedOn: string | null;
  readonly acceptedAt: string | null;
  readonly acceptedBy: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
}

/** Everything that is known of a case, in the order in which it came to be. */
export function RedressFacts({ of }: { readonly of: Decided }) {
  return (
    <section className="panel" aria-label="案件">
      <dl className="facts">
        <Fact name="针对">{subjectText(of.event)}</Fact>
        <Fact name="理由">{REDRESS_GROUND_LABELS[of.ground]}</Fact>
        {of.revokedOn !== null && (
          <Fact name="处罚撤销日期">
            <span className="days">{of.revokedOn}</span>
          </Fact>
        )}
        <Fact name="情况说明">{of.statement}</Fact>
        <Fact name="提出">
          <span className="days">{of.filedOn}</span> {REDRESS_APPLICANT_LABELS[of.applicant]}
        </Fact>
        <Fact name="登记">
          {of.recordedBy} {formatInstant(Date.parse(of.recordedAt))}
        </Fact>
        <Fact name="受理">
          {of.acceptedAt === null
            ? '无'
            : `${of.acceptedBy ?? ''} ${formatInstant(Date.parse(of.acceptedAt))}`}
        </Fact>
        {of.dueOn !== null && (
          <Fact name={of.acceptedAt === null ? '受理期限' : '决定期限'}>
            <span className="days">{of.dueOn}</span>
            {of.overdue && <span className="due-over due-mark">! 逾期</span>}
          </Fact>
        )}
        {of.endedAt !== null && (
          <Fact name={REDRESS_STATUS_LABELS[of.status]}>
            {of.endReason}（{of.endedBy} {formatInstant(Date.parse(of.endedAt))}）
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
