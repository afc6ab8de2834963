/**
 * What weighs of a registry, or of a part of it, kept in typed arrays: events come in whatever order they lie in, which costs
 * PostgreSQL a third of sorting them, and each is hung to its enterprise here. Only for counting, as `packedRecords.ts`: records
 * have no ids, no instants and nothing voided. A million enterprises with ten million events that weigh take some 200 MB.
 */
import type pg from 'pg';
import {
  EVENT_OUTCOMES,
  INTERVIEWEES,
  INTERVIEW_TRIGGERS,
  STANDARDIZATION_LEVELS,
  type Certificate,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type EventOutcome,
  type Money,
} from '@qianqi/shared';
import { Words, type BinaryFields } from '../database/binaryFields.js';
import { CopiedRows } from '../database/copiedRows.js';
import { GrowingIntegers, GrowingNumbers } from '../database/growing.js';
import { KeyIndex } from '../database/keyIndex.js';
import { WEIGHING_KINDS } from './packedRecords.js';
import { withinRange, type KeyRange } from './recordReader.js';

const NONE = -1;
/** No day: PostgreSQL's begin later. */
const NEVER = -(2 ** 31);
const NO_OUTCOMES: readonly EventOutcome[] = [];

/** Every kind with every interviewee and trigger, null among them: what an event is beside its day and its money. */
const SHAPES = WEIGHING_KINDS.flatMap(kind =>
  [null, ...INTERVIEWEES].flatMap(interviewee =>
    [null, ...INTERVIEW_TRIGGERS].map(trigger => ({ kind, interviewee, trigger })),
  ),
);
const KIND_WORDS = new Words(WEIGHING_KINDS);
const INTERVIEWEE_WORDS = new Words(INTERVIEWEES);
const TRIGGER_WORDS = new Words(INTERVIEW_TRIGGERS);
const OUTCOME_WORDS = new Words(EVENT_OUTCOMES);

export interface WeighingOptions {
  /** Only events of which this holds are read. */
  readonly condition: string;
  /** What else is read of each enterprise `e`, in the same pass and in the order of the keys. */
  readonly beside?: Beside;
  /** Called several times a second. */
  alive?(): void;
}

export interface Beside {
  /** In SQL; the first is field `FIRST_BESIDE`. */
  readonly columns: string;
  readonly join: string;
  take(fields: BinaryFields): void;
}

export const FIRST_BESIDE = 2;

/** As the client's transaction sees them; it is used for nothing else meanwhile. */
export async function readWeighing(
  client: pg.Client,
  range: KeyRange,
  { condition, beside, alive = () => undefined }: WeighingOptions,
): Promise<WeighingRecords> {
  const records = new WeighingRecords();
  const each = async (statement: string, take: (fields: BinaryFields) => void) => {
    const rows = new CopiedRows(client, statement);
    do {
      while (rows.step()) take(rows.fields);
      alive();
    } while (await rows.fetch());
  };
  await client.query('SET statement_timeout = 0');
  await each(
    `SELECT e.id, e.included_on${beside ? `, ${beside.columns}` : ''} FROM enterprise e ${beside?.join ?? ''}
     WHERE ${withinRange('e.id', range)} ORDER BY e.id`,
    fields => {
      records.addEnterprise(fields);
      beside?.take(fields);
    },
  );
  // What is asked of a large part of a table is read as it lies: by an index each row would be fetched from elsewhere.
  await client.query('SET enable_indexscan = off; SET enable_bitmapscan = off');
  const own = withinRange('enterprise_id', range);
  await each(
    `SELECT enterprise_id, level, issued_on, expires_on, revoked_on FROM standardization_certificate
     WHERE ${own} AND voided_at IS NULL`,
    fields => records.addCertificate(fields),
  );
  await each(`SELECT event_id, kind, on_day FROM event_outcome WHERE ${own}`, fields =>
    records.addOutcome(fields),
  );
  await each(
    `SELECT enterprise_id, id, kind, counts_from, fine, confiscated, interviewee, interview_trigger
     FROM event WHERE ${own} AND ${condition}`,
    fields => records.addEvent(fields),
  );
  return records;
}

export class WeighingRecords {
  readonly keys = new KeyIndex();
  private readonly includedOn = new GrowingIntegers();
  /** Of each enterprise the event added last, and of each event the one before it. */
  private readonly lastEvent = new GrowingIntegers();
  private readonly eventBefore = new GrowingIntegers();
  private readonly on = new GrowingIntegers();
  private readonly shape = new GrowingIntegers();
  /** Place of its two sums, fine and confiscated; most events have none. */
  private readonly money = new GrowingIntegers();
  private readonly sums = new GrowingNumbers();
  /** In the same way. */
  private readonly lastCertificate = new GrowingIntegers();
  private readonly certificateBefore = new GrowingIntegers();
  private readonly certificates = {
    level: new GrowingIntegers(),
    issuedOn: new GrowingIntegers(),
    expiresOn: new GrowingIntegers(),
    revokedOn: new GrowingIntegers(),
  };
  /** Of events, weighing or not: they are read first. */
  private readonly eventsWithOutcome = new KeyIndex();
  private readonly outcomesRead: EventOutcome[][] = [];
  /** Marked at the last bits of their keys: nearly every event without an outcome is known by this alone. */
  private readonly sieve = new Uint8Array(SIEVE);
  private readonly outcomes = new Map<number, readonly EventOutcome[]>();

  /** Enterprises; they are numbered from 0 in the order of their keys. */
  get count(): number {
    return this.keys.size;
  }

  addEnterprise(fields: BinaryFields): void {
    this.keys.add(fields.bytes, fields.starts[0]!);
    this.includedOn.push(fields.day(1));
    this.lastEvent.push(NONE);
    this.lastCertificate.push(NONE);
  }

  addCertificate(fields: BinaryFields): void {
    const enterprise = this.keys.find(fields.bytes, fields.starts[0]!);
    if (enterprise < 0) return;
    const { level, issuedOn, expiresOn, revokedOn } = this.certificates;
    const last = this.lastCertificate.values;
    this.certificateBefore.push(last[enterprise]!);
    last[enterprise] = level.length;
    // LEVEL_1 to LEVEL_3: the last character tells.
    level.push(fields.bytes[fields.starts[1]! + fields.lengths[1]! - 1]! - ONE);
    issuedOn.push(fields.day(2));
    expiresOn.push(fields.day(3));
    revokedOn.push(fields.isNull(4) ? NEVER : fields.day(4));
  }

  addOutcome(fields: BinaryFields): void {
    const event = this.eventsWithOutcome.add(fields.bytes, fields.starts[0]!);
    this.sieve[placeInSieve(fields, 0)] = 1;
    const outcome = { kind: fields.word(1, OUTCOME_WORDS), on: fields.day(2) as Day, recordedAt: 0 };
    const own = this.outcomesRead[event];
    if (own) own.push(outcome);
    else this.outcomesRead[event] = [outcome];
  }

  addEvent(fields: BinaryFields): void {
    const enterprise = this.keys.find(fields.bytes, fields.starts[0]!);
    // Written after the enterprises were read: not of this instant.
    if (enterprise < 0) return;
    const event = this.on.length;
    if (this.sieve[placeInSieve(fields, 1)] === 1) {
      const withOutcome = this.eventsWithOutcome.find(fields.bytes, fields.starts[1]!);
      if (withOutcome >= 0) this.outcomes.set(event, this.outcomesRead[withOutcome]!);
    }
    this.shape.push(shapeOf(fields));
    this.on.push(fields.day(3));
    const hasMoney = !fields.isNull(4) || !fields.isNull(5);
    this.money.push(hasMoney ? this.sums.length : NONE);
    if (hasMoney) {
      this.sums.push(fields.isNull(4) ? 0 : fields.hundredths(4));
      this.sums.push(fields.isNull(5) ? 0 : fields.hundredths(5));
    }
    const last = this.lastEvent.values;
    this.eventBefore.push(last[enterprise]!);
    last[enterprise] = event;
  }

  /** Of the enterprise of that number. */
  record(enterprise: number): CreditRecord {
    const events: CreditEvent[] = [];
    for (
      let event = this.lastEvent.values[enterprise]!;
      event !== NONE;
      event = this.eventBefore.values[event]!
    )
      events.push(this.event(event));
    const certificates: Certificate[] = [];
    for (
      let certificate = this.lastCertificate.values[enterprise]!;
      certificate !== NONE;
      certificate = this.certificateBefore.values[certificate]!
    )
      certificates.push(this.certificate(certificate));
    return { includedOn: this.includedOn.values[enterprise] as Day, recordedAt: 0, events, certificates };
  }

  private certificate(certificate: number): Certificate {
    const { level, issuedOn, expiresOn, revokedOn } = this.certificates;
    const revoked = revokedOn.values[certificate]!;
    return {
      id: '',
      level: STANDARDIZATION_LEVELS[level.values[certificate]!]!,
      issuedOn: issuedOn.values[certificate] as Day,
      expiresOn: expiresOn.values[certificate] as Day,
      revokedOn: revoked === NEVER ? null : (revoked as Day),
      recordedAt: 0,
      revokedAt: null,
      voidedAt: null,
    };
  }

  private event(event: number): CreditEvent {
    const { kind, interviewee, trigger } = SHAPES[this.shape.values[event]!]!;
    const money = this.money.values[event]!;
    const sums = this.sums.values;
    return {
      id: '',
      kind,
      on: this.on.values[event] as Day,
      recordedAt: 0,
      voidedAt: null,
      fine: (money === NONE ? 0 : sums[money]) as Money,
      confiscated: (money === NONE ? 0 : sums[money + 1]) as Money,
      interviewee,
      trigger,
      outcomes: this.outcomes.size === 0 ? NO_OUTCOMES : (this.outcomes.get(event) ?? NO_OUTCOMES),
    };
  }
}

const ONE = '1'.charCodeAt(0);
const SIEVE = 2 ** 21;

function placeInSieve({ bytes, starts }: BinaryFields, column: number): number {
  return bytes.readUInt32BE(starts[column]! + 12) & (SIEVE - 1);
}

function shapeOf(fields: BinaryFields): number {
  const kind = WEIGHING_KINDS.indexOf(fields.word(2, KIND_WORDS));
  const interviewee = fields.isNull(6) ? 0 : 1 + INTERVIEWEES.indexOf(fields.word(6, INTERVIEWEE_WORDS));
  const trigger = fields.isNull(7) ? 0 : 1 + INTERVIEW_TRIGGERS.indexOf(fields.word(7, TRIGGER_WORDS));
  return (kind * (INTERVIEWEES.length + 1) + interviewee) * (INTERVIEW_TRIGGERS.length + 1) + trigger;
}
