import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what beyond the files of single enterprises, in chains by actor; and in those files, who asked and from where. */
export class Audit1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE ledger_entry ADD COLUMN action text, ADD COLUMN origin jsonb, ADD COLUMN records jsonb`,
  `CREATE INDEX ledger_entry_time_index ON ledger_entry (recorded_at, enterprise_id, position)`,
  `CREATE INDEX ledger_entry_actor_index ON ledger_entry (recorded_by, recorded_at)`,
  `CREATE INDEX ledger_entry_action_index ON ledger_entry (action, recorded_at)`,
  `CREATE TABLE audit_chain (
    chain uuid CONSTRAINT audit_chain_key PRIMARY KEY,
    actor_kind text NOT NULL,
    length integer NOT NULL,
    hash bytea NOT NULL,
    written_at timestamptz(3) NOT NULL
  )`,
  `CREATE TABLE audit_entry (
    chain uuid,
    position integer,
    transaction_id bigint NOT NULL,
    actor_kind text NOT NULL,
    account_id uuid,
    username text,
    roles text[] NOT NULL,
    address text,
    request_id text,
    action text NOT NULL,
    outcome text NOT NULL,
    codes text[] NOT NULL,
    objects text[] NOT NULL,
    asked jsonb,
    times integer NOT NULL,
    first_at timestamptz(3) NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT audit_entry_key PRIMARY KEY (chain, position)
  )`,
  `CREATE INDEX audit_entry_time_index ON audit_entry (recorded_at, chain, position)`,
  `CREATE INDEX audit_entry_actor_index ON audit_entry (username, recorded_at)`,
  `CREATE INDEX audit_entry_action_index ON audit_entry (action, recorded_at)`,
  `CREATE INDEX audit_entry_transaction_index ON audit_entry (transaction_id, chain, position)`,
  `CREATE INDEX audit_entry_object_index ON audit_entry USING gin (objects)`,
];

const DOWN = [
  `DROP TABLE audit_entry, audit_chain`,
  ...['time', 'actor', 'action'].map(name => `DROP INDEX ledger_entry_${name}_index`),
  `ALTER TABLE ledger_entry DROP COLUMN action, DROP COLUMN origin, DROP COLUMN records`,
];
