/** What a checkpoint says, and how that is held against it. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../ledger/hash.js';
import type { Checkpoint } from './checkpoint.entity.js';
import type { CheckpointHead } from './checkpointHead.entity.js';

export type Head = Omit<CheckpointHead, 'checkpoint'>;

/** SHA-256 over ends of chains that come a page at a time, in the order of the chains. */
export function openRoot() {
  const digest = createHash('sha256');
  return {
    add(heads: readonly Head[]): void {
      for (const { kind, chain, position, hash } of heads)
        digest.update(`${kind} ${chain} ${position} ${hash.toString('hex')}\n`);
    },
    end: (): Buffer => digest.digest(),
  };
}

export function checkpointHash(checkpoint: Omit<Checkpoint, 'hash' | 'signature'>): Buffer {
  const { number, fromTransaction, untilTransaction, headCount, root, previousHash, madeAt, publicKey } =
    checkpoint;
  const said = [
    number,
    fromTransaction,
    untilTransaction,
    headCount,
    root.toString('hex'),
    previousHash.toString('hex'),
    madeAt.toISOString(),
    publicKey.toString('base64'),
  ];
  return createHash('sha256').update(canonicalJson(said)).digest();
}
