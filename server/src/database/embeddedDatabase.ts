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

/** Not a superuser, so that privileges revoked by migrations (append-only tables) bind here too. */
const name = 'qianqi';

/** Makes the role and the database the application uses, unless they are there. */
export async function ensureDatabase({ socketFolder, port }: Postmaster): Promise<SocketConnection> {
  const connection = { host: socketFolder, port };
  const client = new GuardedClient({ ...connection, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rows.length === 0) {
      await unlessThere(client, `CREATE ROLE ${name} LOGIN CREATEDB`);
      await unlessThere(client, `CREATE DATABASE ${name} OWNER ${name}`);
    }
  } finally {
    await client.end();
  }
  return { ...connection, user: name, database: name };
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
