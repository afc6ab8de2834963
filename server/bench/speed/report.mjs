/** The results as tables, on the screen and, of a whole run, in the README between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { inTree } from '../../launch/tree.mjs';

const README = inTree('server/bench/README.md');
const LIMIT = 'limit';
const SAME = 'limit, same projection';
const MERCURIUS = 'Mercurius + jit';
const POSTGRAPHILE = 'PostGraphile 5';

/** At least so many times the rate of the other, at 32 connections. */
const TARGETS = {
  W1: { [LIMIT]: 0.8, [MERCURIUS]: 1.5, [POSTGRAPHILE]: 3 },
  W2: { [LIMIT]: 0.6, [MERCURIUS]: 2, [POSTGRAPHILE]: 5 },
  W3: { [SAME]: 0.6, [MERCURIUS]: 20, [POSTGRAPHILE]: 50 },
  W4: { [SAME]: 0.4, [MERCURIUS]: 100, [POSTGRAPHILE]: 100 },
  W5: { [LIMIT]: 0.35, [MERCURIUS]: 0.6, [POSTGRAPHILE]: 1 },
};

/**
 * @param {object} run
 * @param {string} run.name of the size
 * @param {import('./sizes.mjs').Size} run.size
 * @param {import('./measure.mjs').Result[]} run.results
 * @param {{ periods: number, lists: number, counts: number } | null} run.rebuilt seconds
 * @param {readonly string[]} run.works
 * @param {readonly number[]} run.loadBefore of the machine, before the run
 * @param {boolean} run.isWhole
 */
export function report({ name, size, results, rebuilt, works, loadBefore, isWhole }) {
  const text = [
    heading(name, size, rebuilt, loadBefore),
    '',
    ...ratios(results, works),
    '',
    ...figures(results, works),
  ].join('\n');
  console.log(text);
  if (isWhole) rewrite(name, text);
}

function heading(name, { enterprises, events }, rebuilt, loadBefore) {
  const on = new Date().toISOString().slice(0, 10);
  const [{ model }] = cpus();
  const load = [loadBefore, loadavg()].map(([minute]) => minute.toFixed(1)).join(' before and ');
  return [
    `Size ${name} (${number(enterprises)} enterprises, ${number(events)} events), ${on}, Node ${process.version}, ${cpus().length} cores of ${model};`,
    `load average ${load} after the run.${rebuilt === null ? '' : ` W7, all periods rebuilt: ${rebuilt.periods.toFixed(1)} s; lists and coverage: ${rebuilt.lists.toFixed(1)} s, counts: ${rebuilt.counts.toFixed(1)} s.`}`,
  ].join('\n');
}

const number = value => value.toLocaleString('en');
const find = (results, work, who, connections = 32) =>
  results.find(each => each.work === work && each.name === who && each.connections === connections);

function ratios(results, works) {
  const rows = works.flatMap(work =>
    Object.entries(TARGETS[work]).flatMap(([who, target]) => {
      const [mine, other] = [find(results, work, 'ours'), find(results, work, who)];
      if (!mine || !other) return [];
      const ratio = mine.rate / other.rate;
      const cpu = (other.serverCpu + other.databaseCpu) / (mine.serverCpu + mine.databaseCpu);
      return [
        [work, who, times(ratio), `≥ ${target}`, ratio >= target ? 'reached' : 'not reached', times(cpu)],
      ];
    }),
  );
  return table(['work', 'beside', 'ours', 'target', '', 'of its processor time'], rows);
}

function figures(results, works) {
  const rows = works.flatMap(work =>
    results
      .filter(each => each.work === work && each.connections === 32)
      .map(each => {
        const { name, rate, p50, p99, serverCpu, databaseCpu } = each;
        const alone = find(results, work, name, 1);
        const cells = [rate, alone?.rate ?? NaN].map(digits);
        return [work, name, ...cells, digits(p50), digits(p99), digits(serverCpu), digits(databaseCpu)];
      }),
  );
  const head = ['work', 'who', '/s at 32', '/s at 1', 'p50 ms', 'p99 ms', 'server µs', 'database µs'];
  return table(head, rows);
}

const digits = value => (Number.isFinite(value) && value >= 0 ? number(Number(value.toPrecision(3))) : '–');
const times = value => (Number.isFinite(value) && value >= 0 ? `${digits(value)}×` : '–');

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < 2 ? '---' : '---:'))), ...rows.map(line)];
}

function rewrite(name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to === -1) return;
  writeFileSync(README, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
