import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections of enterprises to records and listings, and their requests for repair. */
export class Redress1764118800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE redress_case');
  }
}

const UP = [
  `CREATE TABLE redress_case (
    enterprise_id uuid,
    id uuid,
    kind text NOT NULL,
    status text NOT NULL,
    event_id uuid,
    ground text NOT NULL,
    applicant text NOT NULL,
    filed_on date NOT NULL,
    statement text NOT NULL,
    revoked_on date,
    due_on date,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    accepted_at timestamptz(3),
    accepted_by text,
    ended_at timestamptz(3),
    ended_by text,
    end_reason text,
    CONSTRAINT redress_case_key PRIMARY KEY (enterprise_id, id),
    CONSTRAINT redress_case_open_check CHECK (status IN ('FILED', 'ACCEPTED') = (ended_at IS NULL)),
    CONSTRAINT redress_case_due_check CHECK ((due_on IS NULL) = (ended_at IS NOT NULL)),
    CONSTRAINT redress_case_repair_check CHECK (kind <> 'REPAIR' OR event_id IS NOT NULL),
    CONSTRAINT redress_case_revoked_check CHECK ((ground = 'REVOKED') = (revoked_on IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX redress_case_record_unique ON redress_case (enterprise_id, event_id)
    WHERE status IN ('FILED', 'ACCEPTED')`,
  `CREATE UNIQUE INDEX redress_case_listing_unique ON redress_case (enterprise_id)
    WHERE event_id IS NULL AND status IN ('FILED', 'ACCEPTED')`,
  `CREATE INDEX redress_case_due_index ON redress_case (due_on)`,
];
