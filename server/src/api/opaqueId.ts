/**
 * Ids as the API shows them: a type prefix and the key's bytes in base64url. An id of something that an enterprise owns
 * carries the enterprise's key too, so that a single id finds its row by primary key, on its own shard.
 */
export type OwnedPrefix = 'evt' | 'cert' | 'out' | 'task' | 'rect' | 'red';
/** Of what belongs to no enterprise. */
export type FreePrefix =
  'actor' | 'insp' | 'draw' | 'acct' | 'tok' | 'sess' | 'hook' | 'dlv' | 'imp' | 'view' | 'pol' | 'sim';

export interface OwnedKey {
  readonly enterpriseId: string;
  readonly id: string;
}

const UUID_IN_BASE64 = /^[A-Za-z0-9_-]{22}$/;
const TWO_UUIDS_IN_BASE64 = /^[A-Za-z0-9_-]{43}$/;

function encode(...uuids: readonly string[]): string {
  let hex = '';
  for (const uuid of uuids)
    hex += uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(14, 18) + uuid.slice(19, 23) + uuid.slice(24);
  return Buffer.from(hex, 'hex').toString('base64url');
}

function decode(text: string): string[] {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return (hex.match(/.{32}/g) ?? []).map(each =>
    each.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );
}

export function enterpriseIdOf(uuid: string): string {
  return freeIdOf('ent', uuid);
}

/** The key behind an enterprise's id; null for anything that is not one. */
export function parseEnterpriseId(id: string): string | null {
  return parseFreeId('ent', id);
}

export function freeIdOf(prefix: FreePrefix | 'ent', uuid: string): string {
  return `${prefix}_${encode(uuid)}`;
}

/** The key behind an id that carries one key only; null for anything that is not one of that type. */
export function parseFreeId(prefix: FreePrefix | 'ent', id: string): string | null {
  const text = id.startsWith(`${prefix}_`) ? id.slice(prefix.length + 1) : '';
  if (!UUID_IN_BASE64.test(text)) return null;
  const [uuid] = decode(text);
  // Base64 leaves spare bits at the end: two spellings of one key would be two ids.
  return uuid !== undefined && encode(uuid) === text ? uuid : null;
}

export function ownedIdOf(prefix: OwnedPrefix, { enterpriseId, id }: OwnedKey): string {
  return `${prefix}_${encode(enterpriseId, id)}`;
}

/** The keys behind an owned id; null for anything that is not one of that type. */
export function parseOwnedId(prefix: OwnedPrefix, id: string): OwnedKey | null {
  const text = id.startsWith(`${prefix}_`) ? id.slice(prefix.length + 1) : '';
  if (!TWO_UUIDS_IN_BASE64.test(text)) return null;
  const [enterpriseId, own] = decode(text);
  if (enterpriseId === undefined || own === undefined || encode(enterpriseId, own) !== text) return null;
  return { enterpriseId, id: own };
}
