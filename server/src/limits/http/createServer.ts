import type { IncomingMessage } from 'node:http';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { uuidv7 } from 'uuidv7';
import { isPassing } from '../../api/passing.js';
import { begunOf, elapsedOf } from '../../execution/begun.js';
import { LIMITS } from '../limits.js';
import { MOST_CONNECTIONS, MOST_HEADERS, TIMEOUTS } from '../timeouts.js';
import { answerClientError } from './clientError.js';
import { readJsonOnly } from './jsonBody.js';
import { errorForLog } from './errorForLog.js';
import { BAD_REQUEST, NOT_FOUND, problemOf, UNAVAILABLE, type Problem } from './problem.js';
import { answerProblem } from './refusal.js';
import { addSecurityHeaders } from './securityHeaders.js';
import { tellSlow } from './slow.js';

export interface ServerOptions {
  readonly log: boolean;
  /** Addresses and networks whose X-Forwarded-… headers are believed: `10.0.0.1, 192.168.0.0/16`. None when absent. */
  readonly trustedProxies?: string;
}

/** Fastify within its bounds: what it waits for, how much it takes, what every answer carries, how errors are told. */
export function createServer({ log, trustedProxies }: ServerOptions): FastifyInstance {
  const app = Fastify({
    logger: log && { level: 'warn', serializers: { err: errorForLog } },
    trustProxy: trustedProxies ?? false,
    genReqId: raw => begunOf(raw as IncomingMessage)?.requestId ?? uuidv7(),
    bodyLimit: LIMITS.body,
    requestTimeout: TIMEOUTS.request,
    keepAliveTimeout: TIMEOUTS.keepAlive,
    connectionTimeout: TIMEOUTS.silence,
    handlerTimeout: TIMEOUTS.answer,
    http: { headersTimeout: TIMEOUTS.headers, connectionsCheckingInterval: TIMEOUTS.look },
    clientErrorHandler: answerClientError,
    frameworkErrors: (_error, request, reply) => {
      // Comes before all hooks: an address that cannot be decoded.
      void addSecurityHeaders(request, reply);
      void answerProblem(request, reply, BAD_REQUEST);
    },
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  app.server.maxHeadersCount = MOST_HEADERS;
  readJsonOnly(app);
  app.addHook('onRequest', addSecurityHeaders);
  app.addHook('onRequest', refuseOddAddresses);
  app.addHook('onResponse', async (request, reply) =>
    tellSlow(request.log, {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: elapsedOf(request, reply),
    }),
  );
  app.setErrorHandler(answerError);
  return app;
}

/** A host that is none makes an address that is none, and a control character in a path means nothing to anybody. */
async function refuseOddAddresses(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const [path = ''] = request.url.split('?', 1);
  const isPlain = !/%(?:[01][0-9a-f]|7f)/i.test(path);
  if (isPlain && URL.canParse(`${request.protocol}://${request.hostname}/`)) return undefined;
  return answerProblem(request, reply, BAD_REQUEST);
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const found: Problem = isPassing(error) ? UNAVAILABLE : problemOf(error.statusCode);
  if (found.status === 500) request.log.error(error);
  void answerProblem(request, reply, found);
}

/** For addresses that nothing answers. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answerProblem(request, reply, NOT_FOUND);
}
