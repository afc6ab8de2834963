import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { formatDay, parseApiToken, type Day, type Instant, type Refusal, type Result } from '@qianqi/shared';
import { ApiToken } from './apiToken.entity.js';
import type { ApiScope, Role } from '@qianqi/shared';
import { drawSecret, hashSecret } from './secret.js';
import type { Viewer } from './viewer.js';

/** So that a leaked token is recognised for what it is by whoever finds it. */
const PREFIX = 'qq_';

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresOn: string;
}

/** Makes a token for the account; its secret is told once and only a hash is kept. */
export async function createApiToken(
  manager: EntityManager,
  accountId: string,
  input: NewToken,
  now: Instant,
  today: Day,
): Promise<Result<{ readonly secret: string; readonly token: ApiToken }, readonly Refusal[]>> {
  const parsed = parseApiToken({ ...input }, today);
  if (!parsed.ok) return parsed;
  const secret = `${PREFIX}${drawSecret()}`;
  const token: ApiToken = {
    id: uuidv7(),
    accountId,
    name: parsed.value.name,
    secretHash: hashSecret(secret),
    scopes: [...new Set(input.scopes)],
    expiresOn: formatDay(parsed.value.expiresOn),
    createdAt: new Date(now),
  };
  await manager.insert(ApiToken, token);
  return { ok: true, value: { secret, token } };
}

/** Who a token's secret belongs to; null when it is unknown or past its last day. */
export async function viewerOfToken(
  manager: EntityManager,
  secret: string,
  today: Day,
): Promise<Viewer | null> {
  const [row]: { accountId: string; tokenId: string; username: string; roles: Role[]; scopes: ApiScope[] }[] =
    await manager.query(
      `SELECT a.id AS "accountId", t.id AS "tokenId", a.username, a.roles, t.scopes FROM api_token t JOIN account a ON a.id = t.account_id
     WHERE t.secret_hash = $1 AND t.expires_on >= $2`,
      [hashSecret(secret), formatDay(today)],
    );
  return row ?? null;
}
