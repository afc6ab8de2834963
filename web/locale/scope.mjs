/** Which files' texts are looked up, which catalogue holds them, and which files read or write Chinese itself. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Left as they are in every language, and why. */
const LEFT_ALONE = new Map([
  ['shared/src/sheet/importColumn.ts', 'headers and words as sheets have them'],
  ['shared/src/disclosure/mask.ts', 'finds Chinese names in Chinese text'],
  ['shared/src/division/division.ts', 'names of places'],
  ['shared/src/grade/describeAssessment.ts', 'what the command line prints'],
  ['shared/src/index.ts', 'nothing but exports'],
  ['web/src/ui/entry/capitalNumerals.ts', 'numerals as on a receipt, by their signs'],
  ['web/src/ui/entry/amountShorthand.ts', 'reads what is typed'],
  ['web/src/ui/entry/dayShorthand.ts', 'reads what is typed'],
]);

const NOT_TEXT = /(\.test\.tsx?|\.d\.ts)$|\/(generated|testing)\//;

/** `web/src/draw/DrawList.tsx`, for a file of the tree or the emitted one of shared; null for what has no such texts. */
export function sourceOf(id) {
  const path = relative(root, id.split('?')[0]).split(sep).join('/');
  const source = path.replace(/^shared\/dist\/src\/(.*)\.js$/, 'shared/src/$1.ts');
  if (!/^(web|shared)\/src\/.*\.tsx?$/.test(source) || NOT_TEXT.test(source)) return null;
  return LEFT_ALONE.has(source) ? null : source;
}

/** The catalogue of a source: its feature's folder; `app` for the files beside them, `shared.grade` for shared's. */
export function catalogueOf(source) {
  const [tree, , ...below] = source.split('/');
  const folder = below.length > 1 ? below[0] : null;
  if (tree === 'web') return folder ?? 'app';
  return folder === null ? tree : `${tree}.${folder}`;
}

/** Every file below a folder of the tree, by its path from the root. */
export function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** What of the server says something to a clerk: not its demo data, its commands, its public site or its tests. */
export function serverSourceOf(path) {
  const silent =
    /\/(attack|commands|start|demo|examples|publicSite|reference|schemaRules|testing)\/|(\.(test|entity|inputs|types)|src\/main|src\/environment)\.ts$/;
  return /^server\/src\/.*\.ts$/.test(path) && !silent.test(path) ? path : null;
}
