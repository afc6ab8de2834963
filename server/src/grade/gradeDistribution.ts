import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import type { Grade } from '@qianqi/shared';
import { gradeOnDay } from './gradeOnDay.js';
import { preparedRows } from '../database/prepared.js';

export enum GradeDistributionBy {
  DIVISION = 'DIVISION',
  SECTOR = 'SECTOR',
}

const GROUP_SQL: Readonly<Record<GradeDistributionBy, string>> = {
  DIVISION: 'e.division_code',
  SECTOR: 'e.sector',
};

/** How many enterprises have which grade on a day; groups and grades without any are left out. */
export async function gradeDistribution(
  manager: EntityManager,
  area: Area,
  asOf: string,
  by: GradeDistributionBy | null,
): Promise<{ key: string; grade: Grade; count: number }[]> {
  const key = by === null ? `''` : GROUP_SQL[by];
  return preparedRows(
    manager,
    `SELECT ${key} AS key, p.grade, count(*)::integer AS count
     FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', '$1')}
     WHERE ${area.ofEnterprise('e')}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [asOf],
  );
}
