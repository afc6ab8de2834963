/** Stretches of the registry's keys, to be read one after the other or by as many threads. */
import type { ClientBase } from 'pg';
import type { KeyRange } from './recordReader.js';

export interface Parts {
  /** Enterprises. */
  readonly total: number;
  /** In order; one at least. */
  readonly ranges: readonly KeyRange[];
}

/** Of at most `most` enterprises each, and all of them as large; as the client's transaction sees them. */
export async function partsOfRegistry(client: Pick<ClientBase, 'query'>, most: number): Promise<Parts> {
  const { rows } = await client.query<{ total: number }>('SELECT count(*)::integer AS total FROM enterprise');
  const { total } = rows[0]!;
  const count = Math.max(1, Math.ceil(total / most));
  const ranges: KeyRange[] = [];
  let after: string | null = null;
  for (let part = 1; part < count; part++) {
    const found = await client.query<{ key: string }>(
      `SELECT id AS key FROM enterprise ORDER BY id OFFSET ${Math.floor((total * part) / count)} LIMIT 1`,
    );
    const to: string = found.rows[0]!.key;
    ranges.push({ after, to });
    after = to;
  }
  return { total, ranges: [...ranges, { after, to: null }] };
}
