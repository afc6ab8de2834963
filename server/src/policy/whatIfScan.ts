/**
 * Judges the whole registry by two editions, as it stands at one instant: what weighs comes as one stream in the order of the
 * enterprises, read once however the events of each lie, and a thousand enterprises are told at a time.
 */
import type pg from 'pg';
import { addWhatIf, emptyTally, type Day, type Mover, type Policy, type WhatIfTally } from '@qianqi/shared';
import { sinceDays, weighingSince } from '../grade/packedRecords.js';
import { readRecords } from '../grade/recordReader.js';

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

/** Runs through the registry on two connections, which share a snapshot and are not used by others. */
export async function scanRegistry(
  [events, others]: readonly [pg.Client, pg.Client],
  { before, after, asOf }: WhatIfQuestion,
  tell: (told: Told) => void,
): Promise<void> {
  const { rows } = await others.query<{ total: number }>('SELECT count(*)::integer AS total FROM enterprise');
  const { total } = rows[0]!;
  const condition = weighingSince(sinceDays([before, after], asOf));
  const tally = emptyTally();
  let done = 0;
  for await (const batch of readRecords(events, others, { after: null, to: null }, condition)) {
    const movers: FoundMover[] = [];
    await batch.visit(({ key, record }) => {
      const mover = addWhatIf(tally, before, after, record, asOf);
      if (mover) movers.push({ enterpriseId: key, ...mover });
    });
    done += batch.keys.length;
    tell({ kind: 'PROGRESS', done, total, movers });
  }
  tell({ kind: 'DONE', tally });
}
