/** Records and voids many events at once, of any enterprises, in a number of statements that does not grow with them. */
import { uuidv7 } from 'uuidv7';
import { givesNotice, parseEntry, refusal, type EventKind, type Refusal } from '@qianqi/shared';
import { insertMany } from '../database/insertMany.js';
import { preparedRows } from '../database/prepared.js';
import type { Sent } from '../database/sent.js';
import { WEIGHED, WHOLE, type FileReading } from '../ledger/fileReading.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { writeFiles, type OpenedFile, type WrittenFile } from '../ledger/writeFiles.js';
import type { Lock } from '../ledger/lockEach.js';
import type { Author } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { toFile, type EnterpriseFile, type GradedFile } from './enterpriseFile.js';
import { EventRow } from './event.entity.js';
import { toEventRow, toEventView, type EventView } from './eventView.js';

export interface EnteredEvent {
  readonly kind: EventKind;
  readonly enterpriseKey: string;
  readonly raw: Readonly<Record<string, unknown>>;
  /** Whose it is, where several record together; the writer's when absent. */
  readonly author?: Author & Pick<Writer, 'area'>;
}

/** What came of one: the event, or why it was not taken. */
export type RecordedEvent = { readonly event: EventView } | { readonly refusals: readonly Refusal[] };

export interface RecordedEvents {
  /** In the order given. */
  readonly events: readonly RecordedEvent[];
  readonly files: readonly WrittenFile[];
}

interface ReadyEvent extends EnteredEvent {
  readonly index: number;
  readonly row: EventRow;
  readonly view: EventView;
}

/**
 * Takes those that can be taken; each in the ledger as if recorded by itself. With `skipLocked` an enterprise that somebody
 * else holds counts as none.
 */
export async function recordEvents(
  writer: Writer,
  entered: readonly EnteredEvent[],
  lock: Pick<Lock, 'skipLocked'> = {},
): Promise<RecordedEvents> {
  return givesNotice(writer.policies.history)
    ? recordInto(WHOLE, writer, entered, lock)
    : recordInto(WEIGHED, writer, entered, lock);
}

async function recordInto<F extends GradedFile>(
  reading: FileReading<F>,
  writer: Writer,
  entered: readonly EnteredEvent[],
  lock: Pick<Lock, 'skipLocked'>,
): Promise<RecordedEvents> {
  const events: RecordedEvent[] = [];
  const keys = entered.map(({ enterpriseKey }) => enterpriseKey);
  const change = async (opened: ReadonlyMap<string, OpenedFile<F>>, sent: Sent) => {
    const ready: ReadyEvent[] = [];
    for (const [index, event] of entered.entries()) {
      const read = readyOf(writer, event, index, opened.get(event.enterpriseKey));
      if ('refusals' in read) events[index] = read;
      else ready.push(read);
    }
    const claimed = await claimDocumentNumbers(writer, ready);
    const taken = ready.filter(({ row }) => row.documentNumber === null || claimed.has(row.id));
    for (const { index, row, view } of ready)
      events[index] =
        row.documentNumber === null || claimed.has(row.id)
          ? { event: view }
          : refused(
              'DUPLICATE_DOCUMENT_NUMBER',
              `文号“${row.documentNumber}”已录入，同一案件只录一次`,
              'documentNumber',
            );
    sent.add(
      insertMany(
        writer.manager,
        EventRow,
        taken.map(({ row }) => row),
      ),
    );
    for (const { kind, raw, row, view, author } of taken) {
      const file = opened.get(row.enterpriseId)!;
      file.write({
        kind: 'EVENT_RECORDED',
        content: { eventId: row.id, kind, countsFrom: row.countsFrom, ...raw, enterpriseId: undefined },
        file: reading.withEvent(file.file, view),
        left: { table: 'event', id: row.id, row },
        recordedAt: row.recordedAt,
        author,
      });
    }
  };
  const files = await writeFiles(writer, keys, reading, change, lock);
  return { events, files };
}

function readyOf(
  { today, username }: Writer,
  event: EnteredEvent,
  index: number,
  opened: OpenedFile | undefined,
): ReadyEvent | { readonly refusals: readonly Refusal[] } {
  const { kind, raw, author } = event;
  const parsed = parseEntry(kind, raw, today);
  if (!parsed.ok) return { refusals: parsed.error };
  if (!opened || author?.area.covers(opened.file.enterprise.divisionCode) === false)
    return refused('NOT_FOUND', '找不到该企业，请核对后重试', 'enterpriseId');
  const meta = { enterpriseId: opened.head.key, id: uuidv7(), recordedBy: author?.username ?? username };
  const row = toEventRow(kind, parsed.value, { ...meta, recordedAt: opened.stamp() });
  return { ...event, index, row, view: toEventView(row, []) };
}

function refused(...[code, message, field]: [Refusal['code'], string, string]) {
  return { refusals: [refusal(code, message, [field])] };
}

/** Keys of the events that have their number; claimed in its order, so that two that meet wait and never in a circle. */
async function claimDocumentNumbers(
  { manager }: Writer,
  ready: readonly ReadyEvent[],
): Promise<ReadonlySet<string>> {
  const numbered = ready.filter(({ row }) => row.documentNumber !== null);
  if (numbered.length === 0) return new Set();
  const claimed = await preparedRows<{ id: string }>(
    manager,
    `INSERT INTO document_number (document_number, enterprise_id, event_id)
     SELECT * FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS n (document_number, enterprise_id, event_id)
     ORDER BY document_number, event_id
     ON CONFLICT (document_number) DO NOTHING RETURNING event_id AS id`,
    [
      numbered.map(({ row }) => row.documentNumber),
      numbered.map(({ row }) => row.enterpriseId),
      numbered.map(({ row }) => row.id),
    ],
  );
  return new Set(claimed.map(({ id }) => id));
}

export interface EventPlace {
  readonly enterpriseId: string;
  readonly eventKey: string;
}

/** Voids those that are not voided yet, all for one reason; throws Refused for a reason that is none. */
export async function voidEvents(
  writer: Writer,
  places: readonly EventPlace[],
  reason: string,
): Promise<readonly WrittenFile<EnterpriseFile>[]> {
  const voidReason = voidReasonOf(reason);
  const { manager, username } = writer;
  const keys = places.map(({ enterpriseId }) => enterpriseId);
  return writeFiles(writer, keys, WHOLE, async files => {
    const voided: (EventPlace & { readonly at: Date })[] = [];
    for (const place of places) {
      const opened = files.get(place.enterpriseId);
      const event = opened?.file.events.find(({ key }) => key === place.eventKey);
      if (!opened || !event || event.voidedAt !== null) continue;
      const at = opened.stamp();
      const changed = { ...event, voidedAt: at, voidedBy: username, voidReason };
      const { enterprise, events, certificates } = opened.file;
      opened.write({
        kind: 'EVENT_VOIDED',
        content: { eventId: event.key, reason: voidReason },
        file: toFile(
          enterprise,
          events.map(each => (each === event ? changed : each)),
          certificates,
        ),
        recordedAt: at,
      });
      voided.push({ ...place, at });
    }
    const columns = [
      voided.map(({ enterpriseId }) => enterpriseId),
      voided.map(({ eventKey }) => eventKey),
    ] as const;
    await manager.query(
      `UPDATE event t SET voided_at = v.at, voided_by = $4, void_reason = $5
       FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS v (enterprise_id, id, at)
       WHERE t.enterprise_id = v.enterprise_id AND t.id = v.id`,
      [...columns, voided.map(({ at }) => at), username, voidReason],
    );
    await manager.query(
      `DELETE FROM document_number n USING unnest($1::uuid[], $2::uuid[]) AS v (enterprise_id, id)
       WHERE n.enterprise_id = v.enterprise_id AND n.event_id = v.id`,
      [...columns],
    );
  });
}
