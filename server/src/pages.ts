import staticPlugin from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR_IN_SECONDS = 31_536_000;

/** The admin pages: hashed assets for a year, and for every other address the one page, which finds its own way. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticPlugin, {
    root: folder,
    cacheControl: false,
    setHeaders(response, path) {
      const hashed = /[/\\]assets[/\\]/.test(path);
      response.setHeader(
        'cache-control',
        hashed ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'not found' });
  });
}
