/** Stretches of the registry's keys, to be read one after the other or by as many threads. */
import type { KeyRange } from './recordReader.js';

export interface Parts {
  /** Enterprises. */
  readonly total: number;
  /** In order; one at least. */
  readonly ranges: readonly KeyRange[];
}

/** Answers the rows of a statement. */
type Ask = (statement: string) => Promise<readonly unknown[]>;

/** As many as are wanted for so many enterprises, and all of them as large. */
export async function partsOfRegistry(ask: Ask, wanted: (total: number) => number): Promise<Parts> {
  const [counted] = await ask('SELECT count(*)::integer AS total FROM enterprise');
  const { total } = counted as { total: number };
  const count = Math.max(1, Math.min(wanted(total), total));
  const ranges: KeyRange[] = [];
  let after: string | null = null;
  for (let part = 1; part < count; part++) {
    const [row] = await ask(
      `SELECT id AS key FROM enterprise ORDER BY id OFFSET ${Math.floor((total * part) / count) - 1} LIMIT 1`,
    );
    const to = (row as { key: string }).key;
    ranges.push({ after, to });
    after = to;
  }
  return { total, ranges: [...ranges, { after, to: null }] };
}
