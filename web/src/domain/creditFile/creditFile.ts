/**
 * An enterprise's file as the server sent it, and the same as the rules read it. With both at hand the page explains any
 * day, and any hypothetical record, by the shared rules and without asking again.
 */
import {
  day,
  money,
  must,
  parsePolicy,
  policyHistory,
  ZERO,
  type AdoptedHistory,
  type Certificate,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type Instant,
  type Policy,
  type PolicyHistory,
} from '@qianqi/shared';
import { say } from '../../ui/locale/say';
import type { CreditFileQuery, FiledCertificateFragment, FiledEventFragment } from '../../generated/graphql';

export type FiledEnterprise = NonNullable<CreditFileQuery['enterprise']>;
export type FiledEvent = FiledEventFragment;
export type FiledCertificate = FiledCertificateFragment;

export interface CreditFile extends AdoptedHistory {
  readonly enterprise: FiledEnterprise;
  readonly events: readonly FiledEvent[];
  readonly certificates: readonly FiledCertificate[];
  readonly record: CreditRecord;
  readonly today: Day;
}

export function creditFile(
  enterprise: FiledEnterprise,
  policies: CreditFileQuery['policies'],
  today: string,
): CreditFile {
  const events = enterprise.events.nodes;
  const { certificates } = enterprise;
  return {
    enterprise,
    events,
    certificates,
    record: {
      includedOn: day(enterprise.includedOn),
      recordedAt: Date.parse(enterprise.recordedAt),
      events: events.map(creditEvent),
      certificates: certificates.map(certificateOf),
    },
    history: historyOf(policies),
    adoptions: adoptionsOf(policies),
    today: day(today),
  };
}

function creditEvent(event: FiledEvent): CreditEvent {
  const penalty = event.__typename === 'Penalty' ? event : null;
  const interview = event.__typename === 'Interview' ? event : null;
  return {
    id: event.id,
    kind: event.kind,
    on: day(event.countsFrom),
    recordedAt: Date.parse(event.recordedAt),
    voidedAt: instantOrNull(event.voidedAt),
    fine: penalty ? money(penalty.fine) : ZERO,
    confiscated: penalty ? money(penalty.confiscated) : ZERO,
    interviewee: interview?.interviewee ?? null,
    trigger: interview?.trigger ?? null,
    outcomes: event.outcomes.map(({ kind, on, recordedAt }) => ({
      kind,
      on: day(on),
      recordedAt: Date.parse(recordedAt),
    })),
  };
}

function certificateOf(certificate: FiledCertificate): Certificate {
  return {
    id: certificate.id,
    level: certificate.level,
    issuedOn: day(certificate.issuedOn),
    expiresOn: day(certificate.expiresOn),
    revokedOn: certificate.revokedOn === null ? null : day(certificate.revokedOn),
    recordedAt: Date.parse(certificate.recordedAt),
    revokedAt: instantOrNull(certificate.revokedAt),
    voidedAt: instantOrNull(certificate.voidedAt),
  };
}

function instantOrNull(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

/** Editions never change once in force and take a moment to read, so each text is read once. */
const editions = new Map<string, Policy>();

export function editionOf(document: string): Policy {
  let edition = editions.get(document);
  if (!edition) {
    edition = worded(must(parsePolicy(JSON.parse(document))));
    editions.set(document, edition);
  }
  return edition;
}

/** The law's words in the language of the page, for reading only. */
function worded(edition: Policy): Policy {
  const cited = <T extends { readonly article: string }>(each: T): T => ({
    ...each,
    article: say(each.article),
  });
  const { A, B, C } = edition.measures;
  return {
    ...edition,
    title: say(edition.title),
    source: { ...edition.source, title: say(edition.source.title) },
    clauses: edition.clauses.map(clause => ({ ...cited(clause), text: say(clause.text) })),
    measures: { A: A.map(cited), B: B.map(cited), C: C.map(cited) },
    attention: cited(edition.attention),
  };
}

function historyOf(policies: CreditFileQuery['policies']): PolicyHistory {
  return must(
    policyHistory(
      policies.filter(({ inForceFrom }) => inForceFrom !== null).map(({ document }) => editionOf(document)),
    ),
  );
}

/** When those that did not ship were adopted, by their ids. */
function adoptionsOf(policies: CreditFileQuery['policies']): ReadonlyMap<string, Instant> {
  return new Map(
    policies.flatMap(({ id, adoptedAt }) => (adoptedAt === null ? [] : [[id, Date.parse(adoptedAt)]])),
  );
}
