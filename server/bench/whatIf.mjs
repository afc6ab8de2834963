/**
 * W6: a simulation over the whole registry as the policy desk runs it, thread, progress and movers kept, and the clauses counted
 * for the first time: `node server/bench/whatIf.mjs [S|M|L]`, after `npm run build`. Three runs; see README.md.
 */
import { day, edition, printPolicy } from '../../shared/dist/src/index.js';
import { createDataSource } from '../dist/database/dataSource.js';
import { bringUpStandings } from '../dist/policy/clauseStandings.js';
import { loadPolicyBook } from '../dist/policy/policyBook.js';
import { runWhatIf } from '../dist/policy/whatIfRun.js';
import { openCluster } from './speed/cluster.mjs';
import { NOON, SIZES, TODAY } from './speed/sizes.mjs';

const RUNS = 3;
const [name = 'S'] = process.argv.slice(2);
if (!SIZES[name]) throw new Error(`no size ${name}; there are ${Object.keys(SIZES).join(', ')}`);
const say = line => console.error(line);
const cluster = await openCluster(name, say);
const dataSource = await createDataSource(cluster.application).initialize();
const worker = new URL('../dist/policy/whatIf.worker.js', import.meta.url);
const id = '01940000-0000-7000-8000-000000000001';
try {
  const literal = edition('2023-literal');
  const before = JSON.stringify(printPolicy(literal));
  for (const { title, change } of [
    { title: 'one threshold', change: document => (document.clauses[8].tests[0].threshold = 2) },
    { title: 'the stricter reading', change: document => (document.decision[2].when = 'ALL') },
  ]) {
    const document = structuredClone(printPolicy(literal));
    change(document);
    for (let run = 0; run < RUNS; run++) {
      await enter(JSON.stringify(document));
      const begun = performance.now();
      let longest = 0;
      let last = begun;
      // How long a request would have had to wait for this thread.
      const looks = setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }, 5);
      const row = { id, document: JSON.stringify(document), asOf: TODAY };
      await runWhatIf(dataSource, worker, row, before, new AbortController().signal);
      clearInterval(looks);
      const seconds = ((performance.now() - begun) / 1000).toFixed(2);
      const [{ total, movers }] = await dataSource.query(
        `SELECT total, (SELECT count(*)::integer FROM what_if_mover WHERE what_if_id = w.id) AS movers FROM what_if w WHERE id = $1`,
        [id],
      );
      say(
        `${title}: ${total} enterprises, ${movers} movers, ${seconds} s; requests waited ${longest.toFixed(0)} ms at most`,
      );
    }
  }
  await dataSource.query('DELETE FROM clause_standing');
  const { history } = await loadPolicyBook(dataSource.manager);
  const begun = performance.now();
  let asks = 1;
  while ((await bringUpStandings(dataSource, { history, today: day(TODAY) })) > 0) asks++;
  say(
    `clauses counted for the first time in ${((performance.now() - begun) / 1000).toFixed(2)} s, ${asks} questions`,
  );
  const again = performance.now();
  await bringUpStandings(dataSource, { history, today: day(TODAY) });
  say(`and again in ${(performance.now() - again).toFixed(0)} ms`);
} finally {
  await dataSource.query('DELETE FROM what_if_mover');
  await dataSource.query('DELETE FROM what_if');
  await dataSource.destroy();
  await cluster.stop();
}

async function enter(document) {
  await dataSource.query('DELETE FROM what_if_mover');
  await dataSource.query('DELETE FROM what_if');
  await dataSource.query(
    `INSERT INTO what_if (id, account_id, requested_by, requested_at, title, document, base_id, as_of, status, done, total, beat_at)
     VALUES ($1, $1, 'bench', $2, 'bench', $3, '2023-literal', $4, 'RUNNING', 0, 0, now())`,
    [id, new Date(NOON), document, TODAY],
  );
}
