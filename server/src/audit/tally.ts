import { networkOf } from './network.js';
import type { NewAuditEntry } from './append.js';

/** Kinds of refusal counted apart at a time; what comes beyond is counted together, whatever its address. */
const MOST_KINDS = 200;
/** How long equal ones are gathered after the first. */
const GATHERED_FOR = 60_000;

interface Counted {
  /** The first of those counted. */
  entry: NewAuditEntry;
  times: number;
  /** When the first of them was written; until then it waits for the next take. */
  writtenAt: number | null;
}

/**
 * Counts entries that say the same of the same actor and network. The first of a kind is given out at once, those that
 * follow within the minute once, as one entry with their number. A minute has at most two rows for each of 200 kinds and
 * for each action beyond them, so the rows of a day are bounded whoever sends what.
 */
export function openTally() {
  const kinds = new Map<string, Counted>();

  return {
    add(entry: NewAuditEntry): void {
      const { key, counted } = kinds.size < MOST_KINDS ? own(entry) : kindOf(entry);
      const known = kinds.get(key);
      if (known === undefined) kinds.set(key, { entry: counted, times: 1, writtenAt: null });
      else if (known.times++ === 0) known.entry = counted;
    },

    /** What is due at an instant, or everything; by chain. */
    take(now: number, everything: boolean): readonly (readonly NewAuditEntry[])[] {
      const due = new Map<string, NewAuditEntry[]>();
      for (const [key, counted] of kinds) {
        const over = counted.writtenAt !== null && now - counted.writtenAt >= GATHERED_FOR;
        const isDue = everything || over || counted.writtenAt === null;
        if (isDue && counted.times > 0) {
          const { entry, times } = counted;
          const entries = due.get(entry.actor.chain) ?? [];
          entries.push({ ...entry, times, recordedAt: new Date(now) });
          due.set(entry.actor.chain, entries);
        }
        if (over) kinds.delete(key);
        else if (isDue) Object.assign(counted, { times: 0, writtenAt: counted.writtenAt ?? now });
      }
      return [...due.values()];
    },
  };

  function own(entry: NewAuditEntry) {
    const address = networkOf(entry.address);
    return { key: keyOf(entry, address), counted: { ...entry, address, asked: null, objects: [] } };
  }

  /** The kind it belongs to if that is counted already, else the one of all addresses. */
  function kindOf(entry: NewAuditEntry) {
    const mine = own(entry);
    if (kinds.has(mine.key)) return mine;
    const anywhere = { ...mine.counted, address: null, requestId: null, username: null };
    return { key: keyOf(anywhere, null), counted: anywhere };
  }
}

function keyOf({ actor, action, outcome, codes }: NewAuditEntry, address: string | null): string {
  return JSON.stringify([actor.kind === 'ANONYMOUS' ? null : actor.chain, address, action, outcome, codes]);
}
