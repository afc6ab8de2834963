/** The rows of projections that hold nothing, worked out from a part of the registry to which nobody writes meanwhile. */
import type pg from 'pg';
import {
  decidedPeriods,
  valueOn,
  type Day,
  type DecidedPeriod,
  type Grade,
  type PolicyHistory,
  type Timeline,
} from '@qianqi/shared';
import type { BinaryFields } from '../database/binaryFields.js';
import { GrowingIntegers } from '../database/growing.js';
import { connectToSnapshot, endAll } from '../database/plainConnection.js';
import { WEIGHING } from './packedRecords.js';
import { coverageLine, listingLines, periodLines, rollLine, type Projection } from './projectedLines.js';
import { decidedPeriodRows } from './projection.js';
import { historyOf, listingFacts } from './rebuildPart.js';
import { readRecords, type KeyRange } from './recordReader.js';
import { FIRST_BESIDE, readWeighing, type Beside } from './weighingRecords.js';

/**
 * Filled when the first of them holds nothing. Periods, and the roll of who is black by them, need less of the records than lists and
 * coverage do, and are wanted first.
 */
export const FILLINGS = {
  periods: ['grade_period', 'black_roll'],
  lists: ['listing', 'record_coverage'],
} as const satisfies Readonly<Record<string, readonly Projection[]>>;
export type Filling = keyof typeof FILLINGS;

/** Plain, so that a thread can be given it. */
export interface PartOfFill {
  readonly reading: pg.ClientConfig;
  readonly range: KeyRange;
  readonly filling: Filling;
  readonly today: Day;
  /** The number of the transaction that writes the listing. */
  readonly transaction: string;
}

export interface FilledSome {
  /** Enterprises. */
  readonly done: number;
  /** Lines of COPY. */
  readonly lines: Partial<Record<Projection, Buffer>>;
  readonly untold: readonly Untold[];
}

/** An enterprise whose ledger did not tell today's grade. */
export interface Untold {
  readonly key: string;
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
  /** Whether the last entry told the grade of its own day, so that only time has passed since. */
  readonly isDue: boolean;
}

/** Enterprises at a time. */
const BATCH = 1000;

export async function fillPart(part: PartOfFill, tell: (some: FilledSome) => Promise<void>): Promise<void> {
  const history = await historyOf(part.reading);
  const clients = await connectToSnapshot({ ...part.reading, statement_timeout: 0 }, 3);
  try {
    await (part.filling === 'periods' ? fillPeriods : fillLists)(clients, history, part, tell);
  } finally {
    await endAll(clients);
  }
}

type Fill = (
  clients: readonly pg.Client[],
  history: PolicyHistory,
  part: PartOfFill,
  tell: (some: FilledSome) => Promise<void>,
) => Promise<void>;

const fillPeriods: Fill = async (clients, history, { range, today }, tell) => {
  const told = new Told();
  const records = await readWeighing(clients[0]!, range, { condition: WEIGHING, beside: told });
  for (let first = 0; first < records.count; first += BATCH) {
    const end = Math.min(first + BATCH, records.count);
    const untold: Untold[] = [];
    let lines = '';
    let roll = '';
    for (let enterprise = first; enterprise < end; enterprise++) {
      const key = records.keys.print(enterprise);
      const periods = decidedPeriods(history, records.record(enterprise));
      const rows = decidedPeriodRows(periods);
      lines += periodLines(key, rows);
      roll += rollLine(key, told.names[enterprise]!, rows);
      const gradeBefore = told.gradeOf(enterprise);
      const gradeAfter = gradeOn(periods, today);
      if (gradeBefore !== gradeAfter) {
        const isDue = gradeBefore === gradeOn(periods, told.lastWrittenOn(enterprise));
        untold.push({ key, gradeBefore, gradeAfter, isDue });
      }
    }
    await tell({
      done: end - first,
      lines: { grade_period: Buffer.from(lines), black_roll: Buffer.from(roll) },
      untold,
    });
  }
};

function gradeOn(periods: Timeline<DecidedPeriod>, on: Day): Grade | null {
  return valueOn(periods, on)?.grade ?? null;
}

const TOLD: readonly (Grade | null)[] = [null, 'A', 'B', 'C'];
const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** Names, and what the last entry of each ledger says, by the number of the enterprise in the order of the keys. */
class Told implements Beside {
  readonly columns = `(e.written_at AT TIME ZONE 'UTC' + interval '8 hours')::date, l.grade_after, e.name`;
  readonly join = 'LEFT JOIN ledger_entry l ON l.enterprise_id = e.id AND l.position = e.ledger_length';
  readonly names: string[] = [];
  private readonly grades = new GrowingIntegers();
  private readonly days = new GrowingIntegers();

  take(fields: BinaryFields): void {
    const [day, grade, name] = [FIRST_BESIDE, FIRST_BESIDE + 1, FIRST_BESIDE + 2] as const;
    this.days.push(fields.day(day));
    this.grades.push(fields.isNull(grade) ? 0 : fields.bytes[fields.starts[grade]!]! - BEFORE_A);
    this.names.push(fields.text(name));
  }

  gradeOf(enterprise: number): Grade | null {
    return TOLD[this.grades.values[enterprise]!]!;
  }

  lastWrittenOn(enterprise: number): Day {
    return this.days.values[enterprise] as Day;
  }
}

const fillLists: Fill = async (clients, history, { range, transaction }, tell) => {
  const [events, others, more] = clients as [pg.Client, pg.Client, pg.Client];
  for await (const batch of readRecords(events, others, range)) {
    const facts = await listingFacts(more, batch);
    let listing = '';
    let coverage = '';
    await batch.visit(enterprise => {
      const { key, record } = enterprise;
      listing += listingLines(history, enterprise, facts(key), transaction);
      coverage += coverageLine(key, record);
    });
    const lines = { listing: Buffer.from(listing), record_coverage: Buffer.from(coverage) };
    await tell({ done: batch.keys.length, lines, untold: [] });
  }
};
