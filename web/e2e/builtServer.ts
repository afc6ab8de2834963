/** The product as it is run: the built server with the built pages, an embedded PostgreSQL of its own, on a free port. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillFromTemplate } from './demoTemplate.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const READY_WITHIN = 90_000;

export const ACCOUNT = { username: 'clerk-of-the-test', password: 'a password of the test 1' };

export interface BuiltServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** With an administrator of the test; or, for `demoAccounts`, with those that the demo brings along. */
export async function startBuiltServer(accounts: 'own' | 'demoAccounts' = 'own'): Promise<BuiltServer> {
  for (const built of ['server/dist/main.js', 'web/dist/index.html'])
    if (!existsSync(join(root, built))) throw new Error(`${built} is not there: run \`npm run build\` first`);
  const dataDir = mkdtempSync(join(tmpdir(), 'qianqi-e2e-'));
  // PostgreSQL may have to run under another account than ours.
  chmodSync(dataDir, 0o755);
  const own = accounts === 'own';
  if (own) await fillFromTemplate(dataDir, async folder => (await startOn(folder, own)).stop());
  const { address, stop } = await startOn(dataDir, own);
  return {
    address,
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function startOn(dataDir: string, ownAccount: boolean): Promise<BuiltServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: '1',
      // Faster than any person.
      RATE_LIMIT: '0',
      ...(ownAccount && { ADMIN_USERNAME: ACCOUNT.username, ADMIN_PASSWORD: ACCOUNT.password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));

  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_WITHIN;
  while (!(await answers(address))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill();
      throw new Error(`the server did not start:\n${said}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return {
    address,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/sign-in`, { headers: { accept: 'text/html' } })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}
