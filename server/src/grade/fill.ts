/**
 * Fills projections that hold nothing: after a restore without them, or when an operator emptied them. Nobody can write to the
 * registry meanwhile, and who reads what is being filled waits: in return nothing has to be compared, and indices are made once at
 * the end. All of it is one transaction a table: whoever breaks it off finds the table empty as before.
 */
import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { today, type Clock } from '../clock.js';
import { copyingDataSource, type Connection } from '../database/dataSource.js';
import { ownsTable } from '../database/indices.js';
import { isSpread } from '../database/sharding/isSpread.js';
import { leaveUncounted } from '../gradeCount/deltas.js';
import {
  FILLINGS,
  fillPart,
  type FilledSome,
  type Filling,
  type PartOfFill,
  type Untold,
} from './fillPart.js';
import { partsOfRegistry } from './partsOfRegistry.js';
import type { Projection } from './projectedLines.js';
import { TableFill } from './tableFill.js';
import { tellFilled } from './tellFilled.js';
import { inThreads } from './threads.js';

export interface FillOptions {
  /** As the role that owns the tables; another one fills nothing. */
  readonly owner: Connection;
  readonly reading: pg.ClientConfig;
  readonly clock: Clock;
  /** A smaller registry is compared and written as ever. */
  readonly worthFilling: number;
  /** So many at once. */
  readonly threads: number;
  /** Enterprises a thread. */
  readonly worthThreads: number;
  readonly worker: URL;
  /** Told once nobody else can write. */
  onFilling(filling: Filling): void;
}

/** Milliseconds that one waits for those who are writing. */
const PATIENCE = 30_000;
/** Enterprises a thread keeps in memory. */
const PART = 600_000;

/** Answers how many enterprises, or null when these tables are not to be filled in this way. */
export async function fillEmpty(
  filling: Filling,
  options: FillOptions,
  progress: (done: number, total: number) => void,
): Promise<number | null> {
  const tables: readonly Projection[] = FILLINGS[filling];
  const patience = { statement_timeout: 0, lock_timeout: PATIENCE, idle_in_transaction_session_timeout: 0 };
  const source = await copyingDataSource(options.owner, patience, tables.length).initialize();
  const runners = tables.map(() => source.createQueryRunner());
  const fills = tables.map((table, index) => new TableFill(runners[index]!, table));
  try {
    for (const runner of runners) await runner.startTransaction('READ COMMITTED');
    const [gate] = runners as [QueryRunner];
    if (!(await isFillable(gate, fills, options))) return null;
    // Whoever writes locks an enterprise, and whoever adopts an edition writes one.
    await gate.query('LOCK TABLE enterprise IN EXCLUSIVE MODE');
    await gate.query('LOCK TABLE policy_edition IN SHARE MODE');
    if (!(await fills[0]!.isEmpty())) return null;
    options.onFilling(filling);
    if (filling === 'periods') await leaveUncounted(gate.manager);
    const { total, untold } = await fillAll(filling, gate, fills, options, progress);
    await Promise.all(fills.map(fill => fill.close()));
    await tellFilled(gate.manager, untold, options.clock);
    for (const runner of runners.toReversed()) await runner.commitTransaction();
    return total;
  } finally {
    await Promise.all(fills.map(fill => fill.breakOff()));
    for (const runner of runners) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
    await source.destroy();
  }
}

async function isFillable(
  gate: QueryRunner,
  fills: readonly TableFill[],
  { worthFilling }: FillOptions,
): Promise<boolean> {
  if (await isSpread(gate.manager)) return false;
  for (const { table } of fills) if (!(await ownsTable(gate, table))) return false;
  const [enough]: unknown[] = await gate.query(
    `SELECT FROM enterprise OFFSET ${Math.max(worthFilling - 1, 0)} LIMIT 1`,
  );
  return enough !== undefined && fills[0]!.isEmpty();
}

async function fillAll(
  filling: Filling,
  gate: QueryRunner,
  fills: readonly TableFill[],
  { reading, clock, threads, worthThreads, worker }: FillOptions,
  progress: (done: number, total: number) => void,
) {
  const { total, ranges } = await partsOfRegistry(
    statement => gate.query(statement) as Promise<unknown[]>,
    total => (total < worthThreads ? 1 : Math.max(threads, Math.ceil(total / PART))),
  );
  // Of the transaction that writes the listing, if any does.
  const transaction = await fills[0]!.number();
  const untold: Untold[] = [];
  let done = 0;
  const take = async (some: FilledSome) => {
    await Promise.all(fills.map(fill => fill.write(some.lines[fill.table])));
    for (const each of some.untold) untold.push(each);
    done += some.done;
    progress(done, total);
  };
  const run =
    total < worthThreads
      ? (part: PartOfFill) => fillPart(part, take)
      : inThreads<PartOfFill, FilledSome>(worker, take);
  const waiting = ranges.map(range => ({ reading, range, filling, today: today(clock), transaction }));
  const runOn = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await run(part);
  };
  await Promise.all(Array.from({ length: threads }, runOn));
  return { total, untold };
}
