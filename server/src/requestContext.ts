import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ACCESS_PROFILES } from '@qianqi/shared';
import { viewerOfToken } from './access/apiToken.service.js';
import { SESSION_COOKIE, type SessionCookie } from './access/sessionCookie.js';
import { viewerOfSession } from './access/session.service.js';
import type { Viewer } from './access/viewer.js';
import type { AppOptions } from './app.js';
import { Context } from './context.js';

type CallerOptions = Pick<
  AppOptions,
  'dataSource' | 'replicas' | 'clock' | 'demo' | 'demoSignIns' | 'accessProfile'
>;

/** What one request knows, before anybody is looked up. */
export function contextOf(
  options: CallerOptions,
  { audit, postman, policyRuns }: Pick<FastifyInstance, 'audit' | 'postman' | 'policyRuns'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Context {
  const { dataSource, clock, demo } = options;
  const cookie = cookieOf(request, reply);
  const bearer = bearerOf(request);
  const claims = bearer !== undefined ? 'TOKEN' : cookie.secret !== undefined ? 'STAFF' : 'ANONYMOUS';
  const caller = {
    claims,
    identify: () => viewerOf(options, bearer, cookie),
    toll: request.toll,
    publicSource: () => options.replicas?.reading() ?? dataSource,
  } as const;
  const source = { address: request.ip, requestId: request.id };
  const profile = ACCESS_PROFILES[options.accessProfile];
  const { demoSignIns = [] } = options;
  return new Context(
    dataSource,
    clock,
    cookie,
    demo,
    demoSignIns,
    profile,
    caller,
    source,
    audit,
    postman,
    policyRuns,
  );
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

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
}

async function viewerOf(
  { dataSource, clock, accessProfile }: CallerOptions,
  bearer: string | undefined,
  cookie: SessionCookie,
): Promise<Viewer | null> {
  const { manager } = dataSource;
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
function userAgentOf(request: FastifyRequest): string {
  return (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, LONGEST_USER_AGENT);
}
