import { rmSync } from 'node:fs';

export default () => {
  const { QIANQI_E2E_TEMPLATE: template } = process.env;
  for (const folder of [template, `${template}-unfinished`]) rmSync(folder, { recursive: true, force: true });
};
