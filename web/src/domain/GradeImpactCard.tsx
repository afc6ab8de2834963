import { formatDay, gradeText, type Assessment } from '@qianqi/shared';
import type { GradeImpact } from './impact';
import { GradeTag } from './GradeTag';

/** Enough to see what happens; a backdated record can touch more. */
const SHOWN = 4;

interface Props {
  /** 保存后, 作废后, … */
  readonly after: string;
  readonly impact: GradeImpact | null;
  /** Said while there is not enough entered to tell. */
  readonly unknown?: string;
}

/** "保存后：B▲ → C■，依据 6.3.2", and every period, past or to come, that changes with it. */
export function GradeImpactCard({ after, impact, unknown = '填写日期后在此显示对等级的影响。' }: Props) {
  return (
    <section className="impact" aria-label="等级影响" aria-live="polite">
      <h2 className="impact-title">等级影响</h2>
      {impact ? <Told after={after} impact={impact} /> : <p className="impact-unknown">{unknown}</p>}
    </section>
  );
}

function Told({ after, impact }: { readonly after: string; readonly impact: GradeImpact }) {
  const [from, to] = [impact.before?.grade ?? null, impact.after?.grade ?? null];
  return (
    <>
      <p className={`impact-line${from === to ? '' : ' is-changed'}`} data-testid="impact">
        <span>{after}：</span>
        {from === to ? (
          <>
            等级不变，仍为 <GradeTag grade={to} />
          </>
        ) : (
          <>
            <GradeTag grade={from} size="large" />
            <span className="impact-arrow" aria-label="变为">
              →
            </span>
            <GradeTag grade={to} size="large" withList />
          </>
        )}
      </p>
      {impact.after && <p className="impact-ground">依据 {groundOf(impact.after)}</p>}
      {impact.after?.decidedBy.map(({ clause }) => (
        <p key={clause.code} className="impact-clause">
          <b>{clause.code}</b> {clause.text}
        </p>
      ))}
      <Changes impact={impact} />
    </>
  );
}

function Changes({ impact: { changes } }: { readonly impact: GradeImpact }) {
  if (changes.length === 0) return <p className="impact-none">过去和可知的将来，各日等级都不改变。</p>;
  return (
    <>
      <h3 className="impact-subtitle">改变的时段</h3>
      <ul className="impact-changes">
        {changes.slice(0, SHOWN).map(change => (
          <li key={change.from}>
            <span className="days">
              {formatDay(change.from)} 起{change.until ? `，至 ${formatDay(change.until)} 前` : ''}
            </span>
            <span>
              {gradeText(change.before)} → <b>{gradeText(change.after)}</b>
            </span>
          </li>
        ))}
        {changes.length > SHOWN && <li>另有 {changes.length - SHOWN} 段</li>}
      </ul>
    </>
  );
}

/** The deciding clauses, or that none is met and the remainder applies. */
function groundOf({ decidedBy }: Assessment): string {
  return decidedBy.length > 0
    ? decidedBy.map(({ clause }) => clause.code).join('、')
    : '其余情形（未满足其他等级的条款）';
}
