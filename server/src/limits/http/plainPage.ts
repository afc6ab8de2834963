import type { FastifyReply } from 'fastify';

/** A page for a person whose request was not let as far as the pages' own layout. */
export function plainPage(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="zh-CN"><title>${sentence}</title><p>${sentence}</p></html>`);
}
