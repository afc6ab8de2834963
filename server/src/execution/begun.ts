/**
 * What was done for a request before it turned out to be one for the whole server: handed on with it, so that nothing is
 * read, looked up, worked out or paid for twice.
 */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest, preParsingAsyncHookHandler } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { UNAVAILABLE } from '../limits/http/problem.js';
import { answerProblem } from '../limits/http/refusal.js';
import type { Toll } from '../limits/rate/toll.js';

export interface Begun {
  /** Under which it is known wherever it was told of. */
  readonly requestId: string;
  /** Of `performance.now()`: when it arrived. */
  readonly begunAt: number;
  readonly toll: Toll;
  readonly body: Buffer;
  /** Answers, or refuses, as it did before; absent where nobody was looked up. */
  readonly identify?: () => Promise<Viewer | null>;
  /** Of a query that had errors. */
  readonly result?: ExecutionResult;
  /** It has taken as long as any answer may. */
  readonly late?: boolean;
}

const begun = new WeakMap<IncomingMessage, Begun>();

export function begunOf(request: IncomingMessage): Begun | undefined {
  return begun.get(request);
}

export function handOn(request: IncomingMessage, what: Begun): void {
  begun.set(request, what);
}

/** Milliseconds from the arrival of a request to now, by whomever it was received. */
export function elapsedOf(request: FastifyRequest, reply: FastifyReply): number {
  const before = begunOf(request.raw);
  return before === undefined ? reply.elapsedTime : performance.now() - before.begunAt;
}

/** Nothing comes of what has come to nothing for so long. */
export async function refuseLate(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  return begunOf(request.raw)?.late === true ? answerProblem(request, reply, UNAVAILABLE) : undefined;
}

/** The body of a request, which can be read from its socket once. */
export const bodyReadBefore: preParsingAsyncHookHandler = async (request, _reply, payload) => {
  const before = begunOf(request.raw);
  if (before === undefined) return payload;
  return Object.assign(Readable.from([before.body]), { receivedEncodedLength: before.body.length });
};
