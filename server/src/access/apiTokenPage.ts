import type { EntityManager } from 'typeorm';
import { countRows, keysetPage } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { ApiToken } from './apiToken.entity.js';
import type { ListedToken } from './apiToken.service.js';

const FROM = 'FROM api_token t JOIN account a ON a.id = t.account_id';

const columns = (manager: EntityManager) =>
  `${columnsOf(manager, ApiToken, 't')}, a.username AS "createdBy", a.disabled_at AS "creatorDisabledAt"`;

/** Newest first: keys are made in the order of time. */
export async function apiTokenPage(manager: EntityManager, size: number, after: string | null) {
  return keysetPage<ListedToken>(manager, {
    columns: columns(manager),
    from: FROM,
    statement: new Statement(),
    keys: [{ sql: 't.id', type: 'uuid', descending: true }],
    size,
    after,
  });
}

export async function countApiTokens(manager: EntityManager): Promise<number> {
  return countRows(manager, FROM, new Statement());
}

export async function apiTokenById(manager: EntityManager, id: string): Promise<ListedToken> {
  const [token]: ListedToken[] = await manager.query(`SELECT ${columns(manager)} ${FROM} WHERE t.id = $1`, [
    id,
  ]);
  return token!;
}
