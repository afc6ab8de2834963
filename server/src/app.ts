import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { AccessProfileName } from '@qianqi/shared';
import { openAuditTrail, type AuditTrail } from './audit/trail.js';
import type { Chance } from './chance.js';
import type { Clock } from './clock.js';
import type { DemoSignIn } from './demo/demoAccounts.js';
import type { Replicas } from './database/replicas.js';
import { followFeed } from './followFeed.js';
import { keepCounts } from './gradeCount/keepCounts.js';
import { serveExports } from './export/routes.js';
import { serveGraphql } from './graphql.js';
import { answerNotFound, createServer, type ServerOptions } from './limits/http/createServer.js';
import { publicCrowdHook } from './limits/crowd/crowdHook.js';
import { openRates, type Rates } from './limits/rate/openRates.js';
import { publicRateHook } from './limits/rate/rateHook.js';
import { openImporter, type Importer } from './import/importer.js';
import { serveImports } from './import/routes.js';
import { servePages } from './pages.js';
import { serveMetrics, type MetricsOptions } from './operation/metrics.js';
import { serveProbes } from './operation/probes.js';
import { openPolicyRuns, type PolicyRuns } from './policy/policyRuns.js';
import { servePublicSite } from './publicSite/routes.js';
import { serveReference } from './reference/routes.js';
import { serveQueryConsole } from './queryConsole/queryConsole.js';
import { identifierOf } from './requestContext.js';
import type { Postman } from './webhook/postman.js';
import type { TargetRules } from './webhook/target.js';

export interface AppOptions extends ServerOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Shows the ribbon, and opens introspection. */
  readonly demo: boolean;
  readonly development: boolean;
  /** How strictly accounts are kept. */
  readonly accessProfile: AccessProfileName;
  /** Shown on the sign-in page of the demo; none elsewhere. */
  readonly demoSignIns?: readonly DemoSignIn[];
  /** The folder of the built pages; absent where only the API is served. */
  readonly pages?: string;
  /** The folder of the built query console; served in demo and development alone. */
  readonly queryConsole?: string;
  /** Whose free space readiness looks at. */
  readonly dataDir?: string;
  readonly joinCrew?: MetricsOptions['joinCrew'];
  /** A factor on the request rates; 0 turns them off. */
  readonly rateLimit: number;
  /** Connections of their own for the public pages, which then stay up, by their last copies if need be, in any flood. */
  readonly reserve?: DataSource;
  /** Answer what strangers read, and what is read of the past. */
  readonly replicas?: Replicas;
  /** Whether it works by itself between requests, writing what was counted; off in tests, which tell it to. */
  readonly background: boolean;
  /** What reads uploaded sheets in a thread of its own; the one beside its caller when absent. */
  readonly sheetWorker?: URL;
  /** Private addresses and networks that webhooks may reach all the same; none when absent. */
  readonly webhookNetworks?: readonly string[];
  /** All addresses of a host that a webhook names; the machine's look-up when absent. */
  readonly lookup?: TargetRules['lookup'];
  readonly chance?: Chance;
  /** The compiled thread of simulations; beside its sources when absent. */
  readonly whatIfWorker?: URL;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly audit: AuditTrail;
    readonly rates: Rates;
    readonly postman: Postman;
    readonly importer: Importer;
    readonly policyRuns: PolicyRuns;
  }
}

/** The whole server but the listening: GraphQL, the pages, the probes. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { dataSource, clock, background, development, demo } = options;
  const app = createServer(options);
  const log = (error: unknown) => app.log.error(error);
  const audit = openAuditTrail({ dataSource, clock, background, log });
  app.decorate('audit', audit);
  app.addHook('onClose', () => audit.close());
  const rates = openRates({ dataSource, clock, background, rateLimit: options.rateLimit, log });
  app.decorate('rates', rates);
  app.addHook('onClose', async () => rates.close());
  followFeed(app, options, log);
  const importer = openImporter({ dataSource, clock, background, log });
  app.decorate('importer', importer);
  app.addHook('onClose', () => importer.close());
  const policyRuns = openPolicyRuns({ ...options, log });
  app.decorate('policyRuns', policyRuns);
  app.addHook('onClose', () => policyRuns.close());
  if (background) {
    const counts = keepCounts(dataSource, log);
    app.addHook('onClose', () => counts.stop());
  }
  const schema = await serveGraphql(app, options);
  await serveImports(app, options);
  await serveExports(app, options, schema);
  serveMetrics(app, options);
  serveProbes(app, options);
  app.addHook('onRequest', publicRateHook(rates.book));
  app.addHook('onRequest', publicCrowdHook());
  const ownSource = options.reserve ?? dataSource;
  await servePublicSite(app, {
    ...options,
    reading: () => options.replicas?.reading(ownSource) ?? ownSource,
    keepsCopies: options.reserve !== undefined,
  });
  const open = demo || development;
  const queryConsole = open ? options.queryConsole : undefined;
  await serveQueryConsole(app, queryConsole);
  const identify = identifierOf(options);
  serveReference(app, { schema, open, console: queryConsole !== undefined, identify });
  if (options.pages === undefined) app.setNotFoundHandler(answerNotFound);
  else await servePages(app, options.pages);
  return app;
}
