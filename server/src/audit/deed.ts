/** One thing asked of the server, from when it was asked until it stands in a chain. */
import type { AuditOutcome } from '@qianqi/shared';
import type { Actor } from './actor.js';

/** From where a request came. */
export interface RequestSource {
  readonly address: string | null;
  readonly requestId: string | null;
}

export interface Deed extends RequestSource {
  /** The root field. */
  readonly action: string;
  /** Its arguments, not masked yet. */
  readonly asked: unknown;
  /** Whoever signs in becomes it only once the name is known. */
  actor: Actor;
  /** What came of it other than DONE, where the payload does not tell. */
  outcome: AuditOutcome | null;
  /** Whether it stands in a chain, and that transaction has ended well. */
  recorded: boolean;
  /** The enterprises to whose ledgers it wrote, as keys. */
  readonly enterprises: Set<string>;
}

export function newDeed(action: string, asked: unknown, actor: Actor, source: RequestSource): Deed {
  const { address, requestId } = source;
  return {
    action,
    asked,
    actor,
    address,
    requestId,
    outcome: null,
    recorded: false,
    enterprises: new Set(),
  };
}

/**
 * What writes to the file of one enterprise and to nothing else: its entry in that enterprise's ledger says who, when, from
 * where and what, and is its audit entry. All others, also any that is not named here, get an entry of their own as well.
 */
const WITHIN_ONE_FILE: readonly string[] = [
  'createEnterprise',
  'updateEnterprise',
  'recordAccident',
  'recordInterview',
  'recordPenalty',
  'recordComplaint',
  'recordInspection',
  'recordMonitoring',
  'recordLicence',
  'recordQuantifiedGrading',
  'recordPublicEvaluation',
  'recordSeriousViolation',
  'recordAbnormalListing',
  'recordEventOutcome',
  'voidEvent',
  'grantStandardization',
  'revokeStandardization',
  'voidStandardization',
  'assignTask',
  'rescheduleTask',
  'completeTask',
  'cancelTask',
  'extendRectification',
];

export function standsInLedger({ action, enterprises }: Deed): boolean {
  return enterprises.size === 1 && WITHIN_ONE_FILE.includes(action);
}
