import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookiePlugin from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { permissionPlugin } from './access/permission.plugin.js';
import { errorsPlugin } from './api/errors.plugin.js';
import { formatError } from './api/formatError.js';
import type { AppOptions } from './app.js';
import { auditPlugin } from './audit/audit.plugin.js';
import { auditMutations } from './audit/auditedMutations.js';
import type { Context } from './context.js';
import { executorOf } from './execution/compiled.js';
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
function ownExecution(schema: GraphQLSchema): NonNullable<ApolloServerOptions<Context>['gateway']> {
  const run = executorOf(schema);
  return {
    onSchemaLoadOrUpdate: told => {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          run({
            document,
            operation,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context,
          }) as never,
      }),
    stop: () => Promise.resolve(),
  };
}

/** `/graphql`; answers the schema that it serves. In the order in which a request meets them: rate, document, crowd, values and cost, viewer, permission. */
export async function serveGraphql(app: FastifyInstance, options: AppOptions): Promise<GraphQLSchema> {
  const { demo, development } = options;
  const schema = auditMutations(buildSchema());
  const apollo = new ApolloServer<Context>({
    gateway: ownExecution(schema),
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
    api.addHook('preHandler', documentHook(schema, demo || development));
    api.addHook('preHandler', crowdHook());
    await api.register(fastifyApollo(apollo), {
      context: async (request, reply) => contextOf(options, app, request, reply),
    });
  });
  return schema;
}
