/** Runs a benchmark of this folder: installs the peers here, where nothing else needs them, and builds what is measured. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Complaint, orComplain } from '../launch/complaint.mjs';
import { ensureInstalled } from '../launch/install.mjs';
import { nodeFlags, runNode, runQuietly } from '../launch/spawning.mjs';
import { inTree } from '../launch/tree.mjs';

const here = inTree('server/bench');
const [name = 'rules', ...args] = process.argv.slice(2);

await ensureInstalled();
await orComplain(async () => {
  if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
    // Without a lock file: zen-engine names packages of other platforms that were never published, so `npm ci` refuses any.
    const install = ['install', '--no-package-lock', '--no-audit', '--no-fund'];
    await insist('The peers could not be installed', await runQuietly('npm', install, { cwd: here }));
  }
  await insist(
    'It does not compile',
    await runNode('node_modules/typescript/bin/tsc', ['-b', ...(name === 'speed' ? [] : ['shared'])]),
  );
});

const command = [process.execPath, ...nodeFlags, join(here, `${name}.mjs`), ...args];
// The engines of the rules start threads of their own; where the system can, all of them share one core. `speed` pins by itself.
const pinned =
  name === 'speed' || spawnSync('taskset', ['--version']).error
    ? command
    : ['taskset', '-c', `${cpus().length - 1}`, ...command];
process.exitCode = spawnSync(pinned[0], pinned.slice(1), { stdio: 'inherit' }).status ?? 1;

function insist(complaint, { code, output }) {
  if (code === 0) return;
  console.error(output);
  throw new Complaint(`${complaint}; the errors are above.`);
}
