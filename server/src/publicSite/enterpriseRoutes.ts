import type { FastifyInstance, FastifyReply } from 'fastify';
import { penaltyPage, type ListedPenalty } from '../disclosure/penaltyPage.js';
import { readPublicFile, readPublicPenalty } from '../disclosure/publicFile.js';
import { printVersion } from '../disclosure/listVersion.js';
import { creditCodeIn, searchOf, textOf, type Query } from './address.js';
import { enterpriseBody, penaltyBody } from './enterprisePages.js';
import type { PublicPage } from './layout.js';
import { lookUpBody } from './listPages.js';
import { publishedPage } from './lists.js';
import { penaltiesToCsv, penaltiesToJson } from './openData.js';
import { penaltyListBody } from './penaltyListPage.js';
import { PAGE_SIZE, readable, versionOf } from './reading.js';
import { FILE_TYPES, send } from './reply.js';
import type { Remembered } from './remembered.js';
import { gonePage, paged, unknownPage, type Site } from './site.js';

const LOOK_UP_SIZE = 50;

export function addEnterpriseRoutes(app: FastifyInstance, site: Site, files: Remembered): void {
  app.get(
    '/public/enterprises',
    paged(site, request => lookUpPage(site, request.query as Query)),
  );
  app.get(
    '/public/enterprises/:creditCode',
    paged(site, (request, reply) => enterprisePage(site, creditCodeIn(request.params), reply)),
  );
  app.get(
    '/public/enterprises/:creditCode/penalties/:documentNumber',
    paged(site, async (request, reply) => {
      const creditCode = creditCodeIn(request.params);
      if (creditCode === null) return unknownPage(reply);
      const { documentNumber } = request.params as { readonly documentNumber: string };
      const penalty = await readPublicPenalty(site.manager, creditCode, documentNumber, site.today());
      if (penalty === 'GONE') return gonePage(reply);
      if (penalty === 'UNKNOWN') return unknownPage(reply);
      return { title: '行政处罚信息', path: '/public/penalties', body: penaltyBody(penalty) };
    }),
  );
  app.get(
    '/public/penalties',
    paged(site, (request, reply) =>
      readable('/public/penalties', reply, () => penaltiesPage(site, request.query as Query)),
    ),
  );
  for (const format of ['csv', 'json'] as const)
    app.get(`/public/penalties.${format}`, async (request, reply) => {
      const today = site.today();
      const text = await files.text(`/public/penalties.${format}`, async () => {
        const penalties = await allPenalties(site, today);
        return format === 'csv' ? penaltiesToCsv(penalties) : penaltiesToJson(penalties, today);
      });
      return send(request, reply, FILE_TYPES[format], text);
    });
}

export async function enterprisePage(
  site: Site,
  creditCode: string | null,
  reply: FastifyReply,
): Promise<PublicPage> {
  const today = site.today();
  const file = creditCode && (await readPublicFile(site.manager, creditCode, today));
  if (!file) return unknownPage(reply);
  return { title: file.name, path: '', body: enterpriseBody(file, today) };
}

async function lookUpPage(site: Site, query: Query): Promise<PublicPage> {
  const search = searchOf(query);
  const today = site.today();
  const lists = ['RED', 'ORDINARY', 'BLACK'] as const;
  const request = { lists, on: today, today, search, version: null };
  const found = search === '' ? null : await publishedPage(site.manager, request, LOOK_UP_SIZE, null);
  const body = lookUpBody(search, today, found?.entries ?? [], found?.next != null);
  return { title: '企业查询', path: '', body, unlisted: true };
}

async function penaltiesPage(site: Site, query: Query): Promise<PublicPage> {
  const today = site.today();
  const asked = versionOf(query, site.now());
  const body = await site.manager.transaction('REPEATABLE READ', async one => {
    const [{ snapshot }] = await one.query('SELECT pg_current_snapshot()::text AS snapshot');
    const version = printVersion(asked ?? { issuedAt: site.now(), snapshot });
    const { penalties, next } = await penaltyPage(
      one,
      { today, version: asked },
      PAGE_SIZE,
      textOf(query.after),
    );
    return penaltyListBody(penalties, today, next === null ? null : { after: next, version });
  });
  return { title: '行政处罚', path: '/public/penalties', body, unlisted: asked !== null };
}

const BATCH = 500;

function allPenalties(site: Site, today: string): Promise<readonly ListedPenalty[]> {
  return site.manager.transaction('REPEATABLE READ', async one => {
    const all: ListedPenalty[] = [];
    for (let after: string | null = null; ;) {
      const { penalties, next } = await penaltyPage(one, { today, version: null }, BATCH, after);
      all.push(...penalties);
      if (next === null) return all;
      after = next;
    }
  });
}
