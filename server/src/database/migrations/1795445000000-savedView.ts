import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists that people keep. */
export class SavedView1795445000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE saved_view (
      id uuid CONSTRAINT saved_view_key PRIMARY KEY,
      list text NOT NULL,
      name text NOT NULL,
      search text NOT NULL,
      owner_id uuid NOT NULL,
      owner_name text NOT NULL,
      shared boolean NOT NULL,
      opens boolean NOT NULL,
      position integer NOT NULL,
      version integer NOT NULL
    )`);
    await runner.query('CREATE INDEX saved_view_list_index ON saved_view (list)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}
