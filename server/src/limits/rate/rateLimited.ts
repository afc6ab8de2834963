import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Refuses a request that came too soon, and says after how many seconds it may come again. */
export class RateLimited extends GraphQLError {
  constructor(readonly seconds: number) {
    super(`请求过于频繁，请在 ${seconds} 秒后重试`, {
      extensions: {
        code: 'RATE_LIMITED',
        retryAfter: seconds,
        http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
      },
    });
  }
}
