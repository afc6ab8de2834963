import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The graded registry: enterprises, their files, the projection of grades, the ledger, those who sign in. */
export class Registry1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  'supervision_task',
  'idempotency_key',
  'ledger_entry',
  'grade_period',
  'policy_edition',
  'standardization_certificate',
  'document_number',
  'event_outcome',
  'event',
  'former_name',
  'credit_code',
  'enterprise',
  'api_token',
  'session',
  'account',
];

const STATEMENTS = [
  // An exclusion constraint over a key and a range needs equality inside GiST.
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  `CREATE TABLE account (
    id uuid CONSTRAINT account_key PRIMARY KEY,
    username text NOT NULL CONSTRAINT account_username_unique UNIQUE,
    password_hash text NOT NULL,
    roles text[] NOT NULL,
    failures integer NOT NULL DEFAULT 0 CONSTRAINT account_failures_check CHECK (failures >= 0),
    locked_until timestamptz(3)
  )`,
  `CREATE TABLE session (
    secret_hash bytea CONSTRAINT session_key PRIMARY KEY,
    account_id uuid NOT NULL,
    started_at timestamptz(3) NOT NULL,
    seen_at timestamptz(3) NOT NULL
  )`,
  `CREATE TABLE api_token (
    id uuid CONSTRAINT api_token_key PRIMARY KEY,
    account_id uuid NOT NULL,
    name text NOT NULL,
    secret_hash bytea NOT NULL CONSTRAINT api_token_secret_unique UNIQUE,
    scopes text[] NOT NULL,
    expires_on date NOT NULL,
    created_at timestamptz(3) NOT NULL
  )`,
  `CREATE TABLE enterprise (
    id uuid CONSTRAINT enterprise_key PRIMARY KEY,
    credit_code text NOT NULL,
    name text NOT NULL,
    sector text NOT NULL,
    division_code text NOT NULL,
    included_on date NOT NULL,
    industry_code text,
    address text,
    principal_name text,
    principal_phone text,
    version integer NOT NULL CONSTRAINT enterprise_version_check CHECK (version >= 1),
    recorded_at timestamptz(3) NOT NULL,
    written_at timestamptz(3) NOT NULL,
    ledger_length integer NOT NULL,
    ledger_hash bytea NOT NULL,
    search_text text NOT NULL,
    search_grams text[] NOT NULL
  )`,
  `CREATE INDEX enterprise_name_index ON enterprise (name COLLATE "zh-x-icu", id)`,
  `CREATE INDEX enterprise_search_index ON enterprise USING gin (search_grams)`,
  `CREATE INDEX enterprise_sector_index ON enterprise (sector)`,
  `CREATE INDEX enterprise_division_index ON enterprise (division_code)`,
  `CREATE INDEX enterprise_included_index ON enterprise (included_on)`,
  `CREATE TABLE credit_code (
    credit_code text CONSTRAINT credit_code_key PRIMARY KEY,
    enterprise_id uuid NOT NULL
  )`,
  `CREATE TABLE former_name (
    enterprise_id uuid,
    replaced_at timestamptz(3),
    name text NOT NULL,
    CONSTRAINT former_name_key PRIMARY KEY (enterprise_id, replaced_at)
  )`,
  `CREATE TABLE event (
    enterprise_id uuid,
    id uuid,
    kind text NOT NULL,
    counts_from date NOT NULL,
    fine numeric(14, 2),
    confiscated numeric(14, 2),
    document_number text,
    interviewee text,
    interview_trigger text,
    detail jsonb NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    voided_at timestamptz(3),
    voided_by text,
    void_reason text,
    CONSTRAINT event_key PRIMARY KEY (enterprise_id, id),
    CONSTRAINT event_penalty_check
      CHECK ((kind = 'PENALTY') = (fine IS NOT NULL AND confiscated IS NOT NULL AND document_number IS NOT NULL)),
    CONSTRAINT event_money_check CHECK (fine BETWEEN 0 AND 9999999999.99 AND confiscated BETWEEN 0 AND 9999999999.99),
    CONSTRAINT event_interview_check
      CHECK ((kind = 'INTERVIEW') = (interviewee IS NOT NULL AND interview_trigger IS NOT NULL)),
    CONSTRAINT event_day_check CHECK (counts_from BETWEEN '1900-01-01' AND '2199-12-31'),
    CONSTRAINT event_void_check
      CHECK ((voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL))
  )`,
  `CREATE INDEX event_day_index ON event (enterprise_id, counts_from)`,
  `CREATE TABLE event_outcome (
    enterprise_id uuid,
    id uuid,
    event_id uuid NOT NULL,
    kind text NOT NULL,
    on_day date NOT NULL,
    note text NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT event_outcome_key PRIMARY KEY (enterprise_id, id)
  )`,
  `CREATE INDEX event_outcome_event_index ON event_outcome (enterprise_id, event_id)`,
  `CREATE TABLE document_number (
    document_number text CONSTRAINT document_number_key PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    event_id uuid NOT NULL
  )`,
  `CREATE TABLE standardization_certificate (
    enterprise_id uuid,
    id uuid,
    level text NOT NULL,
    certificate_number text NOT NULL,
    issued_on date NOT NULL,
    expires_on date NOT NULL,
    revoked_on date,
    revoke_reason text,
    revoked_at timestamptz(3),
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    voided_at timestamptz(3),
    voided_by text,
    void_reason text,
    CONSTRAINT standardization_certificate_key PRIMARY KEY (enterprise_id, id),
    CONSTRAINT standardization_certificate_days_check CHECK (issued_on <= expires_on),
    CONSTRAINT standardization_certificate_revoked_check CHECK ((revoked_on IS NULL) = (revoked_at IS NULL))
  )`,
  `CREATE TABLE policy_edition (
    id text CONSTRAINT policy_edition_key PRIMARY KEY,
    in_force_from date CONSTRAINT policy_edition_in_force_unique UNIQUE,
    document text NOT NULL
  )`,
  `CREATE TABLE grade_period (
    enterprise_id uuid,
    from_day date,
    until_day date,
    grade text NOT NULL,
    CONSTRAINT grade_period_key PRIMARY KEY (enterprise_id, from_day),
    CONSTRAINT grade_period_days_check CHECK (from_day < until_day),
    CONSTRAINT grade_period_overlap
      EXCLUDE USING gist (enterprise_id WITH =, daterange(from_day, until_day) WITH &&)
  )`,
  `CREATE INDEX grade_period_grade_index ON grade_period (grade, from_day, until_day, enterprise_id)`,
  `CREATE TABLE ledger_entry (
    enterprise_id uuid,
    position integer,
    transaction_id bigint NOT NULL,
    kind text NOT NULL,
    content jsonb NOT NULL,
    grade_before text,
    grade_after text,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT ledger_entry_key PRIMARY KEY (enterprise_id, position)
  )`,
  `CREATE INDEX ledger_entry_feed_index ON ledger_entry (transaction_id, enterprise_id, position)`,
  `CREATE TABLE idempotency_key (
    account text,
    key text,
    request_hash bytea NOT NULL,
    answer jsonb,
    used_at timestamptz(3) NOT NULL,
    CONSTRAINT idempotency_key_key PRIMARY KEY (account, key)
  )`,
  `CREATE TABLE supervision_task (
    enterprise_id uuid,
    id uuid,
    kind text NOT NULL,
    status text NOT NULL,
    due_on date NOT NULL,
    CONSTRAINT supervision_task_key PRIMARY KEY (enterprise_id, id)
  )`,
  `CREATE INDEX supervision_task_due_index ON supervision_task (enterprise_id, due_on)`,
];
