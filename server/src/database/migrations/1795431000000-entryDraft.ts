import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is being typed into the entry grids. */
export class EntryDraft1795431000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE entry_draft (
      account_id uuid,
      kind text,
      version integer NOT NULL,
      content text NOT NULL,
      saved_at timestamptz(3) NOT NULL,
      CONSTRAINT entry_draft_key PRIMARY KEY (account_id, kind)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE entry_draft');
  }
}
