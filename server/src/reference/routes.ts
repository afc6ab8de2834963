/**
 * `/reference`: the API in words, for who writes programs against it. In demo and development all of it is open; elsewhere a
 * stranger is shown what a stranger may ask, as introspection is off there too, and the rest when signed in.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { contentSecurityPolicy, CSP_HEADER } from '../limits/http/contentSecurityPolicy.js';
import { answerNotFound } from '../limits/http/createServer.js';
import { STYLE } from './layout.js';
import { once } from './once.js';
import { openReference, wholeReference, type Reference } from './reference.js';

export interface ReferenceOptions {
  readonly schema: GraphQLSchema;
  /** Whether everybody is shown everything. */
  readonly open: boolean;
  /** Whether the query console is open. */
  readonly console: boolean;
  identify(request: FastifyRequest, reply: FastifyReply): Promise<Viewer | null>;
}

const POLICY = contentSecurityPolicy({ 'style-src': "'self'", 'img-src': 'data:' });
const inServer = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));
const CONTRACT = inServer('contract');
const EXAMPLES = inServer('examples');

export function serveReference(app: FastifyInstance, options: ReferenceOptions): void {
  const examples = filesIn(EXAMPLES);
  const contract = [...filesIn(CONTRACT).values()].join('\n');
  const sources = {
    schema: options.schema,
    console: options.console,
    contract,
    examples: [...examples.keys()],
  };
  const whole = once(() => wholeReference(sources));
  const open = once(() => openReference(sources));
  const shownTo = async (request: FastifyRequest, reply: FastifyReply): Promise<Reference> =>
    options.open || (await options.identify(request, reply)) !== null ? whole() : open();

  const answerPage = async (request: FastifyRequest, reply: FastifyReply, path: string) => {
    const page = (await shownTo(request, reply)).page(path);
    return page === undefined ? answerNotFound(request, reply) : send(request, reply, 'text/html', page);
  };
  app.get('/reference', (request, reply) => answerPage(request, reply, ''));
  app.get<{ Params: { page: string } }>('/reference/:page', (request, reply) =>
    answerPage(request, reply, request.params.page),
  );
  // What they can do is decided by the token, so they are no secret.
  app.get<{ Params: { name: string } }>('/reference/examples/:name', (request, reply) => {
    const text = examples.get(request.params.name);
    return text === undefined ? answerNotFound(request, reply) : send(request, reply, 'text/plain', text);
  });
  app.get('/reference/style.css', (request, reply) => send(request, reply, 'text/css', STYLE));
  app.get('/reference/schema.graphql', async (request, reply) =>
    send(request, reply, 'text/plain', (await shownTo(request, reply)).sdl()),
  );
}

/** The texts of a folder by name; none where it is not, as in an image without sources. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** What is shown depends on who asks, so nobody in between keeps it; its own reader asks again by its hash. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply
    .header(CSP_HEADER, POLICY)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Cookie, Authorization')
    .header('etag', tag)
    .type(`${type}; charset=utf-8`);
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(text);
}
