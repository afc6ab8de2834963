import type { EntityManager } from 'typeorm';
import { day, type CreditRecord } from '@qianqi/shared';
import { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { toCertificate } from '../certificate/toCertificate.js';
import { groupBy, rowsByEnterprise } from '../database/rows.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { EventRow } from './event.entity.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import { toCreditEvent, toEventView, type EventView } from './eventView.js';

/** Everything recorded of one enterprise, voided records included. */
export interface EnterpriseFile {
  readonly enterprise: Enterprise;
  /** Newest counting day first. */
  readonly events: readonly EventView[];
  /** Newest first. */
  readonly certificates: readonly StandardizationCertificate[];
  /** The same as the rules weigh it. */
  readonly record: CreditRecord;
}

/** The files of any number of enterprises, in three statements. */
export async function loadFiles(
  manager: EntityManager,
  enterprises: readonly Enterprise[],
): Promise<readonly EnterpriseFile[]> {
  const keys = enterprises.map(({ key }) => key);
  const [events, outcomes, certificates] = await Promise.all([
    rowsByEnterprise(manager, EventRow, keys, 't.counts_from DESC, t.id DESC'),
    rowsByEnterprise(manager, EventOutcomeRow, keys, 't.on_day, t.id'),
    rowsByEnterprise(manager, StandardizationCertificate, keys, 't.issued_on DESC, t.id DESC'),
  ]);
  return enterprises.map(enterprise => {
    const outcomesByEvent = groupBy(outcomes.get(enterprise.key) ?? [], outcome => outcome.eventId);
    const views = (events.get(enterprise.key) ?? []).map(row =>
      toEventView(row, outcomesByEvent.get(row.id) ?? []),
    );
    return toFile(enterprise, views, certificates.get(enterprise.key) ?? []);
  });
}

export async function loadFile(manager: EntityManager, enterprise: Enterprise): Promise<EnterpriseFile> {
  const [file] = await loadFiles(manager, [enterprise]);
  return file!;
}

export function toFile(
  enterprise: Enterprise,
  events: readonly EventView[],
  certificates: readonly StandardizationCertificate[],
): EnterpriseFile {
  const record: CreditRecord = {
    includedOn: day(enterprise.includedOn),
    recordedAt: enterprise.recordedAt.getTime(),
    events: events.map(toCreditEvent),
    certificates: certificates.map(toCertificate),
  };
  return { enterprise, events, certificates, record };
}
