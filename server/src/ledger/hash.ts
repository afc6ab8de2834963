import { createHash } from 'node:crypto';
import type { LedgerEntry } from './ledgerEntry.entity.js';

/** Before an enterprise's first entry. */
export const FIRST_HASH = Buffer.alloc(32);

/**
 * SHA-256 over the previous hash and the entry in canonical JSON: whoever changes one entry must change all that follow.
 * Entries from before the origin was kept have eight parts, all others eleven.
 */
export function entryHash(previous: Buffer, entry: Omit<LedgerEntry, 'hash' | 'transaction'>): Buffer {
  const { enterpriseId, position, kind, content, gradeBefore, gradeAfter, recordedAt, recordedBy } = entry;
  const { action, origin, records } = entry;
  const said = [
    enterpriseId,
    position,
    kind,
    content,
    gradeBefore,
    gradeAfter,
    recordedAt.toISOString(),
    recordedBy,
  ];
  const more = action === null && origin === null && records === null ? [] : [action, origin, records];
  return chained(previous, canonicalJson([...said, ...more]));
}

/** The hash of what follows a hash in a chain. */
export function chained(previous: Buffer, text: string): Buffer {
  return createHash('sha256').update(previous).update(text).digest();
}

/** JSON with the keys of every object in order, as PostgreSQL's jsonb forgets the order in which they came. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, nested: unknown) =>
    typeof nested === 'object' && nested !== null && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  );
}
