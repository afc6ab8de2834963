import { GraphQLError } from 'graphql';

/** A value beyond its bounds, found before anything runs: the whole request is refused, with status 400. */
export function badValue(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
