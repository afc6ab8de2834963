import type { FastifyBaseLogger } from 'fastify';
import { TIMEOUTS } from '../timeouts.js';

export interface Answered {
  readonly method: string;
  readonly route: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** Logs an answer that took long. The log, or `reqId`, has the id by which PostgreSQL's log and the audit have the request too. */
export function tellSlow(log: FastifyBaseLogger, answered: Answered & { readonly reqId?: string }): void {
  const { milliseconds } = answered;
  if (milliseconds < TIMEOUTS.slow) return;
  log.warn({ ...answered, milliseconds: Math.round(milliseconds) }, 'slow request');
}
