import type { FastifyReply, FastifyRequest } from 'fastify';
import { UNAVAILABLE } from '../http/problem.js';
import { answerProblem } from '../http/refusal.js';
import { plainPage } from '../http/plainPage.js';
import { Crowd } from './crowd.js';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Operations of strangers under way at once in a process: enough for its core, too few to fill its database pool for long. */
const STRANGERS = { atOnce: 16, waiting: 400, patience: 2000 };

/** Has strangers wait for each other rather than everybody for them. */
export function crowdHook(): Hook {
  const crowd = new Crowd(STRANGERS);
  return async (request, reply) => {
    if (!request.toll.isStranger || (await enter(crowd, reply))) return undefined;
    return answerProblem(request, reply, UNAVAILABLE);
  };
}

/** Fewer than half of the connections that the public pages have (`PUBLIC_CONNECTIONS` in main.ts). */
const READERS = { atOnce: 2, waiting: 100, patience: 1000 };

/**
 * Public pages that are asked for with something after the `?`, look-ups and the like, wait for each other: what anybody
 * sees first, which is the same for all, is there whatever is looked up.
 */
export function publicCrowdHook(): Hook {
  const crowd = new Crowd(READERS);
  return async (request, reply) => {
    if (!isPublic(request) || !request.url.includes('?') || (await enter(crowd, reply))) return undefined;
    void reply.header('retry-after', String(UNAVAILABLE.retryAfter));
    return plainPage(reply, UNAVAILABLE.status, '查询的人较多，请稍后刷新。');
  };
}

function isPublic({ url }: FastifyRequest): boolean {
  return /^\/public(\/|\?|$)/.test(url);
}

/** Lets in until the answer is sent, or its client has gone. */
async function enter(crowd: Crowd, reply: FastifyReply): Promise<boolean> {
  if (!(await crowd.enter())) return false;
  if (reply.raw.closed) crowd.leave();
  else reply.raw.once('close', () => crowd.leave());
  return true;
}
