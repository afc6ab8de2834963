/**
 * The closed word lists of the product itself: who may use it, what it writes down of itself, what it passes on and takes in.
 * Those of the law and of supervision are in `vocabulary.ts`.
 */

/** What an account is for. It holds one or more; who audits writes nothing, and who administers reads no audit log. */
export const ROLES = ['CLERK', 'SCHEDULER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** What a program's token may be used for. */
export const API_SCOPES = ['READ', 'RECORD', 'SCHEDULE'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** Who acts, and whose chain of the audit it is: a signed-in account's, a program's token's, strangers', or the machine's own. */
export const ACTOR_KINDS = ['ACCOUNT', 'TOKEN', 'ANONYMOUS', 'SYSTEM'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/**
 * What came of an audited action. DRY_RUN and REPEATED changed nothing; REFUSED carries the codes of `userErrors`; INVALID never reached
 * a resolver; FAILED is a fault of ours or of the database.
 */
export const AUDIT_OUTCOMES = [
  'DONE',
  'DRY_RUN',
  'REPEATED',
  'REFUSED',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INVALID',
  'FAILED',
] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** What can be written to an enterprise's file; programs are told of each as a change. */
export const LEDGER_ENTRY_KINDS = [
  'ENTERPRISE_CREATED',
  'ENTERPRISE_UPDATED',
  'ENTERPRISE_DEREGISTERED',
  'ENTERPRISE_REINSTATED',
  'GRADE_CHANGED',
  'EVENT_RECORDED',
  'EVENT_VOIDED',
  'EVENT_OUTCOME_RECORDED',
  'CERTIFICATE_GRANTED',
  'CERTIFICATE_REVOKED',
  'CERTIFICATE_VOIDED',
  'TASK_CREATED',
  'TASK_ASSIGNED',
  'TASK_RESCHEDULED',
  'TASK_COMPLETED',
  'TASK_CANCELLED',
  'TASK_MERGED',
  'TASK_WITHDRAWN',
  'RECTIFICATION_EXTENDED',
  'REDRESS_FILED',
  'REDRESS_ACCEPTED',
  'REDRESS_DECIDED',
  'REDRESS_WITHDRAWN',
] as const;
export type LedgerEntryKind = (typeof LEDGER_ENTRY_KINDS)[number];

/** How strictly accounts are kept. */
export const ACCESS_PROFILE_NAMES = ['ORDINARY', 'STRICT'] as const;
export type AccessProfileName = (typeof ACCESS_PROFILE_NAMES)[number];

/** How a token stands: it works only while ACTIVE. */
export const API_TOKEN_STANDINGS = ['ACTIVE', 'EXPIRED', 'REVOKED', 'CREATOR_DISABLED'] as const;
export type ApiTokenStanding = (typeof API_TOKEN_STANDINGS)[number];

/** FAILING: a delivery was given up; it is tried again now and then. */
export const WEBHOOK_STATUSES = ['ACTIVE', 'FAILING', 'DISABLED'] as const;
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

export const DELIVERY_PURPOSES = ['CHANGES', 'TEST'] as const;
export type DeliveryPurpose = (typeof DELIVERY_PURPOSES)[number];

export const DELIVERY_STATUSES = ['PENDING', 'DELIVERED', 'GIVEN_UP', 'CANCELLED'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why an attempt to deliver did not succeed. */
export const DELIVERY_FAILURES = [
  'UNKNOWN_HOST',
  'PRIVATE_ADDRESS',
  'NO_CONNECTION',
  'UNTRUSTED',
  'TIMED_OUT',
  'REDIRECTED',
  'REFUSED',
] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** An edition that is being written, and what became of it. */
export const POLICY_DRAFT_STATUSES = ['DRAFT', 'PROPOSED', 'ADOPTED', 'REJECTED', 'DISCARDED'] as const;
export type PolicyDraftStatus = (typeof POLICY_DRAFT_STATUSES)[number];

export const POLICY_DRAFT_MOVES = ['EDIT', 'PROPOSE', 'WITHDRAW', 'ADOPT', 'REJECT', 'DISCARD'] as const;
export type PolicyDraftMove = (typeof POLICY_DRAFT_MOVES)[number];

/** A simulation of an edition over the registry, or the rewriting of its periods. */
export const RUN_STATUSES = ['RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** A sheet that was uploaded: read and held against the registry, recorded, and perhaps taken back as a whole. */
export const IMPORT_STATUSES = [
  'CHECKING',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'REVERTING',
  'REVERTED',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const IMPORT_ROW_STATUSES = ['GOOD', 'FAULTY', 'SKIPPED', 'RECORDED', 'REVERTED'] as const;
export type ImportRowStatus = (typeof IMPORT_ROW_STATUSES)[number];

export const IMPORT_MODES = ['ONLY_GOOD', 'ALL_OR_NOTHING'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** Every way in which something entered can be refused without it being a bug. */
export const REFUSAL_CODES = [
  'ALREADY_VOIDED',
  'BAD_CREDIT_CODE',
  'BAD_CREDENTIALS',
  'DUPLICATE_CREDIT_CODE',
  'DUPLICATE_DOCUMENT_NUMBER',
  'DUPLICATE_EDITION',
  'DUPLICATE_LICENCE_NUMBER',
  'DUPLICATE_USERNAME',
  'DUTIES_NOT_SEPARATED',
  'EMPTY_POOL',
  'FUTURE_DATE',
  'IDEMPOTENCY_KEY_REUSED',
  'ILLEGAL_MOVE',
  'LAST_ADMINISTRATOR',
  'LICENCE_EXPIRED',
  'LOCKED',
  'MALFORMED',
  'NOT_FOUND',
  'OUT_OF_RANGE',
  'OUTSIDE_AREA',
  'OVER_CAP',
  'OWN_ENTRY',
  'PASSWORD_REUSED',
  'PRIVATE_ADDRESS',
  'RECUSED',
  'REQUIRED',
  'SHORT_OF_INSPECTORS',
  'UNKNOWN_HOST',
  'VERSION_CONFLICT',
  'WEAK_PASSWORD',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
