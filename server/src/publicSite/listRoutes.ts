import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CreditList } from '@qianqi/shared';
import { printVersion } from '../disclosure/listVersion.js';
import { standingOnList } from '../disclosure/publicFile.js';
import { creditCodeIn, dayOf, searchOf, textOf, type Query } from './address.js';
import { enterprisePage } from './enterpriseRoutes.js';
import type { PublicPage } from './layout.js';
import { listBody } from './listPages.js';
import { publishedPage, wholeList } from './lists.js';
import { toCsv, toJson } from './openData.js';
import { PAGE_SIZE, readable, versionOf } from './reading.js';
import { FILE_TYPES, send } from './reply.js';
import type { Remembered } from './remembered.js';
import { gonePage, paged, unknownPage, type Site } from './site.js';

const LISTS: readonly { readonly path: string; readonly list: CreditList; readonly title: string }[] = [
  { path: '/public/red', list: 'RED', title: '红名单' },
  { path: '/public/black', list: 'BLACK', title: '黑名单' },
];

export function addListRoutes(app: FastifyInstance, site: Site, files: Remembered): void {
  for (const shown of LISTS) {
    const { path, list } = shown;
    app.get(
      path,
      paged(site, (request, reply) =>
        readable(path, reply, () => listPage(site, shown, request.query as Query)),
      ),
    );
    app.get(
      `${path}/:creditCode`,
      paged(site, async (request, reply) => {
        const creditCode = creditCodeIn(request.params);
        if (creditCode === null) return unknownPage(reply);
        const found = await standingOnList(site.manager, creditCode, list, site.today());
        if (found === 'GONE') return gonePage(reply);
        return found === 'UNKNOWN' ? unknownPage(reply) : enterprisePage(site, creditCode, reply);
      }),
    );
    for (const format of ['csv', 'json'] as const)
      app.get(`${path}.${format}`, async (request: FastifyRequest, reply) => {
        const today = site.today();
        const on = dayOf(request.query as Query, today);
        if (on === null)
          return reply.code(400).send({ error: 'asOf must be a day not in the future, such as 2026-03-01' });
        const text = await files.text(`${path}.${format} ${on}`, async () => {
          const entries = await wholeList(site.manager, {
            lists: [list],
            on,
            today,
            search: '',
            version: null,
          });
          return format === 'csv' ? toCsv(entries) : toJson(entries, on);
        });
        return send(request, reply, FILE_TYPES[format], text);
      });
  }
}

/** Null for a day that is none. */
async function listPage(
  site: Site,
  { path, list, title }: (typeof LISTS)[number],
  query: Query,
): Promise<PublicPage | null> {
  const today = site.today();
  const on = dayOf(query, today);
  if (on === null) return null;
  const version = versionOf(query, site.now());
  const search = searchOf(query);
  const request = { lists: [list], on, today, search, version };
  const page = await publishedPage(site.manager, request, PAGE_SIZE, textOf(query.after));
  const readOn = printVersion(version ?? { issuedAt: site.now(), snapshot: page.snapshot });
  const body = listBody({ path, search, asOf: on, today, version: readOn }, page);
  return { title, path, body, unlisted: on < today || version !== null };
}
