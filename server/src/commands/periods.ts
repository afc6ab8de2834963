/**
 * `npm run periods -- verify|rebuild`: holds the stored grade periods and listings against the records, and the counts against the
 * periods, or makes them anew.
 */
import type { DataSource } from 'typeorm';
import { openAsOwner } from '../database/open.js';
import type { Environment } from '../environment.js';
import type { Filling } from '../grade/fillPart.js';
import { walkPeriods, type Walk } from '../grade/rebuild.js';
import type { Purpose } from '../grade/rebuildWalk.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { onDatabase } from './onDatabase.js';

const purpose = process.argv[2];

onDatabase(async (dataSource, environment) => {
  if (purpose === 'verify') return walk(dataSource, purpose);
  if (purpose === 'rebuild') return rebuild(dataSource, environment);
  console.error('Usage: npm run periods -- verify|rebuild');
  return 2;
});

async function rebuild(dataSource: DataSource, environment: Environment): Promise<number> {
  const { connection: owner, stop } = await openAsOwner(environment, line => console.error(line));
  try {
    return await walk(dataSource, 'rebuild', {
      owner,
      onFilling: filling => console.error(`${NAMES[filling]} hold nothing. Nobody can write until they do.`),
      onFilled: filling => process.stderr.write(`\n${NAMES[filling]} are filled.\n`),
    });
  } finally {
    await stop();
  }
}

const NAMES: Readonly<Record<Filling, string>> = {
  periods: 'The grade periods',
  lists: 'The published lists and what is covered',
};

async function walk(dataSource: DataSource, purpose: Purpose, options: Walk = {}): Promise<number> {
  const { enterprises, changed, different } = await walkPeriods(
    dataSource,
    purpose,
    (done, total) => process.stderr.write(`\r${done} / ${total} (${Math.floor((done * 100) / total)} %)`),
    options,
  );
  process.stderr.write('\n');
  for (const { creditCode, name } of different) console.log(`${creditCode}  ${name}`);
  const verb = purpose === 'rebuild' ? 'were written anew' : 'differ from their records';
  if (different.length > 0 && changed > different.length)
    console.log(`and ${changed - different.length} more`);
  console.log(`${enterprises} enterprises, ${changed} ${verb}.`);
  const { wrong, uncounted } = await verifyCounts(dataSource.manager);
  if (uncounted) console.log('The counts by day are being made anew; meanwhile they are not asked.');
  if (wrong > 0)
    console.log(`${wrong} counts by day differ from the periods. npm run periods -- rebuild counts anew.`);
  return wrong > 0 || (purpose === 'verify' && changed > 0) ? 1 : 0;
}
