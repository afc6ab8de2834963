/** PostGraphile 5 as its quick start says, over a schema of its own with computed columns. */
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pool, port, ready } from './place.mjs';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Views have no indexes of their own, and it would offer no order and no condition on them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool: pool(), schemas: ['peer'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
  grafast: { explain: false },
});
const serving = instance.createServ(grafserv);
const server = createServer();
await serving.addTo(server);
server.listen(port, '127.0.0.1', ready);
if (process.env.BENCH_PRINT) {
  const { printSchema } = await import('graphql');
  console.error(printSchema(await instance.getSchema()));
}
