import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, orComplain } from './complaint.mjs';
import { ensureInstalled, workLock } from './install.mjs';
import { withLock } from './lock.mjs';
import { runNode } from './spawning.mjs';
import { fingerprint, inTree, isThere } from './tree.mjs';

/** shared and server, into their dist folders; throws a Complaint when they do not compile. */
export const compile = () => withLock(workLock, compileNow);

/** The same, and the web page into web/dist. */
export const build = () =>
  withLock(workLock, async () => {
    await compileNow();
    if (isThere('web/vite.config.ts')) await buildWeb();
  });

/** Incremental by itself: half a second when nothing changed. */
async function compileNow() {
  insist('TypeScript does not compile', await runNode('node_modules/typescript/bin/tsc', ['-b']));
}

const webSources = [
  'package-lock.json',
  'tsconfig.base.json',
  'web',
  'shared/src',
  'shared/policies',
  // The query console knows the API by it.
  'server/schema.graphql',
];
const webStamp = 'node_modules/.cache/qianqi/web-build';

async function buildWeb() {
  const wanted = fingerprint(webSources, process.version, ['dist', 'node_modules', 'e2e']);
  if (
    isThere('web/dist/index.html') &&
    isThere('web/graphiql/dist/index.html') &&
    isThere(webStamp) &&
    readFileSync(inTree(webStamp), 'utf8') === wanted
  )
    return;
  console.log('Building the web page …');
  const vite = isThere('web/node_modules/vite') ? 'web/node_modules/vite' : 'node_modules/vite';
  for (const folder of ['web', 'web/graphiql']) {
    const cwd = inTree(folder);
    insist(`${folder} does not build`, await runNode(`${vite}/bin/vite.js`, ['build'], { cwd }));
  }
  mkdirSync(dirname(inTree(webStamp)), { recursive: true });
  writeFileSync(inTree(webStamp), wanted);
}

function insist(complaint, { code, output }) {
  if (code === 0) return;
  console.error(output);
  throw new Complaint(`${complaint}; the errors are above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled();
  await orComplain(build);
}
