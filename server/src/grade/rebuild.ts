/** Walks the whole registry and holds the stored periods, listings and coverage against the records. */
import type { DataSource, EntityManager } from 'typeorm';
import { decidedPeriods } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { systemClock, today, type Clock } from '../clock.js';
import { coverageOf, rewriteCoverage, sameCoverage, storedCoverage } from '../coverage/coverage.js';
import { columnsOf, rowsByEnterprise } from '../database/rows.js';
import { listingRows } from '../disclosure/listingRows.js';
import { rewriteListing, sameListing, storedListings } from '../disclosure/storedListing.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { FormerName } from '../enterprise/formerName.entity.js';
import { loadFiles, type EnterpriseFile } from '../event/enterpriseFile.js';
import { patiently } from '../ledger/patience.js';
import type { Writer } from '../ledger/writer.js';
import { objectionsByEnterprise, toObjection } from '../redress/objections.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { replanMany } from '../supervision/replan.js';
import { GradePeriod } from './gradePeriod.entity.js';
import {
  decidedPeriodRows,
  projectPeriods,
  sameDecidedPeriods,
  type DecidedPeriodRow,
} from './projection.js';
import { tellRebuilt } from './tellRebuilt.js';

export type Purpose = 'verify' | 'rebuild';

export interface Walked {
  readonly enterprises: number;
  /** Those whose stored periods were not what the records give. */
  readonly different: readonly Pick<Enterprise, 'creditCode' | 'name'>[];
}

const BATCH = 200;

/** Stands in the ledger for whoever ran the command. */
const REBUILDER = '重建';

/**
 * Each batch is one transaction. A rebuild locks its enterprises, as a write would; a verification reads them and their
 * periods in one snapshot, so that a write in between is not taken for a difference. With the periods the plan is brought
 * up, which a new edition changes even where no grade does.
 */
export async function walkPeriods(
  dataSource: DataSource,
  purpose: Purpose,
  progress: (done: number, total: number) => void,
  clock: Clock = systemClock,
): Promise<Walked> {
  const [{ total }] = await dataSource.query('SELECT count(*)::integer AS total FROM enterprise');
  const different: Pick<Enterprise, 'creditCode' | 'name'>[] = [];
  let done = 0;
  let last: string | null = null;
  for (;;) {
    const { batch, found } = await patiently(() =>
      dataSource.transaction(purpose === 'verify' ? 'REPEATABLE READ' : 'READ COMMITTED', async manager => {
        const enterprises = await enterprisesAfter(manager, last, purpose);
        return { batch: enterprises, found: await compare(manager, enterprises, purpose, clock) };
      }),
    );
    if (batch.length === 0) return { enterprises: done, different };
    different.push(...found);
    done += batch.length;
    last = batch.at(-1)!.key;
    progress(done, Math.max(total, done));
  }
}

function enterprisesAfter(
  manager: EntityManager,
  last: string | null,
  purpose: Purpose,
): Promise<Enterprise[]> {
  const lock = purpose === 'rebuild' ? 'FOR UPDATE' : '';
  return manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e
     WHERE $1::uuid IS NULL OR e.id > $1::uuid ORDER BY e.id LIMIT ${BATCH} ${lock}`,
    [last],
  );
}

async function compare(
  manager: EntityManager,
  enterprises: readonly Enterprise[],
  purpose: Purpose,
  clock: Clock,
) {
  const policies = await loadPolicyBook(manager);
  const { history } = policies;
  const keys = enterprises.map(({ key }) => key);
  const stored = await rowsByEnterprise(manager, GradePeriod, keys, 't.from_day');
  const listings = await storedListings(manager, keys);
  const coverage = await storedCoverage(manager, keys);
  const objections = await objectionsByEnterprise(manager, keys);
  const formerNames = await rowsByEnterprise(manager, FormerName, keys, 't.replaced_at');
  const different: Different[] = [];
  for (const file of await loadFiles(manager, enterprises)) {
    const { enterprise, record } = file;
    const { key } = enterprise;
    const listing = listingRows(
      history,
      { ...file, objections: (objections.get(key) ?? []).map(toObjection) },
      formerNames.get(key) ?? [],
    );
    const periods = stored.get(key) ?? [];
    const sameGrades = sameDecidedPeriods(decidedPeriodRows(decidedPeriods(history, record)), periods);
    const sameCovered = sameCoverage(coverageOf(record), coverage.get(key) ?? null);
    if (sameGrades && sameCovered && sameListing(listing, listings.get(key) ?? [])) continue;
    different.push({ file, listing, periods });
  }
  if (purpose === 'rebuild') {
    const now = { now: clock.now(), today: today(clock) };
    const writer = { manager, policies, username: REBUILDER, area: Area.EVERYWHERE, deed: null, ...now };
    const differing = different.map(({ file }) => file.enterprise.key);
    if (differing.length > 0) await tellRebuilt(writer, differing, () => rewrite(writer, different));
    await replanMany(writer, keys);
  }
  return different.map(({ file }) => file.enterprise);
}

/** Whose stored rows are not what the records give. */
interface Different {
  readonly file: EnterpriseFile;
  readonly listing: ReturnType<typeof listingRows>;
  readonly periods: readonly DecidedPeriodRow[];
}

async function rewrite({ manager, policies }: Writer, different: readonly Different[]): Promise<void> {
  for (const { file, listing, periods } of different) {
    const { key } = file.enterprise;
    await projectPeriods(manager, policies.history, key, file.record, periods);
    await rewriteCoverage(manager, key, coverageOf(file.record));
    await rewriteListing(manager, key, listing);
  }
}
