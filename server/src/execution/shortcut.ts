/**
 * Known operations (`knownQueries.ts`) of whoever was found good before are answered without Fastify and Apollo around them,
 * which cost several times what such a query does. The same functions admit, permit and charge them, and whatever is out of
 * the ordinary, a refusal or an error above all, is handed on (`begun.ts`) and answered as everything else is.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { requirePermission } from '../access/permission.plugin.js';
import { SESSION_COOKIE, type SessionClient, type SessionCookie } from '../access/sessionCookie.js';
import type { Viewer } from '../access/viewer.js';
import { networkOf } from '../audit/network.js';
import type { Asker } from '../database/asker.js';
import { admit } from '../limits/admission.plugin.js';
import { charge, costReport } from '../limits/cost/cost.plugin.js';
import { SECURITY_HEADERS, TLS_HEADERS } from '../limits/http/securityHeaders.js';
import { tellSlow } from '../limits/http/slow.js';
import { RateLimited } from '../limits/rate/rateLimited.js';
import type { Toll, TollGate } from '../limits/rate/toll.js';
import { TIMEOUTS } from '../limits/timeouts.js';
import { bearerOf, contextFor, userAgentOf, viewerOf, type CallerOptions } from '../requestContext.js';
import { handOn, type Begun } from './begun.js';
import { weighingProxies, type CameFrom, type Weigh } from './cameFrom.js';
import type { Executor } from './compiled.js';
import type { KnownQueries } from './knownQueries.js';
import { answerTypeOf, readPayload } from './payload.js';

export interface ShortcutOptions extends CallerOptions {
  readonly trustedProxies?: string;
}

/** What answers queries on the long way too. */
export interface Kitchen {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly known: KnownQueries;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** How many requests took it to the end. */
    readonly shortcut: { answered: number };
  }
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A request of the usual form by somebody who was found good before. */
interface Received extends CameFrom {
  readonly requestId: string;
  /** Of the answer. */
  readonly type: string;
  readonly bearer: string | undefined;
  readonly cookie: SessionCookie;
  readonly toll: Toll;
}

/** The text of an answer, or what is handed on. */
type Outcome = { readonly text: string } | { readonly more: Partial<Begun> };

/** Puts itself before Fastify on the server's own address. */
export function openShortcut(app: FastifyInstance, options: ShortcutOptions, kitchen: Kitchen): void {
  const [usual] = app.server.listeners('request') as [Listener];
  app.decorate('shortcut', { answered: 0 });
  let isClosing = false;
  app.addHook('preClose', async () => void (isClosing = true));

  const take = (received: Received, request: IncomingMessage, response: ServerResponse) => {
    const begunAt = performance.now();
    response.on('close', received.toll.done);
    readBody(request, body => {
      let isOver = false;
      const end = (outcome: Outcome) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        // Its client has gone.
        if (response.destroyed) return;
        if ('text' in outcome) {
          response.on('finish', () => {
            const milliseconds = performance.now() - begunAt;
            app.observeAnswer('POST', '/graphql', 200, milliseconds);
            const { requestId: reqId } = received;
            tellSlow(app.log, { reqId, method: 'POST', route: '/graphql', status: 200, milliseconds });
          });
          app.shortcut.answered++;
          send(response, received, outcome.text);
          return;
        }
        const { toll, requestId } = received;
        handOn(request, { requestId, begunAt, toll, body, ...outcome.more });
        usual(request, response);
      };
      const timer = setTimeout(() => end({ more: { late: true } }), TIMEOUTS.answer);
      answerKnown(app, options, kitchen, received, body).then(end, (error: unknown) => {
        app.log.error(error);
        end({ more: {} });
      });
    });
  };

  const weigh = weighingProxies(options.trustedProxies);
  app.server.off('request', usual);
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const received = isClosing ? null : receive(app, weigh, request);
    if (received === null) usual(request, response);
    else take(received, request, response);
  });
}

/** Null for a request of another form, or of somebody unknown, judged by its head alone. */
function receive(app: FastifyInstance, weigh: Weigh, request: IncomingMessage): Received | null {
  if (request.method !== 'POST' || request.url !== '/graphql') return null;
  const { headers } = request;
  const type = answerTypeOf(headers);
  if (type === null) return null;
  const bearer = bearerOf(request);
  const secret = headers.cookie === undefined ? undefined : app.parseCookie(headers.cookie)[SESSION_COOKIE];
  const credential = bearer ?? secret;
  const from = credential === undefined ? null : weigh(request);
  if (credential === undefined || from === null) return null;
  const { address } = from;
  const toll = openToll(app.rates.gate, address, credential);
  const cookie = new CookieOfQuery(secret, request, address);
  return toll && { ...from, requestId: uuidv7(), type, bearer, cookie, toll };
}

/** Null also for who has spent too much, to be told so by the hook that asks for it again. */
function openToll(gate: TollGate, address: string, credential: string): Toll | null {
  try {
    return gate.openKnown(networkOf(address)!, credential);
  } catch (error) {
    if (error instanceof RateLimited) return null;
    throw error;
  }
}

class CookieOfQuery implements SessionCookie {
  readonly set = neverKnown;
  readonly clear = neverKnown;

  constructor(
    readonly secret: string | undefined,
    private readonly request: IncomingMessage,
    private readonly address: string,
  ) {}

  get client(): SessionClient {
    return { address: this.address, userAgent: userAgentOf(this.request) };
  }
}

function neverKnown(): never {
  throw new Error('what begins or ends a session is never among the known operations');
}

function readBody(request: IncomingMessage, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => then(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
}

async function answerKnown(
  services: FastifyInstance,
  options: ShortcutOptions,
  { schema, executor, known }: Kitchen,
  received: Received,
  body: Buffer,
): Promise<Outcome> {
  const payload = readPayload(body);
  const query = payload && known.get(payload.query, payload.operationName);
  if (!query) return { more: {} };
  const { bearer, cookie, toll } = received;
  let looked: Promise<Viewer | null> | undefined;
  const identify = (asker: Asker) => (looked = viewerOf(options, bearer, cookie, asker));
  const context = contextFor(options, services, { ...received, identify });
  const { variables, operationName } = payload;
  const wanted = { schema, ...query, variables };
  try {
    await admit(wanted, context);
    requirePermission(wanted, context.viewer);
    charge(context);
  } catch (error) {
    if (looked === undefined) return { more: {} };
    const again = error instanceof RateLimited ? () => Promise.reject(error) : () => looked!;
    return { more: { toll: { ...toll, identified: already }, identify: again } };
  }
  // Whatever comes of it, it is not begun again.
  const result = await executor
    .run({ ...query, operationName, variables, context })
    .catch((error: unknown) => ({ data: null, errors: [unexpected(error)] }));
  if (result.errors) {
    const paid = { ...toll, identified: already, spend: already };
    return { more: { toll: paid, identify: () => looked!, result } };
  }
  const cost = JSON.stringify(costReport(context));
  return { text: `{"data":${JSON.stringify(result.data)},"extensions":{"cost":${cost}}}\n` };
}

function unexpected(error: unknown): GraphQLError {
  return new GraphQLError('Unexpected error', { originalError: error as Error });
}

/** Is known, or paid. */
function already(): void {}

const HEADERS = {
  http: Object.entries(SECURITY_HEADERS).flat(),
  https: Object.entries({ ...SECURITY_HEADERS, ...TLS_HEADERS }).flat(),
} as const;

function send(response: ServerResponse, { requestId, protocol, type }: Received, text: string): void {
  const length = String(Buffer.byteLength(text));
  response.writeHead(200, [
    ...HEADERS[protocol],
    'x-request-id',
    requestId,
    'content-type',
    type,
    'content-length',
    length,
  ]);
  response.end(text);
}
