import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the rules weigh of an enterprise, side by side. Events lie in the order in which they were recorded, an enterprise's each on
 * a page of its own; in a large registry most of those pages are in nobody's memory, and every write reads the file.
 */
export class WeighingEvents1795583000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX event_weighing_index ON event (enterprise_id, counts_from)
       INCLUDE (id, kind, fine, confiscated, interviewee, interview_trigger)
       WHERE voided_at IS NULL AND kind IN ('ACCIDENT', 'INTERVIEW', 'PENALTY', 'COMPLAINT')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_weighing_index');
  }
}
