/**
 * Holds the projections of a part of the registry against its records, as they were at one instant, and has written anew what
 * is not what the records give. No lock is taken for reading: whoever writes looks whether an enterprise was written to since.
 */
import type pg from 'pg';
import type { PolicyHistory } from '@qianqi/shared';
import { GuardedClient } from '../database/guardedClient.js';
import { connectToSnapshot, endAll } from '../database/plainConnection.js';
import { groupBy } from '../database/rows.js';
import { BOOK_SQL, bookOfRows } from '../policy/policyBook.js';
import type { PolicyEdition } from '../policy/policyEdition.entity.js';
import { toObjection, type FiledObjection } from '../redress/objections.js';
import {
  projectedLines,
  PROJECTION_NAMES,
  PROJECTIONS,
  type ListingFacts,
  type ProjectedLines,
  type Projection,
} from './projectedLines.js';
import { readRecords, type KeyRange, type ReadEnterprise, type RecordBatch } from './recordReader.js';

/** An enterprise of which something is stored that its records do not give. */
export interface Differing {
  readonly enterprise: Omit<ReadEnterprise, 'record'>;
  readonly stored: ProjectedLines;
  readonly wanted: ProjectedLines;
}

export interface Compared {
  /** So many were looked at. */
  readonly keys: readonly string[];
  readonly differing: readonly Differing[];
  /** The editions by which it was. */
  readonly history: PolicyHistory;
}

const NO_LINES: ProjectedLines = { grade_period: '', listing: '', black_roll: '', record_coverage: '' };

/** `then` is awaited before the next are compared. */
export async function comparePart(
  connection: pg.ClientConfig,
  range: KeyRange,
  then: (compared: Compared) => Promise<void>,
): Promise<void> {
  const history = await historyOf(connection);
  const clients = await connectToSnapshot({ ...connection, statement_timeout: 0 }, 3);
  const [events, others, stored] = clients as [pg.Client, pg.Client, pg.Client];
  try {
    // What they print is compared.
    await stored.query(`SET timezone = 'UTC'; SET datestyle = 'ISO'`);
    for await (const batch of readRecords(events, others, range)) {
      await then({ keys: batch.keys, differing: await compare(stored, history, batch), history });
    }
  } finally {
    await endAll(clients);
  }
}

/** Asked beside the snapshot: whoever adopts an edition waits until no transaction reads them any more. */
export async function historyOf(connection: pg.ClientConfig): Promise<PolicyHistory> {
  const client = new GuardedClient(connection);
  await client.connect();
  try {
    const { rows } = await client.query<PolicyEdition>(BOOK_SQL);
    return bookOfRows(rows).history;
  } finally {
    await client.end();
  }
}

async function compare(
  client: pg.Client,
  history: PolicyHistory,
  batch: RecordBatch,
): Promise<readonly Differing[]> {
  const storedLines = {} as Record<Projection, string>;
  for (const table of PROJECTION_NAMES) storedLines[table] = await linesOf(client, table, batch);
  const facts = await listingFacts(client, batch);
  const enterprises: Differing['enterprise'][] = [];
  const wanted: ProjectedLines[] = [];
  await batch.visit(({ record, ...enterprise }) => {
    enterprises.push(enterprise);
    wanted.push(projectedLines(history, { ...enterprise, record }, facts(enterprise.key)));
  });
  const unlike = PROJECTION_NAMES.filter(
    table => wanted.map(lines => lines[table]).join('') !== storedLines[table],
  );
  if (unlike.length === 0) return [];
  const storedOf = storedByKey(storedLines);
  return enterprises.flatMap((enterprise, index) => {
    const stored = storedOf(enterprise.key);
    return unlike.some(table => stored[table] !== wanted[index]![table])
      ? [{ enterprise, stored, wanted: wanted[index]! }]
      : [];
  });
}

/** As one text: a message for each row would take longer than the row. */
async function linesOf(client: pg.Client, table: Projection, { first, last }: RecordBatch): Promise<string> {
  const { printed, order } = PROJECTIONS[table];
  const { rows } = await client.query<{ lines: string | null }>({
    name: table,
    text: `SELECT string_agg(line, E'\\n') || E'\\n' AS lines FROM (
      SELECT concat_ws(E'\\t', ${printed.join(', ')}) AS line
      FROM ${table} WHERE enterprise_id BETWEEN $1 AND $2 ORDER BY ${order}) l`,
    values: [first, last],
  });
  return rows[0]!.lines ?? '';
}

export async function listingFacts(
  client: pg.Client,
  { first, last }: RecordBatch,
): Promise<(key: string) => ListingFacts> {
  const objections = await client.query<FiledObjection>({
    name: 'objections',
    text: `SELECT enterprise_id AS "enterpriseId", filed_on AS "filedOn", recorded_at AS "recordedAt", ended_at AS "endedAt"
      FROM redress_case WHERE kind = 'OBJECTION' AND enterprise_id BETWEEN $1 AND $2 ORDER BY recorded_at, id`,
    values: [first, last],
  });
  const names = await client.query<{ enterpriseId: string; name: string; replacedAt: Date }>({
    name: 'former names',
    text: `SELECT enterprise_id AS "enterpriseId", name, replaced_at AS "replacedAt"
      FROM former_name WHERE enterprise_id BETWEEN $1 AND $2 ORDER BY replaced_at`,
    values: [first, last],
  });
  const objectionsOf = groupBy(objections.rows, ({ enterpriseId }) => enterpriseId);
  const namesOf = groupBy(names.rows, ({ enterpriseId }) => enterpriseId);
  return key => ({
    objections: (objectionsOf.get(key) ?? []).map(toObjection),
    formerNames: namesOf.get(key) ?? [],
  });
}

function storedByKey(lines: Readonly<Record<Projection, string>>): (key: string) => ProjectedLines {
  const found = new Map<string, Record<Projection, string>>();
  for (const table of PROJECTION_NAMES)
    for (const line of lines[table].split('\n')) {
      if (line === '') continue;
      const key = line.slice(0, line.indexOf('\t'));
      const own = found.get(key) ?? { ...NO_LINES };
      own[table] += `${line}\n`;
      found.set(key, own);
    }
  return key => found.get(key) ?? NO_LINES;
}
