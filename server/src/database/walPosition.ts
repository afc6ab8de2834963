/** How far a primary has written and a replica has replayed: bytes from the beginning of the log, which is one for both. */
import { preparedRows } from './prepared.js';
import { togetherOn } from './together.js';

/**
 * What is acknowledged has been flushed, and only that is sent to a replica; what nobody waits to be flushed is acknowledged as soon
 * as it is in the log at all.
 */
const WRITTEN = `SELECT (CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn()
  ELSE pg_current_wal_flush_lsn() END - '0/0')::text AS position`;

interface Row {
  readonly position: string | null;
}

const positionsWritten = togetherOn<null, bigint>(async (primary, keys, asker) => {
  const [row] = await preparedRows<Row>(primary, WRITTEN, [], asker);
  const position = BigInt(row!.position!);
  return keys.map(() => position);
});

const positionsReplayed = togetherOn<null, bigint>(async (replica, keys, asker) => {
  const text = `SELECT (pg_last_wal_replay_lsn() - '0/0')::text AS position WHERE pg_is_in_recovery()`;
  const [row] = await preparedRows<Row>(replica, text, [], asker);
  if (row?.position == null) throw new Error('it is no replica');
  const position = BigInt(row.position);
  return keys.map(() => position);
});

type Source = Parameters<typeof positionsWritten>[0];

/**
 * A commit that was acknowledged before this call lies before what it answers. Those who
 * ask at the same time share a statement, which begins after each of them asked.
 */
export function writtenBy(primary: Source): Promise<bigint> {
  return positionsWritten(primary).load(null);
}

/** Whoever reads from it after this call sees all commits before what it answers. Throws for a server that is no replica: it would answer, but with what? */
export function replayedBy(replica: Source): Promise<bigint> {
  return positionsReplayed(replica).load(null);
}

/** What the work finds; false if it fails, or takes longer than so many milliseconds, which it can ask for. */
export function within(
  milliseconds: number,
  work: (isOver: () => boolean) => Promise<boolean>,
): Promise<boolean> {
  return new Promise(resolve => {
    let isOver = false;
    const end = (found: boolean) => {
      isOver = true;
      clearTimeout(timer);
      resolve(found);
    };
    const timer = setTimeout(end, milliseconds, false);
    work(() => isOver).then(end, () => end(false));
  });
}
