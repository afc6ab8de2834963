import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { preparedRows } from './prepared.js';

/**
 * The columns of an entity for a hand-written statement, each under its property's name: `e.credit_code AS "creditCode"`.
 * Of all that are usually selected, or of `only` these properties. Read paths select plain rows, since hydrating entities costs half as much again as the statement.
 */
export function columnsOf<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  alias: string,
  only?: ReadonlySet<string>,
): string {
  const metadata = manager.connection.getMetadata(entity);
  if (only) return columnList(metadata, alias, only);
  const lists = wholeLists.get(metadata) ?? new Map<string, string>();
  wholeLists.set(metadata, lists);
  const list = lists.get(alias) ?? columnList(metadata, alias);
  lists.set(alias, list);
  return list;
}

/** By alias. */
const wholeLists = new WeakMap<EntityMetadata, Map<string, string>>();

function columnList({ columns }: EntityMetadata, alias: string, only?: ReadonlySet<string>): string {
  return columns
    .filter(({ isSelect, propertyName }) => isSelect && (only?.has(propertyName) ?? true))
    .map(column => `${alias}.${column.databaseName} AS "${column.propertyName}"`)
    .join(', ');
}

/** All rows of those enterprises in one statement, by enterprise, in the order asked. */
export async function rowsByEnterprise<T extends ObjectLiteral & { enterpriseId: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  enterpriseIds: readonly string[],
  orderBy: string,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const { tableName } = manager.connection.getMetadata(entity);
  const columns = columnsOf(manager, entity, 't');
  const rows = await preparedRows<T>(
    manager,
    `SELECT ${columns} FROM ${tableName} t WHERE t.enterprise_id = ANY($1) ORDER BY ${orderBy}`,
    [enterpriseIds],
  );
  return groupBy(rows, row => row.enterpriseId);
}

/** The same of one enterprise: by its key alone PostgreSQL plans once, and not again each time. */
export function rowsOfEnterprise<T extends ObjectLiteral & { enterpriseId: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  enterpriseId: string,
  orderBy: string,
): Promise<T[]> {
  const { tableName } = manager.connection.getMetadata(entity);
  return preparedRows(
    manager,
    `SELECT ${columnsOf(manager, entity, 't')} FROM ${tableName} t WHERE t.enterprise_id = $1 ORDER BY ${orderBy}`,
    [enterpriseId],
  );
}

/** As `Map.groupBy`, which Node 20 does not have yet. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
