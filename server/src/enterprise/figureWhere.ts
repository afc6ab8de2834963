/**
 * What the figures of the dashboard ask of enterprises, so that the list behind each of them is this list. Records count by
 * the day they happened, up to the day asked, and not when voided.
 */
import type { Statement } from '../database/statement.js';
import { hasRecordOf, nothingFrom, zeroPenaltyFrom } from '../coverage/coveredOnDay.js';
import { decidedOnDay } from '../grade/decidedOnDay.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import type { EnterpriseWhere } from './enterprisePage.inputs.js';

/** Adds the conditions on `e`, its period `p` and its coverage `k`; `asOf` makes a placeholder of the day asked. */
export function whereOfFigures(statement: Statement, where: EnterpriseWhere, asOf: () => string): void {
  const { gradeOnOtherDay, decidedBy, hasRecordsOf, lacksRecordsOf, nothingSince, zeroPenaltySince } = where;
  if (gradeOnOtherDay != null) {
    const { on, grade } = gradeOnOtherDay;
    const then = `SELECT FROM grade_period o WHERE ${gradeOnDay('o', 'e', statement.value(on))}`;
    statement.where(
      grade == null ? `NOT EXISTS (${then})` : `EXISTS (${then} AND o.grade = ${statement.value(grade)})`,
    );
  }
  if (decidedBy != null) {
    const codes = decidedOnDay('p', asOf());
    statement.where(
      decidedBy === ''
        ? `${codes} = ''`
        : `${statement.value(decidedBy)} = ANY(string_to_array(${codes}, ' '))`,
    );
  }
  for (const kind of new Set(hasRecordsOf ?? []))
    statement.where(hasRecordOf('k', statement.value(kind), asOf()));
  for (const kind of new Set(lacksRecordsOf ?? []))
    statement.where(`NOT ${hasRecordOf('k', statement.value(kind), asOf())}`);
  if (nothingSince != null) statement.where(nothingFrom('k', statement.value(nothingSince), asOf()));
  if (zeroPenaltySince != null)
    statement.where(zeroPenaltyFrom('k', statement.value(zeroPenaltySince), asOf()));
}

/** Whether what is asked takes the join to `record_coverage k`. */
export function asksForCoverage(where: EnterpriseWhere): boolean {
  const { hasRecordsOf, lacksRecordsOf, nothingSince, zeroPenaltySince } = where;
  return [hasRecordsOf, lacksRecordsOf, nothingSince, zeroPenaltySince].some(each => each != null);
}

export const COVERAGE_JOIN = 'LEFT JOIN record_coverage k ON k.enterprise_id = e.id';
