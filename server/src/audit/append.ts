/** Appends to an actor's chain. Its end is locked last and until the transaction ends, so no two writes wait in a circle. */
import type { EntityManager } from 'typeorm';
import { canonicalJson, chained, FIRST_HASH } from '../ledger/hash.js';
import type { Actor } from './actor.js';
import { keptOf, objectsOf } from './asked.js';
import type { AuditEntry, AuditOutcome } from './auditEntry.entity.js';
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

/** Entries of one actor, in the order given. */
export async function appendAudit(
  manager: EntityManager,
  { chain, kind }: Actor,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  const [head]: { length: number; hash: Buffer; lastWrittenAt: Date }[] = await manager.query(
    `INSERT INTO audit_chain (chain, actor_kind, length, hash, written_at) VALUES ($1, $2, 0, $3, '1970-01-01Z')
     ON CONFLICT (chain) DO UPDATE SET length = audit_chain.length
     RETURNING length, hash, written_at AS "lastWrittenAt"`,
    [chain, kind, FIRST_HASH],
  );
  let { length, hash } = head!;
  let writtenAt = head!.lastWrittenAt.getTime();
  const rows = entries.map(({ actor: _actor, ...said }) => {
    writtenAt = Math.max(said.recordedAt.getTime(), writtenAt + 1);
    const recordedAt = new Date(writtenAt);
    const entry = { ...said, chain, position: ++length, recordedAt };
    hash = auditHash(hash, entry);
    return { ...entry, hash };
  });
  await manager.query(
    `WITH moved AS (UPDATE audit_chain SET length = $2, hash = $3, written_at = $4 WHERE chain = $1)
     INSERT INTO audit_entry (chain, position, transaction_id, actor_kind, account_id, username, roles, address, request_id,
       action, outcome, codes, objects, asked, times, first_at, recorded_at, hash)
     SELECT $1, e.position, pg_current_xact_id()::text::bigint, e."actorKind", e."accountId", e.username, e.roles, e.address,
       e."requestId", e.action, e.outcome, e.codes, e.objects, e.asked, e.times, e."firstAt", e."recordedAt", decode(e.hash, 'hex')
     FROM jsonb_to_recordset($5::jsonb) AS e (position integer, "actorKind" text, "accountId" uuid, username text,
       roles text[], address text, "requestId" text, action text, outcome text, codes text[], objects text[], asked jsonb,
       times integer, "firstAt" timestamptz, "recordedAt" timestamptz, hash text)`,
    [
      chain,
      length,
      hash,
      new Date(writtenAt),
      JSON.stringify(rows.map(row => ({ ...row, hash: row.hash.toString('hex') }))),
    ],
  );
}

/** SHA-256 over the previous hash and the entry in canonical JSON, as in the ledgers of the enterprises. */
export function auditHash(previous: Buffer, entry: Omit<AuditEntry, 'hash' | 'transaction'>): Buffer {
  return chained(
    previous,
    canonicalJson([
      entry.chain,
      entry.position,
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
      entry.recordedAt.toISOString(),
    ]),
  );
}
