/** `npm run periods -- verify|rebuild`: holds the stored grade periods and listings against the records, or writes them anew. */
import { walkPeriods, type Purpose } from '../grade/rebuild.js';
import { onDatabase } from './onDatabase.js';

const purpose = process.argv[2];

onDatabase(async dataSource => {
  if (purpose !== 'verify' && purpose !== 'rebuild') {
    console.error('Usage: npm run periods -- verify|rebuild');
    return 2;
  }
  const { enterprises, different } = await walkPeriods(dataSource, purpose satisfies Purpose, (done, total) =>
    process.stderr.write(`\r${done} / ${total} (${Math.floor((done * 100) / total)} %)`),
  );
  process.stderr.write('\n');
  for (const { creditCode, name } of different) console.log(`${creditCode}  ${name}`);
  const verb = purpose === 'rebuild' ? 'were written anew' : 'differ from their records';
  console.log(`${enterprises} enterprises, ${different.length} ${verb}.`);
  return purpose === 'verify' && different.length > 0 ? 1 : 0;
});
