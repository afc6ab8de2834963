import type { Deed } from '../audit/deed.js';
import type { Origin } from './ledgerEntry.entity.js';

/** What an entry says of the request that wrote it, and notes with the deed that it did. */
export function originOf(deed: Deed | null, enterpriseKey: string) {
  if (deed === null) return { action: null, origin: null };
  deed.enterprises.add(enterpriseKey);
  const { actor, address, requestId, action } = deed;
  const { accountId, tokenId, roles } = actor;
  const origin: Origin = { accountId, tokenId, roles, address, requestId };
  return { action, origin };
}
