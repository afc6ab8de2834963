/** Why a grade changes on a day: what counted on the day before and no longer does, or the other way round. */
import {
  addDays,
  assess,
  EVENT_KIND_LABELS,
  FACT_LABELS,
  type Assessment,
  type CreditRecord,
  type Day,
  type Fact,
  type PolicyHistory,
} from '@qianqi/shared';

export function causeOfChange(history: PolicyHistory, record: CreditRecord, on: Day): string {
  const before = assess(history, record, addDays(on, -1));
  const after = assess(history, record, on);
  if (!before || !after) return '';
  if (before.policy !== after.policy) return `${after.policy.title}施行`;
  const [was, is] = [countedOf(before), countedOf(after)];
  const left = record.events.filter(({ id }) => was.has(id) && !is.has(id));
  const came = record.events.filter(({ id }) => !was.has(id) && is.has(id));
  const causes = [...describe(left, '不再计入'), ...describe(came, '开始计入')];
  for (const fact of ['standardization', 'firstInclusion'] as const) {
    const [a, b] = [measured(before, fact), measured(after, fact)];
    if (Object.is(a, b)) continue;
    causes.push(
      fact === 'firstInclusion'
        ? '首次纳入满一年'
        : `${FACT_LABELS.standardization}${Number.isNaN(b) ? '到期' : '等级改变'}`,
    );
  }
  return causes.join('，');
}

function describe(events: CreditRecord['events'], what: string): string[] {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const count = events.filter(event => event.kind === kind).length;
    return `${count} 条${EVENT_KIND_LABELS[kind]}${what}`;
  });
}

function countedOf(assessment: Assessment): ReadonlySet<string> {
  return new Set(
    assessment.clauses.flatMap(({ tests }) => tests.flatMap(({ counted }) => counted.map(({ id }) => id))),
  );
}

function measured(assessment: Assessment, fact: Fact): number {
  for (const { tests } of assessment.clauses)
    for (const test of tests) if (test.fact === fact) return test.measured;
  return Number.NaN;
}
