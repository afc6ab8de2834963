import {
  EVENT_KIND_LABELS,
  formatDay,
  gradeText,
  NOT_COUNTED_LABELS,
  type Fact,
  type NotCounted,
} from '@qianqi/shared';
import { Link, useNavigate } from 'react-router';
import { ClauseList } from '../domain/ClauseList';
import type { AsOf } from '../domain/creditFile/AsOf';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { paths } from '../paths';

const WHEN_LABELS = { ANY: '满足任一条即可', ALL: '须全部满足', ALWAYS: '其余情形' } as const;

/** Why this grade: the clauses that decided on top, then all the others, then what was considered and not counted. */
export function EnterpriseWhy({ asOf: { assessment, params, change } }: { readonly asOf: AsOf }) {
  const { creditCode } = useFile().enterprise;
  const navigate = useNavigate();
  // To where the records are that it highlights.
  const onMark = (mark: Fact | null) => {
    if (mark === null) return change({ mark }, 'replace');
    const tab = mark === 'standardization' ? 'certificates' : 'records';
    void navigate(paths.dossier(creditCode, { ...params, mark }, tab), {
      replace: true,
      preventScrollReset: true,
    });
  };
  if (!assessment) return null;
  const { decidedBy, clauses, notCounted, line, policy, grade } = assessment;
  const others = clauses.filter(clause => !decidedBy.includes(clause));
  const list = { marked: params.mark, onMark, link: linkTo(policy.id) };
  return (
    <section className="panel why" aria-label="等级依据">
      <div className="panel-head">
        <h2>为什么是 {gradeText(grade)}</h2>
        <span className="panel-hint">{WHEN_LABELS[line.when]}；点数值看计入的记录</span>
      </div>
      {decidedBy.length > 0 ? (
        <ClauseList clauses={decidedBy} {...list} />
      ) : (
        <p className="why-remainder">未满足其他等级的条款，按“其余情形”定为 {gradeText(grade)}。</p>
      )}
      <h3 className="why-subtitle">第六条的其他条款</h3>
      <ClauseList clauses={others} {...list} />
      <NotCountedList notCounted={notCounted} />
    </section>
  );
}

function linkTo(edition: string) {
  return (code: string) => <Link to={`${paths.policy(edition)}#${code}`}>{code}</Link>;
}

function NotCountedList({ notCounted }: { readonly notCounted: readonly NotCounted[] }) {
  if (notCounted.length === 0) return null;
  return (
    <details className="why-not-counted">
      <summary>未计入的记录 {notCounted.length} 条</summary>
      <ul>
        {notCounted
          .toSorted((a, b) => b.event.on - a.event.on)
          .map(({ event, reason }) => (
            <li key={event.id}>
              <span className="days">{formatDay(event.on)}</span>
              <span>{EVENT_KIND_LABELS[event.kind]}</span>
              <span className="quiet">{NOT_COUNTED_LABELS[reason]}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
