/** Facts and tests in the clerk's words. */
import { formatMoney, type Money } from '../money.js';
import { FACTS, STANDARDIZATION_LEVELS, type Comparison, type Fact } from '../vocabulary.js';
import { STANDARDIZATION_LABELS } from '../words/event.js';
import { FACT_UNITS, type DecisionLine, type FactValue, type PolicyDraft, type Switches } from './policy.js';
import type { State } from './state.js';

export const FACT_LABELS: Readonly<Record<Fact, string>> = {
  accidents: '安全事故',
  interviews: '约谈主要负责人',
  penalties: '行政处罚',
  fines: '罚款合计',
  finesAndConfiscations: '罚没款合计',
  complaints: '投诉举报',
  standardization: '安全生产标准化',
  firstInclusion: '首次纳入不满一年',
};

const COUNTED: Readonly<Partial<Record<Fact, (count: number) => string>>> = {
  accidents: count => `${count} 起`,
  interviews: count => `${count} 次`,
  penalties: count => `${count} 件`,
  complaints: count => `${count} 件`,
};

export const COMPARISON_SIGNS: Readonly<Record<Comparison, string>> = {
  EQUAL: '=',
  AT_MOST: '≤',
  AT_LEAST: '≥',
  LESS_THAN: '<',
  MORE_THAN: '>',
};

/** Of a line of the decision list. */
export const WHEN_LABELS: Readonly<Record<DecisionLine['when'], string>> = {
  ANY: '满足任一条',
  ALL: '全部满足',
  ALWAYS: '其余情形',
};

export const SWITCH_LABELS: Readonly<Record<keyof Switches, string>> = {
  countGradeMeasureInterviews: '因 C 级措施进行的约谈计入约谈次数',
  countOnlyVerifiedComplaints: '只计查实的投诉举报',
};

/** A value as people read it: `3 次`, `50000.01 元`, `三级`, `无`, `是`. */
export function describeValue(fact: Fact, value: FactValue): string {
  switch (FACT_UNITS[fact]) {
    case 'COUNT':
      return COUNTED[fact]!(value);
    case 'MONEY':
      return `${formatMoney(value as Money)} 元`;
    case 'LEVEL':
      return Number.isNaN(value) ? '无' : STANDARDIZATION_LABELS[STANDARDIZATION_LEVELS[value - 1]!];
    case 'BOOLEAN':
      return value === 1 ? '是' : '否';
  }
}

/** A value as programs read it: `3`, `50000.01`, `LEVEL_3`, `true`; null for no certificate. */
export function printValue(fact: Fact, value: FactValue): string | null {
  switch (FACT_UNITS[fact]) {
    case 'COUNT':
      return String(value);
    case 'MONEY':
      return formatMoney(value as Money);
    case 'LEVEL':
      return Number.isNaN(value) ? null : STANDARDIZATION_LEVELS[value - 1]!;
    case 'BOOLEAN':
      return value === 1 ? 'true' : 'false';
  }
}

/** A state by what sets it apart from an empty record, with the window each fact is measured in. */
export function describeState(
  state: State,
  policy: Pick<PolicyDraft, 'withinYears'>,
  facts: readonly Fact[] = FACTS.filter((_, index) => state[index] !== 0 && !Number.isNaN(state[index]!)),
): string {
  if (facts.length === 0) return '没有任何记录';
  return facts
    .map(fact => {
      const years = fact === 'standardization' || fact === 'firstInclusion' ? null : policy.withinYears[fact];
      const value = describeValue(fact, state[FACTS.indexOf(fact)]!);
      return years === null ? `${FACT_LABELS[fact]} ${value}` : `${years} 年内${FACT_LABELS[fact]} ${value}`;
    })
    .join('，');
}
