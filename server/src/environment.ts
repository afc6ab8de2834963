import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ACCESS_PROFILE_NAMES, type AccessProfileName } from '@qianqi/shared';

/** What an operator may set. Nothing else in the server reads `process.env`. */
export interface Environment {
  host: string;
  port: number;
  /** Absent: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | undefined;
  /** Of the role that owns the tables and migrates them; absent: that of `databaseUrl`, or an own one beside it. */
  databaseOwnerUrl: string | undefined;
  /** Of streaming replicas of it, which answer what strangers read and what is read of the past; none when empty. */
  databaseReplicaUrls: readonly string[];
  /** Absolute. */
  dataDir: string;
  /** Load the demo registry when the database is empty. */
  demo: boolean;
  adminUsername?: string;
  adminPassword?: string;
  /** Base64 of the PKCS #8 form of the Ed25519 key that signs audit checkpoints; absent: one kept in `dataDir`. */
  auditKey?: string;
  /** Public keys of other servers, or of earlier times, by which checkpoints may also be signed: 32 bytes in base64 each. */
  auditTrustedKeys: readonly string[];
  /** Factor on the general request rates; 0 turns them off, never the login lock. */
  rateLimit: number;
  /** How strictly accounts are kept: `ordinary`, or `strict` with separated duties and stricter passwords. */
  accessProfile: AccessProfileName;
  development: boolean;
  /** How starts, stops and the like are told; absent: as text to a terminal and of a demo, as JSON otherwise. */
  log?: 'text' | 'json';
  /** How many processes serve; from 1 to 64. */
  workers: number;
  /** Private addresses and networks that webhooks may reach all the same. */
  webhookNetworks: readonly string[];
  /** Addresses and networks whose X-Forwarded-… headers are believed; absent: nobody's. */
  trustedProxies?: string;
}

type Variables = Record<string, string | undefined>;

/** Throws one error that names the variable and what is expected. */
export function readEnvironment(variables: Variables): Environment {
  const databaseUrl = readDatabaseUrl(variables, 'DATABASE_URL');
  const databaseOwnerUrl = readDatabaseUrl(variables, 'DATABASE_OWNER_URL');
  if (databaseOwnerUrl !== undefined && databaseUrl === undefined)
    throw new Error('DATABASE_OWNER_URL is set, so DATABASE_URL should be set too.');
  return {
    host: read(variables, 'HOST') ?? '127.0.0.1',
    port: readNumber(variables, 'PORT', 4000, {
      pattern: /^\d{1,5}$/,
      accepts: port => port >= 1 && port <= 65535,
      expected: 'a whole number from 1 to 65535',
    }),
    databaseUrl,
    databaseOwnerUrl,
    databaseReplicaUrls: readReplicaUrls(variables, databaseUrl),
    dataDir: resolve(read(variables, 'DATA_DIR') ?? '.data'),
    demo: readDemo(variables, databaseUrl === undefined),
    ...readAdministrator(variables),
    rateLimit: readNumber(variables, 'RATE_LIMIT', 1, {
      pattern: /^\d{1,6}(\.\d{1,6})?$/,
      accepts: () => true,
      expected: 'a number from 0 up, such as 0, 0.5 or 10',
    }),
    accessProfile: readAccessProfile(variables),
    development: read(variables, 'NODE_ENV') === 'development',
    workers: readWorkers(variables),
    ...readLog(variables),
    webhookNetworks: readNetworks(variables, 'WEBHOOK_NETWORKS'),
    ...readTrustedProxies(variables),
    auditKey: read(variables, 'AUDIT_KEY'),
    auditTrustedKeys: readTrustedKeys(variables),
  };
}

/** An empty value is an unset one: `PORT= npm start` is how shells and compose files unset. */
function read(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim();
  return value === '' ? undefined : value;
}

function refuse(name: string, value: string, expected: string): never {
  throw new Error(`${name} is ${JSON.stringify(value)}, but should be ${expected}.`);
}

function readTrustedKeys(variables: Variables): readonly string[] {
  const text = read(variables, 'AUDIT_TRUSTED_KEYS');
  const keys = text?.split(/[\s,]+/) ?? [];
  const wrong = keys.find(key => !/^[A-Za-z0-9+/]{43}=$/.test(key));
  if (wrong !== undefined)
    refuse('AUDIT_TRUSTED_KEYS', wrong, 'public keys of 32 bytes in base64, with commas between');
  return keys;
}

interface NumberRule {
  pattern: RegExp;
  accepts(value: number): boolean;
  expected: string;
}

function readNumber(variables: Variables, name: string, absent: number, rule: NumberRule): number {
  const text = read(variables, name);
  if (text === undefined) return absent;
  if (!rule.pattern.test(text) || !rule.accepts(Number(text))) refuse(name, text, rule.expected);
  return Number(text);
}

function readDatabaseUrl(variables: Variables, name: string): string | undefined {
  const text = read(variables, name);
  return text === undefined ? undefined : checkDatabaseUrl(name, text);
}

/** Parted by blanks, since the address of a database may hold commas. */
function readReplicaUrls(variables: Variables, databaseUrl: string | undefined): readonly string[] {
  const name = 'DATABASE_REPLICA_URLS';
  const urls = read(variables, name)?.split(/\s+/) ?? [];
  if (urls.length > 0 && databaseUrl === undefined)
    throw new Error(`${name} is set, so DATABASE_URL should be set too.`);
  return urls.map(url => checkDatabaseUrl(name, url));
}

function checkDatabaseUrl(name: string, text: string): string {
  // `user@/database?host=/socket/folder` is PostgreSQL's own way to write a socket, though no URL of the web's.
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text.replace('@/', '@localhost/'))) {
    // Not the value itself: it may hold a password, and this message goes to logs.
    throw new Error(`${name} should look like postgres://user:password@host:5432/database.`);
  }
  return text;
}

function readDemo(variables: Variables, absent: boolean): boolean {
  const text = read(variables, 'DEMO');
  if (text === undefined) return absent;
  if (text !== '0' && text !== '1') refuse('DEMO', text, '0 or 1');
  return text === '1';
}

function readAccessProfile(variables: Variables): AccessProfileName {
  const text = read(variables, 'ACCESS_PROFILE') ?? 'ordinary';
  const name = ACCESS_PROFILE_NAMES.find(each => each.toLowerCase() === text);
  return name ?? refuse('ACCESS_PROFILE', text, 'ordinary or strict');
}

function readLog(variables: Variables): Pick<Environment, 'log'> {
  const log = read(variables, 'LOG');
  if (log === undefined) return {};
  if (log !== 'text' && log !== 'json') refuse('LOG', log, 'text or json');
  return { log };
}

function readWorkers(variables: Variables): number {
  if (read(variables, 'WORKERS') === 'all') return availableParallelism();
  return readNumber(variables, 'WORKERS', 1, {
    pattern: /^\d{1,2}$/,
    accepts: count => count >= 1 && count <= 64,
    expected: 'a whole number from 1 to 64, or all for one a core',
  });
}

function readAdministrator(variables: Variables): Pick<Environment, 'adminUsername' | 'adminPassword'> {
  const adminUsername = read(variables, 'ADMIN_USERNAME');
  // Untrimmed: blanks may belong to a password.
  const adminPassword = variables['ADMIN_PASSWORD'] || undefined;
  if (adminUsername !== undefined && adminPassword === undefined) {
    throw new Error('ADMIN_USERNAME is set, so ADMIN_PASSWORD should be set too.');
  }
  if (adminPassword !== undefined && adminUsername === undefined) {
    throw new Error('ADMIN_PASSWORD is set, so ADMIN_USERNAME should be set too.');
  }
  return adminUsername === undefined ? {} : { adminUsername, adminPassword };
}

function readTrustedProxies(variables: Variables): Pick<Environment, 'trustedProxies'> {
  const proxies = readNetworks(variables, 'TRUSTED_PROXIES');
  return proxies.length === 0 ? {} : { trustedProxies: proxies.join(',') };
}

function readNetworks(variables: Variables, name: string): readonly string[] {
  const text = read(variables, name);
  if (text === undefined) return [];
  const networks = text.split(',').map(each => each.trim());
  if (!networks.every(isNetwork))
    refuse(name, text, 'addresses or networks with commas between, such as 10.0.0.1,192.168.0.0/16');
  return networks;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const largest = version === 4 ? 32 : 128;
  return (
    version !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= largest))
  );
}
