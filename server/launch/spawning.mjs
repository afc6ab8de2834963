import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { inTree, root } from './tree.mjs';

/** JSON modules still print a warning on Node 20. */
export const nodeFlags = ['--disable-warning=ExperimentalWarning'];

/** What a shell would report: the exit code, or 128 and the signal's number. */
export const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Runs to the end with its output kept back. */
export function runQuietly(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.stderr.on('data', chunk => chunks.push(chunk));
    const stop = () => {
      child.kill('SIGTERM');
      process.exit(143);
    };
    process.once('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGTERM', stop);
      resolve({ code: exitCode(code, signal), output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A JavaScript file of ours or of a package, by its path in the tree. */
export const runNode = (path, args = [], options = {}) =>
  runQuietly(process.execPath, [...nodeFlags, inTree(path), ...args], options);

/**
 * Runs in the foreground, in our process group: Ctrl-C reaches it from the terminal, so only what was sent to us
 * alone is passed on.
 */
export function runInForeground(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(exitCode(code, signal)));
  });
}
