import type { FastifyReply, FastifyRequest } from 'fastify';
import { UNAVAILABLE } from '../http/problem.js';
import { answerProblem } from '../http/refusal.js';
import { Crowd } from './crowd.js';

/** Operations of strangers under way at once in a process: enough for its core, too few to fill its database pool for long. */
const STRANGERS = { atOnce: 16, waiting: 400, patience: 2000 };

/** Has strangers wait for each other rather than everybody for them. */
export function crowdHook() {
  const crowd = new Crowd(STRANGERS);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!request.toll.isStranger) return undefined;
    if (!(await crowd.enter())) return answerProblem(request, reply, UNAVAILABLE);
    if (reply.raw.closed) crowd.leave();
    else reply.raw.once('close', () => crowd.leave());
    return undefined;
  };
}
