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

/** Why which of those inspectors keeps away from which of the enterprises, by the keys of both with a blank between. */
export async function recusalsOf(
  manager: EntityManager,
  enterpriseIds: readonly string[],
  inspectorKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { place: string; reason: string }[] = await manager.query(
    `SELECT enterprise_id || ' ' || inspector_id AS place, reason FROM inspector_recusal
     WHERE enterprise_id = ANY($1) AND inspector_id = ANY($2)`,
    [enterpriseIds, inspectorKeys],
  );
  return new Map(rows.map(({ place, reason }) => [place, reason]));
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
