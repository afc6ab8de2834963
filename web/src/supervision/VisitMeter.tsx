import type { EnterpriseTasksQuery } from '../generated/graphql';

type VisitQuota = NonNullable<EnterpriseTasksQuery['enterprise']>['visitQuota'];

/** The year's visits against the cap on them. */
export function VisitMeter({ quota: { year, visits, cap } }: { readonly quota: VisitQuota }) {
  const full = visits >= cap;
  const text = `${year} 年检查 ${visits} / ${cap} 次`;
  return (
    <span className={`visit-meter${full ? ' is-full' : ''}`}>
      <meter min={0} max={cap} value={Math.min(visits, cap)} aria-label={text} />
      {text}
      {full && <strong>已到上限</strong>}
    </span>
  );
}
