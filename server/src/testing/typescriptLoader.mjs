import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Lets plain Node import our sources, for Jest's parent process (whose own transform covers the file it is told of
 * and nothing that file imports) and for benchmarks. Mirrors jest.config.mjs and jestResolver.cjs.
 */
const ours = specifier => /^\.{1,2}\/.*\.js$/.test(specifier);

export async function resolve(specifier, context, next) {
  if (!ours(specifier) || !context.parentURL?.endsWith('.ts')) return next(specifier, context);
  try {
    return await next(specifier.replace(/\.js$/, '.ts'), context);
  } catch {
    // No such source: it is JavaScript on disk.
    return next(specifier, context);
  }
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
