import type { EntityManager } from 'typeorm';
import { formatDay, type Grade } from '@qianqi/shared';
import { RECORDED_BY_TIME } from '../ledger/dueChange.js';
import { appendGraded, lockMany, stamp, type GradedEntry } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { gradesOnDay } from './gradesOnDay.js';

/**
 * Runs what writes periods anew for those enterprises, and tells in their ledgers whose grade of today is another than was
 * told last: what was due by the periods before is told first.
 */
export async function tellRebuilt(
  writer: Writer,
  keys: readonly string[],
  rebuild: () => Promise<void>,
): Promise<void> {
  const { manager, today } = writer;
  const heads = await lockMany(writer, keys);
  const told = await toldGrades(manager, keys);
  await rebuild();
  const on = formatDay(today);
  const grades = await gradesOnDay(manager, keys, on);
  const entries: GradedEntry[] = [];
  for (const head of heads.values()) {
    const gradeBefore = told.get(head.key) ?? null;
    const gradeAfter = grades.get(head.key) ?? null;
    if (gradeBefore === gradeAfter) continue;
    const recordedAt = stamp(writer, head);
    entries.push({ head, kind: 'GRADE_CHANGED', content: { on }, gradeBefore, gradeAfter, recordedAt });
  }
  await appendGraded({ manager, username: RECORDED_BY_TIME, deed: null }, entries);
}

/** What the last entry of each ledger says. */
async function toldGrades(
  manager: EntityManager,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Grade | null>> {
  const rows: { key: string; grade: Grade | null }[] = await manager.query(
    `SELECT l.enterprise_id AS key, l.grade_after AS grade
     FROM enterprise e JOIN ledger_entry l ON l.enterprise_id = e.id AND l.position = e.ledger_length
     WHERE e.id = ANY($1)`,
    [keys],
  );
  return new Map(rows.map(({ key, grade }) => [key, grade]));
}
