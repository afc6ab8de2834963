/**
 * Makes a checkpoint of what was written since the last. A snapshot tells below which number all transactions have ended,
 * so the cut is exact without a lock on anybody who writes; what it costs depends on what was written, not on how many
 * enterprises there are.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '@qianqi/shared';
import { FIRST_HASH } from '../../ledger/hash.js';
import { settledBelow } from '../../ledger/settled.js';
import type { Checkpoint } from './checkpoint.entity.js';
import type { ChainKind } from './checkpointHead.entity.js';
import { headPages, lastCheckpoint } from './checkpoints.js';
import { checkpointHash, openRoot } from './seal.js';
import type { SigningKey } from './signingKey.js';

/** Any number that nobody else locks in this database. One server at a time; the others let it be. */
const CHECKPOINT_LOCK = 7_239_418_811;
/** Entries a checkpoint: a transaction of a few tenths of a second. One transaction's entries stay together. */
const ENTRIES_AT_ONCE = 20_000;

/** Makes as many as it takes; answers the last of them, null when nothing was written or another server is at it. */
export async function makeCheckpoints(
  dataSource: DataSource,
  key: SigningKey,
  now: Instant,
  entriesAtOnce = ENTRIES_AT_ONCE,
): Promise<Checkpoint | null> {
  let made: Checkpoint | null = null;
  for (;;) {
    const next = await dataSource.transaction(manager => makeNext(manager, key, now, entriesAtOnce));
    if (next === null) return made;
    made = next;
  }
}

async function makeNext(
  manager: EntityManager,
  key: SigningKey,
  now: Instant,
  entriesAtOnce: number,
): Promise<Checkpoint | null> {
  const [{ mine }]: [{ mine: boolean }] = await manager.query(
    'SELECT pg_try_advisory_xact_lock($1) AS mine',
    [CHECKPOINT_LOCK],
  );
  if (!mine) return null;
  const before = await lastCheckpoint(manager);
  const from = before?.untilTransaction ?? '0';
  const until = await cut(manager, from, entriesAtOnce);
  if (until === null) return null;
  const number = (before?.number ?? 0) + 1;
  const headCount = await insertHeads(manager, number, from, until);
  const root = openRoot();
  for await (const heads of headPages(manager, number)) root.add(heads);
  const said = {
    number,
    fromTransaction: from,
    untilTransaction: until,
    headCount,
    root: root.end(),
    previousHash: before?.hash ?? FIRST_HASH,
    madeAt: new Date(Math.max(now, (before?.madeAt.getTime() ?? 0) + 1)),
    publicKey: key.publicKey,
  };
  const hash = checkpointHash(said);
  const checkpoint = { ...said, hash, signature: key.sign(hash) };
  await manager.query(
    `INSERT INTO checkpoint (number, from_transaction, until_transaction, head_count, root, previous_hash, made_at,
       public_key, hash, signature) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      checkpoint.number,
      checkpoint.fromTransaction,
      checkpoint.untilTransaction,
      checkpoint.headCount,
      checkpoint.root,
      checkpoint.previousHash,
      checkpoint.madeAt,
      checkpoint.publicKey,
      checkpoint.hash,
      checkpoint.signature,
    ],
  );
  return checkpoint;
}

/** Up to which number of a transaction the next one goes; null when nothing has been written from there on. */
async function cut(manager: EntityManager, from: string, entriesAtOnce: number): Promise<string | null> {
  const written = (limit: number) => `
    SELECT transaction_id AS number FROM (
      (SELECT transaction_id FROM ledger_entry, settled WHERE transaction_id >= $1 AND transaction_id < below
       ORDER BY transaction_id LIMIT ${limit})
      UNION ALL
      (SELECT transaction_id FROM audit_entry, settled WHERE transaction_id >= $1 AND transaction_id < below
       ORDER BY transaction_id LIMIT ${limit})
    ) w ORDER BY transaction_id LIMIT ${limit}`;
  const [row]: { first: string | null; until: string | null; below: string }[] = await manager.query(
    `WITH settled AS MATERIALIZED (SELECT ${await settledBelow(manager)} AS below), written AS (${written(entriesAtOnce + 1)})
     SELECT min(number) AS first, CASE WHEN count(*) > ${entriesAtOnce} THEN max(number) END AS until,
       (SELECT below FROM settled) AS below FROM written`,
    [from],
  );
  const { first, until, below } = row!;
  if (first === null) return null;
  if (until === null) return below;
  return until === first ? String(BigInt(first) + 1n) : until;
}

/** The last entry of each chain among those; answers how many. */
async function insertHeads(
  manager: EntityManager,
  number: number,
  from: string,
  until: string,
): Promise<number> {
  const heads = (kind: ChainKind, table: string, chain: string) => `
    (SELECT DISTINCT ON (${chain}) ${chain} AS chain, '${kind}' AS kind, position, hash FROM ${table}
     WHERE transaction_id >= $2 AND transaction_id < $3 ORDER BY ${chain}, position DESC)`;
  // Not counted in the same statement: Citus takes no rows that a part of a statement writes.
  await manager.query(
    `INSERT INTO checkpoint_head (checkpoint, chain, kind, position, hash)
     SELECT $1, chain, kind, position, hash FROM (
       ${heads('ENTERPRISE', 'ledger_entry', 'enterprise_id')} UNION ALL ${heads('ACTOR', 'audit_entry', 'chain')}
     ) h`,
    [number, from, until],
  );
  const [{ count }]: [{ count: number }] = await manager.query(
    'SELECT count(*)::integer AS count FROM checkpoint_head WHERE checkpoint = $1',
    [number],
  );
  return count;
}
