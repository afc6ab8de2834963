/** Who came onto the red and black lists and who left them, day by day, as it was published. */
import type { EntityManager } from 'typeorm';
import type { CreditList } from '@qianqi/shared';

export interface ListChange {
  readonly creditCode: string;
  readonly name: string;
  /** The first day of it. */
  readonly on: string;
  readonly since: string;
  /** The list it came from; null for none that is published. */
  readonly before: CreditList | null;
  readonly after: CreditList | null;
  /** The write that made it so; of a change that time alone brought, an earlier one. */
  readonly knownFrom: Date;
}

/** The day on which a row was last shown is the one before this; a row that a write of the same day ended never was. */
const shownUntil = (row: string) =>
  `least(coalesce(${row}.until_day, 'infinity'),
    coalesce((${row}.known_until AT TIME ZONE 'Asia/Shanghai')::date, 'infinity'))`;

const listOf = (row: string) => `CASE WHEN ${row}.state = 'PUBLISHED' THEN ${row}.list END`;

/** Newest first, of the days `[from, to]`, at most so many; only changes that touch one of the lists asked for. */
export async function listChanges(
  manager: EntityManager,
  lists: readonly CreditList[],
  from: string,
  to: string,
  most: number,
): Promise<readonly ListChange[]> {
  return manager.query(
    `SELECT l.credit_code AS "creditCode", l.name, l.shown_from AS "on", l.since, before.list AS "before",
       ${listOf('l')} AS "after", l.known_from AS "knownFrom"
     FROM listing l LEFT JOIN LATERAL (
       SELECT (array_agg(${listOf('p')} ORDER BY p.shown_from DESC, p.known_from DESC))[1] AS list FROM listing p
       WHERE p.enterprise_id = l.enterprise_id AND p.shown_from < l.shown_from AND p.shown_from < ${shownUntil('p')}
       GROUP BY p.enterprise_id
     ) before ON true
     WHERE l.shown_from BETWEEN $1 AND $2 AND l.shown_from < ${shownUntil('l')}
       AND ${listOf('l')} IS DISTINCT FROM before.list AND (${listOf('l')} = ANY($3) OR before.list = ANY($3))
     ORDER BY l.shown_from DESC, l.name COLLATE "zh-x-icu", l.enterprise_id LIMIT ${most}`,
    [from, to, lists],
  );
}
