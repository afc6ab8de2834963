/** What an entry keeps of what was asked and answered: masked, of bounded size, and the ids that it was about. */
import { createHash } from 'node:crypto';
import { enterpriseIdOf, freeIdOf } from '../api/opaqueId.js';
import { canonicalJson } from '../ledger/hash.js';
import { mask } from './mask.js';

/**
 * Nothing of a sign-in is kept but who: what is typed there may be a password in the wrong field. Nor of a draft: it is
 * nobody's but the typist's, and forgotten after a month.
 */
const NOT_KEPT: readonly string[] = ['signIn', 'saveEntryDraft'];
const MOST_BYTES = 16 * 1024;

/** Masked; a large batch by its fingerprint, as each of its rows stands in the ledger of its enterprise. */
export function keptOf(action: string, asked: unknown): unknown {
  if (asked == null || NOT_KEPT.includes(action)) return null;
  const masked = mask(asked);
  const text = canonicalJson(masked);
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return JSON.parse(text);
  return { omitted: true, bytes, sha256: createHash('sha256').update(text).digest('hex') };
}

const MOST_OBJECTS = 20;
/** An id of the API: a short prefix and one or two keys. Secrets of tokens look alike but for their prefix. */
const OPAQUE_ID = /^(?!qq_)[a-z]{2,8}_(?:[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43})$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids in what was asked and in the receipt, each once, the first twenty. */
export function objectsOf(...values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) collect('', value, found);
  return [...found].slice(0, MOST_OBJECTS);
}

function collect(name: string, value: unknown, found: Set<string>): void {
  if (found.size >= MOST_OBJECTS) return;
  if (typeof value === 'string') {
    const id = OPAQUE_ID.test(value) ? value : UUID.test(value) ? idOfKey(name, value) : null;
    if (id !== null) found.add(id);
  } else if (Array.isArray(value)) for (const each of value) collect(name, each, found);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [inner, nested] of Object.entries(value)) collect(inner, nested, found);
}

/** Receipts hold bare keys. */
function idOfKey(name: string, uuid: string): string | null {
  if (name === 'enterpriseKey') return enterpriseIdOf(uuid);
  if (name === 'inspectorKey') return freeIdOf('insp', uuid);
  return name === 'drawKey' ? freeIdOf('draw', uuid) : null;
}
