import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { preparedRows } from './prepared.js';
import { Sent } from './sent.js';

/** Rows a statement: large enough to be fast, small enough to stay far below the time a statement may take. */
export const ROWS_A_STATEMENT = 2000;

/**
 * Inserts any number of complete rows, one parameter a statement however many columns there are. `otherwise`: what to do
 * about rows that are there, as ON CONFLICT.
 */
export async function insertMany<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
  otherwise = '',
): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const names = columns.map(({ databaseName }) => databaseName).join(', ');
  const sent = new Sent();
  for (const part of partsOf(rows)) {
    const plain = part.map(row =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [databaseName, (row as ObjectLiteral)[propertyName]]),
      ),
    );
    sent.add(
      preparedRows(
        manager,
        `INSERT INTO ${tableName} (${names})
         SELECT ${names} FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb) ${otherwise}`,
        [JSON.stringify(plain)],
      ),
    );
  }
  await sent.settle();
}

/** The same rows, a statement's worth at a time. */
export function* partsOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    yield rows.slice(start, start + ROWS_A_STATEMENT);
}
