/** Our server as `npm start` builds it, everything switched on, on the day of the registry that is measured on. */
import { buildApp } from '../../../dist/app.js';
import { createDataSource, openReserve } from '../../../dist/database/dataSource.js';
import { NOON } from '../sizes.mjs';

const { BENCH_CONNECTION, BENCH_PORT } = process.env;
const dataSource = await createDataSource(JSON.parse(BENCH_CONNECTION)).initialize();
const started = Date.now();
const app = await buildApp({
  dataSource,
  reserve: await openReserve(dataSource, 5),
  clock: { now: () => NOON + (Date.now() - started) },
  demo: false,
  development: false,
  accessProfile: 'ORDINARY',
  // Reckoned as ever, and far out of reach.
  rateLimit: 999_999,
  log: true,
  background: true,
});
await app.listen({ host: '127.0.0.1', port: Number(BENCH_PORT) });
process.send?.('ready');
