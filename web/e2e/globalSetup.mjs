import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'qianqi-e2e-template-';

/** Names where the first file of this run leaves a data folder for the others to copy: `demoTemplate.ts`. */
export default () => {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^\d+/.exec(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '')?.[0];
    // Of a run that was killed.
    if (owner !== undefined && !isAlive(Number(owner)))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  process.env.QIANQI_E2E_TEMPLATE = join(tmpdir(), `${PREFIX}${process.pid}`);
};

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
