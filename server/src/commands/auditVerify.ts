/** `npm run audit:verify`: finds every row of the audit that was changed, removed or put in, and names it. */
import { systemClock } from '../clock.js';
import { publicKeysKnown } from '../audit/checkpoint/openSigningKey.js';
import { readWitnesses } from '../audit/checkpoint/witness.js';
import { describeDiscrepancy } from '../audit/verify/discrepancy.js';
import { verifyAudit } from '../audit/verify/verifyAudit.js';
import { onDatabase } from './onDatabase.js';

const SAID_EVERY_MS = 1000;

onDatabase(async (dataSource, environment) => {
  const begun = systemClock.now();
  const trustedKeys = publicKeysKnown(environment);
  let found = 0;
  let saidAt = begun;
  const counts = await verifyAudit(dataSource, {
    trustedKeys,
    witnesses: readWitnesses(environment.dataDir),
    report(discrepancy) {
      found++;
      console.log(describeDiscrepancy(discrepancy));
    },
    onProgress({ chains, entries }) {
      if (systemClock.now() - saidAt < SAID_EVERY_MS) return;
      saidAt = systemClock.now();
      process.stderr.write(`\r${chains} 条链，${entries} 条记录`);
    },
  });
  const seconds = ((systemClock.now() - begun) / 1000).toFixed(1);
  const { chains, entries, records, checkpoints, unsealed } = counts;
  if (saidAt !== begun) process.stderr.write('\n');
  if (trustedKeys.length === 0)
    console.log('本机没有签名密钥，也未设 AUDIT_TRUSTED_KEYS：签名只与检查点自带的公钥核对过。');
  console.log(
    `核对了 ${chains} 条链、${entries} 条审计记录、${records} 条业务记录、${checkpoints} 个检查点，用时 ${seconds} 秒；` +
      `${unsealed} 条尚未封存。${found === 0 ? '全部相符。' : `${found} 处不符。`}`,
  );
  return found === 0 ? 0 : 1;
});
