/**
 * What is to be put right and what follows when it is not. Article 11(2) has a reminder interview come with a deadline to
 * rectify. What happens past a deadline the regulation does not say; the steps below are the house's own and order no
 * penalty: within the deadline; overdue, and looked at again within some days; escalated after more, when an extra inspection
 * is suggested. A step follows from the day alone, so nothing has to run for it to be reached.
 */
import { addDays, type Day } from '../day.js';
import type { PolicyDraft } from '../policy/policy.js';
import type { RectificationStatus, RectificationStep, TaskKind } from '../vocabulary.js';
import type { CompletionEntry, FindingEntry } from './taskEntry.js';

export interface EscalationRule {
  /** After a review that found the problem still there, the days until the next one, unless a day was set. */
  readonly reviewWithinDays: number;
  /** More days than this past the deadline escalate. */
  readonly escalatesAfterDays: number;
}

/** What holds where an edition says nothing of it, as those of 2023. */
export const USUAL_ESCALATION: EscalationRule = { reviewWithinDays: 10, escalatesAfterDays: 30 };

export function escalationRule({ supervision }: Pick<PolicyDraft, 'supervision'>): EscalationRule {
  return {
    reviewWithinDays: supervision.overdueReviewWithinDays ?? USUAL_ESCALATION.reviewWithinDays,
    escalatesAfterDays: supervision.overdueEscalatesAfterDays ?? USUAL_ESCALATION.escalatesAfterDays,
  };
}

export interface Deadline {
  readonly status: RectificationStatus;
  /** By when, as it stands now. */
  readonly dueOn: Day;
  /**
   * The first deadline that was missed and for which no later one was granted since; null while none was. A review that
   * finds the problem still there sets another day to look, and that is no longer grace.
   */
  readonly missedOn: Day | null;
}

export function rectificationStep(
  { escalatesAfterDays }: EscalationRule,
  { status, dueOn, missedOn }: Deadline,
  on: Day,
): RectificationStep {
  const deadline = missedOn ?? dueOn;
  if (status !== 'OPEN' || on <= deadline) return 'IN_TIME';
  return on - deadline > escalatesAfterDays ? 'ESCALATED' : 'OVERDUE';
}

/** The first day of the next step if nothing happens; null where none is to come. */
export function nextStepOn(
  { escalatesAfterDays }: EscalationRule,
  rectification: Deadline,
  on: Day,
): Day | null {
  const { status, dueOn, missedOn } = rectification;
  const deadline = missedOn ?? dueOn;
  if (status !== 'OPEN') return null;
  return [addDays(deadline, 1), addDays(deadline, escalatesAfterDays + 1)].find(day => day > on) ?? null;
}

/**
 * What a completed task orders to be put right: each item that failed. A reminder interview held without any finding orders
 * it of what led to grade C, which is what article 11(2) has it held for; one with an explicit 无 orders nothing.
 */
export function rectificationsOrdered(
  { kind, reason }: { readonly kind: TaskKind; readonly reason: string | null },
  { findings }: Pick<CompletionEntry, 'findings'>,
): readonly FindingEntry[] {
  if (kind === 'REMINDER_INTERVIEW' && findings.length === 0)
    return [
      {
        item: '约谈事项',
        result: 'FAIL',
        problem: `整改导致信用等级为 C 的失信行为${reason === null ? '' : `（${reason}）`}`,
        rectifyBy: null,
      },
    ];
  return findings.filter(({ result }) => result === 'FAIL');
}
