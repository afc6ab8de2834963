/**
 * Judges the whole registry by two editions, as it stands at one instant: chunk by chunk over two connections that share a
 * snapshot, so that while one chunk is judged the next are being packed.
 */
import type pg from 'pg';
import { addWhatIf, emptyTally, type Day, type Mover, type Policy, type WhatIfTally } from '@qianqi/shared';
import { packedRecordsSql, sinceDays, unpack, type PackedRow } from '../grade/packedRecords.js';

/** An enterprise whose grade would be another. */
export interface FoundMover extends Mover {
  readonly enterpriseId: string;
}

export type Told =
  | {
      readonly kind: 'PROGRESS';
      readonly done: number;
      readonly total: number;
      readonly movers: readonly FoundMover[];
    }
  | { readonly kind: 'DONE'; readonly tally: WhatIfTally };

export interface WhatIfQuestion {
  readonly before: Policy;
  readonly after: Policy;
  readonly asOf: Day;
}

/** Enterprises a chunk: some 50 ms of packing, of 20 events each. */
const CHUNK = 2000;

/** Runs through the registry on these connections, which share a snapshot and are not used by others. */
export async function scanRegistry(
  connections: readonly pg.Client[],
  { before, after, asOf }: WhatIfQuestion,
  tell: (told: Told) => void,
): Promise<void> {
  const bounds = await boundsOf(connections[0]!);
  const total = bounds.reduce((sum, { count }) => sum + count, 0);
  const statement = {
    name: 'chunk',
    text: packedRecordsSql(column => `${column} BETWEEN $2 AND $3`),
  };
  const since = sinceDays([before, after], asOf);
  const tally = emptyTally();
  let next = 0;
  let done = 0;
  const work = async (connection: pg.Client): Promise<void> => {
    for (let bound = bounds[next++]; bound; bound = bounds[next++]) {
      const { rows } = await connection.query<PackedRow>({
        ...statement,
        values: [since, bound.first, bound.last],
      });
      const movers: FoundMover[] = [];
      for (const row of rows) {
        const mover = addWhatIf(tally, before, after, unpack(row), asOf);
        if (mover) movers.push({ enterpriseId: row.key, ...mover });
      }
      done += rows.length;
      tell({ kind: 'PROGRESS', done, total, movers });
    }
  };
  await Promise.all(connections.map(work));
  tell({ kind: 'DONE', tally });
}

interface Bounds {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** Where each chunk begins and ends. */
async function boundsOf(connection: pg.Client): Promise<readonly Bounds[]> {
  const { rows } = await connection.query<Bounds>(
    `SELECT min(id::text COLLATE "C")::uuid AS first, max(id::text COLLATE "C")::uuid AS last, count(*)::integer AS count
     FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / ${CHUNK} AS chunk FROM enterprise) e
     GROUP BY chunk ORDER BY chunk`,
  );
  return rows;
}
