/** How many of each grade a quarter's draws are to visit by the edition (article 9), and how many they do. */
import type { EntityManager } from 'typeorm';
import {
  formatDay,
  GRADES,
  policyOn,
  quarterOf,
  quota,
  type Day,
  type Grade,
  type PolicyHistory,
} from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';

export interface DrawQuotaRow {
  readonly grade: Grade;
  readonly percent: number;
  readonly subjects: number;
  readonly quota: number;
  readonly drawn: number;
  readonly completed: number;
}

/** Of the quarter in which the day lies, by the grades on that day; the deregistered are no subjects. */
export async function drawQuotas(
  manager: EntityManager,
  history: PolicyHistory,
  area: Area,
  asOf: Day,
): Promise<readonly DrawQuotaRow[]> {
  const { from, to } = quarterOf(asOf);
  const rows: Pick<DrawQuotaRow, 'grade' | 'subjects' | 'drawn' | 'completed'>[] = await manager.query(
    `SELECT p.grade, count(*)::integer AS subjects, count(d.enterprise_id)::integer AS drawn,
       count(*) FILTER (WHERE d.completed)::integer AS completed
     FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', '$1')}
     LEFT JOIN (
       SELECT t.enterprise_id, bool_or(t.status = 'COMPLETED') AS completed FROM supervision_task t
       WHERE t.kind = 'DOUBLE_RANDOM_INSPECTION' AND t.due_on BETWEEN $2 AND $3 AND t.status NOT IN ('CANCELLED', 'WITHDRAWN')
       GROUP BY t.enterprise_id
     ) d ON d.enterprise_id = e.id
     WHERE (e.deregistered_on IS NULL OR e.deregistered_on > $1) AND ${area.ofEnterprise('e')} GROUP BY p.grade`,
    [formatDay(asOf), formatDay(from), formatDay(to)],
  );
  const found = new Map(rows.map(row => [row.grade, row]));
  const { supervision } = policyOn(history, asOf);
  return GRADES.map(grade => {
    const { subjects, drawn, completed } = found.get(grade) ?? { subjects: 0, drawn: 0, completed: 0 };
    const percent = supervision[grade].drawPercentPerQuarter;
    return { grade, percent, subjects, quota: quota(subjects, percent), drawn, completed };
  });
}
