/** A page of inspectors by name. */
import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage } from '../api/page.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Inspector } from './inspector.entity.js';

export interface InspectorSelection {
  readonly active: boolean | null;
  /** Those whose licence is valid on that day. */
  readonly licenceValidOn: string | null;
}

function selected(statement: Statement, { active, licenceValidOn }: InspectorSelection): void {
  if (active !== null) statement.where(`i.active = ${statement.value(active)}`);
  if (licenceValidOn !== null) statement.where(`i.licence_expires_on >= ${statement.value(licenceValidOn)}`);
}

export async function inspectorPage(
  manager: EntityManager,
  selection: InspectorSelection,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  selected(statement, selection);
  if (after !== null) {
    const [name, key] = decodeCursor(after, ['text', 'uuid']).map(each => statement.value(each));
    statement.where(`(i.name COLLATE "zh-x-icu", i.id) > (${name} COLLATE "zh-x-icu", ${key}::uuid)`);
  }
  const rows: Inspector[] = await manager.query(
    `SELECT ${columnsOf(manager, Inspector, 'i')} FROM inspector i ${statement.whereClause}
     ORDER BY i.name COLLATE "zh-x-icu", i.id LIMIT ${size + 1}`,
    statement.values,
  );
  return cutPage<Inspector>(rows, size, ({ name, key }) => encodeCursor([name, key]));
}

export async function countInspectors(
  manager: EntityManager,
  selection: InspectorSelection,
): Promise<number> {
  const statement = new Statement();
  selected(statement, selection);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM inspector i ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}
