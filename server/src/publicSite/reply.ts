/** How the public site answers: headers that let anybody cache for a minute, and nothing that names a person in the log. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { maskPersonal } from '@qianqi/shared';
import { layout, type PublicPage } from './layout.js';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const HTML = 'text/html; charset=utf-8';
export const TEXT = 'text/plain; charset=utf-8';
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** Cached for a minute by anybody, asked again by its hash: most answers are then "still the same". */
export function send(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  // A refusal is not kept: what was taken down may be asked for again by its right address.
  if (reply.statusCode < 400) void reply.header('cache-control', 'public, max-age=60').header('etag', tag);
  else void reply.header('cache-control', 'no-store');
  void reply
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .type(type);
  if (reply.statusCode === 200 && isKnown(request.headers['if-none-match'], tag))
    return reply.code(304).send();
  return reply.send(text);
}

/** `If-None-Match` is a list, its tags perhaps weakened by a proxy that compressed. */
function isKnown(header: string | undefined, tag: string): boolean {
  const known = (header ?? '').split(',').map(each => each.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}

export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PublicPage,
  demo: boolean,
): FastifyReply {
  return send(request, reply, HTML, layout(page, demo));
}

/** What may be said of an error in a log that others read: its kind and place, no values, no personal numbers. */
export function loggable(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: maskPersonal(error.message),
    stack: maskPersonal(error.stack ?? ''),
    code,
  };
}
