import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { columnsOf, rowsByEnterprise } from '../database/rows.js';
import { Enterprise } from './enterprise.entity.js';
import { FormerName } from './formerName.entity.js';
import { readRows } from '../database/read.js';

export async function enterprisesByKey(
  manager: EntityManager,
  area: Area,
  keys: readonly string[],
): Promise<(Enterprise | null)[]> {
  const rows = await readRows<Enterprise>(
    manager,
    `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e
     WHERE e.id = ANY($1) AND ${area.ofEnterprise('e')}`,
    [keys],
  );
  const found = new Map(rows.map(row => [row.key, row]));
  return keys.map(key => found.get(key) ?? null);
}

export async function enterprisesByCreditCode(
  manager: EntityManager,
  area: Area,
  codes: readonly string[],
): Promise<(Enterprise | null)[]> {
  const rows = await readRows<Enterprise>(
    manager,
    `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM credit_code c JOIN enterprise e ON e.id = c.enterprise_id
     WHERE c.credit_code = ANY($1) AND ${area.ofEnterprise('e')}`,
    [codes],
  );
  const found = new Map(rows.map(row => [row.creditCode, row]));
  return codes.map(code => found.get(code) ?? null);
}

export async function formerNamesByEnterprise(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(readonly FormerName[])[]> {
  const names = await rowsByEnterprise(manager, FormerName, keys, 't.replaced_at DESC');
  return keys.map(key => names.get(key) ?? []);
}
