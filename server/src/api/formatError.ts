import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UNAVAILABLE } from '../limits/http/problem.js';
import { isPassing } from './passing.js';

/**
 * Refusals pass as they are; a database that is away says so; anything else is a bug, and masked. `hints`: whether names of
 * the schema may be suggested, which Apollo only keeps to itself where a document is validated.
 */
export function formatError({ hints }: { readonly hints: boolean }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const told = tellError(formatted, error);
    return { ...told, message: hints ? told.message : withoutHints(told.message) };
  };
}

/** Nor is a whole input sent back, for whatever may stand in it. */
function withoutHints(message: string): string {
  return message
    .replace(/ Did you mean .*\?$/s, '')
    .replace(/ got invalid value \{.*\}(?=; | at ")/s, ' got an invalid value');
}

function tellError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  // A bad value written into the document is found by validation, whose code says nothing of it.
  if (cause !== error && isBadInput(cause)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  if (cause instanceof GraphQLError) return formatted;
  const { path, locations } = formatted;
  const { message, code } = isPassing(cause) ? PASSED : BUG;
  return { message, path, locations, extensions: { code } };
}

const PASSED = {
  message: '系统正忙或数据库暂不可用，未作任何更改，请稍后重试',
  code: UNAVAILABLE.code,
};
const BUG = { message: '服务器内部错误，已记录', code: 'INTERNAL_SERVER_ERROR' };

/** What went wrong before GraphQL wrapped it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? causeOf(error.originalError) : error;
}

/** Neither a refusal nor the database's passing trouble. */
export function isBug(error: unknown): boolean {
  const cause = causeOf(error);
  return !(cause instanceof GraphQLError) && !isPassing(cause);
}

function isBadInput(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.extensions['code'] === 'BAD_USER_INPUT';
}
