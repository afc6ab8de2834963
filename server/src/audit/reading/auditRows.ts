/** Entries of both kinds of chains as one: what a ledger says of a write is the same as what an actor's chain would say. */
import type { ActorKind, AuditOutcome, Role, LedgerEntryKind } from '@qianqi/shared';
import type { EntryKey } from './chainId.js';

export interface AuditRow extends EntryKey {
  readonly hash: Buffer;
  readonly actorKind: ActorKind;
  readonly username: string | null;
  readonly roles: readonly Role[];
  readonly address: string | null;
  readonly requestId: string | null;
  /** Null for what no request asked for. */
  readonly action: string | null;
  /** Of a ledger's entry. */
  readonly change: LedgerEntryKind | null;
  readonly outcome: AuditOutcome;
  readonly codes: readonly string[];
  readonly objects: readonly string[];
  readonly asked: unknown;
  readonly times: number;
  readonly firstAt: Date;
  readonly recordedAt: Date;
}

/** Of `ledger_entry l`. */
export const LEDGER_ROW = `'ENTERPRISE' AS kind, l.enterprise_id AS chain, l.position, l.hash,
  CASE WHEN l.origin IS NULL THEN 'SYSTEM' WHEN l.origin->>'tokenId' IS NULL THEN 'ACCOUNT' ELSE 'TOKEN' END AS "actorKind",
  l.recorded_by AS username, coalesce(l.origin->'roles', '[]') AS roles, l.origin->>'address' AS address,
  l.origin->>'requestId' AS "requestId", l.action, l.kind AS change, 'DONE' AS outcome, '{}'::text[] AS codes,
  '{}'::text[] AS objects, l.content AS asked, 1 AS times, l.recorded_at AS "firstAt", l.recorded_at AS "recordedAt"`;

/** Of `audit_entry a`, the same. */
export const ACTOR_ROW = `'ACTOR' AS kind, a.chain, a.position, a.hash, a.actor_kind AS "actorKind",
  a.username, to_jsonb(a.roles) AS roles, a.address,
  a.request_id AS "requestId", a.action, NULL::text AS change, a.outcome, a.codes,
  a.objects, a.asked, a.times, a.first_at AS "firstAt", a.recorded_at AS "recordedAt"`;
