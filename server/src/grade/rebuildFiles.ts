/**
 * Holds the projections of a few enterprises against their files, read as every request reads them, and writes anew what
 * differs: for those that were written to while the whole registry was walked, and for what seems to differ.
 */
import type { EntityManager } from 'typeorm';
import { decidedPeriods } from '@qianqi/shared';
import { coverageOf, rewriteCoverage, sameCoverage, storedCoverage } from '../coverage/coverage.js';
import { columnsOf, rowsByEnterprise } from '../database/rows.js';
import { listingRows } from '../disclosure/listingRows.js';
import { rewriteListing, sameListing, storedListings } from '../disclosure/storedListing.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { FormerName } from '../enterprise/formerName.entity.js';
import { loadFiles, type EnterpriseFile } from '../event/enterpriseFile.js';
import type { Writer } from '../ledger/writer.js';
import type { PolicyBook } from '../policy/policyBook.js';
import { objectionsByEnterprise, toObjection } from '../redress/objections.js';
import { blackDays, rewriteRoll } from './blackRoll.js';
import { BlackRoll } from './blackRoll.entity.js';
import { GradePeriod } from './gradePeriod.entity.js';
import {
  decidedPeriodRows,
  projectPeriods,
  sameDecidedPeriods,
  type DecidedPeriodRow,
} from './projection.js';
import { tellRebuilt } from './tellRebuilt.js';

/** Whose stored rows are not what the records give. */
interface DifferentFile {
  readonly file: EnterpriseFile;
  readonly listing: ReturnType<typeof listingRows>;
  readonly periods: readonly DecidedPeriodRow[];
}

export type Named = Pick<Enterprise, 'creditCode' | 'name'>;

/** In a transaction that sees one instant, or in which they are locked. */
export async function differentFiles(
  manager: EntityManager,
  { history }: PolicyBook,
  keys: readonly string[],
): Promise<readonly DifferentFile[]> {
  const enterprises: Enterprise[] = await manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e WHERE e.id = ANY($1) ORDER BY e.id`,
    [keys],
  );
  const stored = await rowsByEnterprise(manager, GradePeriod, keys, 't.from_day');
  const listings = await storedListings(manager, keys);
  const coverage = await storedCoverage(manager, keys);
  const rolls = await rowsByEnterprise(manager, BlackRoll, keys, 't.enterprise_id');
  const objections = await objectionsByEnterprise(manager, keys);
  const formerNames = await rowsByEnterprise(manager, FormerName, keys, 't.replaced_at');
  const different: DifferentFile[] = [];
  for (const file of await loadFiles(manager, enterprises)) {
    const { enterprise, record } = file;
    const { key } = enterprise;
    const listing = listingRows(
      history,
      { ...file, objections: (objections.get(key) ?? []).map(toObjection) },
      formerNames.get(key) ?? [],
    );
    const periods = stored.get(key) ?? [];
    const wanted = decidedPeriodRows(decidedPeriods(history, record));
    const sameGrades =
      sameDecidedPeriods(wanted, periods) && isRolled(rolls.get(key)?.[0], enterprise.name, wanted);
    const sameCovered = sameCoverage(coverageOf(record), coverage.get(key) ?? null);
    if (sameGrades && sameCovered && sameListing(listing, listings.get(key) ?? [])) continue;
    different.push({ file, listing, periods });
  }
  return different;
}

function isRolled(row: BlackRoll | undefined, name: string, periods: readonly DecidedPeriodRow[]): boolean {
  const days = blackDays(periods);
  return days === null ? row === undefined : row?.days === days && row.name === name;
}

/** The enterprises are locked. Answers those that differed. */
export async function rebuildFiles(writer: Writer, keys: readonly string[]): Promise<readonly Named[]> {
  const different = await differentFiles(writer.manager, writer.policies, keys);
  const differing = different.map(({ file }) => file.enterprise.key);
  if (differing.length > 0) await tellRebuilt(writer, differing, () => rewrite(writer, different));
  return different.map(({ file }) => file.enterprise);
}

async function rewrite({ manager, policies }: Writer, different: readonly DifferentFile[]): Promise<void> {
  for (const { file, listing, periods } of different) {
    const { key } = file.enterprise;
    await projectPeriods(manager, policies.history, file.enterprise, file.record, periods);
    const periodsNow = decidedPeriodRows(decidedPeriods(policies.history, file.record));
    await manager.query('DELETE FROM black_roll WHERE enterprise_id = $1', [key]);
    const after = { name: file.enterprise.name, periods: periodsNow };
    await Promise.all(rewriteRoll(manager, [{ enterpriseId: key, before: null, after }]));
    await rewriteCoverage(manager, key, coverageOf(file.record));
    await rewriteListing(manager, key, listing);
  }
}
