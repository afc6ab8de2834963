/** What anybody can read of a draw, from the registry itself or from a server's public answer. */
import type { EntityManager } from 'typeorm';
import { day, type DrawStatus, type Grade, type PublishedDraw } from '@qianqi/shared';
import { parseFreeId } from '../api/opaqueId.js';
import { drawsByKey, poolsOf } from './draw.loaders.js';
import { termsOf } from './draw.service.js';

export interface NamedDraw extends PublishedDraw {
  readonly name: string;
  readonly status: DrawStatus;
}

/** Null when there is no such draw. */
export async function readPublishedDraw(manager: EntityManager, id: string): Promise<NamedDraw | null> {
  const key = parseFreeId('draw', id);
  const [row] = key === null ? [] : await drawsByKey(manager, [key]);
  if (!row) return null;
  const { name, status, terms, heldAt, secretSeed, storedPicks } = row;
  const { subjectPoolHash, inspectorPoolHash, seedCommitment } = row;
  return {
    name,
    status,
    terms: termsOf(terms),
    ...(await poolsOf(manager, row.key)),
    subjectPoolHash,
    inspectorPoolHash,
    seedCommitment,
    seed: heldAt === null ? null : secretSeed,
    picks: storedPicks ?? [],
  };
}

const QUERY = `query ($id: ID!) { draw(id: $id) {
  name status ratePerGrade { A B C } inspectorsPerTask dueOn
  subjectPool inspectorPool subjectPoolHash inspectorPoolHash seedCommitment seed picks { subject licences } } }`;

interface Answer extends Omit<NamedDraw, 'terms' | 'picks'> {
  readonly ratePerGrade: Readonly<Record<Grade, number>>;
  readonly inspectorsPerTask: number;
  readonly dueOn: string;
  readonly picks: readonly { readonly subject: string; readonly licences: readonly string[] }[];
}

/** As any stranger's program would, without signing in. */
export async function askPublishedDraw(address: string, id: string): Promise<NamedDraw | null> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { draw: Answer | null };
    errors?: readonly { message: string }[];
  };
  if (!data) throw new Error(errors?.[0]?.message ?? `${address} answered ${response.status}`);
  if (data.draw === null) return null;
  const { ratePerGrade, inspectorsPerTask, dueOn, picks, ...rest } = data.draw;
  return {
    ...rest,
    terms: { ratePerGrade, inspectorsPerTask, dueOn: day(dueOn) },
    picks: picks.map(({ subject, licences }) => ({ subject, inspectors: licences })),
  };
}
