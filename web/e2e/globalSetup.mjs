import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names where the first file of this run leaves a data folder for the others to copy: `demoTemplate.ts`. */
export default () => {
  process.env.QIANQI_E2E_TEMPLATE = join(tmpdir(), `qianqi-e2e-template-${process.pid}`);
};
