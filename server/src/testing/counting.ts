/** The counts held against counting enterprise by enterprise. */
import { expect } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Area } from '../access/area.js';
import { gradeDistribution, GradeDistributionBy } from '../grade/gradeDistribution.js';
import { countsOfSelection, countsOfSelectionOnDays } from '../gradeCount/countedSelection.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';

export async function plainCount(
  source: DataSource,
  column: string,
  asOf: string,
  area: Area,
  condition = 'true',
): Promise<readonly { readonly key: string; readonly grade: string; readonly count: number }[]> {
  return source.query(
    `SELECT ${column} AS key, p.grade, count(*)::integer AS count FROM enterprise e JOIN grade_period p
       ON p.enterprise_id = e.id AND p.from_day <= $1 AND (p.until_day IS NULL OR p.until_day > $1)
     WHERE ${area.ofEnterprise('e')} AND ${condition} GROUP BY 1, 2 ORDER BY 1, 2`,
    [asOf],
  );
}

const AREAS = [Area.EVERYWHERE, Area.of(['152221']), Area.of(['152221101', '1522214']), Area.NOWHERE];

/** On these days, whole and by group, for every area, at work and deregistered. */
export async function expectRightCounts(source: DataSource, days: readonly string[]): Promise<void> {
  const { manager } = source;
  expect(await verifyCounts(manager)).toEqual({ wrong: 0, uncounted: false });
  const inOrder = days.toSorted();
  const selection = { area: Area.of(['1522211']), where: {}, search: '', asOf: days[0]! };
  const onDays = inOrder.map(on => plainCount(source, `'${on}'`, on, selection.area));
  expect(await countsOfSelectionOnDays(manager, selection, inOrder)).toEqual(
    (await Promise.all(onDays)).flat(),
  );
  for (const asOf of days)
    for (const area of AREAS) {
      const whole = await plainCount(source, `''`, asOf, area);
      expect(await gradeDistribution(manager, area, asOf, null)).toEqual(whole);
      for (const [by, column] of [
        [GradeDistributionBy.DIVISION, 'e.division_code'],
        [GradeDistributionBy.SECTOR, 'e.sector'],
      ] as const)
        expect(await gradeDistribution(manager, area, asOf, by)).toEqual(
          await plainCount(source, column, asOf, area),
        );
      for (const deregistered of [true, false]) {
        const where = { deregistered, divisionCode: { startsWith: '1522211' } };
        const stands = `COALESCE(e.deregistered_on <= $1::date, false) = ${deregistered}`;
        expect(await countsOfSelection(manager, { area, where, search: '', asOf })).toEqual(
          await plainCount(
            source,
            'e.division_code',
            asOf,
            area,
            `e.division_code LIKE '1522211%' AND ${stands}`,
          ),
        );
      }
    }
}
