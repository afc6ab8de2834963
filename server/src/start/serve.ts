import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildApp } from '../app.js';
import { systemClock } from '../clock.js';
import { openReserve } from '../database/dataSource.js';
import { openReplicas } from '../database/replicas.js';
import type { DemoAccess } from '../demo/demoAccounts.js';
import type { Environment } from '../environment.js';
import { crewMetrics } from './crewMetrics.js';
import type { Speech } from './speech.js';

/** Of a process, for the public pages alone. */
const PUBLIC_CONNECTIONS = 5;

/** Builds the app and listens. */
export async function serve(
  dataSource: DataSource,
  environment: Environment,
  demoAccess: DemoAccess | null,
  { say, complain }: Speech,
): Promise<FastifyInstance> {
  const { host, port, demo, development, accessProfile, rateLimit, trustedProxies, webhookNetworks } =
    environment;
  const pages = builtFolder('pages', '../../../web/dist');
  const queryConsole = builtFolder('queryConsole', '../../../web/graphiql/dist');
  const reserve = await openReserve(dataSource, PUBLIC_CONNECTIONS);
  const replicas = await openReplicas({
    primary: dataSource,
    urls: environment.databaseReplicaUrls,
    clock: systemClock,
    log: (line, isWrong) => (isWrong ? complain(line) : say(line)),
  });
  const app = await buildApp({
    dataSource,
    reserve,
    replicas,
    clock: systemClock,
    demo,
    development,
    accessProfile,
    rateLimit,
    demoSignIns: demoAccess?.signIns ?? [],
    dataDir: environment.dataDir,
    joinCrew: crewMetrics() ?? undefined,
    log: true,
    background: true,
    webhookNetworks,
    ...(trustedProxies !== undefined && { trustedProxies }),
    ...pages,
    ...queryConsole,
  });
  app.addHook('onClose', async () => {
    await replicas.close();
    await reserve.destroy();
  });
  try {
    await app.listen({ host, port });
    return app;
  } catch (error) {
    await app.close();
    throw sayWhyNot(error, environment);
  }
}

/** As an option of the app, which does without what was not built. */
function builtFolder<K extends string>(option: K, path: string): { readonly [key in K]?: string } {
  const folder = fileURLToPath(new URL(path, import.meta.url));
  return (existsSync(folder) ? { [option]: folder } : {}) as { readonly [key in K]?: string };
}

function sayWhyNot(error: unknown, { host, port }: Environment): unknown {
  if ((error as { code?: string }).code !== 'EADDRINUSE') return error;
  return new Error(
    `Something else listens on ${host}:${port}. Is it running already? PORT=${port + 1} npm start takes another.`,
  );
}
