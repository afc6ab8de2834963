import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './embeddedPostmaster.js';

/**
 * Several Node processes may use one embedded server (the API, a command beside it); the last one out stops it.
 * A file a user, named by its process, so that one that was killed is not waited for.
 */
export interface Attendance {
  /** True when nobody else is left. */
  leave(): boolean;
}

let count = 0;

export function attend(home: string): Attendance {
  const folder = join(home, 'users');
  const own = `${process.pid}-${++count}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, own), '');
  return {
    leave() {
      rmSync(join(folder, own), { force: true });
      const others = readdirSync(folder);
      const living = others.filter(name => isAlive(Number.parseInt(name, 10)));
      for (const name of others) if (!living.includes(name)) rmSync(join(folder, name), { force: true });
      return living.length === 0;
    },
  };
}
