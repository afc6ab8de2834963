/** A page of cases: what is due first comes first, and of what is over the latest. */
import type { EntityManager } from 'typeorm';
import type { RedressKind, RedressStatus } from '@qianqi/shared';
import type { Area } from '../access/area.js';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { countRows, keysetPage, type SortKey } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { OPEN_CASE_IN_SQL, RedressCase } from './redressCase.entity.js';

export interface RedressSelection {
  readonly area: Area;
  readonly kind: RedressKind | null;
  readonly status: RedressStatus | null;
  readonly open: boolean | null;
  readonly overdue: boolean | null;
  readonly enterpriseId: string | null;
  readonly today: string;
}

function casesWhere(statement: Statement, selection: RedressSelection): string {
  const { area, kind, status, open, overdue, enterpriseId, today } = selection;
  if (!area.isEverywhere) statement.where(area.ofOwner('c.enterprise_id'));
  if (kind !== null) statement.where(`c.kind = ${statement.value(kind)}`);
  if (status !== null) statement.where(`c.status = ${statement.value(status)}`);
  if (open !== null) statement.where(`c.${OPEN_CASE_IN_SQL} = ${statement.value(open)}`);
  if (overdue !== null)
    statement.where(
      `COALESCE(c.due_on < ${statement.value(today)}::date, false) = ${statement.value(overdue)}`,
    );
  if (enterpriseId !== null) {
    // An id that is none matches nothing.
    const key = parseEnterpriseId(enterpriseId);
    statement.where(key === null ? 'false' : `c.enterprise_id = ${statement.value(key)}`);
  }
  return 'FROM redress_case c';
}

/** Later than any day by which something is due. */
const OVER = '2199-12-31';

const DUE_FIRST: readonly SortKey[] = [
  { sql: `COALESCE(c.due_on, '${OVER}')`, type: 'date', descending: false },
  { sql: 'c.id', type: 'uuid', descending: true },
];

export function redressPage(
  manager: EntityManager,
  selection: RedressSelection,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const from = casesWhere(statement, selection);
  const columns = columnsOf(manager, RedressCase, 'c');
  return keysetPage<RedressCase>(manager, { columns, from, statement, keys: DUE_FIRST, size, after });
}

export function countRedressCases(manager: EntityManager, selection: RedressSelection): Promise<number> {
  const statement = new Statement();
  return countRows(manager, casesWhere(statement, selection), statement);
}

/** By the keys of its enterprise and its own; null outside the area. */
export async function redressCase(
  { manager, area }: { readonly manager: EntityManager; readonly area: Area },
  { enterpriseId, id }: { readonly enterpriseId: string; readonly id: string },
): Promise<RedressCase | null> {
  const [row]: RedressCase[] = await manager.query(
    `SELECT ${columnsOf(manager, RedressCase, 'c')} FROM redress_case c WHERE c.enterprise_id = $1 AND c.id = $2
       AND ${area.ofOwner('c.enterprise_id')}`,
    [enterpriseId, id],
  );
  return row ?? null;
}
