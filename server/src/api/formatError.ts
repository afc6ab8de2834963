import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What PostgreSQL or its driver says when it cannot serve now, though the same request may well succeed later. */
const PASSING = [
  '40001',
  '40P01',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
];
const PASSING_TEXT =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not connected/i;

/** Refusals pass as they are; a database that is away says so; anything else is a bug: logged with its cause, and masked. */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError && cause.originalError == null) return formatted;
    const { path, locations } = formatted;
    // A bad value written into the document is found by validation, whose code says nothing of it.
    if (error instanceof GraphQLError && isBadInput(error.originalError))
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    if (isPassing(cause)) {
      const message = '系统正忙或数据库暂不可用，未作任何更改，请稍后重试';
      return { message, path, locations, extensions: { code: 'SERVICE_UNAVAILABLE' } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    log(cause);
    return {
      message: '服务器内部错误，已记录',
      path,
      locations,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

function isBadInput(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.extensions['code'] === 'BAD_USER_INPUT';
}

function isPassing(cause: unknown): boolean {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  return PASSING.includes(String(code)) || PASSING_TEXT.test(String(message));
}
