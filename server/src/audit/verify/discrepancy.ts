import { enterpriseIdOf } from '../../api/opaqueId.js';
import { FIXED_CHAINS } from '../actor.js';
import type { ChainKind } from '../checkpoint/checkpointHead.entity.js';

/**
 * What can be wrong. CHANGED: the entry does not follow from the one before by its hash, so it was changed, swapped or put
 * in. MISSING, TRUNCATED: entries are gone, in between or at the end. ADDED: more than the chain's end knows. REWRITTEN: not
 * what a checkpoint sealed. RECORD_…: a record in the tables is not as its last entry left it, is gone, or has none.
 */
export const DISCREPANCY_CODES = [
  'CHANGED',
  'MISSING',
  'TRUNCATED',
  'ADDED',
  'REWRITTEN',
  'END_CHANGED',
  'END_MISSING',
  'RECORD_CHANGED',
  'RECORD_MISSING',
  'RECORD_UNKNOWN',
  'CHECKPOINT_CHANGED',
  'CHECKPOINT_MISSING',
  'CHECKPOINT_UNSIGNED',
  'CHECKPOINT_ENDS_CHANGED',
  'UNKNOWN_KEY',
  'OLDER_DATABASE',
] as const;
export type DiscrepancyCode = (typeof DISCREPANCY_CODES)[number];

export interface Discrepancy {
  readonly code: DiscrepancyCode;
  /** Null where a checkpoint itself is at fault. */
  readonly chain: { readonly kind: ChainKind; readonly key: string } | null;
  /** Of the entry, or the checkpoint's number; the first of several. */
  readonly position: number | null;
  /** What is wrong, in Chinese. */
  readonly message: string;
}

export type Report = (discrepancy: Discrepancy) => void;

/** `企业 ent_… 第 3 条：…` */
export function describeDiscrepancy({ code, chain, position, message }: Discrepancy): string {
  const what = chain === null ? '检查点' : nameOfChain(chain.kind, chain.key);
  const where = position === null ? '' : chain === null ? ` ${position}` : ` 第 ${position} 条`;
  return `${code}  ${what}${where}：${message}`;
}

function nameOfChain(kind: ChainKind, key: string): string {
  if (kind === 'ENTERPRISE') return `企业 ${enterpriseIdOf(key)}（${key}）`;
  const fixed = FIXED_CHAINS.get(key);
  return fixed === undefined ? `操作人 ${key}` : `操作人 ${fixed}（${key}）`;
}
