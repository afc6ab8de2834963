import { GraphQLError } from 'graphql';

/** A value that the API does not take, refused as a top-level error: programs send it, clerks never see it. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
