import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervision that follows the grade: tasks with their lives, inspectors, rectifications, draws. */
export class Supervision1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Nothing ever wrote to the table before, so a column without a default cannot fail. */
const TASK_COLUMNS = [
  'origin text NOT NULL',
  'owed_on date',
  'basis text',
  'article text',
  'reason text',
  'over_cap_reason text',
  'inspectors uuid[] NOT NULL',
  'draw_id uuid',
  'completed_on date',
  'summary text',
  'interviewee text',
  'findings jsonb NOT NULL',
  'event_id uuid',
  'recorded_at timestamptz(3) NOT NULL',
  'recorded_by text NOT NULL',
  'ended_at timestamptz(3)',
  'ended_by text',
  'end_reason text',
];

const UP = [
  `ALTER TABLE supervision_task ${TASK_COLUMNS.map(column => `ADD COLUMN ${column}`).join(', ')},
    ADD CONSTRAINT supervision_task_completed_check CHECK ((status = 'COMPLETED') = (completed_on IS NOT NULL)),
    ADD CONSTRAINT supervision_task_ended_check CHECK (status IN ('PLANNED', 'ASSIGNED') = (ended_at IS NULL)),
    ADD CONSTRAINT supervision_task_owed_check CHECK ((origin = 'PLAN') = (owed_on IS NOT NULL)),
    ADD CONSTRAINT supervision_task_day_check CHECK (due_on BETWEEN '1900-01-01' AND '2199-12-31')`,
  `CREATE INDEX supervision_task_queue_index ON supervision_task (due_on, enterprise_id, id)`,
  `CREATE UNIQUE INDEX supervision_task_plan_unique ON supervision_task (enterprise_id, kind, owed_on)
    WHERE origin = 'PLAN' AND status <> 'WITHDRAWN'`,
  `CREATE UNIQUE INDEX supervision_task_extra_unique ON supervision_task (enterprise_id)
    WHERE kind = 'EXTRA_INSPECTION' AND status IN ('PLANNED', 'ASSIGNED')`,
  `CREATE UNIQUE INDEX supervision_task_review_unique ON supervision_task (enterprise_id, due_on)
    WHERE kind = 'RECTIFICATION_REVIEW' AND status IN ('PLANNED', 'ASSIGNED')`,
  `CREATE TABLE rectification (
    enterprise_id uuid,
    id uuid,
    task_id uuid NOT NULL,
    review_task_id uuid NOT NULL,
    item text NOT NULL,
    problem text NOT NULL,
    due_on date NOT NULL,
    status text NOT NULL,
    rectified_on date,
    extensions jsonb NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT rectification_key PRIMARY KEY (enterprise_id, id),
    CONSTRAINT rectification_rectified_check CHECK ((status = 'RECTIFIED') = (rectified_on IS NOT NULL)),
    CONSTRAINT rectification_day_check CHECK (due_on BETWEEN '1900-01-01' AND '2199-12-31')
  )`,
  `CREATE INDEX rectification_due_index ON rectification (due_on, enterprise_id, id)`,
  `CREATE TABLE inspector (
    id uuid CONSTRAINT inspector_key PRIMARY KEY,
    name text NOT NULL,
    unit text NOT NULL,
    licence_number text NOT NULL CONSTRAINT inspector_licence_unique UNIQUE,
    licence_expires_on date NOT NULL,
    sectors text[] NOT NULL,
    active boolean NOT NULL
  )`,
  `CREATE TABLE inspector_recusal (
    enterprise_id uuid,
    inspector_id uuid,
    reason text NOT NULL,
    CONSTRAINT inspector_recusal_key PRIMARY KEY (enterprise_id, inspector_id)
  )`,
  `CREATE TABLE draw (
    id uuid CONSTRAINT draw_key PRIMARY KEY,
    name text NOT NULL,
    status text NOT NULL,
    terms jsonb NOT NULL,
    subject_pool text NOT NULL,
    inspector_pool text NOT NULL,
    subject_pool_hash text NOT NULL,
    inspector_pool_hash text NOT NULL,
    seed text NOT NULL,
    seed_commitment text NOT NULL,
    picks jsonb,
    announced_at timestamptz(3) NOT NULL,
    announced_by text NOT NULL,
    held_at timestamptz(3),
    held_by text,
    replaces_id uuid,
    redraw_reason text,
    CONSTRAINT draw_held_check CHECK (status <> 'HELD' OR held_at IS NOT NULL)
  )`,
];

const DOWN = [
  ...['draw', 'inspector_recusal', 'inspector', 'rectification'].map(table => `DROP TABLE ${table}`),
  ...['queue_index', 'plan_unique', 'extra_unique', 'review_unique'].map(
    index => `DROP INDEX supervision_task_${index}`,
  ),
  ...['completed', 'ended', 'owed', 'day'].map(
    check => `ALTER TABLE supervision_task DROP CONSTRAINT supervision_task_${check}_check`,
  ),
  `ALTER TABLE supervision_task ${TASK_COLUMNS.map(column => `DROP COLUMN ${column.split(' ')[0]}`).join(', ')}`,
];
