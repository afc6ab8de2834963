/** Which selections of enterprises the counts can answer, and what they say of them. */
import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import type { Grade } from '@qianqi/shared';
import type { Statement } from '../database/statement.js';
import type { EnterpriseSelection } from '../enterprise/enterprisePage.js';
import { countsOnDay, sumsOnDays, type CountedWho, type KeyCount } from './countsOnDay.js';

/** Filters that the counts know. */
const KNOWN: ReadonlySet<string> = new Set(['grade', 'divisionCode', 'sector', 'deregistered']);

type Selected = Omit<EnterpriseSelection, 'clausesKnown'>;

/** Of a selection, by grade; null where it must be counted enterprise by enterprise. Those without a grade are not in it. */
export async function countsOfSelection(
  manager: EntityManager,
  selection: Selected,
): Promise<readonly KeyCount[] | null> {
  const who = countedWho(selection);
  return who && countsOnDay(manager, { ...who, asOf: selection.asOf });
}

/** On each of these days, by day and grade; null as above, and where the grade or the work of one day is asked for. */
export async function countsOfSelectionOnDays(
  manager: EntityManager,
  selection: Selected,
  days: readonly string[],
): Promise<readonly KeyCount[] | null> {
  const { grade, deregistered } = selection.where;
  const who = grade == null && deregistered == null ? countedWho(selection) : null;
  return who && sumsOnDays(manager, who, days);
}

function countedWho({ area, where, search }: Selected): CountedWho | null {
  const given = Object.entries(where).filter(([, filter]) => filter != null);
  if (search !== '' || given.some(([name]) => !KNOWN.has(name))) return null;
  const { divisionCode, sector, deregistered = null } = where;
  // Refused there in the words that a list refuses it in.
  if ([where.grade, divisionCode, sector].some(filter => (filter?.in?.length ?? 0) > 250)) return null;
  const byDivision = divisionCode != null || !area.isEverywhere;
  if (byDivision && sector != null) return null;
  return {
    by: byDivision ? 'DIVISION' : sector != null ? 'SECTOR' : 'WHOLE',
    deregistered,
    where: statement => {
      withinArea(statement, area);
      const { eq, in: among } = divisionCode ?? sector ?? {};
      const startsWith = divisionCode?.startsWith;
      if (eq != null) statement.where(`g.key = ${statement.value(eq)}`);
      if (among != null) statement.where(`g.key = ANY(${statement.value(among)})`);
      if (startsWith != null) statement.where(`starts_with(g.key, ${statement.value(startsWith)})`);
    },
  };
}

/** How many have that grade, or one of those. */
export function countOfGrades(
  counts: readonly KeyCount[],
  { eq, in: among }: { readonly eq?: Grade | null; readonly in?: readonly Grade[] | null },
): number {
  return counts.reduce(
    (sum, { grade, count }) =>
      (eq == null || grade === eq) && (among == null || among.includes(grade)) ? sum + count : sum,
    0,
  );
}

function withinArea(statement: Statement, area: Area): void {
  if (!area.isEverywhere) statement.where(area.ofDivision('g.key'));
}
