import { openCluster } from './speed/cluster.mjs';
import { CONTESTANTS, pinOthers, start } from './speed/contestants.mjs';
import { drive } from './speed/drive.mjs';
import { microsecondsOf, microsecondsOfTree } from './speed/cpu.mjs';
import { itemOf } from './speed/work.mjs';
import { SIZES } from './speed/sizes.mjs';
import { readFileSync } from 'node:fs';
const [works, names, warm = '4000', turn = '3000', conns = '32'] = process.argv.slice(2);
pinOthers();
const cluster = await openCluster(new URL('.data', import.meta.url).pathname, 'S', () => {});
const post = Number(readFileSync(cluster.folder + '/cluster/postmaster.pid', 'utf8').split('\n')[0]);
const running = [];
let i = 0;
for (const c of CONTESTANTS.filter(c => names.split(',').some(n => c.name.startsWith(n)))) running.push(await start(c, i++, cluster));
for (const work of works.split(',')) for (const each of running) {
  const made = Array.from({ length: work === 'W2' ? 2000 : 8 }, (_, k) => each.dialect.request(work, itemOf(work, k, SIZES.S.enterprises), k));
  let n = 0;
  const next = () => made[n++ % made.length];
  await drive(each.port, 32, +warm, next);
  const b = [microsecondsOf(each.pid), microsecondsOfTree(post)];
  const d = await drive(each.port, +conns, +turn, next);
  const a = [microsecondsOf(each.pid), microsecondsOfTree(post)];
  console.log(`${work} ${each.name.padEnd(22)} ${(d.requests / d.seconds).toFixed(0).padStart(6)}/s p50 ${d.p50.toFixed(1)} server ${((a[0] - b[0]) / d.requests).toFixed(0)} database ${((a[1] - b[1]) / d.requests).toFixed(0)} refused ${d.refused} total ${d.requests}`);
}
for (const each of running) await each.stop();
await cluster.stop();
