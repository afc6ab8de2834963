import type { FastifyInstance } from 'fastify';
import type { AppOptions } from './app.js';
import { systemChance } from './chance.js';
import { keepFeedUp } from './feed/keepFeedUp.js';
import { networkList } from './webhook/address.js';
import { openPostman } from './webhook/postman.js';
import { lookupAll } from './webhook/target.js';

/** What the server does between requests for those who follow the change feed. */
export function followFeed(app: FastifyInstance, options: AppOptions, log: (error: unknown) => void): void {
  const { dataSource, clock, background, development } = options;
  const postman = openPostman({
    dataSource,
    clock,
    chance: options.chance ?? systemChance,
    rules: {
      allowHttp: development,
      allowed: networkList(options.webhookNetworks ?? []),
      lookup: options.lookup ?? lookupAll,
    },
    background,
    log,
  });
  app.decorate('postman', postman);
  app.addHook('onClose', () => postman.close());
  if (!background) return;
  const feed = keepFeedUp(dataSource, clock, log);
  app.addHook('onClose', () => feed.stop());
}
