import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** `/livez`: this process answers. `/readyz`: so does its database; however many ask at once, it is asked once. */
export function serveProbes(app: FastifyInstance, dataSource: DataSource): void {
  let asking: Promise<boolean> | undefined;
  const isReady = () => {
    asking ??= dataSource
      .query('SELECT 1')
      .then(
        () => true,
        () => false,
      )
      .finally(() => (asking = undefined));
    return asking;
  };
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) =>
    (await isReady()) ? { status: 'ok' } : reply.code(503).send({ status: 'database unreachable' }),
  );
}
