/**
 * What the peers know of article 6: the grade of the day and the clauses that decide it, in SQL over the events, as
 * somebody would write it who has no projection. By `2023-literal`, money in yuan.
 */
import { TODAY } from './sizes.mjs';

const day = `date '${TODAY}'`;
const within = years => `v.counts_from > ${day} - interval '${years} years'`;

/** An aggregate, as PostgreSQL would otherwise hash the certificates of all enterprises for a page of them. */
const levelOf =
  alias => `SELECT min(c.level) FROM standardization_certificate c WHERE c.enterprise_id = ${alias}.id
  AND c.voided_at IS NULL AND c.issued_on <= ${day} AND c.expires_on >= ${day}
  AND (c.revoked_on IS NULL OR c.revoked_on > ${day})`;

/** One row of facts for the enterprise of that alias. */
const factsOf = alias => `
  SELECT count(*) FILTER (WHERE v.kind = 'ACCIDENT') AS accidents,
    count(*) FILTER (WHERE v.kind = 'INTERVIEW' AND ${within(1)} AND v.interviewee = 'PRINCIPAL'
      AND v.interview_trigger <> 'GRADE_MEASURE') AS interviews,
    count(*) FILTER (WHERE v.kind = 'PENALTY' AND ${within(1)}) AS penalties,
    coalesce(sum(v.fine) FILTER (WHERE v.kind = 'PENALTY' AND ${within(1)}), 0) AS fines,
    coalesce(sum(v.fine + v.confiscated) FILTER (WHERE v.kind = 'PENALTY' AND ${within(1)}), 0) AS taken,
    count(*) FILTER (WHERE v.kind = 'COMPLAINT' AND ${within(1)}) AS complaints,
    (${levelOf(alias)}) AS level
  FROM event v
  WHERE v.enterprise_id = ${alias}.id AND ${within(3)} AND v.counts_from <= ${day} AND v.voided_at IS NULL
    AND v.kind IN ('ACCIDENT', 'INTERVIEW', 'PENALTY', 'COMPLAINT')
    AND NOT EXISTS (SELECT FROM event_outcome o WHERE o.enterprise_id = v.enterprise_id AND o.event_id = v.id
      AND o.kind IN ('WITHDRAWN', 'DUPLICATE', 'REPAIRED') AND o.on_day <= ${day})`;

const isNew = alias => `${alias}.included_on > ${day} - interval '1 year'`;

const C = `(f.interviews > 3 OR (f.penalties > 3 AND f.taken > 50000) OR f.complaints > 5)`;
const A_CLAUSES = [
  ['6.1.1', 'f.accidents = 0'],
  ['6.1.2', 'f.level IS NOT NULL'],
  ['6.1.3', 'f.interviews = 0'],
  ['6.1.4', 'f.penalties = 0'],
];
const A = `(${A_CLAUSES.map(([, sql]) => sql).join(' OR ')})`;

const gradeCase = alias =>
  `CASE WHEN ${C} THEN 'C' WHEN ${isNew(alias)} THEN 'B' WHEN ${A} THEN 'A' ELSE 'B' END`;

const codes = clauses =>
  `array_remove(ARRAY[${clauses.map(([code, sql]) => `CASE WHEN ${sql} THEN '${code}' END`).join(', ')}], NULL)`;

const clausesCase = alias => `CASE
  WHEN ${C} THEN ${codes([
    ['6.3.1', 'f.interviews > 3'],
    ['6.3.2', 'f.penalties > 3 AND f.taken > 50000'],
    ['6.3.3', 'f.complaints > 5'],
  ])}
  WHEN ${isNew(alias)} THEN ARRAY['6.2.4']
  WHEN ${A} THEN ${codes(A_CLAUSES)}
  ELSE ${codes([
    ['6.2.1', 'f.interviews <= 2'],
    ['6.2.2', 'f.penalties <= 2 AND f.fines <= 50000'],
    ['6.2.3', 'f.complaints <= 5'],
  ])} END`;

/** Columns and the join for the grade and the deciding clauses of `e`, worked out from the events. */
export const LIVE = {
  grade: gradeCase('e'),
  clauses: clausesCase('e'),
  join: `CROSS JOIN LATERAL (${factsOf('e')}) f`,
};

export const BY_NAME = 'e.name COLLATE "zh-x-icu", e.id';

/** What PostGraphile shows: a view by which names sort as elsewhere, computed columns, and functions for counts. */
export const PEER_SCHEMA = `
  DROP SCHEMA IF EXISTS peer CASCADE;
  CREATE SCHEMA peer;
  CREATE VIEW peer.enterprise AS
    SELECT id, credit_code, name COLLATE "zh-x-icu" AS name, sector, division_code, included_on FROM public.enterprise;
  COMMENT ON VIEW peer.enterprise IS E'@primaryKey id\\n@unique credit_code';
  CREATE VIEW peer.event AS
    SELECT id, enterprise_id, kind, counts_from, recorded_at, voided_at, fine, confiscated, document_number, detail, recorded_by
    FROM public.event;
  COMMENT ON VIEW peer.event IS E'@primaryKey enterprise_id,id\\n@foreignKey (enterprise_id) references enterprise (id)';
  COMMENT ON COLUMN peer.enterprise.credit_code IS E'@notNull';
  CREATE FUNCTION peer.enterprise_grade(e peer.enterprise) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT ${gradeCase('e')} FROM (${factsOf('e')}) f $$;
  COMMENT ON FUNCTION peer.enterprise_grade IS E'@behavior +condition:proc:filterBy';
  CREATE FUNCTION peer.enterprise_decided_by(e peer.enterprise) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ${clausesCase('e')} FROM (${factsOf('e')}) f $$;
  CREATE TYPE peer.grade_count AS (key text, grade text, count integer);
  CREATE FUNCTION peer.grade_distribution() RETURNS SETOF peer.grade_count LANGUAGE sql STABLE AS $$
    SELECT '', ${LIVE.grade}, count(*)::integer FROM public.enterprise e ${LIVE.join} GROUP BY 2 ORDER BY 2 $$;
  CREATE FUNCTION peer.grade_distribution_by_division() RETURNS SETOF peer.grade_count LANGUAGE sql STABLE AS $$
    SELECT e.division_code, ${LIVE.grade}, count(*)::integer FROM public.enterprise e ${LIVE.join} GROUP BY 1, 2 ORDER BY 1, 2 $$;
`;
