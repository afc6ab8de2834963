/**
 * What a grade brings with it: article 9 for A, 10 for B, 10 to 12 for C, and article 7 whatever the grade. The edition
 * says which measures; this says on which of them the enterprise stands on a day.
 */
import { windowFrom, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { whyNotCounted } from '../grade/counting.js';
import { gradeOn } from '../grade/gradeOn.js';
import { policyOn, type PolicyHistory, type PolicyInForce } from '../policy/inForce.js';
import type { Cited } from '../policy/policy.js';
import type { AttentionGround, MeasureKind } from '../vocabulary.js';

export interface Measure extends Cited<MeasureKind> {
  /** Why, for article 7; empty for what the grade itself orders. */
  readonly grounds: readonly AttentionGround[];
}

/** The measures that apply on that day; none before inclusion. */
export function measuresOn(history: PolicyHistory, record: CreditRecord, on: Day): readonly Measure[] {
  const grade = gradeOn(history, record, on);
  if (grade === null) return [];
  const policy = policyOn(history, on);
  const measures: Measure[] = policy.measures[grade].map(measure => ({ ...measure, grounds: [] }));
  const grounds = attentionGrounds(policy, record, on, grade === 'C');
  if (grounds.length > 0) measures.push({ kind: 'ATTENTION', article: policy.attention.article, grounds });
  return measures;
}

function attentionGrounds(
  { attention, switches }: PolicyInForce,
  record: CreditRecord,
  on: Day,
  lowGrade: boolean,
): readonly AttentionGround[] {
  const from = windowFrom(on, attention.complaintsWithinYears);
  const complaints = record.events.filter(
    event => event.kind === 'COMPLAINT' && whyNotCounted(event, switches, from, on) === null,
  );
  const standing = record.events.filter(
    event => event.voidedAt === null && event.on <= on && !event.outcomes.some(outcome => outcome.on <= on),
  );
  const holds: Record<AttentionGround, boolean> = {
    LOW_GRADE: lowGrade,
    MANY_COMPLAINTS: complaints.length > attention.complaintsMoreThan,
    ABNORMAL_LISTING: standing.some(({ kind }) => kind === 'ABNORMAL_LISTING'),
    SERIOUS_VIOLATION: standing.some(({ kind }) => kind === 'SERIOUS_VIOLATION'),
  };
  return (Object.keys(holds) as AttentionGround[]).filter(ground => holds[ground]);
}
