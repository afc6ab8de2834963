/**
 * The application works under a role of its own, which owns no table and so can neither alter one nor change what it only
 * may read and add to. Migrations run as the owner, who grants anew after each of them.
 */
import type { DataSource, QueryRunner } from 'typeorm';

/** What is only ever added to: not even a flaw in the application lets anybody change or delete a row of these. */
export const SEALED_TABLES: readonly string[] = [
  'ledger_entry',
  'audit_entry',
  'checkpoint',
  'checkpoint_head',
];

const READ_ONLY: readonly string[] = ['migration'];

/** Gives the role exactly what it needs, on every table of the schema. An owner keeps what it has. */
export async function grantToApplication(runner: QueryRunner, role: string): Promise<void> {
  const [owner]: unknown[] = await runner.query('SELECT WHERE current_user = $1', [role]);
  if (owner !== undefined) return;
  const tables: { name: string }[] = await runner.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`,
  );
  const to = quoted(role);
  await runner.startTransaction();
  try {
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${to}`);
    for (const { name } of tables) {
      await runner.query(`REVOKE ALL ON ${quoted(name)} FROM ${to}`);
      await runner.query(`GRANT ${privilegesOn(name)} ON ${quoted(name)} TO ${to}`);
    }
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

function privilegesOn(table: string): string {
  if (READ_ONLY.includes(table)) return 'SELECT';
  return SEALED_TABLES.includes(table) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What the connected role could do to sealed tables, in the operator's words; nothing if all is as it should be. */
export async function dangersOf(dataSource: DataSource): Promise<readonly string[]> {
  const [role]: { name: string; superuser: boolean }[] = await dataSource.query(
    `SELECT rolname AS name, rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`,
  );
  if (role!.superuser) return [`${role!.name} is a superuser`];
  const rows: { name: string; owned: boolean; privileges: string[] }[] = await dataSource.query(
    `SELECT c.relname AS name, pg_has_role(c.relowner, 'MEMBER') AS owned,
       array(SELECT p FROM unnest($2::text[]) AS p WHERE has_table_privilege(c.oid, p)) AS privileges
     FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = ANY($1) ORDER BY c.relname`,
    [SEALED_TABLES, ['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']],
  );
  return rows.flatMap(({ name, owned, privileges }) => {
    if (owned) return [`${role!.name} owns ${name}`];
    return privileges.length === 0 ? [] : [`${role!.name} may ${privileges.join(', ')} on ${name}`];
  });
}
