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

/**
 * JSON with the keys of every object in order, as PostgreSQL's jsonb forgets the order in which they came. Written out by
 * hand, as a verification spends a good part of its time here, and `JSON.stringify` with a function for each value takes
 * nearly twice as long.
 */
export function canonicalJson(value: unknown): string {
  return write(value) ?? 'null';
}

/** Undefined for what JSON leaves out. */
function write(value: unknown): string | undefined {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(each => write(each) ?? 'null').join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return write(value.toJSON());
  const fields = value as Readonly<Record<string, unknown>>;
  let written = '';
  for (const key of keysInOrder(fields)) {
    const text = write(fields[key]);
    if (text !== undefined) written += `${written === '' ? '' : ','}${quote(key)}:${text}`;
  }
  return `{${written}}`;
}

/** What JSON writes as it is: no quotation mark, backslash, control character or half of a pair. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const INDEX = /^(0|[1-9]\d{0,9})$/;

/** By their characters; but what looks like an index comes first, by its number, as in every JavaScript object. */
function keysInOrder(fields: object): readonly string[] {
  const keys = Object.keys(fields).sort();
  if (!keys.some(key => INDEX.test(key))) return keys;
  const isIndex = (key: string) => INDEX.test(key);
  return [
    ...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)),
    ...keys.filter(key => !isIndex(key)),
  ];
}
