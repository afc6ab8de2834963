import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '../../audit/network.js';
import { begunOf } from '../../execution/begun.js';
import { plainPage } from '../http/plainPage.js';
import { refuseRequest } from '../http/refusal.js';
import type { RateBook } from './rateBook.js';
import { RateLimited } from './rateLimited.js';
import type { TollGate } from './toll.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of requests to the API. */
    toll: import('./toll.js').Toll;
  }
}

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Before anything of a request to the API is read. */
export function apiRateHook(
  gate: TollGate,
  credentialOf: (request: FastifyRequest) => string | undefined,
): Hook {
  return async (request, reply) => {
    try {
      const toll = begunOf(request.raw)?.toll ?? gate.open(networkOf(request.ip)!, credentialOf(request));
      request.toll = toll;
      // Also when the client goes before there is an answer.
      reply.raw.once('close', () => toll.done());
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      void reply.header('retry-after', String(error.seconds));
      return refuseRequest(request, reply, 429, [error]);
    }
  };
}

/** Before a public page or one of the reference is made: what a stranger gets who asks for too many is a page too. */
export function publicRateHook(book: RateBook): Hook {
  return async (request, reply) => {
    if (!/^\/(public|reference)(\/|\?|$)/.test(request.url)) return undefined;
    const seconds = book.take('PUBLIC', networkOf(request.ip)!);
    if (seconds === null) return undefined;
    void reply.header('retry-after', String(seconds));
    return plainPage(reply, 429, `访问过于频繁，请在 ${seconds} 秒后刷新。`);
  };
}
