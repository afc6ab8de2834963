import type { ApiScope, Role } from '@qianqi/shared';

/** Who is asking: a signed-in account, by session or by token. */
export interface Viewer {
  readonly accountId: string;
  /** Null for a session. */
  readonly tokenId: string | null;
  /** Null for a token. */
  readonly sessionId: string | null;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Null for a session, which may do whatever the roles allow. */
  readonly scopes: readonly ApiScope[] | null;
  /** Beginnings of the division codes it sees; none is everywhere. */
  readonly divisions: readonly string[];
  /** Then nothing else may be done first. */
  readonly mustChangePassword: boolean;
}
