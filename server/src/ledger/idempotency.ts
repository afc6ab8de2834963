import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonicalJson } from './hash.js';
import { preparedRows } from '../database/prepared.js';
import { refuse, type Opening } from './writer.js';

export interface Claim {
  readonly account: string;
  readonly key: string;
  readonly mutation: string;
  readonly input: unknown;
  readonly now: Date;
}

const LONGEST_KEY = 200;

/** Whether a key may be one. */
export function isKey(key: string): boolean {
  return key.length > 0 && key.length <= LONGEST_KEY && /^[\x21-\x7e]+$/.test(key);
}

/**
 * Runs `work` once for a key: the first caller claims it, others wait for that transaction and get its answer. The same
 * key with another input is refused, since one of the two would otherwise be lost without a word.
 */
export async function once<T>({ manager, sent }: Opening, claim: Claim, work: () => Promise<T>): Promise<T> {
  const { account, key } = claim;
  if (!isKey(key))
    refuse('MALFORMED', `幂等键应为 1 至 ${LONGEST_KEY} 个可见 ASCII 字符`, ['idempotencyKey']);
  const [claimed] = await claimKeys(manager, [claim]);
  if (!claimed) {
    const [used]: { request_hash: Buffer; answer: T }[] = await manager.query(
      `SELECT request_hash, answer FROM idempotency_key WHERE account = $1 AND key = $2`,
      [account, key],
    );
    if (!used!.request_hash.equals(requestHash(claim)))
      refuse('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于另一次不同的提交，请换用新键', ['idempotencyKey']);
    return used!.answer;
  }
  const answer = await work();
  const kept = keepAnswers(manager, [{ claim, answer }]);
  if (sent === undefined) await kept;
  else sent.add(kept);
  return answer;
}

function requestHash({ mutation, input }: Claim): Buffer {
  return createHash('sha256')
    .update(canonicalJson([mutation, input]))
    .digest();
}

/**
 * Which of them are the caller's to answer. Of different keys; whose transaction is still under way is waited for. They are
 * taken in one order, so that two who claim many wait and never in a circle.
 */
export async function claimKeys(
  manager: EntityManager,
  claims: readonly Claim[],
): Promise<readonly boolean[]> {
  if (claims.length === 0) return [];
  const rows = await preparedRows<Pick<Claim, 'account' | 'key'>>(
    manager,
    `INSERT INTO idempotency_key (account, key, request_hash, used_at)
     SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::timestamptz[]) AS c (account, key, request_hash, used_at)
     ORDER BY account, key ON CONFLICT DO NOTHING RETURNING account, key`,
    [
      claims.map(({ account }) => account),
      claims.map(({ key }) => key),
      claims.map(requestHash),
      claims.map(({ now }) => now),
    ],
  );
  const claimed = new Set(rows.map(nameOf));
  return claims.map(claim => claimed.has(nameOf(claim)));
}

/** The same for the same key of the same caller. */
export function nameOf({ account, key }: Pick<Claim, 'account' | 'key'>): string {
  return `${account} ${key}`;
}

/** What is answered from now on. */
export async function keepAnswers(
  manager: EntityManager,
  answered: readonly { readonly claim: Claim; readonly answer: unknown }[],
): Promise<void> {
  if (answered.length === 0) return;
  await preparedRows(
    manager,
    `UPDATE idempotency_key k SET answer = a.answer
     FROM unnest($1::text[], $2::text[], $3::jsonb[]) AS a (account, key, answer)
     WHERE k.account = a.account AND k.key = a.key`,
    [
      answered.map(({ claim }) => claim.account),
      answered.map(({ claim }) => claim.key),
      answered.map(({ answer }) => JSON.stringify(answer)),
    ],
  );
}

/** As if never claimed. */
export async function releaseKeys(manager: EntityManager, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await preparedRows(
    manager,
    `DELETE FROM idempotency_key k USING unnest($1::text[], $2::text[]) AS c (account, key)
     WHERE k.account = c.account AND k.key = c.key`,
    [claims.map(({ account }) => account), claims.map(({ key }) => key)],
  );
}
