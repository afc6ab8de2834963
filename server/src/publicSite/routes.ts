/** `/public`: server-rendered, for anybody. Only what the public lists may show leaves here. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import { formatDay, parseDay, policyOn, type CreditList } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';
import { today, type Clock } from '../clock.js';
import { gradeDistribution } from '../grade/gradeDistribution.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { html } from './html.js';
import { layout, type PublicPage } from './layout.js';
import { publishedList, publishedPage, type PublishedEntry } from './lists.js';
import { toCsv, toJson } from './openData.js';
import { homeBody, listBody, lookUpBody, rulesBody } from './pages.js';
import { STYLE } from './style.js';

export interface PublicSiteOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly demo: boolean;
}

const PAGE_SIZE = 50;
const LOOK_UP_SIZE = 20;
const LONGEST_SEARCH = 100;

const LISTS: readonly { readonly path: string; readonly list: CreditList; readonly title: string }[] = [
  { path: '/public/red', list: 'RED', title: '红名单' },
  { path: '/public/black', list: 'BLACK', title: '黑名单' },
];

/** The public query string; whatever is not one of these is not looked at. */
interface Query {
  readonly q?: unknown;
  readonly asOf?: unknown;
  readonly after?: unknown;
}

/** A scope of its own, so that whatever goes wrong in it is answered with a page. */
export async function servePublicSite(app: FastifyInstance, options: PublicSiteOptions): Promise<void> {
  await app.register(async site => {
    addPages(site, options);
    site.setErrorHandler((error, request, reply) => {
      const known = error instanceof GraphQLError;
      if (!known) site.log.error(error);
      const message = known ? '网址有误，请从名单首页重新进入。' : '系统正忙，请稍后再试。';
      const body = html`<p>${message} <a href="/public">返回首页</a></p>`;
      const made = layout({ title: '无法显示', path: '', body }, options.demo);
      return send(request, reply.code(known ? 400 : 503), 'text/html; charset=utf-8', made);
    });
  });
}

function addPages(app: FastifyInstance, options: PublicSiteOptions): void {
  const { manager } = options.dataSource;
  const now = () => formatDay(today(options.clock));
  const page = async (request: FastifyRequest, reply: FastifyReply, made: PublicPage) =>
    send(request, reply, 'text/html; charset=utf-8', layout(made, options.demo));

  app.get('/public/style.css', async (request, reply) =>
    send(request, reply, 'text/css; charset=utf-8', STYLE),
  );

  app.get('/public', async (request, reply) => {
    const counts = await gradeDistribution(manager, now(), null);
    const byGrade = Object.fromEntries(counts.map(({ grade, count }) => [grade, count]));
    return page(request, reply, { title: '企业信用公示', path: '/public', body: homeBody(byGrade, now()) });
  });

  app.get('/public/rules', async (request, reply) => {
    const { history } = await loadPolicyBook(manager);
    const body = rulesBody(policyOn(history, today(options.clock)));
    return page(request, reply, { title: '认定条款', path: '/public/rules', body });
  });

  app.get('/public/enterprises', async (request, reply) => {
    const search = searchOf(request.query as Query);
    const found = search === '' ? { entries: [], more: false } : await lookUp(manager, search, now());
    const body = lookUpBody(search, now(), found.entries, found.more);
    return page(request, reply, { title: '企业查询', path: '/public/enterprises', body });
  });

  for (const { path, list, title } of LISTS) {
    app.get(path, async (request, reply) => {
      const query = request.query as Query;
      const asOf = dayOf(query, now());
      if (asOf === null) return badDay(request, reply, options.demo, path, title);
      const search = searchOf(query);
      const after = typeof query.after === 'string' && query.after !== '' ? query.after : null;
      const published = await publishedPage(manager, { list, asOf, search }, PAGE_SIZE, after);
      const body = listBody({ path, search, asOf, today: now() }, published);
      return page(request, reply, { title, path, body });
    });
    for (const format of ['csv', 'json'] as const)
      app.get(`${path}.${format}`, async (request, reply) => {
        const asOf = dayOf(request.query as Query, now());
        if (asOf === null)
          return reply.code(400).send({ error: 'asOf must be a day not in the future, such as 2026-03-01' });
        const entries = await wholeList(manager, list, asOf);
        const [type, text] =
          format === 'csv'
            ? ['text/csv; charset=utf-8', toCsv(entries)]
            : ['application/json; charset=utf-8', toJson(entries, asOf)];
        return send(request, reply, type, text);
      });
  }
}

function searchOf({ q }: Query): string {
  const text = typeof q === 'string' ? q.trim().slice(0, LONGEST_SEARCH) : '';
  return isPlainText(text) ? text : '';
}

/** The day asked for, today without one; null for one that is not a day or has not come. */
function dayOf({ asOf }: Query, now: string): string | null {
  if (asOf === undefined || asOf === '') return now;
  return typeof asOf === 'string' && parseDay(asOf).ok && asOf <= now ? asOf : null;
}

function badDay(request: FastifyRequest, reply: FastifyReply, demo: boolean, path: string, title: string) {
  const body = html`<p>日期应为今天或更早的日期，形如 2026-03-01。<a href="${path}">返回今天的名单</a></p>`;
  return send(request, reply.code(400), 'text/html; charset=utf-8', layout({ title, path, body }, demo));
}

async function lookUp(manager: EntityManager, search: string, asOf: string) {
  const lists = ['BLACK', 'ORDINARY', 'RED'] as const;
  const pages = await Promise.all(
    lists.map(list => publishedPage(manager, { list, asOf, search }, LOOK_UP_SIZE, null)),
  );
  return { entries: pages.flatMap(({ entries }) => entries), more: pages.some(({ next }) => next !== null) };
}

function wholeList(
  manager: EntityManager,
  list: CreditList,
  asOf: string,
): Promise<readonly PublishedEntry[]> {
  return manager.transaction('REPEATABLE READ', async snapshot => {
    const entries: PublishedEntry[] = [];
    for await (const batch of publishedList(snapshot, { list, asOf, search: '' })) entries.push(...batch);
    return entries;
  });
}

/** Cached for a minute by anybody, asked again by its hash: most answers are then "still the same". */
function send(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  if (reply.statusCode < 400) void reply.header('cache-control', 'public, max-age=60').header('etag', tag);
  void reply
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .type(type);
  if (reply.statusCode === 200 && request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.send(text);
}
