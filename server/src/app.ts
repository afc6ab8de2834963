import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookiePlugin from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { ACCESS_PROFILES, type AccessProfileName } from '@qianqi/shared';
import { viewerOfToken } from './access/apiToken.service.js';
import { permissionPlugin } from './access/permission.plugin.js';
import { SESSION_COOKIE, type SessionCookie } from './access/sessionCookie.js';
import { viewerOfSession } from './access/session.service.js';
import type { Viewer } from './access/viewer.js';
import { errorsPlugin } from './api/errors.plugin.js';
import { formatError } from './api/formatError.js';
import { auditPlugin } from './audit/audit.plugin.js';
import { auditMutations } from './audit/auditedMutations.js';
import { openAuditTrail, type AuditTrail } from './audit/trail.js';
import type { Clock } from './clock.js';
import { Context } from './context.js';
import { admissionPlugin } from './limits/admission.plugin.js';
import { costPlugin } from './limits/cost/cost.plugin.js';
import { documentHook } from './limits/documentHook.js';
import { answerNotFound, createServer, type ServerOptions } from './limits/http/createServer.js';
import { crowdHook } from './limits/crowd/crowdHook.js';
import { inOrder } from './limits/inOrder.js';
import { LIMITS } from './limits/limits.js';
import { openRates, type Rates } from './limits/rate/openRates.js';
import { apiRateHook, publicRateHook } from './limits/rate/rateHook.js';
import { buildSchema } from './schema.js';
import { servePages } from './pages.js';
import { servePublicSite } from './publicSite/routes.js';
import { serveQueryConsole } from './queryConsole/queryConsole.js';

export interface AppOptions extends ServerOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Shows the ribbon, and opens introspection. */
  readonly demo: boolean;
  readonly development: boolean;
  /** How strictly accounts are kept. */
  readonly accessProfile: AccessProfileName;
  /** The folder of the built pages; absent where only the API is served. */
  readonly pages?: string;
  /** The folder of the built query console; served in demo and development alone. */
  readonly queryConsole?: string;
  /** A factor on the request rates; 0 turns them off. */
  readonly rateLimit: number;
  /** Connections of their own for the public pages, which no flood of other requests then holds up. */
  readonly reserve?: DataSource;
  /** Whether it works by itself between requests, writing what was counted; off in tests, which tell it to. */
  readonly background: boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly audit: AuditTrail;
    readonly rates: Rates;
  }
}

/** The whole server but the listening: GraphQL, the pages, the probes. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { dataSource, clock, background, development, demo } = options;
  const app = createServer(options);
  const log = (error: unknown) => app.log.error(error);
  const audit = openAuditTrail({ dataSource, clock, background, log });
  app.decorate('audit', audit);
  app.addHook('onClose', () => audit.close());
  const rates = openRates({ dataSource, clock, background, rateLimit: options.rateLimit, log });
  app.decorate('rates', rates);
  app.addHook('onClose', async () => rates.close());
  const schema = auditMutations(buildSchema());
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: demo || development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demo && !development,
    formatError,
    parseOptions: { maxTokens: LIMITS.tokens },
    // Held in memory, which other processes do not know, for whoever fills it.
    persistedQueries: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      // It would load a page from another host.
      ApolloServerPluginLandingPageDisabled(),
      errorsPlugin((err, reqId) => app.log.error({ err, reqId }, 'GraphQL')) as ApolloServerPlugin<Context>,
      inOrder<Context>(
        admissionPlugin as ApolloServerPlugin<Context>,
        permissionPlugin as ApolloServerPlugin<Context>,
        costPlugin as ApolloServerPlugin<Context>,
      ),
      auditPlugin,
    ],
  });
  await apollo.start();
  await app.register(cookiePlugin);
  await app.register(async api => {
    api.addHook('onRequest', apiRateHook(rates.gate, credentialOf));
    api.addHook('preHandler', documentHook(schema));
    api.addHook('preHandler', crowdHook());
    await api.register(fastifyApollo(apollo), {
      context: async (request, reply) => contextOf(options, audit, request, reply),
    });
  });
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  app.addHook('onRequest', publicRateHook(rates.book));
  await servePublicSite(app, { ...options, dataSource: options.reserve ?? dataSource });
  await serveQueryConsole(app, demo || development ? options.queryConsole : undefined);
  if (options.pages === undefined) app.setNotFoundHandler(answerNotFound);
  else await servePages(app, options.pages);
  return app;
}

function contextOf(
  options: AppOptions,
  audit: AuditTrail,
  request: FastifyRequest,
  reply: FastifyReply,
): Context {
  const { dataSource, clock, demo } = options;
  const cookie = cookieOf(request, reply);
  const bearer = bearerOf(request);
  const claims = bearer !== undefined ? 'TOKEN' : cookie.secret !== undefined ? 'STAFF' : 'ANONYMOUS';
  const caller = { claims, identify: () => viewerOf(options, bearer, cookie), toll: request.toll } as const;
  const source = { address: request.ip, requestId: request.id };
  const profile = ACCESS_PROFILES[options.accessProfile];
  return new Context(dataSource, clock, cookie, demo, profile, caller, source, audit);
}

function credentialOf(request: FastifyRequest): string | undefined {
  return bearerOf(request) ?? request.cookies[SESSION_COOKIE];
}

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
}

async function viewerOf(
  { dataSource, clock, accessProfile }: AppOptions,
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
