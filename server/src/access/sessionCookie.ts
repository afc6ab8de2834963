/** From where a request comes, as far as it can be told. */
export interface SessionClient {
  readonly address: string;
  readonly userAgent: string;
}

/** The session's secret as it travels with a request and its answer. */
export interface SessionCookie {
  readonly secret: string | undefined;
  readonly client: SessionClient;
  set(secret: string): void;
  clear(): void;
}

export const SESSION_COOKIE = 'qianqi_session';
