import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { documentGate } from './documentGate.js';
import { refuseRequest } from './http/refusal.js';

/** Refuses documents beyond the limits before Apollo validates them, which costs more than reading them. */
export function documentHook(schema: GraphQLSchema) {
  const judge = documentGate(schema);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
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
