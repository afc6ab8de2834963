/** `npm run periods -- verify|rebuild`: holds the stored grade periods and listings against the records, or writes them anew. */
import { walkPeriods } from '../grade/rebuild.js';
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
  return purpose === 'verify' && changed > 0 ? 1 : 0;
});
