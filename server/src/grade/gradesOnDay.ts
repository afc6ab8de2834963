import type { EntityManager } from 'typeorm';
import type { Grade } from '@qianqi/shared';

/** The stored grades of a day; without those not included yet. */
export async function gradesOnDay(
  manager: EntityManager,
  keys: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, Grade>> {
  const rows: { key: string; grade: Grade }[] = await manager.query(
    `SELECT enterprise_id AS key, grade FROM grade_period
     WHERE enterprise_id = ANY($1) AND from_day <= $2 AND (until_day IS NULL OR until_day > $2)`,
    [keys, on],
  );
  return new Map(rows.map(({ key, grade }) => [key, grade]));
}
