import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { columnsOf, groupBy } from '../database/rows.js';
import { Inspector } from './inspector.entity.js';
import { InspectorRecusal } from './inspectorRecusal.entity.js';

export async function inspectorsByKey(
  manager: EntityManager,
  keys: readonly string[],
): Promise<(Inspector | null)[]> {
  const rows: Inspector[] = await manager.query(
    `SELECT ${columnsOf(manager, Inspector, 'i')} FROM inspector i WHERE i.id = ANY($1)`,
    [keys],
  );
  const found = new Map(rows.map(row => [row.key, row]));
  return keys.map(key => found.get(key) ?? null);
}

export async function inspectorsByLicence(
  manager: EntityManager,
  licences: readonly string[],
): Promise<(Inspector | null)[]> {
  const rows: Inspector[] = await manager.query(
    `SELECT ${columnsOf(manager, Inspector, 'i')} FROM inspector i WHERE i.licence_number = ANY($1)`,
    [licences],
  );
  const found = new Map(rows.map(row => [row.licenceNumber, row]));
  return licences.map(licence => found.get(licence) ?? null);
}

/** Why which of those inspectors keeps away from the enterprise. */
export async function recusalsOf(
  manager: EntityManager,
  enterpriseId: string,
  inspectorKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { key: string; reason: string }[] = await manager.query(
    `SELECT inspector_id AS key, reason FROM inspector_recusal WHERE enterprise_id = $1 AND inspector_id = ANY($2)`,
    [enterpriseId, inspectorKeys],
  );
  return new Map(rows.map(({ key, reason }) => [key, reason]));
}

export async function recusalsByInspector(
  manager: EntityManager,
  area: Area,
  keys: readonly string[],
): Promise<(readonly InspectorRecusal[])[]> {
  const rows: InspectorRecusal[] = await manager.query(
    `SELECT ${columnsOf(manager, InspectorRecusal, 'r')} FROM inspector_recusal r
     WHERE r.inspector_id = ANY($1) AND ${area.ofOwner('r.enterprise_id')}
     ORDER BY r.enterprise_id`,
    [keys],
  );
  const found = groupBy(rows, ({ inspectorKey }) => inspectorKey);
  return keys.map(key => found.get(key) ?? []);
}
