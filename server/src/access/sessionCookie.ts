/** The session's secret as it travels with a request and its answer. */
export interface SessionCookie {
  readonly secret: string | undefined;
  set(secret: string): void;
  clear(): void;
}

export const SESSION_COOKIE = 'qianqi_session';
