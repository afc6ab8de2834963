import type pg from 'pg';
import type { Postmaster } from './embeddedPostmaster.js';
import { GuardedClient } from './guardedClient.js';

export interface SocketConnection {
  /** The socket's folder. */
  host: string;
  port: number;
  user: string;
  database: string;
}

/** Owns the database and its tables. Not a superuser, so that what is revoked binds it too. */
const name = 'qianqi';
/** Owns nothing: what it may do with each table is granted to it. */
const application = 'qianqi_app';

export interface EmbeddedConnections {
  /** Migrates, and grants. */
  owner: SocketConnection;
  application: SocketConnection;
}

/** Makes the roles and the database, unless they are there. */
export async function ensureDatabase({ socketFolder, port }: Postmaster): Promise<EmbeddedConnections> {
  const connection = { host: socketFolder, port };
  const client = new GuardedClient({ ...connection, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rows.length === 0) {
      await unlessThere(client, `CREATE ROLE ${name} LOGIN CREATEDB`);
      await unlessThere(client, `CREATE DATABASE ${name} OWNER ${name}`);
    }
    const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [application]);
    if (known.rows.length === 0) await unlessThere(client, `CREATE ROLE ${application} LOGIN`);
    // So that the owner may end the application's sessions when it drops a database of tests.
    await client.query(`GRANT ${application} TO ${name}`);
  } finally {
    await client.end();
  }
  const of = (user: string) => ({ ...connection, user, database: name });
  return { owner: of(name), application: of(application) };
}

/** duplicate_object, duplicate_database, and unique_violation when two create it in the same instant. */
const alreadyThere = ['42710', '42P04', '23505'];

async function unlessThere(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!alreadyThere.includes((error as { code?: string }).code ?? '')) throw error;
  }
}
