import { uuidv7 } from 'uuidv7';
import { day, parseEntry, parseOutcome, under, type EventKind } from '@qianqi/shared';
import { parseEnterpriseId, parseOwnedId } from '../api/opaqueId.js';
import { refuse, Refused, writeFile, type GradeEffect, type Opening, type Writer } from '../ledger/writer.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { insertRow } from '../database/insertRow.js';
import { DocumentNumber } from './documentNumber.entity.js';
import { toFile, type EnterpriseFile } from './enterpriseFile.js';
import { EventRow } from './event.entity.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import { toEventRow, toEventView, type EventView } from './eventView.js';

/** What a write to an event answers with: plain JSON, from which the event is found again. */
export interface EventReceipt {
  readonly eventId: string;
  readonly enterpriseKey: string;
  readonly gradeEffect: GradeEffect;
}

/** Records an event of any kind as entered; throws Refused. */
export async function recordEvent(...args: Parameters<typeof recordAndShow>): Promise<EventReceipt> {
  const { receipt } = await recordAndShow(...args);
  return receipt;
}

/** The same, with the event as it is from now on. */
export async function recordAndShow(
  writer: Opening,
  kind: EventKind,
  enterpriseId: string,
  raw: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): Promise<{ readonly receipt: EventReceipt; readonly event: EventView }> {
  const parsed = parseEntry(kind, raw, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error.map(each => under(path, each)));
  const enterpriseKey = parseEnterpriseId(enterpriseId);
  const written = await writeFile(writer, enterpriseKey, [...path, 'enterpriseId'], (file, recordedAt) => {
    const row = toEventRow(kind, parsed.value, {
      enterpriseId: file.enterprise.key,
      id: uuidv7(),
      recordedAt,
      recordedBy: writer.username,
    });
    const claim = row.documentNumber === null ? [] : [claimDocumentNumber(writer, row, path)];
    const sent = [...claim, insertRow(writer.manager, EventRow, row)];
    const view = toEventView(row, []);
    return {
      kind: 'EVENT_RECORDED',
      content: { eventId: row.id, kind, countsFrom: row.countsFrom, ...raw, enterpriseId: undefined },
      file: toFile(file.enterprise, [view, ...file.events], file.certificates),
      result: view,
      left: { table: 'event', id: row.id, row },
      sent,
    };
  });
  const { result: event, gradeEffect } = written;
  return { receipt: { eventId: event.id, enterpriseKey: event.enterpriseId, gradeEffect }, event };
}

const UNIQUE_VIOLATION = '23505';

function isInUse(error: unknown): boolean {
  const { code, constraint, message } = error as Error & {
    readonly code?: string;
    readonly constraint?: string;
  };
  // A shard has its number behind the name, and may tell it in its message alone.
  return code === UNIQUE_VIOLATION && (constraint ?? message).includes('document_number_key');
}

async function claimDocumentNumber(
  { manager }: Opening,
  row: EventRow,
  path: readonly string[],
): Promise<void> {
  const claim = { documentNumber: row.documentNumber!, enterpriseId: row.enterpriseId, eventId: row.id };
  try {
    await insertRow(manager, DocumentNumber, claim);
  } catch (error) {
    if (!isInUse(error)) throw error;
    refuse('DUPLICATE_DOCUMENT_NUMBER', `文号“${row.documentNumber}”已录入，同一案件只录一次`, [
      ...path,
      'documentNumber',
    ]);
  }
}

/** Voids an event: from then on it is as if never recorded, and stays in the file with the reason. */
export async function voidEvent(writer: Writer, eventId: string, reason: string): Promise<EventReceipt> {
  const voidReason = voidReasonOf(reason);
  return changeEvent(writer, eventId, async (event, file, voidedAt) => {
    const row = { voidedAt, voidedBy: writer.username, voidReason };
    const where = { enterpriseId: event.enterpriseId, id: event.key };
    await writer.manager.update(EventRow, where, row);
    await writer.manager.delete(DocumentNumber, { enterpriseId: event.enterpriseId, eventId: event.key });
    return {
      kind: 'EVENT_VOIDED',
      content: { eventId: event.key, reason: voidReason },
      event: { ...event, ...row },
    };
  });
}

/** Records what became of an event; throws Refused for an outcome its kind cannot have or that it has already. */
export async function recordEventOutcome(
  writer: Writer,
  eventId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<EventReceipt> {
  return changeEvent(writer, eventId, async (event, file, recordedAt) => {
    const parsed = parseOutcome({ kind: event.kind, on: day(event.countsFrom) }, raw, writer.today);
    if (!parsed.ok) throw new Refused(parsed.error);
    const { kind, note } = parsed.value;
    if (event.outcomes.some(outcome => outcome.kind === kind))
      refuse('ILLEGAL_MOVE', '该处置已经录入', ['kind']);
    const outcome = {
      enterpriseId: event.enterpriseId,
      id: uuidv7(),
      eventId: event.key,
      kind,
      on: raw['on'] as string,
      note,
      recordedAt,
      recordedBy: writer.username,
    };
    await writer.manager.insert(EventOutcomeRow, outcome);
    return {
      kind: 'EVENT_OUTCOME_RECORDED',
      content: { eventId: event.key, kind, on: outcome.on, note },
      event: { ...event, outcomes: [...event.outcomes, outcome] },
    };
  });
}

interface EventChange {
  readonly kind: 'EVENT_VOIDED' | 'EVENT_OUTCOME_RECORDED';
  readonly content: Record<string, unknown>;
  readonly event: EventView;
}

/** Changes one event that is not voided yet. */
async function changeEvent(
  writer: Writer,
  eventId: string,
  change: (event: EventView, file: EnterpriseFile, at: Date) => Promise<EventChange>,
): Promise<EventReceipt> {
  const owned = parseOwnedId('evt', eventId);
  const written = await writeFile(writer, owned?.enterpriseId ?? null, ['eventId'], async (file, at) => {
    const event = file.events.find(({ key }) => key === owned?.id);
    if (!event) refuse('NOT_FOUND', '找不到该记录，请刷新后重试', ['eventId']);
    if (event.voidedAt !== null) refuse('ALREADY_VOIDED', '该记录已经作废', ['eventId']);
    const { kind, content, event: changed } = await change(event, file, at);
    const events = file.events.map(each => (each === event ? changed : each));
    return {
      kind,
      content,
      file: toFile(file.enterprise, events, file.certificates),
      result: { eventId: event.id, enterpriseKey: event.enterpriseId },
    };
  });
  return { ...written.result, gradeEffect: written.gradeEffect };
}
