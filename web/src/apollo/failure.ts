import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type Failure = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BUSY' | 'OFFLINE' | 'BROKEN';

/** Too much at once, by this person or by everybody: the same again may well succeed. */
const BUSY = { codes: ['RATE_LIMITED', 'SERVICE_UNAVAILABLE'], statuses: [429, 503] };

/** What kind of failure a request met, as far as the page acts differently on it. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map(each => each.extensions?.['code']);
    if (codes.includes('UNAUTHENTICATED')) return 'UNAUTHENTICATED';
    if (codes.some(code => BUSY.codes.includes(String(code)))) return 'BUSY';
    return codes.includes('FORBIDDEN') ? 'FORBIDDEN' : 'BROKEN';
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return 'UNAUTHENTICATED';
    if (BUSY.statuses.includes(error.statusCode)) return 'BUSY';
    return error.statusCode === 403 ? 'FORBIDDEN' : 'BROKEN';
  }
  return error instanceof TypeError ? 'OFFLINE' : 'BROKEN';
}

export function isUnauthenticated(error: unknown): boolean {
  return failureOf(error) === 'UNAUTHENTICATED';
}

/** What happened and what to do, for a person. */
export const FAILURE_SENTENCES: Readonly<Record<Failure, string>> = {
  UNAUTHENTICATED: '登录已过期，请重新登录。',
  FORBIDDEN: '您的账号没有查看此内容的权限，如需开通请联系管理员。',
  BUSY: '请求过于频繁或系统正忙，请稍候片刻重试。已填写的内容不会丢失。',
  OFFLINE: '连接不上服务器，请检查网络后重试。已填写的内容不会丢失。',
  BROKEN: '服务器未能完成这次请求，请重试；若仍不行，请联系管理员。',
};
