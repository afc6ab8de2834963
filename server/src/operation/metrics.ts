/**
 * What a monitoring system reads: how much is asked and how long it takes, by route; what the database's connections do;
 * what the process uses. Names and labels are bounded; nothing in them is of anybody.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Replicas } from '../database/replicas.js';
import { elapsedOf } from '../execution/begun.js';
import { answerNotFound } from '../limits/http/createServer.js';

export interface MetricsOptions {
  readonly dataSource: DataSource;
  readonly replicas?: Replicas;
  /** Whether what Node tells of itself is collected too; it keeps timers. */
  readonly background: boolean;
  /** Joins the processes on this address, and answers how to ask for the figures of all; this one is alone when absent. */
  readonly joinCrew?: ((own: Registry) => () => Promise<string>) | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Notes an answer that was sent, and after how long. */
    readonly observeAnswer: (method: string, route: string, status: number, milliseconds: number) => void;
  }
}

/** Seconds. The longest is what the server lets anything take. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `/metrics`, for the machine itself only. */
export function serveMetrics(app: FastifyInstance, options: MetricsOptions): void {
  const registry = new Registry();
  if (options.background) collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first byte of the head to the last of the answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  watchConnections(options.dataSource, registry);
  if (options.replicas?.caughtUp != null) watchReplicas(options.replicas, registry);
  const collect = options.joinCrew?.(registry) ?? (() => registry.metrics());
  const observe: FastifyInstance['observeAnswer'] = (method, route, status, milliseconds) =>
    duration.observe({ method, route, status }, milliseconds / 1000);
  app.decorate('observeAnswer', observe);
  app.addHook('onResponse', async (request, reply) =>
    observe(
      methodOf(request),
      request.routeOptions.url ?? 'none',
      reply.statusCode,
      elapsedOf(request, reply),
    ),
  );
  app.get('/metrics', async (request, reply) => {
    if (!isOfThisMachine(request)) return answerNotFound(request, reply);
    return reply.type(registry.contentType).send(await collect());
  });
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

/** A client may make methods up without end. */
const methodOf = ({ method }: FastifyRequest): string => (METHODS.includes(method) ? method : 'OTHER');

/** A proxy on this machine passes on what comes from others, and says so. */
function isOfThisMachine({ raw, headers }: FastifyRequest): boolean {
  const { remoteAddress = '' } = raw.socket;
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(remoteAddress);
  return isLoopback && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

function watchConnections({ driver }: DataSource, registry: Registry): void {
  const pool = (driver as unknown as { readonly master: Pool }).master;
  new Gauge({
    name: 'database_connections',
    help: 'Of the pool that answers requests: at work, idle, and how many requests wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waited_for' }, pool.waitingCount);
    },
  });
}

function watchReplicas(replicas: Replicas, registry: Registry): void {
  new Gauge({
    name: 'database_replica_behind_seconds',
    help: 'By how much each replica, as DATABASE_REPLICA_URLS lists them, may be behind; +Inf for one that is away. Beyond 5 the primary answers',
    labelNames: ['replica'],
    aggregator: 'max',
    registers: [registry],
    collect() {
      for (const [index, milliseconds] of replicas.behind().entries())
        this.set({ replica: index + 1 }, milliseconds / 1000);
    },
  });
  new Gauge({
    name: 'database_past_reads',
    help: 'Reads of the past by who is signed in, since the start: answered by a replica that had caught up, or by the primary',
    labelNames: ['by'],
    registers: [registry],
    collect() {
      for (const [by, count] of Object.entries(replicas.answered)) this.set({ by }, count);
    },
  });
}
