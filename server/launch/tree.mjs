import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inTree = (...parts) => join(root, ...parts);

export const isThere = (...parts) => existsSync(inTree(...parts));

/** A hash over the names and contents of files, and of all below folders but those named in `except`. */
export function fingerprint(paths, salt, except = []) {
  const hash = createHash('sha256').update(salt);
  const add = path => {
    const found = statSync(inTree(path), { throwIfNoEntry: false });
    if (found?.isFile()) hash.update(`\0${path}\0`).update(readFileSync(inTree(path)));
    if (!found?.isDirectory()) return;
    for (const name of readdirSync(inTree(path)).sort()) if (!except.includes(name)) add(join(path, name));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
