import type { EntityManager } from 'typeorm';
import { day, type CreditRecord } from '@qianqi/shared';
import { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { toCertificate } from '../certificate/toCertificate.js';
import { groupBy, rowsByEnterprise, rowsOfEnterprise } from '../database/rows.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { EventRow } from './event.entity.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import { toCreditEvent, toEventView, type EventView } from './eventView.js';

/** An enterprise and what of it is weighed. */
export interface GradedFile {
  readonly enterprise: Enterprise;
  readonly record: CreditRecord;
}

/** Everything recorded of one enterprise, voided records included. */
export interface EnterpriseFile extends GradedFile {
  /** Newest counting day first. */
  readonly events: readonly EventView[];
  /** Newest first. */
  readonly certificates: readonly StandardizationCertificate[];
}

const NEWEST_EVENT = 't.counts_from DESC, t.id DESC';
const FIRST_OUTCOME = 't.on_day, t.id';
const NEWEST_CERTIFICATE = 't.issued_on DESC, t.id DESC';

/** The files of any number of enterprises, in three statements. */
export async function loadFiles(
  manager: EntityManager,
  enterprises: readonly Enterprise[],
): Promise<readonly EnterpriseFile[]> {
  return filesOf(
    enterprises,
    await loadManyFiled(
      manager,
      enterprises.map(({ key }) => key),
    ),
  );
}

/** What is filed of many, by enterprise. */
export interface ManyFiled {
  readonly events: ReadonlyMap<string, readonly EventRow[]>;
  readonly outcomes: ReadonlyMap<string, readonly EventOutcomeRow[]>;
  readonly certificates: ReadonlyMap<string, readonly StandardizationCertificate[]>;
}

/** Three statements at once. */
export async function loadManyFiled(manager: EntityManager, keys: readonly string[]): Promise<ManyFiled> {
  const [events, outcomes, certificates] = await Promise.all([
    rowsByEnterprise(manager, EventRow, keys, NEWEST_EVENT),
    rowsByEnterprise(manager, EventOutcomeRow, keys, FIRST_OUTCOME),
    rowsByEnterprise(manager, StandardizationCertificate, keys, NEWEST_CERTIFICATE),
  ]);
  return { events, outcomes, certificates };
}

export function filesOf(
  enterprises: readonly Enterprise[],
  { events, outcomes, certificates }: ManyFiled,
): readonly EnterpriseFile[] {
  return enterprises.map(enterprise =>
    fileOf(enterprise, {
      events: events.get(enterprise.key) ?? [],
      outcomes: outcomes.get(enterprise.key) ?? [],
      certificates: certificates.get(enterprise.key) ?? [],
    }),
  );
}

export async function loadFile(manager: EntityManager, enterprise: Enterprise): Promise<EnterpriseFile> {
  return fileOf(enterprise, await loadFiled(manager, enterprise.key));
}

/** What is filed of an enterprise, whose own row may still be under way. */
export interface Filed {
  readonly events: readonly EventRow[];
  readonly outcomes: readonly EventOutcomeRow[];
  readonly certificates: readonly StandardizationCertificate[];
}

/** Three statements at once. */
export async function loadFiled(manager: EntityManager, enterpriseId: string): Promise<Filed> {
  const [events, outcomes, certificates] = await Promise.all([
    rowsOfEnterprise(manager, EventRow, enterpriseId, NEWEST_EVENT),
    rowsOfEnterprise(manager, EventOutcomeRow, enterpriseId, FIRST_OUTCOME),
    rowsOfEnterprise(manager, StandardizationCertificate, enterpriseId, NEWEST_CERTIFICATE),
  ]);
  return { events, outcomes, certificates };
}

export function fileOf(enterprise: Enterprise, { events, outcomes, certificates }: Filed): EnterpriseFile {
  const outcomesByEvent = groupBy(outcomes, outcome => outcome.eventId);
  const views = events.map(row => toEventView(row, outcomesByEvent.get(row.id) ?? []));
  return toFile(enterprise, views, certificates);
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
