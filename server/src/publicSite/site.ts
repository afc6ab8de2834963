import type { EntityManager } from 'typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LastCopies } from '../limits/crowd/lastCopy.js';
import { html, type Html } from './html.js';
import type { PublicPage } from './layout.js';
import { sendPage } from './reply.js';

/** What the routes of the public site share. */
export interface Site {
  readonly manager: EntityManager;
  readonly demo: boolean;
  /** `YYYY-MM-DD`, in Shanghai. */
  today(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Of the pages that are the same for all, for when there is too much to do; absent where each is made anew. */
  readonly copies?: LastCopies<PublicPage>;
}

/** The handler of a page. */
export function paged(
  site: Site,
  make: (request: FastifyRequest, reply: FastifyReply) => Promise<PublicPage>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const { url, routeOptions } = request;
    const isSameForAll = routeOptions.url === url;
    const page =
      site.copies && isSameForAll
        ? await site.copies.get(url, () => make(request, reply))
        : await make(request, reply);
    return sendPage(request, reply, page, site.demo);
  };
}

/** It was published once. Nothing more is said of what has been taken down. */
export function gonePage(reply: FastifyReply): PublicPage {
  void reply.code(410);
  return { title: '已停止公示', path: '', body: html`<p>该信息已停止公示。</p>`, unlisted: true };
}

export function unknownPage(reply: FastifyReply): PublicPage {
  void reply.code(404);
  const body = html`<p>没有这个页面，或没有这项公示。<a href="/public">返回首页</a></p>`;
  return { title: '没有找到', path: '', body, unlisted: true };
}

export function refusedPage(reply: FastifyReply, status: number, body: Html): PublicPage {
  void reply.code(status);
  return { title: '无法显示', path: '', body, unlisted: true };
}
