/** Follows chains from their beginnings and says where one breaks off, was changed, or is not what was sealed. */
import { FIRST_HASH } from '../../ledger/hash.js';
import type { ChainEntry, ChainEnd, ChainSource, Sealed } from './chainSource.js';
import type { Discrepancy, DiscrepancyCode, Report } from './discrepancy.js';
import { Peekable } from './peekable.js';

export interface WalkedChain {
  readonly chain: string;
  /** By record, what its last entry says of it. */
  readonly vouched: ReadonlyMap<string, Vouched>;
  /** From when on every record has an entry that vouches for it; null in a chain that began before there were any. */
  readonly vouchedSince: Date | null;
  readonly hasEntries: boolean;
}

export interface Vouched {
  readonly hash: string;
  readonly position: number;
}

/** Where to begin, when not at the beginning: the hash of that entry is taken as it is. */
export interface Start {
  readonly position: number;
  readonly hash: Buffer;
}

export interface Walk {
  readonly report: Report;
  /** Called after each chain. */
  readonly onChain?: (walked: WalkedChain) => Promise<void>;
  readonly start?: Start;
  /** False while there is more of the chain than was read. */
  readonly toTheEnd?: boolean;
  readonly counts: { chains: number; entries: number };
}

export async function walkChains(source: ChainSource, walk: Walk): Promise<void> {
  const entries = new Peekable(source.entries());
  const ends = new Peekable(source.ends());
  const sealed = new Peekable(source.sealed());
  for (;;) {
    const heads = [await entries.peek(), await ends.peek(), await sealed.peek()];
    const [chain] = heads.flatMap(head => (head === undefined ? [] : [head.chain])).sort();
    if (chain === undefined) return;
    await walkOne(source, walk, chain, { entries, ends, sealed });
    walk.counts.chains++;
  }
}

interface Streams {
  readonly entries: Peekable<ChainEntry>;
  readonly ends: Peekable<ChainEnd>;
  readonly sealed: Peekable<Sealed>;
}

async function walkOne(
  { kind }: ChainSource,
  { report, onChain, start, toTheEnd = true, counts }: Walk,
  chain: string,
  { entries, ends, sealed }: Streams,
): Promise<void> {
  const tell = (code: DiscrepancyCode, position: number | null, message: string) =>
    report({ code, chain: { kind, key: chain }, position, message } satisfies Discrepancy);
  const vouched = new Map<string, Vouched>();
  let vouchedSince: Date | null = null;
  let last = start?.position ?? 0;
  /** Null after a gap: what comes next cannot be checked against what is gone. */
  let previous: Buffer | null = start?.hash ?? FIRST_HASH;
  let lastSealed: Sealed | undefined;

  for (let entry = await entries.peek(); entry?.chain === chain; entry = await entries.peek()) {
    const { position, hash, records } = entry;
    if (position !== last + 1) {
      tell('MISSING', last + 1, `第 ${last + 1} 至 ${position - 1} 条不见了`);
      previous = null;
    }
    if (previous !== null && !entry.after(previous).equals(hash))
      tell('CHANGED', position, '内容或次序与其哈希不符，被改动、调换或插入过');
    for (const each of await sealedThrough(sealed, chain, position)) {
      lastSealed = each;
      if (each.position === position && !each.hash.equals(hash))
        tell('REWRITTEN', position, `与检查点 ${each.checkpoint} 封存的哈希不同`);
    }
    for (const [name, recordHash] of Object.entries(records ?? {}))
      vouched.set(name, { hash: recordHash, position });
    if (records !== null) vouchedSince ??= entry.recordedAt;
    [last, previous] = [position, hash];
    counts.entries++;
    entries.skip();
  }
  // A page of a chain says nothing of its end.
  const rest = toTheEnd ? await sealedThrough(sealed, chain, Infinity) : [];
  lastSealed = rest.at(-1) ?? lastSealed;
  const end = await endOf(ends, chain);
  if (toTheEnd) compareEnd(tell, { last, previous }, end, lastSealed);
  await onChain?.({ chain, vouched, vouchedSince, hasEntries: last > 0 });
}

async function sealedThrough(
  sealed: Peekable<Sealed>,
  chain: string,
  position: number,
): Promise<readonly Sealed[]> {
  const passed: Sealed[] = [];
  for (
    let next = await sealed.peek();
    next?.chain === chain && next.position <= position;
    next = await sealed.peek()
  ) {
    passed.push(next);
    sealed.skip();
  }
  return passed;
}

async function endOf(ends: Peekable<ChainEnd>, chain: string): Promise<ChainEnd | null> {
  const end = await ends.peek();
  if (end?.chain !== chain) return null;
  ends.skip();
  return end;
}

function compareEnd(
  tell: (code: DiscrepancyCode, position: number | null, message: string) => void,
  { last, previous }: { readonly last: number; readonly previous: Buffer | null },
  end: ChainEnd | null,
  lastSealed: Sealed | undefined,
): void {
  if (lastSealed !== undefined && lastSealed.position > last)
    tell(
      'TRUNCATED',
      last + 1,
      `第 ${last + 1} 条起不见了，检查点 ${lastSealed.checkpoint} 封存到第 ${lastSealed.position} 条`,
    );
  else if (end !== null && end.length > last)
    tell('TRUNCATED', last + 1, `第 ${last + 1} 条起不见了，链尾记载共 ${end.length} 条`);
  if (end === null) tell('END_MISSING', null, '链还在，所属的企业或操作人却不见了');
  else if (end.length < last)
    tell('ADDED', end.length + 1, `链尾只记载 ${end.length} 条，之后的是另外加进去的`);
  else if (end.length === last && previous !== null && !end.hash.equals(previous))
    tell('END_CHANGED', last, '链尾记载的哈希与最后一条不同');
}
