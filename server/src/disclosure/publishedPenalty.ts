/** Penalties as anybody may see them: published fields only, while they are published. */
import {
  day,
  disclosedFields,
  disclosureOf,
  publishedUntil,
  dayInShanghai,
  type Day,
  type DisclosableEvent,
  type Disclosure,
  type PenaltyGravity,
} from '@qianqi/shared';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import type { FiledObjection } from '../redress/objections.js';
import { toCreditEvent, type EventView } from '../event/eventView.js';

export interface PublishedPenalty {
  readonly decidedOn: string;
  readonly documentNumber: string;
  readonly violation: string;
  /** Yuan. */
  readonly fine: string;
  readonly confiscated: string;
  readonly gravity: PenaltyGravity;
  /** First day no longer published. */
  readonly until: Day;
  /** An objection to it is being looked into. */
  readonly disputed: boolean;
}

/** An event as disclosure weighs it, with the objections to its enterprise's records that are open. */
export function toDisclosable(view: EventView, open: readonly FiledObjection[]): DisclosableEvent {
  const { gravity = 'ORDINARY', secrecy = null } = view as Partial<
    Pick<DisclosableEvent, 'gravity' | 'secrecy'>
  >;
  return {
    ...toCreditEvent(view),
    gravity,
    secrecy,
    saidToBeRevoked: disputesOf(view, open).some(({ ground }) => ground === 'REVOKED'),
  };
}

export function disputesOf({ key }: EventView, open: readonly FiledObjection[]): readonly FiledObjection[] {
  return open.filter(({ eventKey }) => eventKey === key);
}

export type Whose = Pick<Enterprise, 'principalName'>;

/** What the public may see of a penalty on that day; null for nothing. */
export function publishedPenalty(
  view: EventView,
  { principalName }: Whose,
  on: Day,
  open: readonly FiledObjection[],
): PublishedPenalty | null {
  const disclosure: Disclosure = disclosureOf(toDisclosable(view, open), 'PUBLIC', on);
  if (!disclosure.disclosed) return null;
  const shown = disclosedFields('PENALTY', 'PUBLIC', view, { names: [principalName] });
  return {
    ...shown,
    until: disclosure.until,
    disputed: disputesOf(view, open).length > 0,
  } as unknown as PublishedPenalty;
}

/** Whether a penalty that is not published was once, so that its address says that it is gone and not that it never was. */
export function wasPublished(view: EventView): boolean {
  const { gravity, secrecy } = toDisclosable(view, []);
  const until = publishedUntil(day(view.countsFrom), gravity);
  return secrecy === null && dayInShanghai(view.recordedAt.getTime()) < until;
}
