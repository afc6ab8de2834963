/** The grade on a day: facts, clauses, the first line of the decision list that matches. Article 6. */
import type { Day } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { decide } from '../policy/decide.js';
import { policyOn, type PolicyHistory } from '../policy/inForce.js';
import type { Grade } from '../vocabulary.js';
import { measureFacts } from './measure.js';

/** The grade by the edition in force on that day; null before inclusion. */
export function gradeOn(history: PolicyHistory, record: CreditRecord, on: Day): Grade | null {
  if (on < record.includedOn) return null;
  const policy = policyOn(history, on);
  return policy.table.lines[decide(policy.table, measureFacts(policy, record, on))]!.grade;
}
