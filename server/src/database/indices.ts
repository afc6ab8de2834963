/**
 * A table that is filled from nothing: keeping its indices up row by row takes several times as long as making them at the end.
 */
interface Asking {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** In the transaction's own time; one table is filled at a time or two. */
const MEMORY = '256MB';

/**
 * Drops the keys, exclusions and indices of a table, which must be the role's own; answers the statements that make them again.
 * In a transaction: whoever breaks it off finds the table as it was.
 */
export async function dropIndices(asking: Asking, table: string): Promise<readonly string[]> {
  const constraints = (await asking.query(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
     FROM pg_constraint WHERE conrelid = $1::regclass AND conindid <> 0 AND contype IN ('p', 'u', 'x') ORDER BY conname`,
    [table],
  )) as Taken[];
  for (const { drop } of constraints) await asking.query(drop);
  const indices = (await asking.query(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
     FROM pg_index WHERE indrelid = $1::regclass ORDER BY indexrelid`,
    [table],
  )) as Taken[];
  for (const { drop } of indices) await asking.query(drop);
  return [...constraints, ...indices].map(({ make }) => make);
}

interface Taken {
  readonly drop: string;
  readonly make: string;
}

export async function makeIndices(asking: Asking, statements: readonly string[]): Promise<void> {
  await asking.query(`SET LOCAL maintenance_work_mem = '${MEMORY}'`);
  for (const statement of statements) await asking.query(statement);
}

/** Whether the connected role may do so. */
export async function ownsTable(asking: Asking, table: string): Promise<boolean> {
  const rows = (await asking.query(
    `SELECT pg_has_role(relowner, 'USAGE') AS owned FROM pg_class WHERE oid = $1::regclass`,
    [table],
  )) as { owned: boolean }[];
  return rows[0]!.owned;
}
