import type { EntityManager } from 'typeorm';
import { keysetPage } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { ImportGrade } from './importGrade.entity.js';

/** By the grade that they come to, the gravest first. */
export function gradePage(manager: EntityManager, batchId: string, size: number, after: string | null) {
  const statement = new Statement();
  statement.where(`g.batch_id = ${statement.value(batchId)}`);
  return keysetPage<ImportGrade>(manager, {
    columns: columnsOf(manager, ImportGrade, 'g'),
    from: 'FROM import_grade g',
    statement,
    keys: [
      { sql: `coalesce(g.grade_after, '')`, type: 'text', descending: true },
      { sql: 'g.enterprise_id', type: 'uuid', descending: false },
    ],
    size,
    after,
  });
}

export async function countGrades(manager: EntityManager, batchId: string): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    'SELECT count(*)::integer AS count FROM import_grade WHERE batch_id = $1',
    [batchId],
  );
  return row!.count;
}
