import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookiePlugin from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { changesViewer, permissionPlugin } from './access/permission.plugin.js';
import { errorsPlugin } from './api/errors.plugin.js';
import { formatError } from './api/formatError.js';
import type { AppOptions } from './app.js';
import { auditPlugin } from './audit/audit.plugin.js';
import { auditMutations } from './audit/auditedMutations.js';
import type { Context } from './context.js';
import { bodyReadBefore, refuseLate } from './execution/begun.js';
import { executorOf } from './execution/compiled.js';
import { KnownQueries } from './execution/knownQueries.js';
import { openShortcut, type Kitchen } from './execution/shortcut.js';
import { admissionPlugin } from './limits/admission.plugin.js';
import { costPlugin } from './limits/cost/cost.plugin.js';
import { crowdHook } from './limits/crowd/crowdHook.js';
import { documentHook } from './limits/documentHook.js';
import { inOrder } from './limits/inOrder.js';
import { LIMITS } from './limits/limits.js';
import { apiRateHook } from './limits/rate/rateHook.js';
import { contextOf, credentialOf } from './requestContext.js';
import { buildSchema } from './schema.js';

/** Has Apollo do all that it does around an operation, and run the operation itself by ours. */
function ownExecution({
  schema,
  executor,
  known,
}: Kitchen): NonNullable<ApolloServerOptions<Context>['gateway']> {
  return {
    onSchemaLoadOrUpdate: told => {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, request, context }) => {
          const { query, operationName, variables = {} } = request;
          const before = (context as Context).caller.result;
          const result =
            before ?? (await executor.run({ document, operation, operationName, variables, context }));
          const isKnown =
            operation && !result.errors && executor.isFamiliar(operation) && !changesViewer(operation);
          if (isKnown && query !== undefined) known.add(query, operationName, { document, operation });
          return result as never;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** `/graphql`; answers the schema that it serves. In the order in which a request meets them: rate, document, crowd, values and cost, viewer, permission. */
export async function serveGraphql(app: FastifyInstance, options: AppOptions): Promise<GraphQLSchema> {
  const { demo, development } = options;
  const schema = auditMutations(buildSchema());
  const kitchen: Kitchen = { schema, executor: executorOf(schema), known: new KnownQueries() };
  const apollo = new ApolloServer<Context>({
    gateway: ownExecution(kitchen),
    introspection: demo || development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demo && !development,
    formatError: formatError({ hints: demo || development }),
    parseOptions: { maxTokens: LIMITS.tokens },
    // Held in memory, which other processes do not know, for whoever fills it.
    persistedQueries: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      // It would load a page from another host.
      ApolloServerPluginLandingPageDisabled(),
      errorsPlugin((err, reqId) => app.log.error({ err, reqId }, 'GraphQL')) as ApolloServerPlugin<Context>,
      inOrder<Context>(
        admissionPlugin as ApolloServerPlugin<Context>,
        permissionPlugin as ApolloServerPlugin<Context>,
        costPlugin as ApolloServerPlugin<Context>,
      ),
      auditPlugin,
    ],
  });
  await apollo.start();
  await app.register(cookiePlugin);
  await app.register(async api => {
    api.addHook('onRequest', apiRateHook(app.rates.gate, credentialOf));
    api.addHook('onRequest', refuseLate);
    api.addHook('preParsing', bodyReadBefore);
    api.addHook('preHandler', documentHook(schema, demo || development));
    api.addHook('preHandler', crowdHook());
    await api.register(fastifyApollo(apollo), {
      context: async (request, reply) => contextOf(options, app, request, reply),
    });
  });
  openShortcut(app, options, kitchen);
  return schema;
}
