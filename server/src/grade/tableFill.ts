/** One projection that is filled, by a connection of its own that is in a transaction. */
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { dropIndices, makeIndices } from '../database/indices.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import { LISTING_WRITTEN_BY, PROJECTIONS, type Projection } from './projectedLines.js';

interface Copy {
  readonly stream: CopyStreamQuery;
  /** What makes them again. */
  readonly indices: readonly string[];
}

export class TableFill {
  private copy: Promise<Copy> | undefined;

  constructor(
    private readonly runner: QueryRunner,
    readonly table: Projection,
  ) {}

  /** To be asked here: whoever else has looked at the table keeps this transaction from emptying it. */
  async isEmpty(): Promise<boolean> {
    const [row]: unknown[] = await this.runner.query(`SELECT FROM ${this.table} LIMIT 1`);
    return row === undefined;
  }

  /** Of the transaction. */
  async number(): Promise<string> {
    const [{ number }]: [{ number: string }] = await this.runner.query(
      `SELECT ${OWN_NUMBER}::text AS number`,
    );
    return number;
  }

  /** Waits while PostgreSQL takes in what came before. */
  async write(lines: Buffer | undefined): Promise<void> {
    if (lines === undefined || lines.length === 0) return;
    const { stream } = await (this.copy ??= this.open());
    if (stream.errored) throw stream.errored;
    if (!stream.write(lines)) await once(stream, 'drain');
  }

  private async open(): Promise<Copy> {
    const { runner, table } = this;
    // Who reads the table waits from here on.
    await runner.query(`TRUNCATE ${table}`);
    const indices = await dropIndices(runner, table);
    const client = (await runner.connect()) as pg.PoolClient;
    const { columns } = PROJECTIONS[table];
    const all = table === 'listing' ? `${columns}, ${LISTING_WRITTEN_BY}` : columns;
    // In a table that was emptied by the same transaction rows may be written so that no vacuum has to write them again.
    const stream = client.query(copyFrom(`COPY ${table} (${all}) FROM STDIN (FREEZE)`));
    // Whoever writes next, or ends it, is told.
    stream.on('error', () => undefined);
    return { stream, indices };
  }

  /** Nothing more comes: makes the indices. */
  async close(): Promise<void> {
    const { stream, indices } = await (this.copy ??= this.open());
    stream.end();
    await finished(stream);
    await makeIndices(this.runner, indices);
    await this.runner.query(`ANALYZE ${this.table}`);
  }

  /** Leaves the connection free for a rollback, wherever it stood. */
  async breakOff(): Promise<void> {
    const copy = await this.copy?.catch(() => undefined);
    if (!copy || copy.stream.closed) return;
    copy.stream.destroy();
    await once(copy.stream, 'close').catch(() => undefined);
  }
}
