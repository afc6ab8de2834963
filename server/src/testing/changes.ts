/** What tests of the change feed share: a reader's program, and another server on the same database. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildApp, type AppOptions } from '../app.js';
import { createDataSource } from '../database/dataSource.js';
import { SETTLED_BELOW } from '../ledger/transactionNumber.js';
import { contract, enterEnterprise, enterEvent } from './registry.js';
import { signIn, USUAL_OPTIONS, type Answer, type World } from './world.js';

export interface SeenChange {
  readonly cursor: string;
  readonly type: string;
  readonly on: string;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly listBefore: string | null;
  readonly listAfter: string | null;
  readonly about: string | null;
  readonly recordedAt: string;
  readonly enterprise: { readonly creditCode: string };
}

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

const CHANGES = `query ($after: Cursor, $first: Int, $types: [ChangeType!], $divisionCode: String, $gradeChanged: Boolean) {
  changes(after: $after, first: $first, types: $types, divisionCode: $divisionCode, gradeChanged: $gradeChanged) {
    nodes { cursor type on gradeBefore gradeAfter listBefore listAfter about recordedAt enterprise { creditCode } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface ChangesPage {
  readonly nodes: readonly SeenChange[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function changesPage(ask: Ask, variables: Record<string, unknown>): Promise<ChangesPage> {
  const { data, errors } = await ask(CHANGES, variables);
  if (!data?.changes) throw new Error(JSON.stringify(errors));
  return data.changes;
}

/** Page by page to the end of the feed, as a reader does who comes by now and then. */
export async function readChanges(
  ask: Ask,
  after: string | null = null,
  more: Record<string, unknown> = {},
): Promise<readonly SeenChange[]> {
  const seen: SeenChange[] = [];
  for (let cursor = after; ;) {
    const { nodes, pageInfo } = await changesPage(ask, { first: 7, ...more, after: cursor });
    seen.push(...nodes);
    cursor = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return seen;
  }
}

/** The feed waits for the oldest transaction open in the whole cluster, and other tests have theirs in it. */
export async function settled({ database }: World): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 20_000; await sleep(20)) {
    const [row] = await database.dataSource.query(
      `SELECT coalesce(max(transaction_id), 0) < ${SETTLED_BELOW} AS settled
       FROM (SELECT transaction_id FROM ledger_entry UNION ALL SELECT transaction_id FROM audit_entry) e`,
    );
    if (row.settled) return;
  }
  throw new Error('some transaction stays open');
}

export interface OtherServer {
  readonly app: FastifyInstance;
  readonly address: string;
  readonly dataSource: DataSource;
  readonly ask: Ask;
  end(): Promise<void>;
}

/** Another process of the server on the same database, with a clock of its own. */
export async function startOther(
  { database }: World,
  now: () => number,
  options: Partial<AppOptions> = {},
): Promise<OtherServer> {
  const dataSource = await createDataSource(database.connection).initialize();
  const app = await buildApp({ dataSource, clock: { now }, ...USUAL_OPTIONS, ...options });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const cookie = await signIn(address);
  return {
    app,
    address,
    dataSource,
    async ask(query, variables = {}) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<Answer, 'status'>), status: response.status };
    },
    async end() {
      await app.close();
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

/** An enterprise of grade B that is A again from a year after the interview on, if nothing else is recorded. */
export async function enterUntilGradeA(world: World, interviewedOn: string) {
  const enterprise = await enterEnterprise(world);
  await enterEvent(world, 'ACCIDENT', enterprise.id, { occurredOn: '2026-01-10' });
  await enterEvent(world, 'PENALTY', enterprise.id, { decidedOn: '2026-05-01' });
  const interview = await enterEvent(world, 'INTERVIEW', enterprise.id, { heldOn: interviewedOn });
  return { ...enterprise, interviewId: interview.interview.id as string };
}

/** Voids an event; answers its grade effect. */
export async function voidEvent(world: World, eventId: string) {
  const { data } = await world.ask(contract('VoidEvent'), { input: { eventId, reason: '录错' } });
  return data.voidEvent;
}

const ASKS_ANEW_AFTER = 15 * 60_000;

/** The same world asked by somebody who signs in again whenever time has passed. */
export function stayingSignedIn(world: World): World {
  let session: { readonly cookie: string; readonly at: number } | undefined;
  return {
    ...world,
    async ask(query, variables = {}) {
      const now = world.clock.now();
      if (session === undefined || Math.abs(now - session.at) > ASKS_ANEW_AFTER)
        session = { cookie: await signIn(world.address), at: now };
      return world.send({ cookie: session.cookie }, { query, variables });
    },
  };
}
