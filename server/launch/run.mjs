import { compile } from './build.mjs';
import { orComplain } from './complaint.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeFlags, runInForeground } from './spawning.mjs';
import { inTree, isThere } from './tree.mjs';

const [module, ...args] = process.argv.slice(2);
if (module === undefined) {
  console.error('Say which module of server/dist to run, such as commands/grade.');
  process.exit(2);
}

await ensureInstalled();
await orComplain(compile);

// The benchmarks are not part of the build: TypeScript runs there through the tests' loader.
const loader = ['--import', inTree('server/src/testing/registerTypescript.mjs')];
const path = `server/dist/${module}`;
const found = ['js', 'mjs', 'ts'].find(extension => isThere(`${path}.${extension}`));
if (found === undefined) {
  console.error(`There is no ${path}.js.`);
  process.exit(2);
}
const flags = found === 'ts' ? [...nodeFlags, ...loader] : nodeFlags;
process.exit(await runInForeground([...flags, inTree(`${path}.${found}`), ...args]));
