import type { FastifyInstance, FastifyReply } from 'fastify';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { parseFreeId } from '../api/opaqueId.js';
import { cutPage } from '../api/page.js';
import { drawPage, drawsByKey, poolsOf } from '../draw/draw.loaders.js';
import type { DrawRow } from '../draw/draw.entity.js';
import { publishedNames } from '../disclosure/publishedList.js';
import { textOf, type Query } from './address.js';
import { drawBody, drawListBody } from './drawPages.js';
import { send, sendPage, TEXT } from './reply.js';
import { paged, unknownPage, type Site } from './site.js';

const PAGE_SIZE = 30;
const SECTION = '/public/draws';

export function addDrawRoutes(app: FastifyInstance, site: Site): void {
  app.get(
    SECTION,
    paged(site, async request => {
      const after = textOf((request.query as Query).after);
      const place = after === null ? null : decodeCursor(after, ['uuid'])[0]!;
      const rows = await drawPage(site.manager, PAGE_SIZE, place);
      const { nodes, pageInfo } = cutPage(rows, PAGE_SIZE, ({ key }) => encodeCursor([key]), after === null);
      const body = drawListBody(nodes, pageInfo.hasNextPage ? pageInfo.endCursor : null);
      return { title: '双随机抽查', path: SECTION, body };
    }),
  );
  app.get(
    `${SECTION}/:id`,
    paged(site, async (request, reply) => {
      const draw = await drawOf(site, request.params);
      if (!draw) return unknownPage(reply);
      const names = await publishedNames(
        site.manager,
        (draw.storedPicks ?? []).map(({ subject }) => subject),
      );
      return { title: draw.name, path: SECTION, body: drawBody(draw, names) };
    }),
  );
  for (const [file, textIn] of Object.entries(TEXTS))
    app.get(`${SECTION}/:id/${file}.txt`, async (request, reply): Promise<FastifyReply> => {
      const draw = await drawOf(site, request.params);
      const text = draw && (await textIn(site, draw));
      if (text === null) return sendPage(request, reply, unknownPage(reply), site.demo);
      return send(request, reply, TEXT, text);
    });
}

/** What the hashes are of, to the letter; the picks as `verifyDraw` of the shared rules writes them. */
const TEXTS: Readonly<Record<string, (site: Site, draw: DrawRow) => Promise<string | null>>> = {
  subjects: async (site, { key }) => (await poolsOf(site.manager, key)).subjectPool,
  inspectors: async (site, { key }) => (await poolsOf(site.manager, key)).inspectorPool,
  picks: async (_, { storedPicks }) =>
    storedPicks &&
    storedPicks.map(({ subject, inspectors }) => `${subject} ${inspectors.join(',')}\n`).join(''),
};

async function drawOf(site: Site, params: unknown): Promise<DrawRow | null> {
  const key = parseFreeId('draw', (params as { readonly id: string }).id);
  if (key === null) return null;
  const [draw] = await drawsByKey(site.manager, [key]);
  return draw ?? null;
}
