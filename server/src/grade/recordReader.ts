/**
 * The records of the whole registry, or of a part of it, in the order of their keys: events come as one stream that PostgreSQL
 * sorts once, since those of an enterprise lie wherever the day of their recording put them. All as it was at one instant.
 */
import type pg from 'pg';
import {
  EVENT_KINDS,
  INTERVIEWEES,
  INTERVIEW_TRIGGERS,
  type Certificate,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type EventOutcome,
  type Money,
} from '@qianqi/shared';
import { Words, type BinaryFields } from '../database/binaryFields.js';
import { CopiedRows } from '../database/copiedRows.js';
import { groupBy } from '../database/rows.js';

/** Enterprises at a time: what is read and written of so many takes some tenths of a second. */
const BATCH = 1000;

/** A stretch of keys: behind the first, up to and with the last; null for no bound. */
export interface KeyRange {
  readonly after: string | null;
  readonly to: string | null;
}

export interface ReadEnterprise {
  readonly key: string;
  readonly creditCode: string;
  readonly name: string;
  readonly ledgerLength: number;
  readonly record: CreditRecord;
}

export interface RecordBatch {
  readonly keys: readonly string[];
  /** Of the first and the last. */
  readonly first: string;
  readonly last: string;
  /** To be awaited before the next batch. A record is kept no longer than it is looked at: twenty thousand events are many. */
  visit(visitor: (enterprise: ReadEnterprise) => void): Promise<void>;
}

interface EnterpriseRow {
  readonly key: string;
  readonly creditCode: string;
  readonly name: string;
  readonly includedOn: number;
  readonly recordedAt: Date;
  readonly ledgerLength: number;
}

type OutcomeRow = Omit<EventOutcome, 'recordedAt'> & {
  readonly key: string;
  readonly eventKey: string;
  readonly recordedAt: Date;
};

type CertificateRow = Record<'recordedAt', Date> &
  Record<'revokedAt' | 'voidedAt', Date | null> &
  Pick<Certificate, 'level' | 'issuedOn' | 'expiresOn' | 'revokedOn'> & { readonly key: string };

const EPOCH = `DATE '1970-01-01'`;

/** Keys come from the database itself. */
export function withinRange(column: string, { after, to }: KeyRange): string {
  return [after !== null && `${column} > '${after}'`, to !== null && `${column} <= '${to}'`, 'true']
    .filter(Boolean)
    .join(' AND ');
}

/** `events` is used for nothing else meanwhile; both share a snapshot. Only events of that condition are read, if one is given. */
export async function* readRecords(
  events: pg.Client,
  others: pg.Client,
  range: KeyRange,
  condition = 'true',
): AsyncGenerator<RecordBatch> {
  // Groups come as they are sorted; a hash of all of them would take the memory, or go to disk. By an index each event would be
  // fetched from wherever the day of its recording put it.
  await events.query(
    `SET enable_hashagg = off; SET enable_indexscan = off; SET enable_bitmapscan = off; SET work_mem = '64MB';
     SET statement_timeout = 0`,
  );
  const reader = new EventReader(
    new CopiedRows(
      events,
      `SELECT enterprise_id, string_agg(record_send(ROW(${EVENT_COLUMNS})), '')
       FROM event WHERE ${withinRange('enterprise_id', range)} AND (${condition}) GROUP BY enterprise_id ORDER BY enterprise_id`,
    ),
  );
  let next = readBatch(others, range);
  for (;;) {
    const batch = await next;
    const last = batch.enterprises.at(-1)?.key;
    if (last === undefined) return;
    // Asked for while this one is being judged.
    next = readBatch(others, { after: last, to: range.to });
    next.catch(() => undefined);
    yield {
      keys: batch.enterprises.map(({ key }) => key),
      first: batch.enterprises[0]!.key,
      last,
      async visit(visitor) {
        for (const { includedOn, recordedAt, ...enterprise } of batch.enterprises) {
          const { key } = enterprise;
          const taken = reader.take(key, batch.outcomes.get(key));
          const record: CreditRecord = {
            includedOn: includedOn as Day,
            recordedAt: recordedAt.getTime(),
            events: Array.isArray(taken) ? taken : await taken,
            certificates: (batch.certificates.get(key) ?? []).map(toCertificate),
          };
          visitor({ ...enterprise, record });
        }
      },
    };
  }
}

async function readBatch(client: pg.Client, range: KeyRange) {
  const { rows: enterprises } = await client.query<EnterpriseRow>(
    `SELECT id AS key, credit_code AS "creditCode", name, included_on - ${EPOCH} AS "includedOn",
       recorded_at AS "recordedAt", ledger_length AS "ledgerLength"
     FROM enterprise WHERE ${withinRange('id', range)} ORDER BY id LIMIT ${BATCH}`,
  );
  const [first, last] = [enterprises[0]?.key, enterprises.at(-1)?.key];
  const outcomes = await client.query<OutcomeRow>({
    name: 'outcomes',
    text: `SELECT enterprise_id AS key, event_id AS "eventKey", kind, on_day - ${EPOCH} AS "on", recorded_at AS "recordedAt"
      FROM event_outcome WHERE enterprise_id BETWEEN $1 AND $2 ORDER BY on_day, id`,
    values: [first, last],
  });
  const certificates = await client.query<CertificateRow>({
    name: 'certificates',
    text: `SELECT enterprise_id AS key, level, issued_on - ${EPOCH} AS "issuedOn", expires_on - ${EPOCH} AS "expiresOn",
        revoked_on - ${EPOCH} AS "revokedOn", recorded_at AS "recordedAt", revoked_at AS "revokedAt", voided_at AS "voidedAt"
      FROM standardization_certificate WHERE enterprise_id BETWEEN $1 AND $2`,
    values: [first, last],
  });
  return {
    enterprises,
    outcomes: groupBy(outcomes.rows, ({ key }) => key),
    certificates: groupBy(certificates.rows, ({ key }) => key),
  };
}

const KINDS = new Words(EVENT_KINDS);
const INTERVIEWEE_WORDS = new Words(INTERVIEWEES);
const TRIGGER_WORDS = new Words(INTERVIEW_TRIGGERS);
const NO_OUTCOMES: readonly EventOutcome[] = [];

const EVENT_COLUMNS =
  'kind, counts_from, recorded_at, voided_at, fine, confiscated, interviewee, interview_trigger, id';

class EventReader {
  /** Whether the stream stands on a row that nobody has taken yet. */
  private waiting = false;
  private ended = false;

  constructor(private readonly rows: CopiedRows) {}

  /** Of the next enterprise in the order of the keys; a promise where more must be fetched first. */
  take(
    enterpriseKey: string,
    outcomes: readonly OutcomeRow[] | undefined,
  ): CreditEvent[] | Promise<CreditEvent[]> {
    const key = Buffer.from(enterpriseKey.replaceAll('-', ''), 'hex');
    return this.takeAtHand(key, outcomes) ?? this.takeLater(key, outcomes);
  }

  private async takeLater(key: Buffer, outcomes: readonly OutcomeRow[] | undefined): Promise<CreditEvent[]> {
    for (;;) {
      this.ended = !(await this.rows.fetch());
      const events = this.takeAtHand(key, outcomes);
      if (events) return events;
    }
  }

  /** Null when more must be fetched first. */
  private takeAtHand(key: Buffer, outcomes: readonly OutcomeRow[] | undefined): CreditEvent[] | null {
    const { rows } = this;
    for (;;) {
      if (!this.waiting && !rows.step()) return this.ended ? [] : null;
      this.waiting = true;
      const order = rows.fields.compare(0, key);
      // Of a later one.
      if (order > 0) return [];
      this.waiting = false;
      if (order === 0) return eventsIn(rows.fields, outcomes);
    }
  }
}

function eventsIn(fields: BinaryFields, outcomes: readonly OutcomeRow[] | undefined): CreditEvent[] {
  const events: CreditEvent[] = [];
  let at = fields.starts[1]!;
  const end = at + fields.lengths[1]!;
  while (at < end) {
    at = fields.openRecord(at);
    events.push({
      id: '',
      kind: fields.word(0, KINDS),
      on: fields.day(1) as Day,
      recordedAt: fields.instant(2),
      voidedAt: fields.isNull(3) ? null : fields.instant(3),
      fine: (fields.isNull(4) ? 0 : fields.hundredths(4)) as Money,
      confiscated: (fields.isNull(5) ? 0 : fields.hundredths(5)) as Money,
      interviewee: fields.isNull(6) ? null : fields.word(6, INTERVIEWEE_WORDS),
      trigger: fields.isNull(7) ? null : fields.word(7, TRIGGER_WORDS),
      outcomes: outcomes === undefined ? NO_OUTCOMES : outcomesOf(fields.hex(8), outcomes),
    });
  }
  return events;
}

function outcomesOf(event: string, outcomes: readonly OutcomeRow[]): readonly EventOutcome[] {
  const own = outcomes.filter(({ eventKey }) => eventKey.replaceAll('-', '') === event);
  return own.map(({ kind, on, recordedAt }) => ({ kind, on, recordedAt: recordedAt.getTime() }));
}

function toCertificate(row: CertificateRow): Certificate {
  return {
    id: '',
    level: row.level,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    revokedOn: row.revokedOn,
    recordedAt: row.recordedAt.getTime(),
    revokedAt: row.revokedAt?.getTime() ?? null,
    voidedAt: row.voidedAt?.getTime() ?? null,
  };
}
