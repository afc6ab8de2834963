/** A page of inspectors by name. */
import type { EntityManager } from 'typeorm';
import type { Sector } from '@qianqi/shared';
import { badInput } from '../api/badInput.js';
import { LARGEST_OFFSET } from '../api/page.js';
import { countRows, keysetPage, type SortKey } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { searchConditionOf } from '../enterprise/search.js';
import { Inspector } from './inspector.entity.js';

export interface InspectorSelection {
  readonly active: boolean | null;
  /** Those whose licence is valid on that day. */
  readonly licenceValidOn: string | null;
  /** Those whose licence is no longer valid on that day. */
  readonly licenceExpiredOn: string | null;
  /** Those who may inspect it, whoever may inspect everything among them. */
  readonly sector: Sector | null;
  /** Of name, pinyin, initials, unit or licence number; empty for all. */
  readonly search: string;
}

function selected(statement: Statement, selection: InspectorSelection): void {
  const { active, licenceValidOn, licenceExpiredOn, sector, search } = selection;
  if (active !== null) statement.where(`i.active = ${statement.value(active)}`);
  if (licenceValidOn !== null) statement.where(`i.licence_expires_on >= ${statement.value(licenceValidOn)}`);
  if (licenceExpiredOn !== null)
    statement.where(`i.licence_expires_on < ${statement.value(licenceExpiredOn)}`);
  if (sector !== null)
    statement.where(`(i.sectors = '{}' OR i.sectors @> ARRAY[${statement.value(sector)}::text])`);
  // Hundreds, not millions: the text is looked through as it is, without the pieces that narrow enterprises down.
  const condition = searchConditionOf(search);
  if (condition) statement.where(`i.search_text LIKE ${statement.value(condition.pattern)}`);
}

const BY_NAME: readonly SortKey[] = [
  { sql: 'i.name COLLATE "zh-x-icu"', type: 'text', descending: false },
  { sql: 'i.id', type: 'uuid', descending: false },
];

export interface InspectorPageRequest extends InspectorSelection {
  readonly size: number;
  readonly after: string | null;
  readonly offset: number;
}

export async function inspectorPage(manager: EntityManager, request: InspectorPageRequest) {
  const { size, after, offset } = request;
  if (offset < 0 || offset > LARGEST_OFFSET) throw badInput(`offset must be from 0 to ${LARGEST_OFFSET}`);
  const statement = new Statement();
  selected(statement, request);
  const columns = columnsOf(manager, Inspector, 'i');
  return keysetPage<Inspector>(manager, {
    columns,
    from: 'FROM inspector i',
    statement,
    keys: BY_NAME,
    size,
    after,
    offset,
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
