/**
 * Whether a record is disclosed to an audience on a day, until when, and which of its fields. Penalties are published for
 * a time that runs from the decision; everything stops being published and shared with its void or repair, and nothing
 * whose main facts are a state or trade secret ever leaves the bureau.
 */
import type { Day } from '../day.js';
import type { CreditEvent } from '../event/event.js';
import type { Audience, PenaltyGravity, RecordKind, Secrecy, WithheldReason } from '../vocabulary.js';
import { maskPersonal, type Known } from './mask.js';
import { publishedUntil } from './publicationClock.js';
import { DISCLOSED_FIELDS } from './whitelist.js';

/** What disclosure knows of an event, beside what weighs. */
export interface DisclosableEvent extends Pick<CreditEvent, 'kind' | 'on' | 'voidedAt' | 'outcomes'> {
  /** How long a penalty is published; ORDINARY where nobody said. */
  readonly gravity: PenaltyGravity;
  readonly secrecy: Secrecy | null;
  /** An objection says that its authority or a court revoked it, and is not decided yet. */
  readonly saidToBeRevoked: boolean;
}

export type Disclosure =
  | {
      readonly disclosed: true;
      /** First day no longer; null while nothing known ends it. */
      readonly until: Day | null;
    }
  | { readonly disclosed: false; readonly reason: WithheldReason };

/** Whether the audience may see the event on that day, by what is recorded. */
export function disclosureOf(event: DisclosableEvent, audience: Audience, on: Day): Disclosure {
  if (audience === 'STAFF') return { disclosed: true, until: null };
  if (event.voidedAt !== null) return withheld('VOIDED');
  if (event.secrecy !== null) return withheld('SECRET');
  if (!DISCLOSED_FIELDS[audience][event.kind]) return withheld('NOT_DISCLOSED');
  const repairedOn = earliest(event, 'REPAIRED');
  if (repairedOn !== null && repairedOn <= on) return withheld('REPAIRED');
  if (event.saidToBeRevoked) return withheld('REVOKED');
  const lapsesOn =
    audience === 'PUBLIC' && event.kind === 'PENALTY' ? publishedUntil(event.on, event.gravity) : null;
  if (lapsesOn !== null && lapsesOn <= on) return withheld('EXPIRED');
  const ends = [repairedOn, lapsesOn].filter(end => end !== null);
  return { disclosed: true, until: ends.length === 0 ? null : (Math.min(...ends) as Day) };
}

function withheld(reason: WithheldReason): Disclosure {
  return { disclosed: false, reason };
}

function earliest({ outcomes }: DisclosableEvent, kind: 'REPAIRED'): Day | null {
  const days = outcomes.filter(outcome => outcome.kind === kind).map(({ on }) => on);
  return days.length === 0 ? null : (Math.min(...days) as Day);
}

/** The fields that the audience may see, in the order declared; texts without personal numbers and names. */
export function disclosedFields(
  kind: RecordKind,
  audience: Audience,
  fields: Readonly<Record<string, unknown>>,
  known: Known = {},
): Readonly<Record<string, unknown>> {
  if (audience === 'STAFF') return fields;
  const names = DISCLOSED_FIELDS[audience][kind] ?? [];
  return Object.fromEntries(
    names
      .filter(name => Object.hasOwn(fields, name))
      .map(name => {
        const value = fields[name];
        return [name, typeof value === 'string' ? maskPersonal(value, known) : value];
      }),
  );
}
