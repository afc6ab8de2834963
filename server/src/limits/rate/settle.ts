import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock.js';
import { uuidv7 } from 'uuidv7';
import { CLOCKS_DIFFER } from './bucket.js';
import { keyOf, type RateBook, type Unsettled } from './rateBook.js';
import { SAID_HOLDS, type UnderWay } from './underWay.js';

const EVERY_SECOND = 1000;
/** Spenders told of in one statement; a crowd beyond that waits for the next second. */
const MOST_AT_ONCE = 1000;
const SWEEP_AFTER = 10 * 60_000;

export interface Settlement {
  /** Tells the other processes what was spent here, and learns what was spent there. */
  settle(): Promise<void>;
  close(): void;
}

export interface SettlementOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether it settles by itself, each second; otherwise only when told. */
  readonly background: boolean;
  log(error: unknown): void;
}

/**
 * Brings the processes' books together in the database once a second, whoever spent anything in it: one statement a
 * process and second, none while nobody asks. Debts add up, so that the order in which processes come does not matter.
 */
export function openSettlement(
  book: RateBook,
  underWay: UnderWay,
  { dataSource, clock, background, log }: SettlementOptions,
): Settlement {
  const told = new Told(uuidv7(), dataSource, book, underWay);
  let sweptAt = clock.now();
  let under = Promise.resolve();

  const settleNow = async (): Promise<void> => {
    const now = clock.now();
    const unsettled = book.takeUnsettled(MOST_AT_ONCE);
    try {
      await told.tell(unsettled, now);
      if (now - sweptAt < SWEEP_AFTER) return;
      sweptAt = now;
      await dataSource.query(`DELETE FROM rate_debt WHERE at < $1`, [new Date(now - SWEEP_AFTER)]);
    } catch (error) {
      book.keep(unsettled);
      log(error);
    }
  };

  // One after another: two at once would only wait for each other.
  const settle = () => (under = under.then(settleNow));
  const timer = background ? setInterval(() => void settle(), EVERY_SECOND).unref() : undefined;
  return { settle, close: () => clearInterval(timer) };
}

/** What this process tells the others, and learns from them. */
class Told {
  constructor(
    /** As no other is named, also after a start. */
    private readonly process: string,
    private readonly dataSource: DataSource,
    private readonly book: RateBook,
    private readonly underWay: UnderWay,
  ) {}

  async tell(unsettled: readonly Unsettled[], now: number): Promise<void> {
    const rows = this.rowsOf(unsettled, now);
    if (rows.length === 0) return;
    const learnt: { spender: Buffer; points: number; others: number[] }[] = await this.dataSource.query(
      TELL,
      [
        rows.map(({ spender }) => spender),
        rows.map(({ points }) => points),
        rows.map(({ refill }) => refill),
        new Date(now),
        rows.map(({ said }) => said),
        this.process,
        SAID_HOLDS / 1000,
        `${CLOCKS_DIFFER} milliseconds`,
      ],
    );
    const asked = new Map(rows.map(row => [row.spender.toString('hex'), row]));
    for (const { spender, points, others } of learnt) {
      const { key, token } = asked.get(spender.toString('hex'))!;
      this.book.learn(key, { debt: Math.max(0, points), at: now });
      if (token !== undefined) this.underWay.learn(token, others);
    }
  }

  private rowsOf(unsettled: readonly Unsettled[], now: number) {
    const most = new Map(
      [...this.underWay.takeMost()].map(([token, count]) => [keyOf('TOKEN', token), { token, count }]),
    );
    const spent = new Map(unsettled.map(each => [each.key, each]));
    // A request may be under way for longer than it is paid for.
    const waiting = [...most.keys()].filter(key => !spent.has(key));
    const all = [...unsettled, ...waiting.map(key => ({ key, kind: 'TOKEN' as const, points: 0 }))];
    const rows = all.map(({ key, kind, points }) => {
      const { token, count } = most.get(key) ?? { token: undefined, count: 0 };
      const said = token === undefined ? '{}' : JSON.stringify({ [this.process]: [count, now / 1000] });
      return { key, token, points, said, spender: spenderOf(key), refill: this.book.rateOf(kind).refill };
    });
    // In one order everywhere, or two processes could wait for each other in a circle.
    return rows.sort((a, b) => Buffer.compare(a.spender, b.spender));
  }
}

/** As `bucket.ts` reckons. $6: this process; $7: seconds for which what a process said holds; $8: by how much clocks may differ. */
const TELL = `INSERT INTO rate_debt AS r (spender, points, refill, at, under_way)
  SELECT spender, points, refill, $4::timestamptz, said
  FROM unnest($1::bytea[], $2::float8[], $3::float8[], $5::jsonb[]) AS t (spender, points, refill, said)
  ON CONFLICT (spender) DO UPDATE SET
    points = excluded.points + CASE WHEN r.at > excluded.at + $8::interval THEN 0
      ELSE greatest(0, r.points - greatest(0, extract(epoch FROM excluded.at - r.at)) * excluded.refill) END,
    refill = excluded.refill,
    at = CASE WHEN r.at > excluded.at + $8::interval THEN excluded.at ELSE greatest(r.at, excluded.at) END,
    under_way = CASE WHEN r.under_way = '{}' THEN excluded.under_way ELSE (
      SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(r.under_way || excluded.under_way)
      WHERE (value ->> 0)::int > 0
        AND abs(extract(epoch FROM excluded.at) - (value ->> 1)::float8) <= $7::float8) END
  RETURNING spender, points, ARRAY(
    SELECT (value ->> 0)::int FROM jsonb_each(under_way) WHERE key <> $6 AND (value ->> 0)::int > 0) AS others`;

function spenderOf(key: string): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, 16);
}
