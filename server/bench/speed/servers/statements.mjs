/** The statements of those who write their SQL by hand: one for each work. */
import { BY_NAME, LIVE } from '../sql.mjs';
import { TODAY } from '../sizes.mjs';

const PAGE = 50;
const EVENTS = 20;

/** By the events. */
const live = { grade: LIVE.grade, clauses: LIVE.clauses, join: LIVE.join };
const base = 'e.id, e.credit_code AS "creditCode", e.name, e.sector, e.division_code AS "divisionCode"';

export const PAGE_BY_NAME = `SELECT ${base}, ${live.grade} AS grade, ${live.clauses} AS clauses
  FROM (SELECT * FROM enterprise ORDER BY name COLLATE "zh-x-icu", id LIMIT ${PAGE + 1}) e ${live.join} ORDER BY ${BY_NAME}`;

export const DOSSIER = `SELECT e.id, e.credit_code AS "creditCode", e.name, ${live.grade} AS grade, ${live.clauses} AS clauses,
    (SELECT count(*)::integer FROM event v WHERE v.enterprise_id = e.id) AS total, last.events
  FROM enterprise e JOIN credit_code c ON c.enterprise_id = e.id ${live.join}
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(l ORDER BY l."countsFrom" DESC, l.id DESC), '[]') AS events FROM (
      SELECT v.id, v.kind, v.counts_from AS "countsFrom", v.recorded_at AS "recordedAt", v.voided_at AS "voidedAt"
      FROM event v WHERE v.enterprise_id = e.id ORDER BY v.counts_from DESC, v.id DESC LIMIT ${EVENTS}) l) last
  WHERE c.credit_code = $1`;

export const GRADE_C = `WITH c AS MATERIALIZED (SELECT ${base}, e.name AS sort FROM enterprise e ${live.join} WHERE ${live.grade} = 'C')
  SELECT e.id, e."creditCode", e.name, 'C' AS grade, (SELECT count(*)::integer FROM c) AS total
  FROM c e ORDER BY ${BY_NAME} LIMIT ${PAGE + 1}`;

export const DISTRIBUTION = `SELECT '' AS key, ${live.grade} AS grade, count(*)::integer AS count FROM enterprise e ${live.join} GROUP BY 2 ORDER BY 2`;
export const BY_DIVISION = `SELECT e.division_code AS key, ${live.grade} AS grade, count(*)::integer AS count FROM enterprise e ${live.join} GROUP BY 1, 2 ORDER BY 1, 2`;

/** By what our server keeps: the roll of those with grade C, and the counts by year, month and day. */
const [YEAR, MONTH] = [`date '${TODAY.slice(0, 4)}-01-01'`, `date '${TODAY.slice(0, 7)}-01'`];
const counts = (by, key) => `(
    SELECT key, a, b, c FROM grade_count WHERE counted_by = '${by}' AND span = 'YEAR' AND first_day < ${YEAR}
    UNION ALL SELECT key, a, b, c FROM grade_count
      WHERE counted_by = '${by}' AND span = 'MONTH' AND first_day >= ${YEAR} AND first_day < ${MONTH}
    UNION ALL SELECT key, a, b, c FROM grade_count
      WHERE counted_by = '${by}' AND span = 'DAY' AND first_day >= ${MONTH} AND first_day <= date '${TODAY}'
    UNION ALL SELECT ${key}, CASE grade WHEN 'A' THEN delta ELSE 0 END, CASE grade WHEN 'B' THEN delta ELSE 0 END,
      CASE grade WHEN 'C' THEN delta ELSE 0 END FROM grade_delta WHERE day <= date '${TODAY}')`;
const distribution = (by, key) => `SELECT g.key, n.grade, n.count FROM (
    SELECT key, sum(a)::integer AS a, sum(b)::integer AS b, sum(c)::integer AS c FROM ${counts(by, key)} s GROUP BY key) g
  CROSS JOIN LATERAL (VALUES ('A', a), ('B', b), ('C', c)) n (grade, count) WHERE n.count > 0 ORDER BY 1, 2`;

export const GRADE_C_KEPT = `SELECT ${base}, 'C' AS grade, (SELECT sum(c)::integer FROM ${counts('WHOLE', `''`)} s) AS total
  FROM (SELECT enterprise_id FROM black_roll WHERE days @> date '${TODAY}'
        ORDER BY name COLLATE "zh-x-icu", enterprise_id LIMIT ${PAGE + 1}) r
  JOIN enterprise e ON e.id = r.enterprise_id ORDER BY ${BY_NAME}`;
export const DISTRIBUTION_KEPT = distribution('WHOLE', `''`);
export const BY_DIVISION_KEPT = distribution('DIVISION', 'division_code');

export const INSERT_PENALTY = `INSERT INTO event (enterprise_id, id, kind, counts_from, fine, confiscated, document_number, detail, recorded_at, recorded_by)
  VALUES ($1, gen_random_uuid(), 'PENALTY', '${TODAY}', $2, 0, $3, '{"violation":"测试"}', now(), 'peer') RETURNING id`;
export const GRADE_OF = `SELECT ${live.grade} AS grade FROM enterprise e ${live.join} WHERE e.id = $1`;

/** For who decides in JavaScript. */
export const PLAIN_PAGE = `SELECT ${base} FROM enterprise e ORDER BY ${BY_NAME} LIMIT ${PAGE + 1}`;
export const PLAIN_ENTERPRISE = `SELECT ${base} FROM enterprise e JOIN credit_code c ON c.enterprise_id = e.id WHERE c.credit_code = $1`;
export const INCLUDED_OF = `SELECT e.id AS "enterpriseId", e.included_on AS "includedOn" FROM enterprise e WHERE e.id = ANY($1)`;
export const EVENTS_OF = `SELECT v.enterprise_id AS "enterpriseId", v.id, v.kind, v.counts_from AS "countsFrom", v.fine, v.confiscated, v.interviewee,
    v.interview_trigger AS "trigger", v.recorded_at AS "recordedAt", v.voided_at AS "voidedAt", o.kind AS outcome, o.on_day AS "outcomeOn"
  FROM event v LEFT JOIN event_outcome o ON o.enterprise_id = v.enterprise_id AND o.event_id = v.id
  WHERE v.enterprise_id = ANY($1) ORDER BY v.counts_from DESC, v.id DESC`;
export const CERTIFICATES_OF = `SELECT c.enterprise_id AS "enterpriseId", c.issued_on AS "issuedOn", c.expires_on AS "expiresOn"
  FROM standardization_certificate c WHERE c.enterprise_id = ANY($1) AND c.voided_at IS NULL AND c.revoked_on IS NULL`;
