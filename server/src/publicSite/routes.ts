/** `/public`: server-rendered, for anybody. Only what may be published leaves here. */
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { formatDay, policyOn } from '@qianqi/shared';
import { today, type Clock } from '../clock.js';
import { countLists } from '../disclosure/publishedList.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { openDataBody } from './openDataPage.js';
import { addDrawRoutes } from './drawRoutes.js';
import { addEnterpriseRoutes } from './enterpriseRoutes.js';
import { addFeedRoutes } from './feedRoutes.js';
import { LastCopies } from '../limits/crowd/lastCopy.js';
import { html } from './html.js';
import type { PublicPage } from './layout.js';
import { homeBody } from './listPages.js';
import { addListRoutes } from './listRoutes.js';
import { loggable, send, sendPage } from './reply.js';
import { Remembered } from './remembered.js';
import { rulesBody } from './rulesPage.js';
import { paged, refusedPage, unknownPage, type Site } from './site.js';
import { STYLE } from './style.js';

export interface PublicSiteOptions {
  /** Where a page is read. */
  readonly reading: () => DataSource;
  readonly clock: Clock;
  readonly demo: boolean;
  /** Whether the last copy of a page stands in for it when it takes too long to make. */
  readonly keepsCopies: boolean;
}

/** A scope of its own, so that whatever goes wrong in it is answered with a page. */
export async function servePublicSite(app: FastifyInstance, options: PublicSiteOptions): Promise<void> {
  const { reading, clock, demo } = options;
  const site: Site = {
    get manager() {
      return reading().manager;
    },
    demo,
    today: () => formatDay(today(clock)),
    now: () => clock.now(),
    ...(options.keepsCopies && { copies: new LastCopies<PublicPage>() }),
  };
  const files = new Remembered(site);
  await app.register(async scope => {
    addPages(scope, site, clock);
    addListRoutes(scope, site, files);
    addEnterpriseRoutes(scope, site, files);
    addDrawRoutes(scope, site);
    addFeedRoutes(scope, site);
    scope.get(
      '/public/*',
      paged(site, async (_, reply) => unknownPage(reply)),
    );
    scope.setErrorHandler((error, request, reply) => {
      const known = error instanceof GraphQLError;
      if (!known) scope.log.error(loggable(error), 'the public site failed');
      const message = known ? '网址有误，请从名单首页重新进入。' : '系统正忙，请稍后再试。';
      const body = html`<p>${message} <a href="/public">返回首页</a></p>`;
      return sendPage(request, reply, refusedPage(reply, known ? 400 : 503, body), demo);
    });
  });
}

function addPages(app: FastifyInstance, site: Site, clock: Clock): void {
  app.get('/public/style.css', async (request, reply) =>
    send(request, reply, 'text/css; charset=utf-8', STYLE),
  );
  app.get(
    '/public',
    paged(site, async () => {
      const on = site.today();
      const counts = await countLists(site.manager, { on, today: on, version: null });
      return { title: '企业信用公示', path: '/public', body: homeBody(counts, on) };
    }),
  );
  app.get(
    '/public/rules',
    paged(site, async () => {
      const { history } = await loadPolicyBook(site.manager);
      const body = rulesBody(policyOn(history, today(clock)));
      return { title: '认定条款', path: '/public/rules', body };
    }),
  );
  app.get(
    '/public/data',
    paged(site, async () => ({ title: '开放数据', path: '/public/data', body: openDataBody() })),
  );
}
