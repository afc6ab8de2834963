/** The built server as an operator runs it: a process (or several) of its own on an embedded PostgreSQL of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findPostmaster } from '../database/embeddedPostmaster.js';
import { discard, makeTestFolder } from './testFolder.js';

const OPERATOR = { username: 'operator', password: 'kill me and see' };

/** Milliseconds; two seconds are usual, and a busy machine takes many times that. */
const READY_WITHIN = 90_000;

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Answer {
  // oxlint-disable-next-line no-explicit-any -- answers of several shapes, read where their shape is known
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }';

export class OperatedServer {
  /** What it has said since its last start. */
  output = '';
  private process!: ChildProcess;
  /** Of the operator's session. */
  cookie = '';

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Started, with the operator signed in. */
  static async open(settings: Readonly<Record<string, string>> = {}): Promise<OperatedServer> {
    if (!existsSync(main)) throw new Error('server/dist/main.js is not there: run npm run build first');
    const server = new OperatedServer(makeTestFolder(), await freePort(), settings);
    await server.start();
    await server.ask(SIGN_IN, { input: OPERATOR });
    return server;
  }

  async start(): Promise<void> {
    this.output = '';
    this.process = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATA_DIR: this.folder,
        DEMO: '0',
        RATE_LIMIT: '0',
        DATABASE_URL: '',
        ADMIN_USERNAME: OPERATOR.username,
        ADMIN_PASSWORD: OPERATOR.password,
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout!, this.process.stderr!])
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    for (const begun = Date.now(); !(await this.isReady()); await sleep(50))
      if (Date.now() - begun > READY_WITHIN) throw new Error(`the server is not ready:\n${this.output}`);
  }

  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${this.port}/readyz`)).ok;
    } catch {
      return false;
    }
  }

  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return (await response.json()) as Answer;
  }

  get pid(): number {
    return this.process.pid!;
  }

  get postmasterPid(): number {
    return findPostmaster(join(this.folder, 'cluster'))!.pid;
  }

  /** Resolves with its exit code once it has ended; null when the signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => void this.process.once('exit', resolve));
    this.process.kill(signal);
    return ended;
  }

  /** Stops it in good order and leaves nothing behind. */
  async close(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.end('SIGTERM');
    discard(this.folder);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}
