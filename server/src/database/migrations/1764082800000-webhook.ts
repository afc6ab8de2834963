import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wake-up calls for those who follow the change feed. */
export class Webhook1764082800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_delivery, webhook');
  }
}

const UP = [
  `CREATE TABLE webhook (
    id uuid CONSTRAINT webhook_key PRIMARY KEY,
    name text NOT NULL,
    url text NOT NULL,
    types text[],
    secret bytea NOT NULL,
    status text NOT NULL,
    cursor text NOT NULL,
    failing_since timestamptz(3),
    tried_again_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    created_by text NOT NULL,
    disabled_at timestamptz(3),
    disabled_by text,
    CONSTRAINT webhook_failing_check
      CHECK ((status = 'FAILING') = (failing_since IS NOT NULL AND tried_again_at IS NOT NULL)),
    CONSTRAINT webhook_disabled_check
      CHECK ((status = 'DISABLED') = (disabled_at IS NOT NULL AND disabled_by IS NOT NULL))
  )`,
  `CREATE TABLE webhook_delivery (
    id uuid CONSTRAINT webhook_delivery_key PRIMARY KEY,
    webhook_id uuid NOT NULL,
    purpose text NOT NULL,
    since text NOT NULL,
    cursor text NOT NULL,
    change_count integer NOT NULL,
    status text NOT NULL,
    attempts jsonb NOT NULL,
    tries_left integer NOT NULL,
    next_attempt_at timestamptz(3),
    lease uuid,
    leased_until timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    CONSTRAINT webhook_delivery_ended_check CHECK ((status = 'PENDING') = (ended_at IS NULL)),
    CONSTRAINT webhook_delivery_due_check CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL))
  )`,
  `CREATE INDEX webhook_delivery_webhook_index ON webhook_delivery (webhook_id, id)`,
  `CREATE INDEX webhook_delivery_ended_index ON webhook_delivery (ended_at)`,
  `CREATE INDEX webhook_delivery_due_index ON webhook_delivery (next_attempt_at) WHERE status = 'PENDING'`,
];
