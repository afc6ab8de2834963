import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed statements of how far every chain had come. */
export class Checkpoint1764045000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE checkpoint_head, checkpoint');
  }
}

const UP = [
  `CREATE TABLE checkpoint (
    number integer CONSTRAINT checkpoint_key PRIMARY KEY,
    from_transaction bigint NOT NULL,
    until_transaction bigint NOT NULL,
    head_count integer NOT NULL,
    root bytea NOT NULL,
    previous_hash bytea NOT NULL,
    made_at timestamptz(3) NOT NULL,
    public_key bytea NOT NULL,
    hash bytea NOT NULL,
    signature bytea NOT NULL
  )`,
  `CREATE TABLE checkpoint_head (
    checkpoint integer,
    chain uuid,
    kind text NOT NULL,
    position integer NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT checkpoint_head_key PRIMARY KEY (checkpoint, chain)
  )`,
  `CREATE INDEX checkpoint_head_chain_index ON checkpoint_head (kind, chain, position)`,
];
