/** Our server beside others on one registry: `npm run bench -- S [works] [contestants]`. See README.md. */
import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { openCluster, rebuildAll } from './speed/cluster.mjs';
import { CONTESTANTS, pinOthers, start } from './speed/contestants.mjs';
import { measure } from './speed/measure.mjs';
import { report } from './speed/report.mjs';
import { SIZES } from './speed/sizes.mjs';
import { itemOf, WORKS } from './speed/work.mjs';

const [name = 'S', wantedWorks = '', wantedNames = ''] = process.argv.slice(2);
const size = SIZES[name];
if (!size) throw new Error(`no size ${name}; there are ${Object.keys(SIZES).join(', ')}`);
const among = (wanted, each) => wanted === '' || wanted.split(',').some(part => each.startsWith(part));
const works = Object.keys(WORKS).filter(work => among(wantedWorks, work));
const contestants = CONTESTANTS.filter(each => among(wantedNames, each.name));
/** As many different ones are compared of works that are about one enterprise. */
const ITEMS = { W2: 50, W5: 20 };
const say = line => console.error(line);

const loadBefore = loadavg();
pinOthers();
const cluster = await openCluster(name, say);
const running = [];
try {
  const rebuilt = process.env.BENCH_REBUILD === '0' ? null : await rebuildAll(cluster, say);
  for (const [index, each] of contestants.entries()) running.push(await start(each, index, cluster));
  for (const work of works) await compare(work);
  const results = await measure({ running, works, size, cluster, say });
  const isWhole = wantedWorks === '' && wantedNames === '';
  report({ name, size, results, rebuilt, works, loadBefore, isWhole });
} finally {
  for (const each of running) await each.stop();
  await undoPeers();
  await cluster.stop();
}

/** Everybody must give the same answer before anybody is timed; ours comes last, as what it records stays. */
async function compare(work) {
  const able = running.filter(each => each.works.includes(work));
  const all = [...able.filter(each => each.name !== 'ours'), ...able.filter(each => each.name === 'ours')];
  for (let number = 0; number < (ITEMS[work] ?? 1); number++) {
    const item = itemOf(work, number, size.enterprises);
    const answers = [];
    for (const each of all) {
      answers.push(await answerOf(each, work, item));
      if (work === 'W5') await undoPeers();
    }
    const other = answers.findIndex(answer => !isDeepStrictEqual(answer, answers[0]));
    if (other === -1) continue;
    const said = { [all[0].name]: answers[0], [all[other].name]: answers[other] };
    console.error(JSON.stringify(said, null, 1).slice(0, 6000));
    throw new Error(`${work}: ${all[other].name} answers otherwise than ${all[0].name}`);
  }
}

async function answerOf({ port, dialect, name: who }, work, item) {
  const text = dialect.request(work, item, 0).toString();
  const [head, body] = text.split('\r\n\r\n');
  const [start, ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map(line => line.split(': ')).filter(([key]) => !/^(host|content-length)$/.test(key)),
  );
  const response = await fetch(`http://127.0.0.1:${port}${start.split(' ')[1]}`, {
    method: 'POST',
    headers,
    body,
  });
  const answer = await response.json();
  if (answer.errors || !response.ok)
    throw new Error(`${work}: ${who} answers ${JSON.stringify(answer).slice(0, 2000)}`);
  return dialect.read(work, answer);
}

/** What the peers recorded goes again: no projection of ours knows of it. */
async function undoPeers() {
  const client = new pg.Client(cluster.owner);
  await client.connect();
  await client.query(`DELETE FROM event WHERE recorded_by = 'peer'`);
  await client.end();
}
