import { ensureInstalled } from './install.mjs';
import { runNode } from './spawning.mjs';
import { isThere } from './tree.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

/** A check runs when its file is there, and says how to mend what it finds. */
const build = { name: 'types', needs: 'tsconfig.json', run: [tsc, ['-b']] };

const types = (project, config) => ({
  name: `types of ${project}`,
  needs: config,
  run: [tsc, ['-p', config, '--noEmit']],
});

const checks = [
  types('shared and its tests', 'shared/tsconfig.test.json'),
  types('server and its tests', 'server/tsconfig.test.json'),
  types('web', 'web/tsconfig.json'),
  types('the browser tests', 'web/e2e/tsconfig.json'),
  { name: 'lint and import zones', needs: '.oxlintrc.json', run: ['node_modules/oxlint/bin/oxlint'] },
  {
    name: 'format',
    needs: '.prettierrc.json',
    run: ['node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
    mend: 'npm run format',
  },
  {
    name: 'server/schema.graphql up to date, described, and breaking nothing that was released',
    needs: 'server/src/commands/schema.ts',
    run: ['server/dist/commands/schema.js', ['--check']],
    mend: 'npm run schema (where it is merely out of date)',
  },
  {
    name: 'web/src/generated up to date',
    needs: 'web/codegen.mjs',
    run: ['web/codegen.mjs', ['--check']],
    mend: 'npm run codegen',
  },
  { name: 'budgets of the pages', needs: 'web/budget.mjs', run: ['web/budget.mjs'] },
  {
    name: 'an English text for every Chinese one of the pages',
    needs: 'web/locale/check.mjs',
    run: ['web/locale/check.mjs'],
    mend: 'the file it names, under web/locale/en,',
  },
];

async function passes({ name, needs, run, mend }) {
  if (!isThere(needs)) return true;
  const begun = Date.now();
  const { code, output } = await runNode(...run);
  const advice = code !== 0 && mend ? `; ${mend} mends it` : '';
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)${advice}`,
  );
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  return code === 0;
}

await ensureInstalled();
// First, since the others read what it emits; then in turn: each of them uses both cores by itself.
const verdicts = [await passes(build)];
for (const check of checks) verdicts.push(await passes(check));
process.exit(verdicts.every(Boolean) ? 0 : 1);
