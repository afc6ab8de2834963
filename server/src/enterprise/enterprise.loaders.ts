import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { columnsOf, rowsByEnterprise } from '../database/rows.js';
import { isSpread } from '../database/sharding/isSpread.js';
import { rowTogether } from '../database/together.js';
import { firstEventsColumns } from '../event/firstEvents.js';
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

export interface OneEnterprise {
  readonly by: 'key' | 'creditCode';
  readonly value: string;
  /** The day whose grade is read with it, as the projection says. */
  readonly gradedOn: string;
  /** The only properties that it needs. */
  readonly only: ReadonlySet<string>;
  /** How many of its first events are read with it; null for none. */
  readonly events: number | null;
}

/** One by one, for many requests at the same time in one statement; so nobody may change what is answered. */
export async function oneEnterprise(
  manager: EntityManager,
  area: Area,
  { by, value, gradedOn, only, events: wantedEvents }: OneEnterprise,
): Promise<Enterprise | null> {
  // Over several machines no part of a row may be a page of its own; it is then asked for as any other page.
  const events = (await isSpread(manager)) ? null : wantedEvents;
  const text = textOf(only, `${by} ${events} ${area.ofEnterprise('e')}`, () => {
    const columns = columnsOf(manager, Enterprise, 'e', new Set([...only, by]));
    const withEvents = events === null ? '' : `, ${firstEventsColumns('e', events)}`;
    const wanted =
      by === 'key'
        ? 'e.id = ANY($1)'
        : 'e.id IN (SELECT c.enterprise_id FROM credit_code c WHERE c.credit_code = ANY($1))';
    return `SELECT ${columns}, ${storedGradeColumns('$2')}${withEvents}
      FROM enterprise e LEFT JOIN grade_period p ON ${gradeOnDay('p', 'e', '$2')}
      WHERE ${wanted} AND ${area.ofEnterprise('e')}`;
  });
  const row = await rowTogether<Enterprise>(manager, text, [value, gradedOn], each => each[by]);
  return row && withStoredDay(row, gradedOn);
}

/** By the properties that are asked for, which are one set a document, and by what else they differ in. */
const texts = new WeakMap<ReadonlySet<string>, Map<string, string>>();

function textOf(only: ReadonlySet<string>, shape: string, write: () => string): string {
  const known = texts.get(only) ?? new Map<string, string>();
  texts.set(only, known);
  const text = known.get(shape) ?? write();
  known.set(shape, text);
  return text;
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
