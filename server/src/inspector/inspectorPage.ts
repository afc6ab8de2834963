/** A page of inspectors by name. */
import type { EntityManager } from 'typeorm';
import { countRows, keysetPage, type SortKey } from '../database/keyset.js';
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

const BY_NAME: readonly SortKey[] = [
  { sql: 'i.name COLLATE "zh-x-icu"', type: 'text', descending: false },
  { sql: 'i.id', type: 'uuid', descending: false },
];

export async function inspectorPage(
  manager: EntityManager,
  selection: InspectorSelection,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  selected(statement, selection);
  const columns = columnsOf(manager, Inspector, 'i');
  return keysetPage<Inspector>(manager, {
    columns,
    from: 'FROM inspector i',
    statement,
    keys: BY_NAME,
    size,
    after,
  });
}

export async function countInspectors(
  manager: EntityManager,
  selection: InspectorSelection,
): Promise<number> {
  const statement = new Statement();
  selected(statement, selection);
  return countRows(manager, 'FROM inspector i', statement);
}
