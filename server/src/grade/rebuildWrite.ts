/** What becomes of the enterprises whose projections seemed to differ: looked at again, or written anew in a transaction. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, EntityManager } from 'typeorm';
import { Area } from '../access/area.js';
import type { Clock } from '../clock.js';
import { today } from '../clock.js';
import { lockEach } from '../ledger/lockEach.js';
import { patiently } from '../ledger/patience.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import type { Writer } from '../ledger/writer.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { readHorizon } from '../supervision/horizon.js';
import { replanMany } from '../supervision/replan.js';
import { leaveUncounted } from '../gradeCount/deltas.js';
import {
  LISTING_WRITTEN_BY,
  PROJECTION_NAMES,
  PROJECTIONS,
  type ProjectedLines,
  type Projection,
} from './projectedLines.js';
import { differentFiles, rebuildFiles, type Named } from './rebuildFiles.js';
import type { Compared, Differing } from './rebuildPart.js';
import { tellRebuilt } from './tellRebuilt.js';

/** Stands in the ledger for whoever ran the command. */
const REBUILDER = '重建';

/** The editions may have changed since the comparison began: then none of it counts. */
export async function verifyAgain(
  dataSource: DataSource,
  { differing }: Compared,
): Promise<readonly Named[]> {
  if (differing.length === 0) return [];
  const keys = differing.map(({ enterprise }) => enterprise.key);
  return dataSource.transaction('REPEATABLE READ', async manager => {
    const different = await differentFiles(manager, await loadPolicyBook(manager), keys);
    return different.map(({ file }) => file.enterprise);
  });
}

/**
 * One transaction, in which those that differ are locked, as a write would lock them; who was written to since the comparison is
 * compared again. With the periods the plan is brought up, which a new edition changes even where no grade does. The data
 * source's connections must be able to COPY.
 */
export async function writeAnew(
  dataSource: DataSource,
  compared: Compared,
  clock: Clock,
): Promise<readonly Named[]> {
  return patiently(() =>
    dataSource.transaction('READ COMMITTED', async manager => {
      const policies = await loadPolicyBook(manager);
      const now = { now: clock.now(), today: today(clock) };
      const writer = { manager, policies, username: REBUILDER, area: Area.EVERYWHERE, deed: null, ...now };
      const { quiet, others } = await sorted(manager, compared, policies.history === compared.history);
      const found: Named[] = quiet.map(({ enterprise }) => enterprise);
      if (quiet.length > 0)
        await tellRebuilt(
          writer,
          quiet.map(({ enterprise }) => enterprise.key),
          () => write(writer, quiet),
        );
      if (others.length > 0) found.push(...(await rebuildFiles(writer, others)));
      if ((await readHorizon(manager)).length > 0) await replanMany(writer, compared.keys);
      return found;
    }),
  );
}

/** Locks them; `quiet` are those of whom nothing was written since they were read. */
async function sorted(
  manager: EntityManager,
  { keys, differing }: Compared,
  sameEditions: boolean,
): Promise<{ readonly quiet: readonly Differing[]; readonly others: readonly string[] }> {
  const asked = sameEditions ? differing.map(({ enterprise }) => enterprise.key) : keys;
  if (asked.length === 0) return { quiet: [], others: [] };
  const rows = await lockEach<{ key: string; ledgerLength: number }>(
    manager,
    asked,
    'id AS key, ledger_length AS "ledgerLength"',
  );
  if (!sameEditions) return { quiet: [], others: keys };
  const lengths = new Map(rows.map(({ key, ledgerLength }) => [key, ledgerLength]));
  const isQuiet = ({ enterprise: { key, ledgerLength } }: Differing) => lengths.get(key) === ledgerLength;
  return {
    quiet: differing.filter(isQuiet),
    others: differing.filter(each => !isQuiet(each)).map(({ enterprise }) => enterprise.key),
  };
}

async function write({ manager }: Writer, differing: readonly Differing[]): Promise<void> {
  for (const table of PROJECTION_NAMES) {
    const unlike = differing.filter(({ stored, wanted }) => stored[table] !== wanted[table]);
    if (table === 'grade_period' && unlike.length > 0) await leaveUncounted(manager);
    const gone = unlike.filter(({ stored }) => stored[table] !== '');
    if (gone.length > 0)
      await manager.query(`DELETE FROM ${table} WHERE enterprise_id = ANY($1)`, [
        gone.map(({ enterprise }) => enterprise.key),
      ]);
    await copyInto(
      manager,
      table,
      unlike.map(({ wanted }) => wanted),
    );
  }
}

async function copyInto(
  manager: EntityManager,
  table: Projection,
  wanted: readonly ProjectedLines[],
): Promise<void> {
  let lines = wanted.map(each => each[table]).join('');
  if (lines === '') return;
  let { columns } = PROJECTIONS[table] as { columns: string };
  if (table === 'listing') {
    const [{ transaction }] = await manager.query(`SELECT ${OWN_NUMBER}::text AS transaction`);
    columns += `, ${LISTING_WRITTEN_BY}`;
    lines = lines.replaceAll(/^([^\t]*\t[^\t]*\t([^\t]*).*)$/gm, (_, line: string, knownUntil: string) =>
      [line, transaction, knownUntil === '\\N' ? '\\N' : transaction].join('\t'),
    );
  }
  const client = (await manager.queryRunner!.connect()) as pg.PoolClient;
  await pipeline(Readable.from([lines]), client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)));
}
