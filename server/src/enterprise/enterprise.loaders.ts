import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { columnsOf, rowsByEnterprise } from '../database/rows.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';
import { storedGradeColumns, withStoredDay } from '../grade/storedGrade.js';
import { Enterprise } from './enterprise.entity.js';
import { FormerName } from './formerName.entity.js';
import { preparedRows } from '../database/prepared.js';

/** With the grade of a day, if one is given, as the projection says. */
export async function enterprisesByKey(
  manager: EntityManager,
  area: Area,
  keys: readonly string[],
  gradedOn?: string,
): Promise<(Enterprise | null)[]> {
  const from = 'FROM enterprise e';
  const where = `WHERE e.id = ANY($1) AND ${area.ofEnterprise('e')}`;
  const rows = await readEnterprises(manager, [from, where], keys, gradedOn);
  const found = new Map(rows.map(row => [row.key, row]));
  return keys.map(key => found.get(key) ?? null);
}

/** With the grade of a day, if one is given, as the projection says. */
export async function enterprisesByCreditCode(
  manager: EntityManager,
  area: Area,
  codes: readonly string[],
  gradedOn?: string,
): Promise<(Enterprise | null)[]> {
  // Not a join: codes and enterprises may lie on different machines.
  const where = `WHERE e.id IN (SELECT c.enterprise_id FROM credit_code c WHERE c.credit_code = ANY($1))
     AND ${area.ofEnterprise('e')}`;
  const rows = await readEnterprises(manager, ['FROM enterprise e', where], codes, gradedOn);
  const found = new Map(rows.map(row => [row.creditCode, row]));
  return codes.map(code => found.get(code) ?? null);
}

async function readEnterprises(
  manager: EntityManager,
  [from, where]: readonly [string, string],
  wanted: readonly string[],
  gradedOn: string | undefined,
): Promise<Enterprise[]> {
  const columns = columnsOf(manager, Enterprise, 'e');
  if (gradedOn === undefined) return preparedRows(manager, `SELECT ${columns} ${from} ${where}`, [wanted]);
  const rows = await preparedRows<Enterprise>(
    manager,
    `SELECT ${columns}, ${storedGradeColumns('$2')}
     ${from} LEFT JOIN grade_period p ON ${gradeOnDay('p', 'e', '$2')} ${where}`,
    [wanted, gradedOn],
  );
  return rows.map(row => withStoredDay(row, gradedOn));
}

export async function formerNamesByEnterprise(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(readonly FormerName[])[]> {
  const names = await rowsByEnterprise(manager, FormerName, keys, 't.replaced_at DESC');
  return keys.map(key => names.get(key) ?? []);
}
