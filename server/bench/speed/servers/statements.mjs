/** The statements of those who write their SQL by hand: one for each work. */
import { BY_NAME, LIVE } from '../sql.mjs';
import { TODAY } from '../sizes.mjs';

const PAGE = 50;
const EVENTS = 20;

/** By the events. */
const live = { grade: LIVE.grade, clauses: LIVE.clauses, join: LIVE.join };
const base = 'e.id, e.credit_code AS "creditCode", e.name, e.sector, e.division_code AS "divisionCode"';
const periodToday = `p.from_day <= date '${TODAY}' AND (p.until_day IS NULL OR p.until_day > date '${TODAY}')`;

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

/** By the grade periods that our server keeps. */
export const GRADE_C_BY_PERIODS = `SELECT ${base}, p.grade, (SELECT count(*)::integer FROM grade_period p WHERE p.grade = 'C' AND ${periodToday}) AS total
  FROM enterprise e JOIN grade_period p ON p.enterprise_id = e.id AND ${periodToday}
  WHERE p.grade = 'C' ORDER BY ${BY_NAME} LIMIT ${PAGE + 1}`;
export const DISTRIBUTION_BY_PERIODS = `SELECT '' AS key, p.grade, count(*)::integer AS count FROM grade_period p WHERE ${periodToday} GROUP BY 2 ORDER BY 2`;
export const BY_DIVISION_BY_PERIODS = `SELECT e.division_code AS key, p.grade, count(*)::integer AS count
  FROM enterprise e JOIN grade_period p ON p.enterprise_id = e.id AND ${periodToday} GROUP BY 1, 2 ORDER BY 1, 2`;

export const INSERT_PENALTY = `INSERT INTO event (enterprise_id, id, kind, counts_from, fine, confiscated, document_number, detail, recorded_at, recorded_by)
  VALUES ($1, gen_random_uuid(), 'PENALTY', '${TODAY}', $2, 0, $3, '{"violation":"测试"}', now(), 'peer') RETURNING id`;
export const GRADE_OF = `SELECT ${live.grade} AS grade FROM enterprise e ${live.join} WHERE e.id = $1`;
