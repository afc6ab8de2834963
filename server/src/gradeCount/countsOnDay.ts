/** How many enterprises have which grade on a day, from the sums that are kept and what was appended since. */
import type { EntityManager } from 'typeorm';
import { GRADES, type Grade } from '@qianqi/shared';
import { Statement } from '../database/statement.js';
import { rowsTogether } from '../database/together.js';
import type { CountedBy } from './gradeCount.entity.js';

export interface CountsAsked {
  /** `YYYY-MM-DD`, past or ahead. */
  readonly asOf: string;
  readonly by: CountedBy;
  /** Only those deregistered by that day, only the others, or all when null. */
  readonly deregistered?: boolean | null;
  /** Adds conditions on `g.key`, a division code or a sector. */
  readonly where?: (statement: Statement) => void;
}

export interface KeyCount {
  /** Division code or sector; empty text for all. */
  readonly key: string;
  readonly grade: Grade;
  /** From 1. */
  readonly count: number;
}

type SumRow = { readonly key: string | null } & Readonly<Record<Grade, number>>;

/** In what column of a delta its key lies. */
const KEY_SQL: Readonly<Record<CountedBy, string>> = {
  WHOLE: `''`,
  DIVISION: 'division_code',
  SECTOR: 'sector',
};

/** In order of the keys and grades; null while periods are being written that nobody has counted yet. */
export async function countsOnDay(
  manager: EntityManager,
  { asOf, by, deregistered = null, where }: CountsAsked,
): Promise<readonly KeyCount[] | null> {
  const statement = new Statement();
  const day = `${statement.value(asOf)}::date`;
  where?.(statement);
  if (deregistered !== null) statement.where(`g.deregistered = ${statement.value(deregistered)}`);
  const span = (name: string, from: string, to: string) =>
    `SELECT key, deregistered, a, b, c FROM grade_count
     WHERE counted_by = '${by}' AND span = '${name}' AND first_day >= ${from} AND first_day ${to}`;
  const grade = (name: Grade) => `CASE WHEN grade = '${name}' THEN delta ELSE 0 END`;
  const [year, month] = [
    `date_trunc('year', ${day}::timestamp)::date`,
    `date_trunc('month', ${day}::timestamp)::date`,
  ];
  const rows = await rowsTogether<SumRow>(
    manager,
    `SELECT g.key, ${GRADES.map(each => `sum(g.${each.toLowerCase()})::integer AS "${each}"`).join(', ')} FROM (
       ${span('YEAR', `'-infinity'`, `< ${year}`)}
       UNION ALL ${span('MONTH', year, `< ${month}`)}
       UNION ALL ${span('DAY', month, `<= ${day}`)}
       UNION ALL SELECT ${KEY_SQL[by]}, deregistered, ${GRADES.map(grade).join(', ')} FROM grade_delta WHERE day <= ${day}
     ) g ${statement.whereClause} GROUP BY g.key
     UNION ALL SELECT NULL, 0, 0, 0 WHERE EXISTS (SELECT FROM uncounted_grades)
     ORDER BY 1`,
    statement.values,
  );
  if (rows.some(({ key }) => key === null)) return null;
  return rows.flatMap(row =>
    GRADES.flatMap(each => (row[each] === 0 ? [] : [{ key: row.key!, grade: each, count: row[each] }])),
  );
}
