import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookiePlugin from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { viewerOfToken } from './access/apiToken.service.js';
import { permissionPlugin } from './access/permission.plugin.js';
import { SESSION_COOKIE, type SessionCookie } from './access/sessionCookie.js';
import { viewerOfSession } from './access/session.service.js';
import type { Viewer } from './access/viewer.js';
import { formatError } from './api/formatError.js';
import { today, type Clock } from './clock.js';
import { Context } from './context.js';
import { buildSchema } from './schema.js';
import { servePages } from './pages.js';
import { servePublicSite } from './publicSite/routes.js';

export interface AppOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Shows the ribbon, and opens introspection. */
  readonly demo: boolean;
  readonly development: boolean;
  /** The folder of the built pages; absent where only the API is served. */
  readonly pages?: string;
  readonly log: boolean;
}

const LARGEST_BODY = 256 * 1024;

/** The whole server but the listening: GraphQL, the pages, the probes. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { dataSource, development, demo } = options;
  const app = Fastify({ logger: options.log && { level: 'warn' }, bodyLimit: LARGEST_BODY });
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: demo || development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demo && !development,
    formatError: formatError(error => app.log.error(error)),
    plugins: [fastifyApolloDrainPlugin(app), permissionPlugin as ApolloServerPlugin<Context>],
  });
  await apollo.start();
  await app.register(cookiePlugin);
  await app.register(fastifyApollo(apollo), {
    context: async (request, reply) => contextOf(options, request, reply),
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
  await servePublicSite(app, options);
  if (options.pages !== undefined) await servePages(app, options.pages);
  return app;
}

async function contextOf(
  options: AppOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const cookie = cookieOf(request, reply);
  return new Context(
    options.dataSource,
    options.clock,
    cookie,
    options.demo,
    await viewerOf(options, request, cookie),
  );
}

async function viewerOf(
  { dataSource, clock }: AppOptions,
  request: FastifyRequest,
  cookie: SessionCookie,
): Promise<Viewer | null> {
  const { manager } = dataSource;
  const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return viewerOfToken(manager, bearer, today(clock));
  return cookie.secret === undefined ? null : viewerOfSession(manager, cookie.secret, clock.now());
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
    set: secret => void reply.setCookie(SESSION_COOKIE, secret, attributes),
    clear: () => void reply.clearCookie(SESSION_COOKIE, attributes),
  };
}
