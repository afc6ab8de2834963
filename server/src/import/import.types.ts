/** What the API shows of imports, and of what they change. */
import { Field, Int, ObjectType } from 'type-graphql';
import {
  IMPORT_KINDS,
  IMPORT_MODES,
  IMPORT_STATUSES,
  type CellFaultCode,
  type Grade,
  type ImportKind,
  type ImportMode,
  type ImportStatus,
  type Refusal,
} from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { GradeEnum } from '../api/enums.js';
import { PageInfo } from '../api/page.js';
import { DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import type { ImportBatch } from './importBatch.entity.js';
import { CellFaultCodeEnum, ImportRowType } from './importSheet.types.js';

const ImportKindEnum = enumOf('ImportKind', IMPORT_KINDS, 'What a sheet holds, one a row. 导入内容的种类。', {
  PENALTY: 'Penalties: the national sheet. 行政处罚（双公示表）。',
  COMPLAINT: 'One complaint a row. 投诉举报。',
  INTERVIEW: 'One interview a row. 约谈。',
  INSPECTION: 'One inspection a row. 监督检查。',
  ENTERPRISE: 'One enterprise a row. 企业。',
});
const ImportStatusEnum = enumOf('ImportStatus', IMPORT_STATUSES, 'How far an import is. 导入状态。', {
  CHECKING: 'Is being checked. 校验中。',
  CHECKED: 'Checked; nothing is recorded. 已校验，尚未录入。',
  COMMITTING: 'Is being recorded. 录入中。',
  COMMITTED: 'Its good rows are recorded. 已录入。',
  REVERTING: 'Is being taken back. 撤销中。',
  REVERTED: 'All that it recorded is voided. 已整批撤销。',
});

export const ImportModeEnum = enumOf(
  'ImportMode',
  IMPORT_MODES,
  'What faulty rows do to the others. 有错误的行如何影响其余。',
  {
    ONLY_GOOD: 'Nothing: the good ones are recorded. 只录入无误的行。',
    ALL_OR_NOTHING: 'One faulty row keeps all back. 全部无误才录入。',
  },
);

@ObjectType({ description: 'A grade that an import changes. 导入引起的等级变化。' })
export class ImportGradeChange {
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Whose; null when no longer seen. 企业；不再可见时为空。',
  })
  enterprise: Enterprise | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'On the day of the check; null when not yet included. 之前；未纳入时为空。',
  })
  before: Grade | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'With the good rows recorded; null when not yet included. 之后；未纳入时为空。',
  })
  after: Grade | null;

  @Field(() => [String], { description: 'Codes of the clauses that decided before. 之前依据的条款。' })
  clausesBefore: readonly string[];

  @Field(() => [String], { description: 'Codes of the clauses that decide after. 之后依据的条款。' })
  clausesAfter: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether it has come about; foreseen otherwise. 是否已发生；否则为预计。',
  })
  isRecorded: boolean;
}

@ObjectType({ description: 'A page of grades that an import changes. 等级变化的一页。' })
export class ImportGradeConnection {
  @Field(() => [ImportGradeChange], { description: 'The gravest first. 本页各户，变差的在前。' })
  nodes: readonly ImportGradeChange[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'How far work on an import is. 办理进度。' })
export class ImportProgress {
  @Field(() => Int, { description: 'Rows, or enterprises, that are done. 已完成数。' })
  done: number;

  @Field(() => Int, { description: 'Of so many. 总数。' })
  total: number;
}

@ObjectType({ description: 'How many rows have a fault of a kind. 某类问题的行数。' })
export class ImportFaultCount {
  @Field(() => CellFaultCodeEnum, { description: 'What is wrong. 问题代码。' })
  code: CellFaultCode;

  @Field(() => Int, { description: 'Rows that have it. 行数。' })
  rows: number;
}

@ObjectType({
  description: 'What became of the records of an import since. 导入之后这些记录又有哪些变动。',
})
export class ImportChangedSince {
  @Field(() => Int, { description: 'Its records that stand. 仍有效的记录数。' })
  standing: number;

  @Field(() => Int, { description: 'Voided by somebody since. 之后被作废的记录数。' })
  voided: number;

  @Field(() => Int, {
    description:
      'With an outcome since, such as a repair, which goes with them. 之后已有处置（如信用修复）的记录数。',
  })
  withOutcome: number;

  @Field(() => Int, { description: 'Enterprises that it wrote to. 涉及的企业数。' })
  enterprises: number;

  @Field(() => Int, {
    description:
      'Of these, with other records made since; those stay. 其中之后又有其他记录的企业数，其他记录不受影响。',
  })
  enterprisesWithOthers: number;
}

@ObjectType('ImportBatch', { description: 'A sheet that was uploaded. 一次表格导入。' })
export class ImportBatchType {
  @Field(() => ImportKindEnum, { description: 'What it holds. 种类。' })
  kind: ImportKind;

  @Field(() => String, { description: 'As sent. 文件名。' })
  filename: string;

  @Field(() => ImportStatusEnum, { description: 'How far it is. 状态。' })
  status: ImportStatus;

  @Field(() => ImportModeEnum, {
    nullable: true,
    description: 'How it is recorded; null when it is not yet. 录入方式；未录入时为空。',
  })
  mode: ImportMode | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why all was given up; null when it was not. 整批未录入的原因；没有时为空。',
  })
  notice: string | null;

  @Field(() => String, { description: 'By whom it was sent. 上传人。' })
  uploadedBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent. 上传时刻。' })
  uploadedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was taken back; null when it was not. 撤销原因；未撤销时为空。',
  })
  revertReason: string | null;

  @Field(() => Int, {
    description:
      'How often in a row its work broke off; it is taken up again. 办理连续中断的次数，之后会自动续办。',
  })
  failures: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is taken up again; null when it did not break off. 续办时刻；未中断时为空。',
  })
  retryAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what was uploaded was cleared away; null while it is kept. 上传内容按期清除的时刻；未清除时为空。',
  })
  clearedAt: Date | null;
}

@ObjectType({ description: 'A page of imports. 导入的一页。' })
export class ImportBatchConnection {
  @Field(() => [ImportBatchType], { description: 'Newest first. 本页各次导入，新的在前。' })
  nodes: readonly ImportBatch[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'How many rows stand how. 各状态的行数。' })
export class ImportCounts {
  @Field(() => Int, { description: 'To be recorded. 可录入。' })
  good: number;

  @Field(() => Int, { description: 'Rows with faults. 有错误。' })
  faulty: number;

  @Field(() => Int, { description: 'No records. 不是记录。' })
  skipped: number;

  @Field(() => Int, { description: 'Rows that are recorded. 已录入。' })
  recorded: number;

  @Field(() => Int, { description: 'Taken back. 已撤销。' })
  reverted: number;
}

@ObjectType({ description: 'The import as it stands now, or why not. 导入办理结果。' })
export class ImportPayload {
  @Field(() => ImportBatchType, { nullable: true, description: 'Null when refused. 导入；被拒绝时为空。' })
  importBatch: ImportBatch | null;

  @Field(() => [ImportRowType], {
    description:
      'After mending cells: all rows that were checked anew, at most 100. 改正后重新校验的各行，至多 100 行。',
  })
  rows: readonly ImportRowType[];

  @Field(() => [UserError], { description: 'Empty when it was taken. 未被接受的原因；为空列表即已生效。' })
  userErrors: readonly Refusal[];
}
