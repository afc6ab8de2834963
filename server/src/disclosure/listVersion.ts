/**
 * Which version of the registry somebody sees who reads a list page by page: PostgreSQL's own snapshot of the first page,
 * which tells of every transaction whether it had ended by then. It travels in the links and is honoured for an hour, so
 * that a link that somebody kept does not show for ever what has been taken down.
 */
import { badInput } from '../api/badInput.js';

export interface ListVersion {
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** `xmin:xmax:xip,…`, as `pg_current_snapshot()` writes it. */
  readonly snapshot: string;
}

const HONOURED_FOR = 3_600_000;
const SHAPE = /^(\d{13})\.(\d{1,18}):(\d{1,18}):((?:\d{1,18}(?:,\d{1,18}){0,99})?)$/;

/** A link that is too old to be honoured; the reader begins anew. */
export class VersionExpired extends Error {}

export function printVersion({ issuedAt, snapshot }: ListVersion): string {
  return Buffer.from(`${issuedAt}.${snapshot}`).toString('base64url');
}

/** The version behind a link; throws VersionExpired, or BAD_USER_INPUT for what no link ever said. */
export function readVersion(text: string, now: number): ListVersion {
  const match = SHAPE.exec(Buffer.from(text, 'base64url').toString('latin1'));
  if (!match) throw badInput('The version is not one that this list gave');
  const [, issued, xmin, xmax, xip] = match as unknown as readonly [string, string, string, string, string];
  const [from, to] = [BigInt(xmin), BigInt(xmax)];
  const running = xip === '' ? [] : xip.split(',').map(BigInt);
  // As PostgreSQL reads a snapshot: whatever it would refuse is refused here.
  const ordered =
    from > 0n && from <= to && running.every((id, index) => id >= (running[index - 1] ?? from) && id < to);
  const issuedAt = Number(issued);
  if (!ordered || issuedAt > now) throw badInput('The version is not one that this list gave');
  if (issuedAt < now - HONOURED_FOR) throw new VersionExpired();
  return { issuedAt, snapshot: `${xmin}:${xmax}:${xip}` };
}

/**
 * Whether the transaction of that number had ended when the snapshot was taken, in SQL. Numbers are those of the change
 * feed, which go on where a database is restored; what was written before the restoration had ended long ago.
 */
export function visibleIn(transaction: string, snapshot: string): string {
  const own = `GREATEST(${transaction} - (SELECT transaction_offset FROM feed_state), 0)`;
  return `pg_visible_in_snapshot(${own}::text::xid8, ${snapshot}::pg_snapshot)`;
}
