import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchTextOf } from '../../inspector/searchText.js';

/** Inspectors are found as enterprises are, and what they have in hand without reading every task. */
export class InspectorSearch1764036000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE inspector ADD COLUMN search_text text NOT NULL DEFAULT ''`);
    const inspectors = (await runner.query(
      `SELECT id, name, unit, licence_number AS "licenceNumber" FROM inspector`,
    )) as { id: string; name: string; unit: string; licenceNumber: string }[];
    for (const inspector of inspectors)
      await runner.query(`UPDATE inspector SET search_text = $2 WHERE id = $1`, [
        inspector.id,
        searchTextOf(inspector),
      ]);
    await runner.query(`ALTER TABLE inspector ALTER COLUMN search_text DROP DEFAULT`);
    await runner.query(
      `CREATE INDEX supervision_task_assigned_index ON supervision_task USING gin (inspectors)
       WHERE status = 'ASSIGNED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX supervision_task_assigned_index`);
    await runner.query(`ALTER TABLE inspector DROP COLUMN search_text`);
  }
}
