/** Chains and entries as the API names them: `ent_…` or `actor_…`, and with a position after a dot. */
import { enterpriseIdOf, freeIdOf, parseEnterpriseId, parseFreeId } from '../../api/opaqueId.js';
import type { ChainKind } from '../checkpoint/checkpointHead.entity.js';

export interface ChainKey {
  readonly kind: ChainKind;
  readonly chain: string;
}

export interface EntryKey extends ChainKey {
  readonly position: number;
}

export function chainIdOf({ kind, chain }: ChainKey): string {
  return kind === 'ENTERPRISE' ? enterpriseIdOf(chain) : freeIdOf('actor', chain);
}

/** Null for anything that is not one. */
export function parseChainId(id: string): ChainKey | null {
  const enterprise = parseEnterpriseId(id);
  if (enterprise !== null) return { kind: 'ENTERPRISE', chain: enterprise };
  const actor = parseFreeId('actor', id);
  return actor === null ? null : { kind: 'ACTOR', chain: actor };
}

export function entryIdOf(key: EntryKey): string {
  return `${chainIdOf(key)}.${key.position}`;
}

/** Null for anything that is not one. */
export function parseEntryId(id: string): EntryKey | null {
  const [, chainId, position] = /^([^.]+)\.([1-9]\d{0,8})$/.exec(id) ?? [];
  const chain = chainId === undefined ? null : parseChainId(chainId);
  return chain && { ...chain, position: Number(position) };
}
