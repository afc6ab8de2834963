import type { FastifyInstance } from 'fastify';
import { formatDay, policyOn, day, type CreditList } from '@qianqi/shared';
import { listChanges } from '../disclosure/listChanges.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { ATOM, feedFrom, MOST_ENTRIES, toAtom } from './atom.js';
import { send } from './reply.js';
import type { Site } from './site.js';

const FEEDS: readonly {
  readonly path: string;
  readonly pagePath: string;
  readonly lists: readonly CreditList[];
  readonly title: string;
}[] = [
  { path: '/public/changes.atom', pagePath: '/public', lists: ['RED', 'BLACK'], title: '红黑名单变动' },
  { path: '/public/red.atom', pagePath: '/public/red', lists: ['RED'], title: '红名单变动' },
  { path: '/public/black.atom', pagePath: '/public/black', lists: ['BLACK'], title: '黑名单变动' },
];

export function addFeedRoutes(app: FastifyInstance, site: Site): void {
  for (const { path, pagePath, lists, title } of FEEDS)
    app.get(path, async (request, reply) => {
      const today = site.today();
      const changes = await listChanges(site.manager, lists, feedFrom(today), today, MOST_ENTRIES);
      const { history } = await loadPolicyBook(site.manager);
      const quietSince = formatDay(policyOn(history, day(today)).inForceFrom);
      const feed = { title: `科右前旗企业信用${title}`, path, pagePath, changes, quietSince };
      return send(request, reply, ATOM, toAtom(feed));
    });
}
