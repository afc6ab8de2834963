import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { orComplain } from './complaint.mjs';
import { ensureInstalled } from './install.mjs';
import { exitCode, nodeFlags } from './spawning.mjs';
import { inTree, root } from './tree.mjs';

await ensureInstalled();
await orComplain(build);

const flags = [
  ...nodeFlags,
  '--max-semi-space-size=64',
  '--import',
  inTree('server/launch/followParent.mjs'),
];
// A group of its own: Ctrl-C would otherwise reach it twice, from the terminal and from us.
const server = spawn(process.execPath, [...flags, inTree('server/dist/main.js')], {
  cwd: root,
  detached: true,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});

let asked;
function ask(signal) {
  // npm and the terminal may both tell us of one Ctrl-C; a later one is from someone who will not wait.
  if (asked !== undefined && Date.now() - asked < 1000) return;
  server.kill(asked === undefined ? signal : 'SIGKILL');
  asked ??= Date.now();
}
process.on('SIGINT', () => ask('SIGINT'));
process.on('SIGTERM', () => ask('SIGTERM'));
process.on('SIGHUP', () => ask('SIGTERM'));

// npm may be killed without a word to us.
if (process.env.npm_lifecycle_event !== undefined) {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    ask('SIGTERM');
  }, 500);
}

server.once('exit', (code, signal) => process.exit(exitCode(code, signal)));
