import { createHash } from 'node:crypto';
import { canonicalJson } from './hash.js';
import { preparedRows } from '../database/prepared.js';
import { refuse, type Opening } from './writer.js';

interface Claim {
  readonly account: string;
  readonly key: string;
  readonly mutation: string;
  readonly input: unknown;
  readonly now: Date;
}

const LONGEST_KEY = 200;

/**
 * Runs `work` once for a key: the first caller claims it, others wait for that transaction and get its answer. The same
 * key with another input is refused, since one of the two would otherwise be lost without a word.
 */
export async function once<T>({ manager, sent }: Opening, claim: Claim, work: () => Promise<T>): Promise<T> {
  const { account, key, now } = claim;
  if (key.length === 0 || key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(key))
    refuse('MALFORMED', `幂等键应为 1 至 ${LONGEST_KEY} 个可见 ASCII 字符`, ['idempotencyKey']);
  const requestHash = createHash('sha256')
    .update(canonicalJson([claim.mutation, claim.input]))
    .digest();
  const claimed = await preparedRows(
    manager,
    `INSERT INTO idempotency_key (account, key, request_hash, used_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [account, key, requestHash, now],
  );
  if (claimed.length === 0) {
    const [used]: { request_hash: Buffer; answer: T }[] = await manager.query(
      `SELECT request_hash, answer FROM idempotency_key WHERE account = $1 AND key = $2`,
      [account, key],
    );
    if (!used!.request_hash.equals(requestHash))
      refuse('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于另一次不同的提交，请换用新键', ['idempotencyKey']);
    return used!.answer;
  }
  const answer = await work();
  const kept = preparedRows(
    manager,
    `UPDATE idempotency_key SET answer = $3 WHERE account = $1 AND key = $2`,
    [account, key, JSON.stringify(answer)],
  );
  if (sent === undefined) await kept;
  else sent.add(kept);
  return answer;
}
