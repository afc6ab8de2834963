/** Whose grade today the good rows of a batch would change, told by the shared rules; nothing of the registry is written. */
import type { EntityManager } from 'typeorm';
import {
  assess,
  parseEntry,
  readRow,
  type CreditRecord,
  type Day,
  type Grade,
  type ImportedEvent,
  type PolicyHistory,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { columnsOf, groupBy } from '../database/rows.js';
import { enterprisesByKey } from '../enterprise/enterprise.loaders.js';
import { loadFiles, toFile } from '../event/enterpriseFile.js';
import { toEventRow, toEventView } from '../event/eventView.js';
import type { Checking } from './checkRows.js';
import { entryOfRow } from './entryOfRow.js';
import type { ImportBatch } from './importBatch.entity.js';
import { ImportRow } from './importRow.entity.js';

export interface GradeAndClauses {
  readonly grade: Grade | null;
  /** Codes of those that decide. */
  readonly clauses: readonly string[];
}

/** Of one enterprise. */
export interface GradeMove {
  readonly enterpriseId: string;
  readonly before: GradeAndClauses;
  readonly after: GradeAndClauses;
}

export function gradeAndClauses(history: PolicyHistory, record: CreditRecord, on: Day): GradeAndClauses {
  const assessed = assess(history, record, on);
  return {
    grade: assessed?.grade ?? null,
    clauses: assessed?.decidedBy.map(({ clause }) => clause.code) ?? [],
  };
}

/** Looks at these enterprises anew, and forgets what was foreseen of them before. */
export async function foreseeGrades(
  checking: Checking,
  batch: ImportBatch,
  enterpriseIds: readonly string[],
): Promise<void> {
  const { manager } = checking;
  if (enterpriseIds.length === 0 || batch.kind === 'ENTERPRISE') return;
  const moves = await foreseen(checking, batch, enterpriseIds);
  await manager.query(
    'DELETE FROM import_grade WHERE batch_id = $1 AND enterprise_id = ANY($2) AND NOT is_recorded',
    [batch.id, enterpriseIds],
  );
  await keepMoves(manager, batch.id, moves, false);
}

/**
 * Keeps those that are changes; what is foreseen never replaces what came about. Of what came about, the first before and the
 * last after are kept, as rows of one enterprise may be recorded in several goes.
 */
export async function keepMoves(
  manager: EntityManager,
  batchId: string,
  moves: readonly GradeMove[],
  isRecorded: boolean,
): Promise<void> {
  const changes = moves.filter(({ before, after }) => isRecorded || before.grade !== after.grade);
  if (changes.length === 0) return;
  await manager.query(
    `INSERT INTO import_grade (batch_id, enterprise_id, grade_before, grade_after, clauses_before, clauses_after, is_recorded)
     SELECT $1, g.enterprise_id, g.grade_before, g.grade_after, coalesce(g.clauses_before, '{}'), coalesce(g.clauses_after, '{}'), $3
     FROM jsonb_to_recordset($2::jsonb)
       AS g (enterprise_id uuid, grade_before text, grade_after text, clauses_before text[], clauses_after text[])
     ON CONFLICT (batch_id, enterprise_id) DO UPDATE SET
       grade_before = CASE WHEN import_grade.is_recorded THEN import_grade.grade_before ELSE excluded.grade_before END,
       clauses_before = CASE WHEN import_grade.is_recorded THEN import_grade.clauses_before ELSE excluded.clauses_before END,
       grade_after = excluded.grade_after, clauses_after = excluded.clauses_after,
       is_recorded = import_grade.is_recorded OR excluded.is_recorded
     WHERE excluded.is_recorded OR NOT import_grade.is_recorded`,
    [
      batchId,
      JSON.stringify(
        changes.map(({ enterpriseId, before, after }) => ({
          enterprise_id: enterpriseId,
          grade_before: before.grade,
          grade_after: after.grade,
          clauses_before: before.clauses,
          clauses_after: after.clauses,
        })),
      ),
      isRecorded,
    ],
  );
  if (isRecorded)
    await manager.query(
      `DELETE FROM import_grade WHERE batch_id = $1 AND enterprise_id = ANY($2) AND grade_before IS NOT DISTINCT FROM grade_after`,
      [batchId, changes.map(({ enterpriseId }) => enterpriseId)],
    );
}

async function foreseen(
  { manager, history, now, today }: Checking,
  batch: ImportBatch,
  enterpriseIds: readonly string[],
): Promise<readonly GradeMove[]> {
  const kind = batch.kind as ImportedEvent;
  const rows: ImportRow[] = await manager.query(
    `SELECT ${columnsOf(manager, ImportRow, 'r')} FROM import_row r
     WHERE r.batch_id = $1 AND r.status = 'GOOD' AND r.enterprise_id = ANY($2)`,
    [batch.id, enterpriseIds],
  );
  const byEnterprise = groupBy(rows, ({ enterpriseId }) => enterpriseId!);
  const found = await enterprisesByKey(manager, Area.of(batch.divisions), [...byEnterprise.keys()]);
  const files = await loadFiles(
    manager,
    found.filter(each => each !== null),
  );
  return files.map(file => {
    const { key } = file.enterprise;
    const views = byEnterprise.get(key)!.flatMap(row => {
      const read = readRow({ ...batch, today }, row.cells);
      const entry = parseEntry(kind, entryOfRow(kind, read.entered), today);
      if (!entry.ok) return [];
      // Stands in for the id that it will get, different in each row.
      const id = `00000000-0000-4000-8000-${row.number.toString(16).padStart(12, '0')}`;
      const meta = { enterpriseId: key, id, recordedAt: new Date(now), recordedBy: batch.uploadedBy };
      return toEventView(toEventRow(kind, entry.value, meta), []);
    });
    const { record } = toFile(file.enterprise, [...views, ...file.events], file.certificates);
    return {
      enterpriseId: key,
      before: gradeAndClauses(history, file.record, today),
      after: gradeAndClauses(history, record, today),
    };
  });
}
