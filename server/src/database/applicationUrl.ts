/** A role for the application on a server that is not ours, where the owner's role may make one. */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { quoted } from './applicationRole.js';
import { GuardedClient } from './guardedClient.js';

/** The owner's connection; answers rows. */
interface Owner {
  query<T>(sql: string): Promise<T[]>;
}

/**
 * The URL under which the application connects, its role made if need be; null when the owner's role cannot make it or it
 * cannot sign in. Its password follows from the owner's, so that servers that share a database need not agree on one.
 */
export async function applicationUrl(owner: Owner, ownerUrl: string, name?: string): Promise<string | null> {
  const [place] = await owner.query<{ database: string; mayCreate: boolean }>(
    `SELECT current_database() AS database, rolsuper OR rolcreaterole AS "mayCreate" FROM pg_roles WHERE rolname = current_user`,
  );
  const { database, mayCreate } = place!;
  const role = name ?? cut(`qianqi_app_${database}`);
  const password = passwordFrom(ownerUrl, role);
  const url = withUser(ownerUrl, role, password);
  if (await canConnect(url)) return url;
  if (!mayCreate) return null;
  await makeRole(owner, role, password);
  return (await canConnect(url)) ? url : null;
}

/** PostgreSQL keeps as many bytes of a name. */
const LONGEST_NAME = 63;

function cut(name: string): string {
  let whole = name;
  while (Buffer.byteLength(whole) > LONGEST_NAME) whole = [...whole].slice(0, -1).join('');
  return whole;
}

/** Null where the owner signs in without one. */
function passwordFrom(ownerUrl: string, role: string): string | null {
  const password = /^[a-z]+:\/\/[^:@/?]*:([^@/?]+)@/.exec(ownerUrl)?.[1];
  if (password === undefined) return null;
  return createHmac('sha256', decodeURIComponent(password)).update(role).digest('hex');
}

function withUser(url: string, role: string, password: string | null): string {
  const user = encodeURIComponent(role) + (password === null ? '' : `:${password}`);
  return url.replace(/^([a-z]+:\/\/)(?:[^@/?]*@)?/, `$1${user}@`);
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new GuardedClient({ connectionString, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Already there, or made in the same instant by another server. */
const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';

async function makeRole(owner: Owner, role: string, password: string | null): Promise<void> {
  const secret = password === null ? 'NULL' : `'${scramVerifier(password)}'`;
  const settings = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD ${secret}`;
  try {
    await owner.query(`CREATE ROLE ${quoted(role)} ${settings}`);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== DUPLICATE_OBJECT && code !== UNIQUE_VIOLATION) throw error;
    await owner.query(`ALTER ROLE ${quoted(role)} LOGIN PASSWORD ${secret}`);
  }
}

const ITERATIONS = 4096;

/** What PostgreSQL stores of a password (RFC 5803): sent instead of it, it leaves nothing of use in the server's log. */
export function scramVerifier(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest();
  const parts = [stored, keyOf('Server Key')].map(key => key.toString('base64'));
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${parts.join(':')}`;
}
