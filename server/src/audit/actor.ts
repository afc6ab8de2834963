/**
 * Whose chain an entry goes to. Every account and every token has one of its own, so that nobody waits for anybody else;
 * strangers share a fixed number, chosen by their address, as there is no end to them.
 */
import { createHash } from 'node:crypto';
import type { ActorKind, Role } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { maskName } from './mask.js';

export interface Actor {
  readonly kind: ActorKind;
  readonly chain: string;
  readonly accountId: string | null;
  readonly tokenId: string | null;
  readonly username: string | null;
  readonly roles: readonly Role[];
}

/** Some: enough that strangers seldom wait for each other, few enough to be read by hand. */
const STRANGERS = 8;

const fixedChain = (number: number) => `00000000-0000-0000-0000-${number.toString(16).padStart(12, '0')}`;

/** What the server does by itself. */
export const SYSTEM: Actor = {
  kind: 'SYSTEM',
  chain: fixedChain(0xffff),
  accountId: null,
  tokenId: null,
  username: null,
  roles: [],
};

/** Who asks; a stranger by address. */
export function actorOf(
  viewer: Pick<Viewer, 'accountId' | 'tokenId' | 'username' | 'roles'> | null,
  address: string | null,
): Actor {
  if (viewer === null) return strangerAt(address);
  const { accountId, tokenId, username, roles } = viewer;
  return {
    kind: tokenId === null ? 'ACCOUNT' : 'TOKEN',
    chain: tokenId ?? accountId,
    accountId,
    tokenId,
    username,
    roles,
  };
}

/** Somebody not signed in; `typed` is the name they gave, which is kept masked: it may well be a password. */
export function strangerAt(address: string | null, typed: string | null = null): Actor {
  const digest = createHash('sha256')
    .update(address ?? '')
    .digest();
  return {
    kind: 'ANONYMOUS',
    chain: fixedChain(1 + (digest[0]! % STRANGERS)),
    accountId: null,
    tokenId: null,
    username: typed === null ? null : maskName(typed),
    roles: [],
  };
}

/** The chains that belong to nobody, by their numbers. */
export const FIXED_CHAINS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: STRANGERS }, (_, index) => [fixedChain(index + 1), `未登录 ${index + 1}`] as const),
  [SYSTEM.chain, '系统'],
]);
