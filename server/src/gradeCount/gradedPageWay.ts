/** How a page of enterprises by name with some grade is found, now that the counts tell how many there are. */
import type { EntityManager } from 'typeorm';
import { isSpread } from '../database/sharding/isSpread.js';
import type { EnterpriseSelection } from '../enterprise/enterprisePage.js';
import { ROLLED_GRADE } from '../grade/blackRoll.js';
import { countOfGrades, countsOfSelection } from './countedSelection.js';
import { countsOnDay } from './countsOnDay.js';

/**
 * - EMPTY: nobody.
 * - ROLL: by the roll of those who have grade C on some day, in the order of names.
 * - WALK: through all in the order of names, passing over those of other grades.
 * - FEW: all of them, sorted.
 * - PLAIN: as PostgreSQL thinks best, where nobody knows better.
 */
export type GradedPageWay = 'EMPTY' | 'ROLL' | 'WALK' | 'FEW' | 'PLAIN';

/**
 * Among `all` enterprises a page of 50 passes over `50 * all / found` others at 7 µs each; finding and sorting `found` of them takes
 * 20 µs each. So from about this many roots of `all` on it is quicker to pass over. The roll has fewer to pass over.
 */
const WORTH_WALKING = 4;
const WORTH_ROLLING = 2;

export async function gradedPageWay(
  manager: EntityManager,
  selection: Omit<EnterpriseSelection, 'clausesKnown'>,
): Promise<GradedPageWay> {
  const { grade } = selection.where;
  if (await isSpread(manager)) return 'PLAIN';
  if (grade?.eq == null && grade?.in == null)
    return selection.where.decidedBy == null && selection.search === '' ? 'WALK' : 'PLAIN';
  const [counts, whole] = await Promise.all([
    countsOfSelection(manager, selection),
    countsOnDay(manager, { asOf: selection.asOf, by: 'WHOLE' }),
  ]);
  if (counts === null || whole === null) return 'PLAIN';
  const found = countOfGrades(counts, grade);
  const root = Math.sqrt(countOfGrades(whole, {}));
  if (found === 0) return 'EMPTY';
  const asked = [...(grade.eq == null ? [] : [grade.eq]), ...(grade.in ?? [])];
  const isRolled = asked.every(each => each === ROLLED_GRADE);
  if (isRolled && found > WORTH_ROLLING * root) return 'ROLL';
  return found > WORTH_WALKING * root ? 'WALK' : 'FEW';
}
