import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  columnLetters,
  IMPORT_COLUMNS,
  missingColumns,
  type CellFaultCode,
  type ImportRowStatus,
} from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import { batchByKey, countRowsOf, rowsOfNumbers } from './batch.js';
import { changedSince, faultCounts, progressOf } from './batchFigures.js';
import { countGrades, gradePage } from './gradePage.js';
import { commitImport, mapImport, patchImport, revertImport, type Changed } from './import.service.js';
import { CommitImportInput, MapImportInput, PatchImportInput, RevertImportInput } from './import.inputs.js';
import {
  ImportBatchConnection,
  ImportBatchType,
  ImportChangedSince,
  ImportCounts,
  ImportFaultCount,
  ImportGradeConnection,
  ImportPayload,
  ImportProgress,
} from './import.types.js';
import type { ImportBatch } from './importBatch.entity.js';
import { importPage, rowPage, sameFileBefore, shownRow } from './importPage.js';
import {
  CellFaultCodeEnum,
  ImportColumnType,
  ImportRowConnection,
  ImportRowStatusEnum,
  ImportTargetType,
} from './importSheet.types.js';

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
    @Arg('code', () => CellFaultCodeEnum, {
      nullable: true,
      description: 'Only rows with such a fault; all when absent. 只取有该类问题的行，默认全部。',
    })
    code?: CellFaultCode | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<ImportRowConnection> {
    const filter = { status: status ?? null, code: code ?? null };
    return rowPage(context.dataSource.manager, id, filter, pageSize(first), after ?? null);
  }

  @FieldResolver(() => Int, {
    description: 'Enterprises whose grade the good rows change. 等级会变化的企业数。',
  })
  gradeChangeCount(@Root() { id }: ImportBatch, @Ctx() context: Context): Promise<number> {
    return countGrades(context.dataSource.manager, id);
  }

  @FieldResolver(() => ImportGradeConnection, {
    description: 'Whose grade the good rows change, or have changed. 引起的等级变化。',
  })
  async gradeChanges(
    @Root() { id }: ImportBatch,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<ImportGradeConnection> {
    const { manager } = context.dataSource;
    const { nodes, pageInfo } = await gradePage(manager, id, pageSize(first), after ?? null);
    const enterprises = await Promise.all(
      nodes.map(({ enterpriseId }) => context.enterpriseByKey.load(enterpriseId)),
    );
    return { nodes: nodes.map((each, index) => ({ ...each, enterprise: enterprises[index]! })), pageInfo };
  }

  @FieldResolver(() => ImportProgress, {
    nullable: true,
    description: 'How far it is; null when nothing is under way. 办理进度；没有在办时为空。',
  })
  progress(@Root() batch: ImportBatch, @Ctx() context: Context): Promise<ImportProgress | null> {
    return progressOf(context.dataSource.manager, batch);
  }

  @FieldResolver(() => [ImportFaultCount], { description: 'Rows by what is wrong. 各类问题的行数。' })
  faultCounts(@Root() { id }: ImportBatch, @Ctx() context: Context): Promise<readonly ImportFaultCount[]> {
    return faultCounts(context.dataSource.manager, id);
  }

  @FieldResolver(() => ImportChangedSince, {
    description: 'What to know before it is taken back. 撤销前应知的变动。',
  })
  changedSince(@Root() { id }: ImportBatch, @Ctx() context: Context): Promise<ImportChangedSince> {
    return changedSince(context.dataSource.manager, id);
  }

  @FieldResolver(() => [ImportBatchType], {
    description: 'Earlier uploads of the same file, at most 5. 同一文件以前的导入，至多 5 次。',
  })
  sameFileBefore(@Root() batch: ImportBatch, @Ctx() context: Context): Promise<readonly ImportBatch[]> {
    return sameFileBefore(context.dataSource.manager, signedIn(context), batch);
  }
}

/** Of a page; more are seen by looking at the rows. */
const MOST_ROWS = 100;

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer, viewer: Viewer) => Promise<Changed>,
): Promise<ImportPayload> {
  const viewer = signedIn(context);
  const { receipt, userErrors } = await transact(context, { mutation, input }, async writer => {
    const { batchKey, rows } = await work(writer, viewer);
    return { batchKey, rows: [...rows] };
  });
  if (receipt === null) return { importBatch: null, rows: [], userErrors };
  const { manager } = context.dataSource;
  const { batchKey, rows } = receipt;
  return {
    importBatch: await batchByKey(manager, viewer, batchKey),
    rows: (await rowsOfNumbers(manager, batchKey, rows.slice(0, MOST_ROWS))).map(shownRow),
    userErrors,
  };
}
