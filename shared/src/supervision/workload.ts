/**
 * What a distribution of grades costs in a year, by the frequencies of an edition: the visits, trainings and interviews owed
 * if grades stayed as they are. Articles 9 to 11.
 */
import type { Policy } from '../policy/policy.js';
import { GRADES, type Grade } from '../vocabulary.js';

export const WORK_KINDS = ['INSPECTION', 'DRAWN_VISIT', 'TRAINING', 'REMINDER_INTERVIEW'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

const QUARTERS = 4;
const MONTHS = 12;

/** How many of each kind a year, rounded; draws as the share of each quarter says, whoever is picked. */
export function yearlyWorkload(
  { supervision }: Pick<Policy, 'supervision'>,
  enterprises: Readonly<Record<Grade, number>>,
): Readonly<Record<WorkKind, number>> {
  const sum = (timesOf: (grade: Grade) => number) =>
    Math.round(GRADES.reduce((total, grade) => total + enterprises[grade] * timesOf(grade), 0));
  return {
    INSPECTION: sum(grade => supervision[grade].inspectionsPerYear),
    DRAWN_VISIT: sum(grade => (supervision[grade].drawPercentPerQuarter * QUARTERS) / 100),
    TRAINING: sum(grade => supervision[grade].trainingsPerYear),
    REMINDER_INTERVIEW: sum(grade => (grade === 'C' ? MONTHS / supervision.reminderInterviewEveryMonths : 0)),
  };
}
