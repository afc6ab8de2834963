import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of editions, and simulations of what they would do. */
export class PolicyDesk1795449900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE what_if_mover, what_if, policy_draft, policy_rebuild');
    await runner.query(
      'ALTER TABLE policy_edition DROP COLUMN adopted_at, DROP COLUMN adopted_by, DROP COLUMN proposed_by',
    );
  }
}

const UP = [
  `CREATE TABLE policy_draft (
    id uuid CONSTRAINT policy_draft_key PRIMARY KEY,
    based_on text NOT NULL,
    document text NOT NULL,
    version integer NOT NULL CONSTRAINT policy_draft_version_check CHECK (version >= 1),
    status text NOT NULL,
    author_id uuid NOT NULL,
    author text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    note text,
    decided_at timestamptz(3),
    decided_by text,
    decision_note text,
    edition_id text
  )`,
  `CREATE TABLE what_if (
    id uuid CONSTRAINT what_if_key PRIMARY KEY,
    account_id uuid NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamptz(3) NOT NULL,
    title text NOT NULL,
    document text NOT NULL,
    draft_id uuid,
    draft_version integer,
    base_id text NOT NULL,
    as_of date NOT NULL,
    status text NOT NULL,
    done integer NOT NULL,
    total integer NOT NULL,
    beat_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    failure text,
    tally jsonb,
    CONSTRAINT what_if_progress_check CHECK (done BETWEEN 0 AND total)
  )`,
  `CREATE UNIQUE INDEX what_if_running_unique ON what_if (account_id) WHERE status = 'RUNNING'`,
  `CREATE TABLE what_if_mover (
    enterprise_id uuid,
    what_if_id uuid,
    grade_before text NOT NULL,
    grade_after text NOT NULL,
    decided_before text[] NOT NULL,
    decided_after text[] NOT NULL,
    CONSTRAINT what_if_mover_key PRIMARY KEY (enterprise_id, what_if_id)
  )`,
  `ALTER TABLE policy_edition ADD COLUMN adopted_at timestamptz(3), ADD COLUMN adopted_by text, ADD COLUMN proposed_by text,
    ADD CONSTRAINT policy_edition_two_check CHECK (adopted_by <> proposed_by)`,
  `CREATE TABLE policy_rebuild (
    edition_id text CONSTRAINT policy_rebuild_key PRIMARY KEY,
    status text NOT NULL,
    done integer NOT NULL,
    total integer NOT NULL,
    changed integer NOT NULL,
    beat_at timestamptz(3),
    started_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    CONSTRAINT policy_rebuild_progress_check CHECK (done BETWEEN 0 AND total)
  )`,
  `CREATE INDEX what_if_mover_index ON what_if_mover (what_if_id, grade_before, grade_after)`,
];
