/**
 * `POST /imports`: a sheet as it is, since GraphQL takes no bodies of this size. Permission and audit as a mutation has them;
 * only `application/octet-stream` is read, which no form of another site can send. `GET /imports/<id>/errors.xlsx` answers
 * the rows that were not taken, with reasons.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IMPORT_KINDS, recogniseKind, type ImportKind } from '@qianqi/shared';
import { forbidden, mayDo, unauthenticated } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import type { AppOptions } from '../app.js';
import { actorOf } from '../audit/actor.js';
import { newDeed } from '../audit/deed.js';
import { recordDone } from '../audit/recorded.js';
import { NOT_FOUND } from '../limits/http/problem.js';
import { answerProblem, refuseRequest } from '../limits/http/refusal.js';
import { apiRateHook } from '../limits/rate/rateHook.js';
import { credentialOf, identifierOf } from '../requestContext.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { today } from '../clock.js';
import { batchByKey } from './batch.js';
import { CHECKED_AT_ONCE, checkBatch } from './check.js';
import { errorWorkbook } from './errorWorkbook.js';
import type { PackedSheet } from './packedSheet.js';
import { FileRefused, SHEET_LIMITS } from './sheetFile.js';
import { openSheetReader, type SheetReader } from './sheetReader.js';
import { storeBatch } from './store.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LONGEST_NAME = 200;

export async function serveImports(app: FastifyInstance, options: AppOptions): Promise<void> {
  const identify = identifierOf(options);
  const reader = openSheetReader(options.sheetWorker ?? new URL('./readSheet.worker.js', import.meta.url));
  app.addHook('onClose', () => reader.close());
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  await app.register(async imports => {
    imports.removeAllContentTypeParsers();
    imports.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: SHEET_LIMITS.file },
      (_request, body, done) => done(null, body),
    );
    imports.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error instanceof FileRefused) return refused(reply, 422, error.message);
      if (error.statusCode === 413)
        return refused(reply, 413, '文件超过 10 MB，请删去图片或分成几个文件导入');
      if (error.statusCode === 415)
        return refused(reply, 415, '请以 application/octet-stream 直接发送 xlsx 或 CSV 文件');
      throw error;
    });
    imports.addHook('onRequest', apiRateHook(app.rates.gate, credentialOf));
    // Before the body is read: a stranger is not worth ten megabytes.
    imports.addHook('onRequest', async (request, reply) => {
      const viewer = await identify(request, reply);
      const verdict = mayDo(viewer, 'RECORD_EVENTS');
      if (verdict === 'ALLOWED') viewers.set(request, viewer!);
      else if (verdict === 'UNAUTHENTICATED') return refuseRequest(request, reply, 401, [unauthenticated()]);
      else return refuseRequest(request, reply, 403, [forbidden(viewer)]);
      return undefined;
    });
    imports.post('/imports', { bodyLimit: SHEET_LIMITS.file }, async (request, reply) => {
      const importId = await upload(options, reader, request, viewers.get(request)!);
      return reply.code(201).send({ importId, userErrors: [] });
    });
    imports.get('/imports/:id/errors.xlsx', async (request, reply) => {
      const key = parseFreeId('imp', (request.params as { id: string }).id);
      const { manager } = options.dataSource;
      const batch = key && (await batchByKey(manager, viewers.get(request)!, key));
      if (!batch) return answerProblem(request, reply, NOT_FOUND);
      void reply.header('content-disposition', attachmentOf(batch.filename));
      return reply.type(XLSX).send(await errorWorkbook(manager, batch));
    });
  });
}

async function upload(
  { dataSource, clock }: AppOptions,
  reader: SheetReader,
  request: FastifyRequest,
  viewer: Viewer,
): Promise<string> {
  const { kind: asked, filename } = askedOf(request);
  const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const fileHash = createHash('sha256').update(file).digest();
  const sheet = await reader.read(file);
  const kind = asked ?? kindOf(sheet);
  const now = clock.now();
  const source = { address: request.ip, requestId: request.id };
  const batch = await dataSource.transaction(async manager => {
    const stored = await storeBatch(manager, {
      kind,
      filename,
      fileHash,
      sheet,
      viewer,
      address: request.ip,
      now,
    });
    const importId = freeIdOf('imp', stored.id);
    if (sheet.count <= CHECKED_AT_ONCE) {
      const { history } = await loadPolicyBook(manager);
      await checkBatch({ manager, history, now, today: today(clock) }, stored);
    }
    const deed = newDeed('uploadImport', { kind, filename, importId }, actorOf(viewer, request.ip), source);
    await recordDone(manager, deed, now, { receipt: null, outcome: 'DONE' });
    return stored;
  });
  return freeIdOf('imp', batch.id);
}

/** `kind` is null where the sheet is to say it by its header. */
function askedOf({ query }: FastifyRequest): {
  readonly kind: ImportKind | null;
  readonly filename: string;
} {
  const { kind, filename } = query as { readonly kind?: unknown; readonly filename?: unknown };
  const known = IMPORT_KINDS.find(each => each === kind) ?? null;
  if (known === null && kind !== undefined && kind !== '')
    throw new FileRefused(`地址中的 kind 应为 ${IMPORT_KINDS.join('、')} 之一，或不给出`);
  const name = typeof filename === 'string' ? filename.replace(/\p{Cc}/gu, '').trim() : '';
  if (!name.isWellFormed()) throw new FileRefused('文件名含有残缺字符');
  return { kind: known, filename: [...name].slice(0, LONGEST_NAME).join('') || '未命名' };
}

/** Named after what was sent. */
function attachmentOf(filename: string): string {
  const name = encodeURIComponent(`未录入-${filename.replace(/\.\w+$/, '')}.xlsx`).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="errors.xlsx"; filename*=UTF-8''${name}`;
}

function kindOf({ head }: PackedSheet): ImportKind {
  const kind = recogniseKind(
    IMPORT_KINDS,
    head.map(({ cells }) => cells),
  );
  if (kind === null) throw new FileRefused('认不出这是哪一种表；请选择种类后再上传');
  return kind;
}

function refused(reply: FastifyReply, status: number, message: string): FastifyReply {
  const userErrors = [{ code: status === 413 ? 'OUT_OF_RANGE' : 'MALFORMED', message, path: ['file'] }];
  return reply.code(status).send({ importId: null, userErrors });
}
