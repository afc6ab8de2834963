import { GraphQLError, type ASTNode } from 'graphql';

/** The codes of requests refused for their size or their frequency: a closed list, explained in the README of this folder. */
const LIMIT_CODES = [
  'DOCUMENT_TOO_LONG',
  'DOCUMENT_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_SELECTIONS',
  'TOO_MANY_DIRECTIVES',
  'COST_EXCEEDED',
  'RATE_LIMITED',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

export interface Excess {
  readonly code: LimitCode;
  /** What was found, and how much of it may be. */
  readonly found: number;
  readonly limit: number;
}

/** A refusal before anything runs; answered with status 400. */
export function limitError(message: string, excess: Excess, nodes?: readonly ASTNode[]): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { ...excess, http: { status: 400 } },
  });
}
