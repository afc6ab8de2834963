/** Appends to an actor's chain. Its end is locked last and until the transaction ends, so no two writes wait in a circle. */
import type { EntityManager } from 'typeorm';
import type { AuditOutcome } from '@qianqi/shared';
import { canonicalJson, chained, FIRST_HASH } from '../ledger/hash.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import type { Actor } from './actor.js';
import { keptOf, objectsOf } from './asked.js';
import type { AuditEntry } from './auditEntry.entity.js';
import type { Deed } from './deed.js';

/** What is to be said; where it stands in the chain is decided under the lock. */
export type NewAuditEntry = Omit<AuditEntry, 'chain' | 'position' | 'transaction' | 'hash'> & {
  readonly actor: Actor;
};

/** The entry of a deed. */
export function entryOf(
  deed: Deed,
  outcome: AuditOutcome,
  now: number,
  { receipt = null, codes = [] }: { receipt?: unknown; codes?: readonly string[] } = {},
): NewAuditEntry {
  const { actor, action, address, requestId, asked } = deed;
  const at = new Date(now);
  return {
    actor,
    actorKind: actor.kind,
    accountId: actor.accountId,
    username: actor.username,
    roles: [...actor.roles],
    address,
    requestId,
    action,
    outcome,
    codes: [...codes],
    objects: objectsOf(asked, receipt),
    asked: keptOf(action, asked),
    times: 1,
    firstAt: at,
    recordedAt: at,
  };
}

/**
 * Entries of one actor, in the order given. One statement each, which finds the end of the chain, moves it on and inserts:
 * others who append to the same chain wait for that and for the commit alone.
 */
export async function appendAudit(
  manager: Pick<EntityManager, 'query'>,
  { chain, kind }: Actor,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  for (const entry of entries)
    await manager.query(APPEND, [
      chain,
      kind,
      FIRST_HASH,
      entry.recordedAt,
      canonicalJson(saidOf(entry)).slice(1, -1),
      entry.accountId,
      entry.username,
      entry.roles,
      entry.address,
      entry.requestId,
      entry.action,
      entry.outcome,
      entry.codes,
      entry.objects,
      entry.asked === null ? null : JSON.stringify(entry.asked),
      entry.times,
      entry.firstAt,
    ]);
}

/** What is known of an entry before its place in the chain is. */
function saidOf(entry: Omit<NewAuditEntry, 'actor'>): readonly unknown[] {
  return [
    entry.actorKind,
    entry.accountId,
    entry.username,
    entry.roles,
    entry.address,
    entry.requestId,
    entry.action,
    entry.outcome,
    entry.codes,
    entry.objects,
    entry.asked,
    entry.times,
    entry.firstAt.toISOString(),
  ];
}

/** SHA-256 over the previous hash and the entry in canonical JSON, as in the ledgers of the enterprises. */
export function auditHash(previous: Buffer, entry: Omit<AuditEntry, 'hash' | 'transaction'>): Buffer {
  const { chain, position, recordedAt } = entry;
  return chained(previous, canonicalJson([chain, position, ...saidOf(entry), recordedAt.toISOString()]));
}

/** The same in SQL, where alone the place is known in time. */
const hashInSql = (previous: string, position: string, recordedAt: string) =>
  `sha256(${previous} || convert_to('["' || $1::uuid || '",' || ${position} || ',' || $5 || ',"'
     || to_char(${recordedAt} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"]', 'UTF8'))`;

/** Later than the entry before, whatever the machine's clock does. */
const LATER = `greatest($4::timestamptz(3), head.written_at + interval '1 millisecond')`;

const APPEND = `
  WITH moved AS (
    INSERT INTO audit_chain AS head (chain, actor_kind, length, hash, written_at)
    VALUES ($1, $2, 1, ${hashInSql('$3::bytea', '1', '$4::timestamptz(3)')}, $4::timestamptz(3))
    ON CONFLICT (chain) DO UPDATE SET length = head.length + 1, written_at = ${LATER},
      hash = ${hashInSql('head.hash', '(head.length + 1)', LATER)}
    RETURNING length, hash, written_at
  )
  INSERT INTO audit_entry (chain, position, transaction_id, actor_kind, account_id, username, roles, address, request_id,
    action, outcome, codes, objects, asked, times, first_at, recorded_at, hash)
  SELECT $1, length, ${OWN_NUMBER}, $2, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
    written_at, hash
  FROM moved`;
