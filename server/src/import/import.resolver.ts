import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { columnLetters, IMPORT_COLUMNS, missingColumns, type ImportRowStatus } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import { batchByKey, countRowsOf } from './batch.js';
import { commitImport, mapImport, patchImport, revertImport } from './import.service.js';
import {
  CommitImportInput,
  ImportBatchConnection,
  ImportBatchType,
  ImportColumnType,
  ImportCounts,
  ImportGradeChange,
  ImportPayload,
  ImportRowConnection,
  ImportRowStatusEnum,
  ImportTargetType,
  MapImportInput,
  PatchImportInput,
  RevertImportInput,
} from './import.types.js';
import type { ImportBatch } from './importBatch.entity.js';
import { importPage, rowPage, sameFileBefore } from './importPage.js';

/** Beyond it one looks at the records themselves. */
const MOST_GRADE_CHANGES = 100;

@Resolver(() => ImportBatchType)
export class ImportBatchResolver {
  @Query(() => ImportBatchType, {
    nullable: true,
    description: 'An uploaded sheet; null when there is none. 一次导入；没有时为空。',
  })
  async importBatch(
    @Arg('id', () => ID, { description: 'As the upload answered it. 上传时得到的导入标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<ImportBatch | null> {
    const key = parseFreeId('imp', id);
    return key === null ? null : batchByKey(context.dataSource.manager, signedIn(context), key);
  }

  @Query(() => ImportBatchConnection, { description: 'Uploaded sheets, newest first. 历次导入，新的在前。' })
  importBatches(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<ImportBatchConnection> {
    return importPage(context.dataSource.manager, signedIn(context), pageSize(first), after ?? null);
  }

  @Mutation(() => ImportPayload, {
    description:
      'Mends cells of a sheet that is not recorded yet, and checks it anew. 改正单元格并重新校验。',
  })
  patchImport(
    @Arg('input', () => PatchImportInput) input: PatchImportInput,
    @Ctx() context: Context,
  ): Promise<ImportPayload> {
    return change(context, 'patchImport', input, (writer, viewer) =>
      patchImport(writer, viewer, input.importId, input.cells),
    );
  }

  @Mutation(() => ImportPayload, {
    description:
      'Says what columns are, for this sheet and the next of the same header. 指定各列的对应，并记住供同样表头使用。',
  })
  mapImport(
    @Arg('input', () => MapImportInput) input: MapImportInput,
    @Ctx() context: Context,
  ): Promise<ImportPayload> {
    return change(context, 'mapImport', input, (writer, viewer) =>
      mapImport(writer, viewer, input.importId, input.columns),
    );
  }

  @Mutation(() => ImportPayload, {
    description:
      'Has the rows recorded in the background, each at most once; ILLEGAL_MOVE when there is nothing to record. 开始录入，在后台完成。',
  })
  commitImport(
    @Arg('input', () => CommitImportInput) input: CommitImportInput,
    @Ctx() context: Context,
  ): Promise<ImportPayload> {
    return change(context, 'commitImport', input, (writer, viewer) =>
      commitImport(writer, viewer, input.importId, input.mode),
    );
  }

  @Mutation(() => ImportPayload, {
    description:
      'Has all that it recorded voided in the background; ILLEGAL_MOVE unless it is committed. 整批撤销已录入的记录，在后台完成。',
  })
  revertImport(
    @Arg('input', () => RevertImportInput) input: RevertImportInput,
    @Ctx() context: Context,
  ): Promise<ImportPayload> {
    return change(context, 'revertImport', input, (writer, viewer) =>
      revertImport(writer, viewer, input.importId, input.reason),
    );
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: ImportBatch): string {
    return freeIdOf('imp', id);
  }

  @FieldResolver(() => [ImportColumnType], { description: 'As the sheet has them. 各列。' })
  columns(@Root() { labels, mapping }: ImportBatch): readonly ImportColumnType[] {
    return labels.map((label, index) => ({
      index,
      letters: columnLetters(index),
      label,
      target: mapping[index] ?? null,
    }));
  }

  @FieldResolver(() => [ImportTargetType], { description: 'What columns can be mapped to. 可对应的录入栏。' })
  targets(@Root() { kind }: ImportBatch): readonly ImportTargetType[] {
    return IMPORT_COLUMNS[kind];
  }

  @FieldResolver(() => [String], { description: 'Labels without which no row is taken. 缺少的必需列。' })
  missingColumns(@Root() { kind, mapping }: ImportBatch): readonly string[] {
    return missingColumns(kind, mapping);
  }

  @FieldResolver(() => ImportCounts, { description: 'How far it is, in rows. 各状态的行数，即进度。' })
  async counts(@Root() { id }: ImportBatch, @Ctx() context: Context): Promise<ImportCounts> {
    const counts = await countRowsOf(context.dataSource.manager, id);
    return {
      good: counts.GOOD,
      faulty: counts.FAULTY,
      skipped: counts.SKIPPED,
      recorded: counts.RECORDED,
      reverted: counts.REVERTED,
    };
  }

  @FieldResolver(() => ImportRowConnection, { description: 'Rows of the sheet. 表格各行。' })
  rows(
    @Root() { id }: ImportBatch,
    @Ctx() context: Context,
    @Arg('status', () => ImportRowStatusEnum, {
      nullable: true,
      description: 'Only rows that stand so; all when absent. 只取该状态的行，默认全部。',
    })
    status?: ImportRowStatus | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<ImportRowConnection> {
    return rowPage(context.dataSource.manager, id, status ?? null, pageSize(first), after ?? null);
  }

  @FieldResolver(() => Int, {
    description: 'Enterprises whose grade the good rows change. 等级会变化的企业数。',
  })
  gradeChangeCount(@Root() { gradeChanges }: ImportBatch): number {
    return gradeChanges.length;
  }

  @FieldResolver(() => [ImportGradeChange], {
    description: `The first ${MOST_GRADE_CHANGES} of them. 等级变化，至多 ${MOST_GRADE_CHANGES} 户。`,
  })
  gradeChanges(
    @Root() { gradeChanges }: ImportBatch,
    @Ctx() context: Context,
  ): Promise<readonly ImportGradeChange[]> {
    return Promise.all(
      gradeChanges.slice(0, MOST_GRADE_CHANGES).map(async ({ enterpriseId, before, after }) => ({
        enterprise: await context.enterpriseByKey.load(enterpriseId),
        before,
        after,
      })),
    );
  }

  @FieldResolver(() => [ImportBatchType], {
    description: 'Earlier uploads of the same file, at most 5. 同一文件以前的导入，至多 5 次。',
  })
  sameFileBefore(@Root() batch: ImportBatch, @Ctx() context: Context): Promise<readonly ImportBatch[]> {
    return sameFileBefore(context.dataSource.manager, signedIn(context), batch);
  }
}

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer, viewer: Viewer) => Promise<string>,
): Promise<ImportPayload> {
  const viewer = signedIn(context);
  const { receipt, userErrors } = await transact(context, { mutation, input }, async writer => ({
    batchKey: await work(writer, viewer),
  }));
  const { manager } = context.dataSource;
  return { importBatch: receipt && (await batchByKey(manager, viewer, receipt.batchKey)), userErrors };
}
