import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const present = path => existsSync(join(root, path));

/** One swc for every project; decorator metadata is what type-graphql and TypeORM read at run time. */
const swc = ({ module, react }) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: react, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        ...(react && { react: { runtime: 'automatic' } }),
      },
      experimental: { keepImportAttributes: module === 'es6' },
    },
    module: { type: module },
    sourceMaps: 'inline',
  },
];

const project = displayName => ({
  displayName,
  rootDir: root,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(shared|server|web)/dist/', '<rootDir>/.data/'],
  moduleNameMapper: { '^@qianqi/shared$': '<rootDir>/shared/src/index.ts' },
  resolver: '<rootDir>/server/launch/jestResolver.cjs',
});

/** Real ES modules: what runs in production is what is tested. Needs --experimental-vm-modules. */
const esm = displayName => ({
  ...project(displayName),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': swc({ module: 'es6', react: false }) },
});

const shared = { ...esm('shared'), testMatch: ['<rootDir>/shared/**/*.test.ts'] };

const server = {
  ...esm('server'),
  testMatch: ['<rootDir>/server/**/*.test.ts'],
  globalSetup: '<rootDir>/server/src/testing/globalSetup.mjs',
  globalTeardown: '<rootDir>/server/src/testing/globalTeardown.mjs',
};

const setup = '/web/src/testing/setup.ts';

/** CommonJS here: three times faster to load antd, and nothing of it depends on being a module. */
const web = {
  ...project('web'),
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/web/src/**/*.test.{ts,tsx}'],
  transform: { '\\.[jt]sx?$': swc({ module: 'commonjs', react: true }) },
  ...(present(setup) && { setupFiles: [`<rootDir>${setup}`] }),
};

const e2e = {
  ...esm('e2e'),
  testMatch: ['<rootDir>/web/{e2e,locale}/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/web/e2e/patience.ts'],
  globalSetup: '<rootDir>/web/e2e/globalSetup.mjs',
  globalTeardown: '<rootDir>/web/e2e/globalTeardown.mjs',
};

export default {
  projects: [shared, server, web, e2e],
  // Two cores: a worker each, while the parent only waits.
  maxWorkers: 2,
  // Jest never lets go of the ES modules of a file that is done: 3 MB of one that imports nothing, 40 MB of one that imports
  // the server. Beyond this a worker is followed by a new one, before collecting its garbage takes longer than the tests.
  workerIdleMemoryLimit: '700MB',
  // Jest takes no time-out from a project. Generous, for a busy machine: a test that hangs is rare.
  testTimeout: 60_000,
};
