import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import staticPlugin from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { drawSecret } from './access/secret.js';
import { contentSecurityPolicy, CSP_HEADER } from './limits/http/contentSecurityPolicy.js';
import { answerNotFound } from './limits/http/createServer.js';

export const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Where `vite build` leaves room for the nonce of each answer: `html.cspNonce` in web/vite.config.ts. */
const NONCE = '__CSP_NONCE__';

/** The admin pages: hashed assets for a year, and for every other address the one page, which finds its own way. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async files => {
    files.addHook('onSend', async ({ url }, reply) => {
      // Not for the page, which answers here too for want of a file.
      if (reply.hasHeader('last-modified'))
        void reply.header('cache-control', url.startsWith('/assets/') ? FOR_A_YEAR : 'no-cache');
    });
    // The page itself only ever leaves with a nonce.
    const allowedPath = (path: string) => path !== '/index.html';
    await files.register(staticPlugin, { root: folder, index: false, allowedPath, cacheControl: false });
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app.get('/', (_request, reply) => sendPage(reply, page));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return wantsPage ? sendPage(reply, page) : answerNotFound(request, reply);
  });
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = drawSecret();
  return reply
    .header(CSP_HEADER, policyOf(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce));
}

/** Scripts from files only. Styles too, but for those that the components write as they appear, by the nonce. */
function policyOf(nonce: string): string {
  return contentSecurityPolicy({
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
  });
}
