import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errorOf, type Problem } from './problem.js';

const GRAPHQL_JSON = 'application/graphql-response+json';

/** Answers a request without GraphQL having seen it, in the same form as GraphQL's own answers. */
export function refuseRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLError[],
): FastifyReply {
  const accepted = request.headers.accept ?? '';
  const type = accepted.includes(GRAPHQL_JSON) ? GRAPHQL_JSON : 'application/json';
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: errors.map(withoutHttp) }));
}

export function answerProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
  return refuseRequest(request, reply, problem.status, [errorOf(problem)]);
}

/** What was meant for whoever writes the headers is no part of the answer. */
function withoutHttp(error: GraphQLError) {
  const { extensions, ...said } = error.toJSON();
  const { http: _http, ...told } = extensions ?? {};
  return { ...said, extensions: told };
}
