/**
 * Whether the pages still weigh what they may: builds them in memory and sums, gzip, the scripts that are fetched before the
 * sign-in page and before the first list can be shown; and that what draws charts is fetched by neither. Budgets in kilobytes of
 * 1000 bytes. What needs a browser or a server, such as the public pages, is held by `e2e/`.
 */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const KB = 1000;
const root = fileURLToPath(new URL('.', import.meta.url));
const BUDGETS = [
  { page: 'sign-in', most: 160, shows: ['mount.tsx'] },
  { page: 'first list', most: 430, shows: ['mount.tsx', 'shell/Shell.tsx', 'enterprise/EnterpriseList.tsx'] },
];
/** Drawn on some pages only. */
const CHARTS = /src\/(domain\/timeline|dashboard)\/|node_modules\/(echarts|zrender)\//;

const built = await build({
  root,
  configFile: `${root}vite.config.ts`,
  logLevel: 'silent',
  build: { write: false },
});
const chunks = [built].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'));
const byFile = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
const entry = chunks.find(({ isEntry }) => isEntry);

const faults = [];
for (const { page, most, shows } of BUDGETS) {
  const wanted = shows.map(name => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some(id => id.endsWith(`/src/${name}`)));
    if (!found) throw new Error(`no script holds ${name}: name another in web/budget.mjs`);
    return found;
  });
  const fetched = closure([entry, ...wanted]);
  const weight = [...fetched].reduce((sum, { code }) => sum + gzipSync(code).length, 0) / KB;
  console.log(`${page}: ${weight.toFixed(1)} of ${most} KB of JavaScript in ${fetched.size} files`);
  if (weight > most) faults.push(`${page} weighs ${weight.toFixed(1)} KB, more than ${most}`);
  const charts = [...fetched].flatMap(({ moduleIds }) => moduleIds.filter(id => CHARTS.test(id)));
  for (const id of charts) faults.push(`${page} fetches what draws charts: ${id.slice(root.length)}`);
}
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** With what each of them imports before it runs. */
function closure(from) {
  const all = new Set(from);
  for (const { imports } of all) for (const name of imports) if (byFile.has(name)) all.add(byFile.get(name));
  return all;
}
