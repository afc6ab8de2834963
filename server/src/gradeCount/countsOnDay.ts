/** How many enterprises have which grade on a day, from the sums that are kept and what was appended since. */
import type { EntityManager } from 'typeorm';
import { GRADES, type Grade } from '@qianqi/shared';
import { Statement } from '../database/statement.js';
import { rowsTogether } from '../database/together.js';
import type { CountedBy } from './gradeCount.entity.js';

/** Of whom it is asked. */
export interface CountedWho {
  readonly by: CountedBy;
  /** Only those deregistered by that day, only the others, or all when null. */
  readonly deregistered?: boolean | null;
  /** Adds conditions on `g.key`, a division code or a sector. */
  readonly where?: (statement: Statement) => void;
}

export interface CountsAsked extends CountedWho {
  /** `YYYY-MM-DD`, past or ahead. */
  readonly asOf: string;
}

export interface KeyCount {
  /** Division code, sector or day; empty text for all. */
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

const SUMS = GRADES.map(each => `sum(g.${each.toLowerCase()})::integer AS "${each}"`).join(', ');
/** A row without a key: there are periods that nobody has counted yet. */
const UNCOUNTED = 'SELECT NULL, 0, 0, 0 WHERE EXISTS (SELECT FROM uncounted_grades)';

/** What the count of a day is the sum of. */
function partsOfDay(by: CountedBy, day: string): string {
  const span = (name: string, from: string, to: string) =>
    `SELECT key, deregistered, a, b, c FROM grade_count
     WHERE counted_by = '${by}' AND span = '${name}' AND first_day >= ${from} AND first_day ${to}`;
  const grade = (name: Grade) => `CASE WHEN grade = '${name}' THEN delta ELSE 0 END`;
  const [year, month] = ['year', 'month'].map(each => `date_trunc('${each}', ${day}::timestamp)::date`);
  return `${span('YEAR', `'-infinity'`, `< ${year!}`)}
       UNION ALL ${span('MONTH', year!, `< ${month!}`)}
       UNION ALL ${span('DAY', month!, `<= ${day}`)}
       UNION ALL SELECT ${KEY_SQL[by]}, deregistered, ${GRADES.map(grade).join(', ')} FROM grade_delta WHERE day <= ${day}`;
}

/** In order of the keys and grades; null while periods are being written that nobody has counted yet. */
export async function countsOnDay(
  manager: EntityManager,
  { asOf, by, deregistered = null, where }: CountsAsked,
): Promise<readonly KeyCount[] | null> {
  const statement = new Statement();
  const day = `${statement.value(asOf)}::date`;
  where?.(statement);
  if (deregistered !== null) statement.where(`g.deregistered = ${statement.value(deregistered)}`);
  const rows = await rowsTogether<SumRow>(
    manager,
    `SELECT g.key, ${SUMS} FROM (${partsOfDay(by, day)}) g ${statement.whereClause} GROUP BY g.key
     UNION ALL ${UNCOUNTED} ORDER BY 1`,
    statement.values,
  );
  return keyCounts(rows);
}

/** The same of all keys together on each of these days, by day. */
export async function sumsOnDays(
  manager: EntityManager,
  { by, where }: Pick<CountedWho, 'by' | 'where'>,
  days: readonly string[],
): Promise<readonly KeyCount[] | null> {
  const statement = new Statement();
  const all = `${statement.value(days)}::date[]`;
  where?.(statement);
  const rows = await rowsTogether<SumRow>(
    manager,
    `SELECT d.day::text AS key, ${SUMS}
     FROM unnest(${all}) AS d (day) CROSS JOIN LATERAL (${partsOfDay(by, 'd.day')}) g
     ${statement.whereClause} GROUP BY 1
     UNION ALL ${UNCOUNTED} ORDER BY 1`,
    statement.values,
  );
  return keyCounts(rows);
}

function keyCounts(rows: readonly SumRow[]): readonly KeyCount[] | null {
  if (rows.some(({ key }) => key === null)) return null;
  return rows.flatMap(row =>
    GRADES.flatMap(each => (row[each] === 0 ? [] : [{ key: row.key!, grade: each, count: row[each] }])),
  );
}
