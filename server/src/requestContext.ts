import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ACCESS_PROFILES, formatDay } from '@qianqi/shared';
import { viewerOfToken } from './access/apiToken.service.js';
import { SESSION_COOKIE, type SessionCookie } from './access/sessionCookie.js';
import { viewerOfSession } from './access/session.service.js';
import type { Viewer } from './access/viewer.js';
import type { AppOptions } from './app.js';
import { today } from './clock.js';
import { Context } from './context.js';
import { askedBy } from './database/askedBy.js';
import type { Asker, SlowStatement } from './database/asker.js';
import { begunOf } from './execution/begun.js';
import type { Caller } from './limits/admission.plugin.js';
import { asksOfThePast } from './limits/pastRead.js';

export type CallerOptions = Pick<
  AppOptions,
  'dataSource' | 'replicas' | 'clock' | 'demo' | 'demoSignIns' | 'accessProfile'
>;

type Services = Pick<FastifyInstance, 'audit' | 'postman' | 'policyRuns' | 'log'>;

/** Of one request, by whomever it was received. */
export interface Received extends Pick<Caller, 'toll' | 'result'> {
  readonly requestId: string;
  readonly address: string;
  readonly bearer: string | undefined;
  readonly cookie: SessionCookie;
  /** Instead of looking up who it is. */
  readonly identify?: ((asker: Asker) => Promise<Viewer | null>) | undefined;
}

/** What one request knows, before anybody is looked up. */
export function contextOf(
  options: CallerOptions,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Context {
  const begun = begunOf(request.raw);
  return contextFor(options, services, {
    requestId: request.id,
    address: request.ip,
    bearer: bearerOf(request),
    cookie: cookieOf(request, reply),
    toll: request.toll,
    ...(begun && { identify: begun.identify }),
    ...(begun?.result && { result: begun.result }),
  });
}

export function contextFor(
  options: CallerOptions,
  { audit, postman, policyRuns, log }: Services,
  { requestId, address, bearer, cookie, toll, identify, result }: Received,
): Context {
  const { clock, demo, demoSignIns = [] } = options;
  const asker = new RequestAsker(requestId, log);
  const dataSource = askedBy(options.dataSource, asker);
  const claims = bearer !== undefined ? 'TOKEN' : cookie.secret !== undefined ? 'STAFF' : 'ANONYMOUS';
  const caller: Caller = {
    claims,
    identify: () => (identify ? identify(asker) : viewerOf(options, bearer, cookie, asker)),
    toll,
    pastSource: pastSourceOf(options, asker),
    publicSource: () => (options.replicas ? askedBy(options.replicas.reading(), asker) : dataSource),
    ...(result && { result }),
  };
  return new Context(
    dataSource,
    clock,
    cookie,
    demo,
    demoSignIns,
    ACCESS_PROFILES[options.accessProfile],
    caller,
    { address, requestId },
    audit,
    postman,
    policyRuns,
  );
}

function pastSourceOf({ replicas, clock }: CallerOptions, asker: Asker): Caller['pastSource'] {
  const caughtUp = replicas?.caughtUp;
  if (caughtUp == null) return null;
  return question => {
    const isOfThePast = asksOfThePast(question, { today: formatDay(today(clock)), now: clock.now() });
    return isOfThePast ? caughtUp().then(source => askedBy(source, asker)) : null;
  };
}

class RequestAsker implements Asker {
  constructor(
    private readonly requestId: string,
    private readonly log: FastifyInstance['log'],
  ) {}

  get requestIds(): readonly string[] {
    return [this.requestId];
  }

  tellSlow(slow: SlowStatement): void {
    this.log.warn({ reqId: this.requestId, ...slow }, 'slow statement');
  }
}

/** The secret that a request shows, by token or by cookie. */
export function credentialOf(request: FastifyRequest): string | undefined {
  return bearerOf(request) ?? request.cookies[SESSION_COOKIE];
}

/** Tells who makes a request, for what is no operation of the API; null for a stranger. */
export function identifierOf(
  options: CallerOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer | null> {
  return (request, reply) => viewerOf(options, bearerOf(request), cookieOf(request, reply));
}

/** The token's secret, if the headers show one. */
export function bearerOf({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  return /^Bearer (\S{1,200})$/.exec(headers.authorization ?? '')?.[1];
}

export async function viewerOf(
  { dataSource, clock, accessProfile }: CallerOptions,
  bearer: string | undefined,
  cookie: SessionCookie,
  asker?: Asker,
): Promise<Viewer | null> {
  const { manager } = askedBy(dataSource, asker);
  if (bearer !== undefined) return viewerOfToken(manager, bearer, clock);
  if (cookie.secret === undefined) return null;
  return viewerOfSession(manager, cookie.secret, clock.now(), ACCESS_PROFILES[accessProfile]);
}

function cookieOf(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  // `secure` only where the request came by TLS, as the default is plain HTTP on loopback.
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  } as const;
  return {
    secret: request.cookies[SESSION_COOKIE],
    client: { address: request.ip, userAgent: userAgentOf(request) },
    set: secret => void reply.setCookie(SESSION_COOKIE, secret, attributes),
    clear: () => void reply.clearCookie(SESSION_COOKIE, attributes),
  };
}

const LONGEST_USER_AGENT = 300;

/** Only for its owner to know a session again: cut short, and whatever else is not print left out. */
export function userAgentOf(request: Pick<IncomingMessage, 'headers'>): string {
  return (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, LONGEST_USER_AGENT);
}
