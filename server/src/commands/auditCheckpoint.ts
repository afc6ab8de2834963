/** `npm run audit:checkpoint`: signs now how far the audit chains have come, beside a running server or without it. */
import { systemClock } from '../clock.js';
import { makeAndWitness } from '../audit/checkpoint/keeper.js';
import { openSigningKey } from '../audit/checkpoint/openSigningKey.js';
import { onDatabase } from './onDatabase.js';

onDatabase(async (dataSource, environment) => {
  const key = openSigningKey(environment, line => console.error(line));
  if (key === null) return 1;
  const folder = environment.dataDir;
  const made = await makeAndWitness({ dataSource, clock: systemClock, key, folder });
  console.log(
    made === null
      ? '自上一检查点以来没有新的记录，或另一台服务器正在生成检查点。'
      : `检查点 ${made.number}：${made.headCount} 条链，摘要 ${made.hash.toString('hex')}`,
  );
  return 0;
});
