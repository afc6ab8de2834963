import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';

class Unsupported extends Error {
  readonly statusCode = 415;
}

class Malformed extends Error {
  readonly statusCode = 400;
}

/**
 * Only JSON is read, only in UTF-8, and only as it is: a compressed body could unfold into any size, and bytes that are no
 * UTF-8 would be stored as something else without a word.
 */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isEncoded(request)) done(new Unsupported('encoded body'));
    else if (isUtf8(body)) void parse(request, body.toString('utf8'), done);
    else done(new Malformed('not UTF-8'));
  });
}

function isEncoded({ headers }: FastifyRequest): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return (headers['content-encoding'] ?? 'identity') !== 'identity' || !/^utf-?8$/i.test(charset);
}
