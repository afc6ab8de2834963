/**
 * How grades are spread: on the day, over other days, between two days, by what decides them. Each figure is one statement
 * over the projection, from the same selection as the list of enterprises, so that the list behind a number is as long.
 */
import type { EntityManager } from 'typeorm';
import { clauseCodes, type Clause, type Grade, type Sector } from '@qianqi/shared';
import { countsOfSelectionOnDays } from '../gradeCount/countedSelection.js';
import { Statement } from '../database/statement.js';
import { selected, type EnterpriseSelection } from '../enterprise/enterprisePage.js';
import { decidedOnDay } from '../grade/decidedOnDay.js';
import { coversDay } from '../grade/gradeOnDay.js';

/** Then the periods alone tell, without the table of enterprises, in half the time. */
function isEverybody({ area, where, search }: EnterpriseSelection): boolean {
  return area.isEverywhere && search === '' && Object.values(where).every(each => each == null);
}

export interface SectorGrade {
  readonly sector: Sector;
  /** Null before inclusion. */
  readonly grade: Grade | null;
  readonly count: number;
}

export async function sectorGrades(
  manager: EntityManager,
  selection: EnterpriseSelection,
): Promise<readonly SectorGrade[]> {
  const statement = new Statement();
  const from = selected(statement, selection, true);
  return manager.query(
    `SELECT e.sector, p.grade, count(*)::integer AS count ${from} ${statement.whereClause} GROUP BY 1, 2 ORDER BY 1, 2`,
    statement.values,
  );
}

export interface DayGrade {
  readonly on: string;
  readonly grade: Grade;
  readonly count: number;
}

interface Run {
  readonly grade: Grade;
  /** Days asked that lie before the period, and before its end. */
  readonly before: number;
  readonly beforeEnd: number;
  readonly count: number;
}

/**
 * On each of the days, which are given in order and without doubles: from the counts, or where they do not tell, by one pass over
 * the periods, which says of each what days it covers, whatever their number; the sums are then made here.
 */
export async function gradesOnDays(
  manager: EntityManager,
  selection: EnterpriseSelection,
  days: readonly string[],
): Promise<readonly DayGrade[]> {
  const kept = await countsOfSelectionOnDays(manager, selection, days);
  if (kept !== null) return kept.map(({ key, grade, count }) => ({ on: key, grade, count }));
  const statement = new Statement();
  // Whose period touches none of the days is left out early.
  const [all, first, last] = [
    `${statement.value(days)}::date[]`,
    `${statement.value(days[0])}::date`,
    `${statement.value(days.at(-1))}::date`,
  ];
  const from = isEverybody(selection)
    ? 'FROM grade_period q'
    : `${selected(statement, selection, false)} JOIN grade_period q ON q.enterprise_id = e.id`;
  statement.where(`q.from_day <= ${last} AND (q.until_day IS NULL OR q.until_day > ${first})`);
  const runs: readonly Run[] = await manager.query(
    `SELECT q.grade, width_bucket(q.from_day - 1, ${all}) AS before,
       CASE WHEN q.until_day IS NULL THEN ${days.length} ELSE width_bucket(q.until_day - 1, ${all}) END AS "beforeEnd",
       count(*)::integer AS count
     ${from} ${statement.whereClause} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    statement.values,
  );
  const sums = new Map<string, { on: string; grade: Grade; count: number }>();
  for (const { grade, before, beforeEnd, count } of runs)
    for (const on of days.slice(before, beforeEnd)) {
      const key = `${on} ${grade}`;
      const sum = sums.get(key);
      if (sum) sum.count += count;
      else sums.set(key, { on, grade, count });
    }
  return [...sums.keys()].sort().map(key => sums.get(key)!);
}

export interface GradeTransition {
  /** Null for those not included yet. */
  readonly before: Grade | null;
  readonly after: Grade;
  readonly count: number;
}

/** From the grade on `since` to that of the day of the selection. */
export async function gradeTransitions(
  manager: EntityManager,
  selection: EnterpriseSelection,
  since: string,
): Promise<readonly GradeTransition[]> {
  const statement = new Statement();
  const everybody = isEverybody(selection);
  const from = everybody ? 'FROM grade_period p' : selected(statement, selection, true);
  statement.where(everybody ? coversDay('p', statement.value(selection.asOf)) : 'p.grade IS NOT NULL');
  const earlier = `LEFT JOIN grade_period o ON o.enterprise_id = p.enterprise_id AND ${coversDay('o', statement.value(since))}`;
  return manager.query(
    `SELECT o.grade AS before, p.grade AS after, count(*)::integer AS count
     ${from} ${earlier} ${statement.whereClause} GROUP BY 1, 2 ORDER BY 1 NULLS FIRST, 2`,
    statement.values,
  );
}

export interface DecidingClause {
  readonly grade: Grade;
  /** Null where only the remainder of the rules decides. */
  readonly clause: Clause | null;
  readonly count: number;
}

/** Where several clauses decide an enterprise's grade it counts for each of them. In the order of the text. */
export async function decidingClauses(
  manager: EntityManager,
  selection: EnterpriseSelection,
  clauses: readonly Clause[],
): Promise<readonly DecidingClause[]> {
  const statement = new Statement();
  const from = selected(statement, selection, true);
  statement.where('p.grade IS NOT NULL');
  const rows: { grade: Grade; codes: string | null; count: number }[] = await manager.query(
    `SELECT p.grade, ${decidedOnDay('p', statement.value(selection.asOf))} AS codes, count(*)::integer AS count
     ${from} ${statement.whereClause} GROUP BY 1, 2`,
    statement.values,
  );
  const grades = [...new Set(rows.map(({ grade }) => grade))].sort();
  return grades.flatMap(grade => {
    const ofGrade = rows.filter(row => row.grade === grade && row.codes !== null);
    const counted = (matches: (codes: readonly string[]) => boolean) =>
      ofGrade.reduce((sum, { codes, count }) => (matches(clauseCodes(codes!)) ? sum + count : sum), 0);
    return [
      ...clauses.map(clause => ({ grade, clause, count: counted(codes => codes.includes(clause.code)) })),
      { grade, clause: null, count: counted(codes => codes.length === 0) },
    ].filter(({ count }) => count > 0);
  });
}
