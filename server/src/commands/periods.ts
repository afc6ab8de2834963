/**
 * `npm run periods -- verify|rebuild`: holds the stored grade periods and listings against the records, and the counts against the
 * periods, or makes them anew.
 */
import { walkPeriods } from '../grade/rebuild.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import type { Purpose } from '../grade/rebuildWalk.js';
import { onDatabase } from './onDatabase.js';

const purpose = process.argv[2];

onDatabase(async dataSource => {
  if (purpose !== 'verify' && purpose !== 'rebuild') {
    console.error('Usage: npm run periods -- verify|rebuild');
    return 2;
  }
  const { enterprises, changed, different } = await walkPeriods(
    dataSource,
    purpose satisfies Purpose,
    (done, total) => process.stderr.write(`\r${done} / ${total} (${Math.floor((done * 100) / total)} %)`),
  );
  process.stderr.write('\n');
  for (const { creditCode, name } of different) console.log(`${creditCode}  ${name}`);
  const verb = purpose === 'rebuild' ? 'were written anew' : 'differ from their records';
  if (changed > different.length) console.log(`and ${changed - different.length} more`);
  console.log(`${enterprises} enterprises, ${changed} ${verb}.`);
  const { wrong, uncounted } = await verifyCounts(dataSource.manager);
  if (uncounted) console.log('The counts by day are being made anew; meanwhile they are not asked.');
  if (wrong > 0)
    console.log(`${wrong} counts by day differ from the periods. npm run periods -- rebuild counts anew.`);
  return wrong > 0 || (purpose === 'verify' && changed > 0) ? 1 : 0;
});
