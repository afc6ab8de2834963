import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { GRADES, type Grade } from '@qianqi/shared';
import { countsOnDay } from '../gradeCount/countsOnDay.js';
import type { CountedBy } from '../gradeCount/gradeCount.entity.js';
import { gradeOnDay } from './gradeOnDay.js';
import { rowsTogether } from '../database/together.js';

export enum GradeDistributionBy {
  DIVISION = 'DIVISION',
  SECTOR = 'SECTOR',
}

const GROUP_SQL: Readonly<Record<GradeDistributionBy, string>> = {
  DIVISION: 'e.division_code',
  SECTOR: 'e.sector',
};

export interface GradeCountRow {
  readonly key: string;
  readonly grade: Grade;
  readonly count: number;
}

/** How many enterprises have which grade on a day; groups and grades without any are left out. */
export async function gradeDistribution(
  manager: EntityManager,
  area: Area,
  asOf: string,
  by: GradeDistributionBy | null,
): Promise<readonly GradeCountRow[]> {
  const kept = await keptDistribution(manager, area, asOf, by);
  if (kept !== null) return kept;
  // The whole is the sum of its divisions, which are asked for with it as a rule.
  const counts = await rowsTogether<GradeCountRow>(
    manager,
    `SELECT ${GROUP_SQL[by ?? GradeDistributionBy.DIVISION]} AS key, p.grade, count(*)::integer AS count
     FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', '$1')}
     WHERE ${area.ofEnterprise('e')}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [asOf],
  );
  return by === null ? summed(counts) : counts;
}

/** From the counts; null where they are not kept so finely, or not yet. */
async function keptDistribution(
  manager: EntityManager,
  area: Area,
  asOf: string,
  by: GradeDistributionBy | null,
): Promise<readonly GradeCountRow[] | null> {
  if (by === GradeDistributionBy.SECTOR && !area.isEverywhere) return null;
  const countedBy: CountedBy = by ?? (area.isEverywhere ? 'WHOLE' : 'DIVISION');
  const counts = await countsOnDay(manager, {
    asOf,
    by: countedBy,
    where: statement => area.isEverywhere || statement.where(area.ofDivision('g.key')),
  });
  return by === null && counts !== null ? summed(counts) : counts;
}

function summed(counts: readonly GradeCountRow[]): readonly GradeCountRow[] {
  return GRADES.flatMap(grade => {
    const count = counts.filter(each => each.grade === grade).reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [{ key: '', grade, count }];
  });
}
