import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts with names, areas and a life; attempts counted by name; sessions and tokens that can be listed and ended. */
export class Access1764030600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // What an account made before says of itself stands in the defaults, which then go.
  `ALTER TABLE account
    ADD COLUMN display_name text NOT NULL DEFAULT '',
    ADD COLUMN former_password_hashes text[] NOT NULL DEFAULT '{}',
    ADD COLUMN password_changed_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
    ADD COLUMN divisions text[] NOT NULL DEFAULT '{}',
    ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN created_by text,
    ADD COLUMN signed_in_at timestamptz(3),
    ADD COLUMN disabled_at timestamptz(3),
    ADD COLUMN disabled_by text,
    DROP CONSTRAINT account_failures_check,
    DROP COLUMN failures,
    DROP COLUMN locked_until`,
  `UPDATE account SET display_name = username`,
  `ALTER TABLE account
    ALTER COLUMN display_name DROP DEFAULT,
    ALTER COLUMN former_password_hashes DROP DEFAULT,
    ALTER COLUMN password_changed_at DROP DEFAULT,
    ALTER COLUMN must_change_password DROP DEFAULT,
    ALTER COLUMN divisions DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT`,
  `CREATE TABLE sign_in_attempt (
    name_hash bytea CONSTRAINT sign_in_attempt_key PRIMARY KEY,
    failures integer NOT NULL CONSTRAINT sign_in_attempt_failures_check CHECK (failures >= 0),
    attempted_at timestamptz(3) NOT NULL,
    locked_until timestamptz(3)
  )`,
  `CREATE INDEX sign_in_attempt_at_index ON sign_in_attempt (attempted_at)`,
  // Whoever was signed in signs in again.
  `DELETE FROM session`,
  `ALTER TABLE session
    ADD COLUMN id uuid NOT NULL CONSTRAINT session_id_unique UNIQUE,
    ADD COLUMN address text NOT NULL,
    ADD COLUMN user_agent text NOT NULL`,
  `CREATE INDEX session_account_index ON session (account_id)`,
  `ALTER TABLE api_token
    ADD COLUMN hint text NOT NULL DEFAULT '',
    ADD COLUMN divisions text[] NOT NULL DEFAULT '{}',
    ADD COLUMN used_at timestamptz(3),
    ADD COLUMN revoked_at timestamptz(3),
    ADD COLUMN revoked_by text`,
  `ALTER TABLE api_token ALTER COLUMN hint DROP DEFAULT, ALTER COLUMN divisions DROP DEFAULT`,
  // Until now a token that recorded could schedule too.
  `UPDATE api_token SET scopes = scopes || '{SCHEDULE}' WHERE 'RECORD' = ANY(scopes)`,
  `CREATE INDEX api_token_account_index ON api_token (account_id)`,
];

const DOWN = [
  `DROP INDEX api_token_account_index`,
  `ALTER TABLE api_token DROP COLUMN hint, DROP COLUMN divisions, DROP COLUMN used_at, DROP COLUMN revoked_at,
    DROP COLUMN revoked_by`,
  `DROP INDEX session_account_index`,
  `ALTER TABLE session DROP COLUMN id, DROP COLUMN address, DROP COLUMN user_agent`,
  `DROP TABLE sign_in_attempt`,
  `ALTER TABLE account DROP COLUMN display_name, DROP COLUMN former_password_hashes, DROP COLUMN password_changed_at,
    DROP COLUMN must_change_password, DROP COLUMN divisions, DROP COLUMN created_at, DROP COLUMN created_by,
    DROP COLUMN signed_in_at, DROP COLUMN disabled_at, DROP COLUMN disabled_by,
    ADD COLUMN failures integer NOT NULL DEFAULT 0 CONSTRAINT account_failures_check CHECK (failures >= 0),
    ADD COLUMN locked_until timestamptz(3)`,
];
