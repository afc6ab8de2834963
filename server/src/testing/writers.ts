/** Eight who record complaints all the time, and what is found of them afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Answer, OperatedServer } from './operatedServer.js';
import { creditCodeOf } from './registry.js';

const WRITERS = 8;

const CREATE =
  'mutation ($input: CreateEnterpriseInput!) { createEnterprise(input: $input) { enterprise { id } } }';
const RECORD = `mutation ($input: RecordComplaintInput!) {
  recordComplaint(input: $input) { complaint { id } userErrors { code } } }`;
const READ = `query ($id: ID!, $after: Cursor) { enterprise(id: $id) {
  events(first: 100, after: $after) { nodes { ... on Complaint { summary } } pageInfo { hasNextPage endCursor } } } }`;

/** An enterprise for each writer; answers their ids. */
export async function createWritten(server: OperatedServer): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < WRITERS; index++) {
    const input = {
      creditCode: creditCodeOf(60_000 + index),
      name: `写入企业${index}`,
      sector: 'OTHER',
      divisionCode: '152221',
      includedOn: '2020-01-01',
    };
    const { data } = await server.ask(CREATE, { input });
    ids.push(data.createEnterprise.enterprise.id);
  }
  return ids;
}

/**
 * Each retries a record under its idempotency key until it is acknowledged, through whatever happens. Answers all that
 * were; what disturbs them sees them grow.
 */
export async function writeThrough(
  server: OperatedServer,
  enterpriseIds: readonly string[],
  disturb: (acknowledged: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let writing = true;
  const writers = enterpriseIds.map(async (enterpriseId, writer) => {
    for (let number = 0; writing; number++) {
      const summary = `${Date.now()}-${writer}-${number}`;
      const input = {
        enterpriseId,
        acceptedOn: '2026-01-01',
        channel: 'PHONE',
        summary,
        idempotencyKey: summary,
      };
      for (;;) {
        const answer = await server.ask(RECORD, { input }).catch(() => null);
        if (answer?.data?.recordComplaint?.complaint) break;
        await sleep(50);
      }
      acknowledged.push(summary);
    }
  });
  await sleep(700);
  await disturb(acknowledged);
  await sleep(700);
  writing = false;
  await Promise.all(writers);
  return acknowledged;
}

/** What was acknowledged is stored, and everything stored is there once. */
export async function expectNothingLostOrDoubled(
  server: OperatedServer,
  enterpriseIds: readonly string[],
  acknowledged: readonly string[],
): Promise<void> {
  const stored = await storedSummaries(server, enterpriseIds);
  const once = new Set(stored);
  expect(once.size).toBe(stored.length);
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITERS);
  expect(acknowledged.filter(summary => !once.has(summary))).toEqual([]);
}

async function storedSummaries(
  server: OperatedServer,
  enterpriseIds: readonly string[],
): Promise<readonly string[]> {
  const stored: string[] = [];
  for (const id of enterpriseIds)
    for (let after: string | null = null; ;) {
      const { data }: Answer = await server.ask(READ, { id, after });
      stored.push(...data.enterprise.events.nodes.map((node: { summary: string }) => node.summary));
      if (!data.enterprise.events.pageInfo.hasNextPage) break;
      after = data.enterprise.events.pageInfo.endCursor;
    }
  return stored;
}
