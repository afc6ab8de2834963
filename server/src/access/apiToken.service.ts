import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  formatDay,
  parseApiToken,
  type ApiScope,
  type ApiTokenStanding,
  type Instant,
  type Role,
} from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import type { Clock } from '../clock.js';
import { today } from '../clock.js';
import { askerOf } from '../database/asker.js';
import { preparedRows } from '../database/prepared.js';
import { togetherOn } from '../database/together.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { ApiToken } from './apiToken.entity.js';
import { drawSecret, hashSecret } from './secret.js';
import type { Viewer } from './viewer.js';

/** So that a leaked token is recognised for what it is by whoever finds it. */
const PREFIX = 'qq_';
/** Of the secret, with its prefix: enough to tell tokens apart, nothing to guess the rest from. */
const HINT_LENGTH = 9;

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresOn: string;
  readonly divisions?: readonly string[] | null;
}

/** To be told once; only `hashSecret` of it is kept. */
export function drawTokenSecret(): string {
  return tokenSecretOf(drawSecret());
}

/** A token's secret of 256 bits in base64url. */
export function tokenSecretOf(bits: string): string {
  return `${PREFIX}${bits}`;
}

/** The beginning of a secret, by which its holder knows which one it is. */
export function hintOf(secret: string): string {
  return secret.slice(0, HINT_LENGTH);
}

/** Makes a token in the name of the account; throws Refused. */
export async function createApiToken(
  { manager, now, today: day }: Pick<Writer, 'manager' | 'now' | 'today'>,
  accountId: string,
  input: NewToken,
  secret: string,
): Promise<ApiToken> {
  const parsed = parseApiToken({ ...input }, day);
  if (!parsed.ok) throw new Refused(parsed.error);
  const { name, expiresOn, divisions } = parsed.value;
  const token: ApiToken = {
    id: uuidv7(),
    accountId,
    name,
    hint: hintOf(secret),
    secretHash: hashSecret(secret),
    scopes: [...new Set(input.scopes)],
    divisions: [...divisions],
    expiresOn: formatDay(expiresOn),
    createdAt: new Date(now),
    usedAt: null,
    revokedAt: null,
    revokedBy: null,
  };
  await manager.insert(ApiToken, token);
  return token;
}

/** Dead from the next request on, in every process, as each asks anew. Throws Refused. */
export async function revokeApiToken(
  { manager, username, now }: Writer,
  id: string,
): Promise<{ readonly tokenId: string }> {
  const key = parseFreeId('tok', id);
  const token = key === null ? null : await manager.findOneBy(ApiToken, { id: key });
  if (token === null) refuse('NOT_FOUND', '找不到该令牌，请刷新后重试', ['tokenId']);
  // Revoked twice it stays what it was: who did it first, and when.
  await manager.query(
    `UPDATE api_token SET revoked_at = $2, revoked_by = $3 WHERE id = $1 AND revoked_at IS NULL`,
    [token.id, new Date(now), username],
  );
  return { tokenId: token.id };
}

interface TokenRow {
  readonly secretHash: Buffer;
  readonly accountId: string;
  readonly tokenId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: Role[];
  readonly scopes: ApiScope[];
  readonly divisions: string[];
  readonly usedAt: Date | null;
}

/** A token seen again within this time is not written to. */
const USED_EVERY_MINUTES = 1;

interface Shown {
  readonly hash: Buffer;
  readonly on: string;
}

/** Those of the tokens that work on the day on which they are shown. */
const tokensOf = togetherOn<Shown, TokenRow | undefined>(async (dataSource, shown, asker) => {
  const rows = await preparedRows<TokenRow & { readonly expiresOn: string }>(
    dataSource,
    `SELECT t.secret_hash AS "secretHash", a.id AS "accountId", t.id AS "tokenId", a.username, a.display_name AS "displayName",
       a.roles, t.scopes, t.divisions, t.used_at AS "usedAt", t.expires_on AS "expiresOn"
     FROM api_token t JOIN account a ON a.id = t.account_id
     WHERE t.secret_hash = ANY($1) AND t.revoked_at IS NULL AND a.disabled_at IS NULL`,
    [shown.map(({ hash }) => hash)],
    asker,
  );
  return shown.map(({ hash, on }) => rows.find(row => row.secretHash.equals(hash) && row.expiresOn >= on));
});

/**
 * Who a token's secret belongs to; null when it is unknown, revoked, past its last day, or made by an account that is
 * disabled: what somebody handed out does not outlast them unseen. Asked anew with every request.
 */
export async function viewerOfToken(
  manager: EntityManager,
  secret: string,
  clock: Clock,
): Promise<Viewer | null> {
  const shown = { hash: hashSecret(secret), on: formatDay(today(clock)) };
  const row = await tokensOf(manager.connection).load(shown, askerOf(manager));
  if (!row) return null;
  const {
    usedAt,
    secretHash: _hash,
    accountId,
    tokenId,
    username,
    displayName,
    roles,
    scopes,
    divisions,
  } = row;
  const now = clock.now();
  if (usedAt === null || usedAt.getTime() < now - USED_EVERY_MINUTES * 60_000)
    await markUsed(manager, tokenId, now);
  const who = { accountId, tokenId, username, displayName, roles, scopes, divisions };
  return { ...who, sessionId: null, mustChangePassword: false };
}

/** By one of the requests that come at once; the others need not wait for it. */
async function markUsed(manager: EntityManager, id: string, now: Instant): Promise<void> {
  await manager.query(
    `UPDATE api_token SET used_at = $2
     WHERE id = (SELECT id FROM api_token WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED)`,
    [id, new Date(now)],
  );
}

export interface ListedToken extends ApiToken {
  readonly createdBy: string;
  readonly creatorDisabledAt: Date | null;
}

/** How a token stands on a day. */
export function standingOf(
  { revokedAt, expiresOn, creatorDisabledAt }: ListedToken,
  on: string,
): ApiTokenStanding {
  if (revokedAt !== null) return 'REVOKED';
  if (expiresOn < on) return 'EXPIRED';
  return creatorDisabledAt === null ? 'ACTIVE' : 'CREATOR_DISABLED';
}
