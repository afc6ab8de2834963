import type { ApiScope, Role } from '@qianqi/shared';

/** Who is asking: a signed-in account, by session or by token. */
export interface Viewer {
  readonly accountId: string;
  /** Null for a session. */
  readonly tokenId: string | null;
  readonly username: string;
  readonly roles: readonly Role[];
  /** Null for a session, which may do whatever the roles allow. */
  readonly scopes: readonly ApiScope[] | null;
}
