import { openCluster } from './speed/cluster.mjs';
import pg from 'pg';
const cluster = await openCluster(new URL('.data', import.meta.url).pathname, 'S', () => {});
const c = new pg.Client({ ...cluster.owner, options: '-c max_parallel_workers_per_gather=0' });
await c.connect();
const { rows: ents } = await c.query('SELECT id, credit_code FROM enterprise ORDER BY md5(id::text) LIMIT 640');
const ids = ents.map(e => e.id);
const batches = Array.from({ length: 40 }, (_, i) => ids.slice(i * 16, i * 16 + 16));
const cols = 't.enterprise_id, t.id, t.kind, t.counts_from, t.recorded_at, t.voided_at';

const codes = new Map(ents.map(e => [e.id, e.credit_code]));
const LINE = `t.id::text || t.counts_from::text || t.kind || E'\\t' || t.recorded_at::text || E'\\t' || coalesce(t.voided_at::text, '')`;
const base = `e.id, e.credit_code, e.name, e.included_on, e.recorded_at, p.grade, p.decided_by[width_bucket('2026-06-30'::date, p.decided_from)]`;
const from = `FROM credit_code c JOIN enterprise e ON e.id = c.enterprise_id LEFT JOIN grade_period p ON p.enterprise_id = e.id AND p.from_day <= '2026-06-30' AND (p.until_day IS NULL OR p.until_day > '2026-06-30')`;
const S = {
  bare: `SELECT ${base} ${from} WHERE c.credit_code = ANY($1)`,
  nogrp: `SELECT e.id, e.name FROM credit_code c JOIN enterprise e ON e.id = c.enterprise_id WHERE c.credit_code = ANY($1)`,
  one: `SELECT ${base}, (SELECT count(*)::integer FROM event v WHERE v.enterprise_id = e.id) AS total, (SELECT string_agg(x.line, E'\\n' ORDER BY x.counts_from DESC, x.id DESC) FROM (SELECT t.id, t.counts_from, ${LINE} AS line FROM event t WHERE t.enterprise_id = e.id ORDER BY t.counts_from DESC, t.id DESC LIMIT 21) x) AS events ${from} WHERE c.credit_code = ANY($1)`,
  oneNoSort: `SELECT ${base}, (SELECT count(*)::integer FROM event v WHERE v.enterprise_id = e.id) AS total, (SELECT string_agg(x.line, E'\\n') FROM (SELECT ${LINE} AS line FROM event t WHERE t.enterprise_id = e.id ORDER BY t.counts_from DESC, t.id DESC LIMIT 21) x) AS events ${from} WHERE c.credit_code = ANY($1)`,
  oneArr: `SELECT ${base}, (SELECT count(*)::integer FROM event v WHERE v.enterprise_id = e.id) AS total, array_to_string(ARRAY(SELECT ${LINE} AS line FROM event t WHERE t.enterprise_id = e.id ORDER BY t.counts_from DESC, t.id DESC LIMIT 21), E'\\n') AS events ${from} WHERE c.credit_code = ANY($1)`,
};
const who = process.argv[2]?.split(',') ?? Object.keys(S);
import { microsecondsOf } from './speed/cpu.mjs';
const [{ pid }] = (await c.query('select pg_backend_pid() pid')).rows;
for (const [n, text] of Object.entries(S)) {
  if (!who.includes(n)) continue;
  for (const rowMode of [undefined, 'array']) {
    for (let r = 0; r < 3; r++) for (const b of batches) await c.query({ name: n, text, values: [b.map(x => codes.get(x))], rowMode });
    const b0 = microsecondsOf(pid), j0 = process.cpuUsage();
    let rows = 0, k = 0;
    for (let r = 0; r < 10; r++) for (const b of batches) { rows += (await c.query({ name: n, text, values: [b.map(x => codes.get(x))], rowMode })).rows.length; k += 16; }
    const j = process.cpuUsage(j0);
    console.log(n.padEnd(10), rowMode, 'db µs/enterprise', ((microsecondsOf(pid) - b0) / k).toFixed(1), 'js', ((j.user + j.system) / k).toFixed(1), 'rows/ent', (rows / k).toFixed(1));
  }
  if (process.argv[3]) console.log((await c.query({ text: 'EXPLAIN (ANALYZE, BUFFERS) ' + text.replace('$1', `'{${batches[0].map(x => codes.get(x))}}'`) })).rows.map(r => r['QUERY PLAN']).join('\n'));
}
await c.end(); await cluster.stop();
