/** The two pools of a draw as they stand on the day on which it is announced. */
import type { EntityManager } from 'typeorm';
import {
  attentionOn,
  day,
  formatDay,
  type Day,
  type DrawInspector,
  type DrawSubject,
  type Grade,
  type PolicyHistory,
  type Sector,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { partsOf } from '../database/insertMany.js';
import { Statement } from '../database/statement.js';
import { enterprisesByKey } from '../enterprise/enterprise.loaders.js';
import { selected } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { loadFiles } from '../event/enterpriseFile.js';
import type { Inspector } from '../inspector/inspector.entity.js';
import type { DrawExclusion } from './draw.entity.js';

/** Tickets of a subject under article 7, which asks for a higher chance and says no number; of any other. */
const ATTENTION_WEIGHT = 3;
const USUAL_WEIGHT = 1;

interface SubjectRow {
  readonly id: string;
  readonly key: string;
  readonly sector: Sector;
  readonly grade: Grade;
}

/** The enterprises that match, have a grade on the day and still work. */
export async function subjectsOn(
  manager: EntityManager,
  history: PolicyHistory,
  where: EnterpriseWhere,
  on: Day,
): Promise<readonly DrawSubject[]> {
  const statement = new Statement();
  const from = selected(statement, { area: Area.EVERYWHERE, where, search: '', asOf: formatDay(on) }, true);
  statement.where('p.grade IS NOT NULL');
  statement.where('e.deregistered_on IS NULL');
  const rows: SubjectRow[] = await manager.query(
    `SELECT e.id, e.credit_code AS key, e.sector, p.grade ${from} ${statement.whereClause} ORDER BY e.credit_code`,
    statement.values,
  );
  const watched = await underAttention(manager, history, rows, on);
  return rows.map(({ id, key, sector, grade }) => ({
    key,
    sector,
    grade,
    weight: watched.has(id) ? ATTENTION_WEIGHT : USUAL_WEIGHT,
  }));
}

/** The enterprises that match and are deregistered. */
export async function excludedOn(
  manager: EntityManager,
  where: EnterpriseWhere,
  on: Day,
): Promise<readonly DrawExclusion[]> {
  const statement = new Statement();
  const from = selected(statement, { area: Area.EVERYWHERE, where, search: '', asOf: formatDay(on) }, false);
  statement.where('e.deregistered_on IS NOT NULL');
  const rows: { subject: string; on: string }[] = await manager.query(
    `SELECT e.credit_code AS subject, e.deregistered_on AS "on" ${from} ${statement.whereClause} ORDER BY e.credit_code`,
    statement.values,
  );
  return rows.map(row => ({ ...row, reason: 'DEREGISTERED', afterAnnouncement: false }));
}

/** A file takes some kilobytes. */
const FILES_AT_ONCE = 500;

/** Which of them article 7 watches. Only a file with a record of these kinds, or of grade C, can give a ground. */
async function underAttention(
  manager: EntityManager,
  history: PolicyHistory,
  rows: readonly SubjectRow[],
  on: Day,
): Promise<ReadonlySet<string>> {
  const candidates: string[] = rows.filter(({ grade }) => grade === 'C').map(({ id }) => id);
  const others = rows.filter(({ grade }) => grade !== 'C').map(({ id }) => id);
  for (const part of partsOf(others)) {
    const found: { id: string }[] = await manager.query(
      `SELECT DISTINCT enterprise_id AS id FROM event
       WHERE enterprise_id = ANY($1) AND kind IN ('COMPLAINT', 'ABNORMAL_LISTING', 'SERIOUS_VIOLATION')`,
      [part],
    );
    candidates.push(...found.map(({ id }) => id));
  }
  const watched = new Set<string>();
  for (let start = 0; start < candidates.length; start += FILES_AT_ONCE) {
    const enterprises = await enterprisesByKey(
      manager,
      Area.EVERYWHERE,
      candidates.slice(start, start + FILES_AT_ONCE),
    );
    const files = await loadFiles(
      manager,
      enterprises.filter(enterprise => enterprise !== null),
    );
    for (const { enterprise, record } of files)
      if (attentionOn(history, record, on).length > 0) watched.add(enterprise.key);
  }
  return watched;
}

/** All who serve; whose licence will have expired stays in the pool, to be seen there, and is not drawn. */
export async function inspectorsServing(manager: EntityManager): Promise<readonly DrawInspector[]> {
  const rows: (Pick<Inspector, 'licenceNumber' | 'licenceExpiresOn' | 'sectors'> & {
    recusals: string[];
  })[] = await manager.query(
    `SELECT i.licence_number AS "licenceNumber", i.licence_expires_on AS "licenceExpiresOn", i.sectors,
       COALESCE(r.codes, '{}') AS recusals
     FROM inspector i LEFT JOIN (
       SELECT r.inspector_id, array_agg(e.credit_code) AS codes
       FROM inspector_recusal r JOIN enterprise e ON e.id = r.enterprise_id GROUP BY r.inspector_id
     ) r ON r.inspector_id = i.id WHERE i.active`,
  );
  return rows.map(({ licenceNumber, licenceExpiresOn, sectors, recusals }) => ({
    key: licenceNumber,
    licenceExpiresOn: day(licenceExpiresOn),
    sectors,
    recusals,
  }));
}
