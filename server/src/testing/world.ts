/** A world of its own for a test: a migrated empty database, the whole server in front of it, a clock that stands. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createFirstAccount } from '../access/account.service.js';
import { buildApp, type AppOptions } from '../app.js';
import type { Clock } from '../clock.js';
import { enterShippedEditions } from '../policy/policyBook.js';
import { createTestDatabase, type TestDatabase } from './testDatabase.js';

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line no-explicit-any -- tests read answers of every shape and compare them whole
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface World {
  readonly app: FastifyInstance;
  /** Of the listening server. */
  readonly address: string;
  readonly database: TestDatabase;
  readonly clock: Clock;
  /** Noon in Shanghai of the day; moves only when told. */
  setToday(day: string): void;
  advance(milliseconds: number): void;
  /** As the signed-in clerk. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** As anybody. */
  askAnonymously(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  send(headers: Record<string, string>, payload: unknown): Promise<Answer>;
  /** Starts or stops counting SQL statements; answers those counted. */
  countStatements(work: () => Promise<unknown>): Promise<readonly string[]>;
  end(): Promise<void>;
}

export const CREDENTIALS = { username: 'clerk', password: 'correct horse battery staple' };
export const TODAY = '2026-06-30';
const MOST_ATTEMPTS = 6;

/** What a server of the tests is unless asked to be otherwise. */
export const USUAL_OPTIONS = {
  demo: false,
  development: false,
  accessProfile: 'ORDINARY',
  log: false,
  rateLimit: 0,
  background: false,
  // Threads run what is built.
  sheetWorker: new URL('../../dist/import/readSheet.worker.js', import.meta.url),
  whatIfWorker: new URL('../../dist/policy/whatIf.worker.js', import.meta.url),
} as const satisfies Partial<AppOptions>;

/** A world with the usual options but for those given. */
export async function createWorld(options: Partial<AppOptions> = {}): Promise<World> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  await enterShippedEditions(dataSource.manager);
  let now = noonOf(TODAY);
  await createFirstAccount(dataSource.manager, CREDENTIALS, ['ADMINISTRATOR', 'CLERK', 'SCHEDULER'], now);
  const clock = { now: () => now };
  const app = await buildApp({ dataSource, clock, ...USUAL_OPTIONS, ...options });

  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const send = async (headers: Record<string, string>, payload: unknown): Promise<Answer> => {
    const response = await patientPost(address, headers, payload);
    return { ...((await response.json()) as Omit<Answer, 'status'>), status: response.status };
  };
  let cookie = '';
  const signedInFor = async () => {
    if (cookie === '') cookie = await signIn(address);
    return cookie;
  };
  return {
    app,
    address,
    database,
    clock,
    setToday: day => void (now = noonOf(day)),
    advance: milliseconds => void (now += milliseconds),
    ask: async (query, variables = {}) => send({ cookie: await signedInFor() }, { query, variables }),
    askAnonymously: (query, variables = {}) => send({}, { query, variables }),
    send,
    async countStatements(work) {
      const statements: string[] = [];
      const { logger, options } = dataSource;
      const spy = { ...silent, logQuery: (query: string) => void statements.push(query) };
      Object.assign(dataSource, { logger: spy });
      try {
        await work();
      } finally {
        Object.assign(dataSource, { logger, options });
      }
      return statements;
    },
    async end() {
      await app.close();
      await database.drop();
    },
  };
}

const nothing = (): void => undefined;
const silent = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}

function post(address: string, headers: Record<string, string>, payload: unknown): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  });
}

/** What one asks of the server at once may be more than a busy machine does in time: 503 has changed nothing, and says to come again. */
async function patientPost(...request: Parameters<typeof post>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await post(...request);
    if (response.status !== 503 || attempt === MOST_ATTEMPTS) return response;
    await response.arrayBuffer();
    await sleep(attempt * 200);
  }
}

/** The cookie of a new session; empty when refused. */
export async function signIn(address: string, credentials = CREDENTIALS): Promise<string> {
  const query =
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } userErrors { code } } }';
  const response = await post(address, {}, { query, variables: { input: credentials } });
  return (response.headers.get('set-cookie') ?? '').split(';')[0]!;
}
