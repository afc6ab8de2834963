import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Complaint, orComplain } from './complaint.mjs';
import { withLock } from './lock.mjs';
import { runQuietly } from './spawning.mjs';
import { fingerprint, inTree, isThere } from './tree.mjs';

const stampFile = inTree('.install-stamp');
export const workLock = inTree('.install-lock');

/** Sees that node_modules holds what package-lock.json says, for this Node and this machine. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await orComplain(() => withLock(workLock, installNow));
}

async function installNow() {
  if (isInstalled()) return;
  if (!wasInstalledByHand()) await install();
  writeFileSync(stampFile, wantedStamp());
}

const wantedStamp = () =>
  fingerprint(['package-lock.json'], `${process.versions.modules} ${process.platform} ${process.arch}`);

const isInstalled = () => readText(stampFile) === wantedStamp() && isOurs();

/** npm writes this file last, and Node would find a parent folder's node_modules where ours has failed. */
const isOurs = () =>
  isThere('node_modules/.package-lock.json') && isThere('node_modules/typescript/package.json');

async function install() {
  const begun = Date.now();
  console.log('Installing dependencies; the first time takes a minute or so …');
  // Ours to find at once, wherever npm would otherwise think the project begins.
  mkdirSync(inTree('node_modules'), { recursive: true });
  const { npm_execpath: cli = '' } = process.env;
  const [file, before] = /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code, output } = await runQuietly(file, [...before, 'ci', ...flags]).catch(error => ({
    code: 1,
    output: `npm cannot be run: ${error.message}`,
  }));
  if (code !== 0 || !isOurs()) {
    console.error(output);
    throw new Complaint(
      `The dependencies could not be installed (npm ci ended with ${code}); npm says why above.`,
    );
  }
  console.log(`Dependencies installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** What someone installed with npm itself need not be installed again if every version agrees. */
function wasInstalledByHand() {
  if (!isOurs()) return false;
  const wanted = JSON.parse(readText(inTree('package-lock.json'))).packages;
  const found = JSON.parse(readText(inTree('node_modules/.package-lock.json'))).packages;
  return Object.entries(wanted)
    .filter(
      ([path, { optional, peer }]) =>
        path.includes('node_modules/') && (!optional || suits(wanted[path])) && !peer,
    )
    .every(([path, { version }]) => found[path] !== undefined && found[path].version === version);
}

/** Optional packages are those of other platforms and ours. */
const suits = ({ os = [], cpu = [], libc }) =>
  os.includes(process.platform) && cpu.includes(process.arch) && libc === undefined;

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
