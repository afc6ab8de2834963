import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Complaint } from './complaint.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeFlags, runInForeground } from './spawning.mjs';
import { inTree } from './tree.mjs';

await ensureInstalled();
const builds = await tryBuild();

const folder = mkdtempSync(join(tmpdir(), 'qianqi-outcome-'));
const outcomeFile = join(folder, 'outcome.json');
const reporters = ['--reporters=default', `--reporters=${inTree('server/launch/testReporter.mjs')}`];
const jest = ['--experimental-vm-modules', ...nodeFlags, inTree('node_modules/jest/bin/jest.js')];
// Ours last: Jest would take a path after them for another reporter.
const args = [...jest, ...process.argv.slice(2), ...reporters];
const code = await runInForeground(args, { QIANQI_TEST_OUTCOME: outcomeFile });
const outcome = readOutcome();
rmSync(folder, { recursive: true });

console.log('');
for (const [why, count] of Object.entries(outcome.notRun)) {
  console.log(`Could not be run on this machine: ${count} test${count === 1 ? '' : 's'}, because ${why}`);
}
if (!builds) console.log('The build failed (see above), which counts as one failed test.');
const failed = outcome.failed + (builds ? 0 : 1);
console.log(`${outcome.passed} passed, ${failed} failed, ${outcome.skipped} skipped`);
process.exit(code === 0 && (failed > 0 || outcome.passed === 0) ? 1 : code);

/** Most tests read the sources, so they still say something about a tree that does not build. */
async function tryBuild() {
  try {
    await build();
    return true;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    return false;
  }
}

/** Without one, Jest itself went down. */
function readOutcome() {
  try {
    return JSON.parse(readFileSync(outcomeFile, 'utf8'));
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, notRun: {} };
  }
}
