/** The yearly cap on visits of one enterprise (国办发〔2024〕54号): what counts is due in the calendar year and not called off. */
import type { EntityManager } from 'typeorm';
import { parseDay, policyOn, must, VISIT_KINDS, type PolicyHistory } from '@qianqi/shared';
import { partsOf } from '../database/insertMany.js';
import type { VisitQuota } from './visitQuota.type.js';

/** How many visits a year an enterprise may have on that day; the edition's parameter. */
export function visitCapOn(history: PolicyHistory, on: string): number {
  return policyOn(history, must(parseDay(on))).supervision.visitsPerYearCap;
}

/** Visits of each enterprise in each calendar year from one to another. */
export class VisitCounts {
  private readonly counts = new Map<string, number>();

  of(enterpriseKey: string, on: string): number {
    return this.counts.get(placeOf(enterpriseKey, on)) ?? 0;
  }

  add(enterpriseKey: string, on: string, count = 1): void {
    this.counts.set(placeOf(enterpriseKey, on), this.of(enterpriseKey, on) + count);
  }
}

function placeOf(enterpriseKey: string, on: string): string {
  return `${enterpriseKey} ${on.slice(0, 4)}`;
}

export async function countVisits(
  manager: EntityManager,
  enterpriseKeys: readonly string[],
  from: string,
  to: string,
): Promise<VisitCounts> {
  const counts = new VisitCounts();
  for (const part of partsOf(enterpriseKeys)) {
    const rows: { key: string; on: string; count: number }[] = await manager.query(
      `SELECT enterprise_id AS key, min(due_on) AS on, count(*)::integer AS count FROM supervision_task
       WHERE enterprise_id = ANY($1) AND due_on BETWEEN $2 AND $3 AND kind = ANY($4)
         AND status NOT IN ('CANCELLED', 'WITHDRAWN')
       GROUP BY enterprise_id, extract(year FROM due_on)`,
      [part, `${from.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`, VISIT_KINDS],
    );
    for (const { key, on, count } of rows) counts.add(key, on, count);
  }
  return counts;
}

/** How each of those enterprises stands in the calendar year of the day. */
export async function visitQuotas(
  manager: EntityManager,
  history: PolicyHistory,
  enterpriseKeys: readonly string[],
  on: string,
): Promise<VisitQuota[]> {
  const visits = await countVisits(manager, enterpriseKeys, on, on);
  const cap = visitCapOn(history, on);
  const year = Number(on.slice(0, 4));
  return enterpriseKeys.map(key => ({ year, visits: visits.of(key, on), cap }));
}
