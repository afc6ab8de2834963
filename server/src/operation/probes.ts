import type { FastifyInstance } from 'fastify';
import { openReadiness, type ReadinessOptions, type Unreadiness } from './readiness.js';

/**
 * `/livez`: this process answers. `/readyz`: and can do its work, or why not; however many ask at once, the database is
 * asked once.
 */
export function serveProbes(app: FastifyInstance, options: ReadinessOptions): void {
  const look = openReadiness(options);
  let looking: Promise<readonly Unreadiness[]> | undefined;
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const found = await (looking ??= look().finally(() => (looking = undefined)));
    return found.length === 0 ? { status: 'ok' } : reply.code(503).send({ status: found.join(', ') });
  });
}
