/**
 * `POST /exports`: a list as its page shows it, but all of it, in a file. No GraphQL, whose answers are held whole; and no
 * address to open, so that a filter stands in no history and no log, a refusal is told on the page, and taking it back stops
 * it. What goes out is read by the page's own query as whoever asks, so permission, area, masking and order are the page's.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { formatDay } from '@qianqi/shared';
import { askedActions } from '../access/askedActions.js';
import { forbidden, mayDo, unauthenticated } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { AppOptions } from '../app.js';
import { actorOf } from '../audit/actor.js';
import { entryOf } from '../audit/append.js';
import { newDeed } from '../audit/deed.js';
import { recordExport } from '../audit/recorded.js';
import { asked as questionOf } from '../limits/asked.js';
import type { Context } from '../context.js';
import { answerProblem, refuseRequest } from '../limits/http/refusal.js';
import { apiRateHook } from '../limits/rate/rateHook.js';
import { valueRules } from '../limits/valueRules.js';
import { rebuildOfDay } from '../policy/policyRebuild.js';
import { contextOf, credentialOf, identifierOf } from '../requestContext.js';
import { ExportRefused, readAsked, type AskedExport } from './asked.js';
import { documentOf, type ExportDocument } from './document.js';
import { Doors, NotNow } from './doors.js';
import { FORMATS } from './format.js';
import { dayOf, headOf } from './head.js';
import { namesOf } from './names.js';
import { openPages, type ExportPage, type FirstPage } from './pages.js';
import { openSnapshot, type Snapshot } from './snapshot.js';

/** Rows of one export: what a spreadsheet still opens at ease. */
const MOST_ROWS = 200_000;
/** Milliseconds for all of one export to go out. */
const LONGEST = 10 * 60_000;
/** Points that a page costs a token: it is read like any other, but nobody waits for its answer. */
const COST_OF_PAGE = 10;

export async function serveExports(
  app: FastifyInstance,
  options: AppOptions,
  schema: GraphQLSchema,
): Promise<void> {
  const identify = identifierOf(options);
  const doors = new Doors();
  await app.register(async exports => {
    exports.setErrorHandler((error: Error, request, reply) => {
      if (error instanceof ExportRefused)
        return refuseRequest(request, reply, 400, [badExport(error.message, error.path)]);
      if (error instanceof NotNow) return answerProblem(request, reply, error.problem);
      if (error instanceof GraphQLError && isTold(error))
        return refuseRequest(request, reply, statusOf(error), [error]);
      throw error;
    });
    exports.addHook('onRequest', apiRateHook(app.rates.gate, credentialOf));
    exports.post('/exports', { handlerTimeout: LONGEST }, async (request, reply) => {
      const viewer = await identify(request, reply);
      if (viewer === null) return refuseRequest(request, reply, 401, [unauthenticated()]);
      request.toll.identified(viewer);
      return answer({ app, options, schema, doors, viewer, request, reply });
    });
  });
}

interface Taking {
  readonly app: FastifyInstance;
  readonly options: AppOptions;
  readonly schema: GraphQLSchema;
  readonly doors: Doors;
  readonly viewer: Viewer;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer(taking: Taking): Promise<FastifyReply> {
  const { app, options, schema, doors, viewer, request, reply } = taking;
  const asked = readAsked(request.body);
  const written = documentOf(asked.list, asked.columns);
  const variables = { ...asked.variables, complaints: mayDo(viewer, 'READ_COMPLAINT') === 'ALLOWED' };
  const question = questionOf(written.document, written.operation, variables);
  for (const rule of valueRules) rule(question);
  const actions = [...askedActions(schema, written.document, written.operation, variables)];
  const verdicts = actions.map(action => mayDo(viewer, action));
  if (verdicts.some(verdict => verdict !== 'ALLOWED')) {
    await app.audit.write(entryOf(deedOf(taking, asked), 'FORBIDDEN', options.clock.now()));
    return refuseRequest(request, reply, 403, [forbidden(viewer)]);
  }

  const leave = doors.enter(viewer.tokenId ?? viewer.accountId);
  const snapshot = await openSnapshot(options.dataSource, request.id).catch(error => {
    leave();
    throw error;
  });
  let ending: Promise<void> | undefined;
  const end = () => (ending ??= snapshot.close().finally(leave));
  try {
    const content = await begin(taking, asked, { written, variables, snapshot });
    // However it ends: all read, an error, or the client gone, when nothing more is asked of the database.
    const stream = Readable.from(endingWith(content, end), { objectMode: false });
    stream.once('close', () => void end().catch(error => request.log.error(error)));
    reply.raw.once('close', () => void stream.destroy());
    return reply.send(stream);
  } catch (error) {
    await end();
    throw error;
  }
}

/** Ended before the last of it is told, so that whoever has all of it can ask for the next. */
async function* endingWith<T>(content: AsyncIterable<T>, end: () => Promise<void>): AsyncGenerator<T> {
  yield* content;
  await end();
}

interface Reading {
  readonly written: ExportDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly snapshot: Snapshot;
}

/** Reads the first page, writes down that the list was taken, and says in the headers what comes. */
async function begin(
  { app, options, schema, viewer, request, reply }: Taking,
  asked: AskedExport,
  { written, variables, snapshot }: Reading,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { list, columns, format } = asked;
  const context = contextOf({ ...options, dataSource: snapshot.dataSource }, app, request, reply);
  context.viewer = viewer;
  const first = await openPages({ schema, context, list, written, variables });
  const count = first.totalCount;
  if (count > MOST_ROWS)
    throw new ExportRefused(`共 ${count} 行，一次最多导出 ${MOST_ROWS} 行，请缩小范围`, []);
  const { dataSource, clock } = options;
  await recordExport({ dataSource, viewer, source: context.source, clock }, list.action, {
    ...told(asked),
    count,
  });
  const head = headOf(asked, {
    viewer,
    now: clock.now(),
    today: context.today,
    policies: await context.policies(),
    rewriting: await isRewritten(context, asked),
    count,
    named: await namesOf(schema, context, list.ids?.(variables).filter(id => id != null) ?? []),
  });
  const { type, extension, write } = FORMATS[format];
  const name = encodeURIComponent(`${list.title}-${head.at.slice(0, 10)}.${extension}`);
  void reply
    .type(type)
    .header('content-disposition', `attachment; filename="export.${extension}"; filename*=UTF-8''${name}`)
    .header('x-export-rows', String(count))
    .header('cache-control', 'no-store');
  return write({
    head,
    columns: columns.map(each => ({ name: each, ...list.columns[each]! })),
    pages: paid(first, () => request.toll.spend(COST_OF_PAGE)),
  });
}

/** Whether the list goes by grades of a day that are being rewritten. */
async function isRewritten(context: Context, asked: AskedExport): Promise<boolean> {
  if (!asked.list.byStoredGrade) return false;
  const asOf = formatDay(dayOf(asked, context.today));
  return (await rebuildOfDay(context.dataSource.manager, asOf)) !== null;
}

/** What of the request is kept: the filter, and which columns. */
function told({ format, columns, variables }: AskedExport) {
  return { format, columns, ...variables };
}

function deedOf({ viewer, request }: Taking, asked: AskedExport) {
  const source = { address: request.ip, requestId: request.id };
  return newDeed(asked.list.action, told(asked), actorOf(viewer, request.ip), source);
}

async function* paid(first: FirstPage, pay: () => void): AsyncGenerator<ExportPage> {
  pay();
  yield first;
  let rows = first.rows.length;
  for await (const page of first.rest) {
    pay();
    rows += page.rows.length;
    // Of a list that is not counted to its end.
    if (rows > MOST_ROWS) throw new Error('an export grew beyond its bounds');
    yield page;
  }
}

function badExport(message: string, path: readonly string[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argumentPath: path } });
}

/** Faults of what was asked, as against faults of ours. */
function isTold({ extensions, originalError }: GraphQLError): boolean {
  return extensions['code'] !== undefined || originalError == null;
}

function statusOf({ extensions }: GraphQLError): number {
  const { status } = (extensions['http'] ?? {}) as { readonly status?: number };
  return status ?? 400;
}
