import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { documentGate } from './documentGate.js';
import { BAD_REQUEST } from './http/problem.js';
import { answerProblem, refuseRequest } from './http/refusal.js';

/** Refuses documents beyond the limits before Apollo validates them, which costs more than reading them. */
export function documentHook(schema: GraphQLSchema, introspection: boolean) {
  const judge = documentGate(schema, introspection);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (isPersisted(request)) return answerProblem(request, reply, BAD_REQUEST);
    const source = sourceOf(request);
    const errors = source === undefined ? [] : judge(source);
    return errors.length === 0 ? undefined : refuseRequest(request, reply, 400, errors);
  };
}

/** The document of a request; anything but text is Apollo's to refuse. */
function sourceOf({ method, query, body }: FastifyRequest): string | undefined {
  const sent = (method === 'GET' ? query : body) as { readonly query?: unknown } | null | undefined;
  return typeof sent?.query === 'string' ? sent.query : undefined;
}

/** A document that the server is to remember; here each request brings its own. */
function isPersisted({ body }: FastifyRequest): boolean {
  const extensions = (body as { readonly extensions?: unknown } | null | undefined)?.extensions;
  return typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions;
}
