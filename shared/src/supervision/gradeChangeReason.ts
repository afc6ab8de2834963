/** Why a change of records makes a task owed or takes it back, in the words that stand beside the task. */
import { formatDay, type Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { assess } from '../grade/assess.js';
import { gradePeriods } from '../grade/gradePeriods.js';
import type { PolicyHistory } from '../policy/inForce.js';
import { spanOn } from '../timeline.js';

/**
 * What changed for the day of the duty: `等级由 B 变为 C（6.3.2）`, with the clauses that decide the grade now.
 * `before` is null for an enterprise that was just entered.
 */
export function gradeChangeReason(
  history: PolicyHistory,
  before: CreditRecord | null,
  after: CreditRecord,
  on: Day,
): string {
  const now = assess(history, after, on);
  if (now === null) return `${formatDay(on)} 尚未纳入信用管理`;
  const codes = now.decidedBy.map(({ clause }) => clause.code).join('、');
  const grade = codes === '' ? now.grade : `${now.grade}（${codes}）`;
  const was = before && spanOn(gradePeriods(history, before), on);
  if (!was) return `纳入信用管理，等级为 ${grade}`;
  if (was.value !== now.grade) return `等级由 ${was.value} 变为 ${grade}`;
  const is = spanOn(gradePeriods(history, after), on)!;
  return `等级 ${now.grade} 的起始日由 ${formatDay(was.from)} 变为 ${formatDay(is.from)}`;
}
