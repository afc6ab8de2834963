/**
 * GraphiQL, for who learns the API: in demo and development alone, and from this server alone. Elsewhere its addresses are
 * not there, as introspection is not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import staticPlugin from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentSecurityPolicy, CSP_HEADER } from '../limits/http/contentSecurityPolicy.js';
import { answerNotFound } from '../limits/http/createServer.js';
import { FOR_A_YEAR } from '../pages.js';

const PATH = '/graphiql';

const POLICY = contentSecurityPolicy({
  'script-src': "'self'",
  // GraphiQL sets widths and lays out menus by style attributes and sheets of its own.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
});

/** Serves the console from its built folder, or, without one, answers 404 where it would be. */
export async function serveQueryConsole(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    app.get(PATH, answerNotFound);
    app.get(`${PATH}/*`, answerNotFound);
    return;
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app.get(PATH, (_request, reply) =>
    reply.header(CSP_HEADER, POLICY).type('text/html; charset=utf-8').send(page),
  );
  await app.register(async files => {
    files.addHook('onSend', async (_request, reply) => {
      if (reply.hasHeader('last-modified')) void reply.header('cache-control', FOR_A_YEAR);
    });
    const root = join(folder, 'assets');
    const prefix = `${PATH}/assets/`;
    await files.register(staticPlugin, {
      root,
      prefix,
      index: false,
      decorateReply: false,
      cacheControl: false,
    });
  });
  // Somebody opened the API's address in a browser: a query would not accept HTML.
  app.addHook('onRequest', async (request, reply) => {
    const [path, query = ''] = request.url.split('?');
    const opened =
      request.method === 'GET' &&
      path === '/graphql' &&
      !new URLSearchParams(query).has('query') &&
      wantsPage(request);
    return opened ? reply.redirect(PATH) : undefined;
  });
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}
