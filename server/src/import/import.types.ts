import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  CELL_FAULT_CODES,
  IMPORT_KINDS,
  IMPORT_MODES,
  IMPORT_ROW_STATUSES,
  IMPORT_STATUSES,
  type CellFaultCode,
  type Grade,
  type ImportKind,
  type ImportMode,
  type ImportRowStatus,
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

export const ImportKindEnum = enumOf(
  'ImportKind',
  IMPORT_KINDS,
  'What a sheet holds, one a row. 导入内容的种类。',
  {
    PENALTY: 'Penalties: the national sheet. 行政处罚（双公示表）。',
    COMPLAINT: 'One complaint a row. 投诉举报。',
    INTERVIEW: 'One interview a row. 约谈。',
    INSPECTION: 'One inspection a row. 监督检查。',
    ENTERPRISE: 'One enterprise a row. 企业。',
  },
);
export const ImportStatusEnum = enumOf('ImportStatus', IMPORT_STATUSES, 'How far an import is. 导入状态。', {
  CHECKING: 'Is being checked. 校验中。',
  CHECKED: 'Checked; nothing is recorded. 已校验，尚未录入。',
  COMMITTING: 'Is being recorded. 录入中。',
  COMMITTED: 'Its good rows are recorded. 已录入。',
  REVERTING: 'Is being taken back. 撤销中。',
  REVERTED: 'All that it recorded is voided. 已整批撤销。',
});
export const ImportRowStatusEnum = enumOf(
  'ImportRowStatus',
  IMPORT_ROW_STATUSES,
  'What becomes of a row. 一行的状态。',
  {
    GOOD: 'Will be recorded. 可录入。',
    FAULTY: 'Is not taken until its faults are mended. 有错误，改正前不录入。',
    SKIPPED: 'No record: a total, a natural person, nothing. 不是记录：合计行、自然人、空行。',
    RECORDED: 'Is recorded. 已录入。',
    REVERTED: 'Was recorded and is voided. 已撤销。',
  },
);
export const ImportModeEnum = enumOf(
  'ImportMode',
  IMPORT_MODES,
  'What faulty rows do to the others. 有错误的行如何影响其余。',
  {
    ONLY_GOOD: 'Nothing: the good ones are recorded. 只录入无误的行。',
    ALL_OR_NOTHING: 'One faulty row keeps all back. 全部无误才录入。',
  },
);
export const CellFaultCodeEnum = enumOf(
  'CellFaultCode',
  CELL_FAULT_CODES,
  'What is wrong with a cell. 单元格的问题。',
  {
    BAD_CREDIT_CODE: 'The code fails its check. 统一社会信用代码有误。',
    CODE_LOST: 'A spreadsheet made a number of it; its end is lost. 代码被转成数字，后几位已丢失。',
    DUPLICATE_CREDIT_CODE: 'An enterprise of that code is in the registry. 该代码的企业已在册。',
    DUPLICATE_DOCUMENT_NUMBER: 'That document number is recorded. 该文号已录入。',
    DUPLICATE_RECORD: 'The enterprise has a record that says the very same. 该企业已有内容完全相同的记录。',
    DUPLICATE_ROW: 'An earlier row of the sheet says the same. 与前面的行重复。',
    FUTURE_DATE: 'The day has not come. 日期晚于今天。',
    MALFORMED: 'Not of its shape. 格式有误。',
    NAME_DIFFERS: 'A warning: the code is of an enterprise of another name. 提醒：名称与在册的不一致。',
    NOT_FOUND: 'No such enterprise. 企业不在册。',
    OUT_OF_RANGE: 'Beyond its range. 超出范围。',
    REQUIRED: 'Nothing is entered. 未填写。',
  },
);

@ObjectType('ImportColumn', { description: 'A column of an uploaded sheet. 表格的一列。' })
export class ImportColumnType {
  @Field(() => Int, { description: 'The place of the column, from 0. 列序号，自 0 起。' })
  index: number;

  @Field(() => String, { description: 'As a spreadsheet names it. 列标，如 A、AB。' })
  letters: string;

  @Field(() => String, { description: 'Its header. 表头。' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it fills, by name; null for nothing. 对应的录入栏；为空即不用。',
  })
  target: string | null;
}

@ObjectType('ImportTarget', { description: 'What a column can be mapped to. 可对应的录入栏。' })
export class ImportTargetType {
  @Field(() => String, { description: 'For `mapImport`. 名称。' })
  name: string;

  @Field(() => String, { description: 'In the words of the forms. 中文名称。' })
  label: string;

  @Field(() => Boolean, { description: 'Whether no row is taken without it. 是否必需。' })
  isRequired: boolean;
}

@ObjectType('CellFault', { description: 'What is wrong with a cell. 单元格的问题。' })
export class CellFaultType {
  @Field(() => String, {
    nullable: true,
    description:
      'As a spreadsheet names it, such as C12; null when the sheet has no such column. 单元格，如 C12；表格无此列时为空。',
  })
  cell: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of the column, from 0; null when there is none. 列序号，自 0 起；没有时为空。',
  })
  column: number | null;

  @Field(() => CellFaultCodeEnum, { description: 'For programs. 问题代码。' })
  code: CellFaultCode;

  @Field(() => String, { description: 'What is wrong and what to do. 说明。' })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was probably meant; null when nobody can know. 可能的正确内容；无从得知时为空。',
  })
  suggestion: string | null;
}

@ObjectType('ImportRow', { description: 'A row of an uploaded sheet. 表格的一行。' })
export class ImportRowType {
  @Field(() => Int, { description: 'As the spreadsheet counts, from 1. 行号，与表格一致。' })
  number: number;

  @Field(() => [String], { description: 'As sent, or as mended; empty where nothing is. 各单元格内容。' })
  cells: readonly string[];

  @Field(() => ImportRowStatusEnum, { description: 'What becomes of it. 状态。' })
  status: ImportRowStatus;

  @Field(() => [CellFaultType], { description: 'By cell; NAME_DIFFERS is a warning. 各单元格的问题。' })
  faults: readonly CellFaultType[];
}

@ObjectType({ description: 'A page of rows. 表格行的一页。' })
export class ImportRowConnection {
  @Field(() => [ImportRowType], { description: 'In the order of the sheet. 本页各行。' })
  nodes: readonly ImportRowType[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

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

@InputType()
abstract class ImportInput {
  @Field(() => ID, { description: 'Of the import. 导入标识。' })
  importId: string;

  @Field(() => String, { nullable: true, description: 'The same key does it once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a cell shall hold. 单元格的新内容。' })
export class CellPatchInput {
  @Field(() => Int, { description: 'The row, as the spreadsheet counts. 行号。' })
  row: number;

  @Field(() => Int, { description: 'The column, from 0. 列序号，自 0 起。' })
  column: number;

  @Field(() => String, { description: 'At most 4,000 characters. 新内容。' })
  value: string;
}

@InputType({ description: 'Cells to mend. 要改正的单元格。' })
export class PatchImportInput extends ImportInput {
  @Field(() => [CellPatchInput], { description: 'At most 250. 至多 250 个。' })
  cells: CellPatchInput[];
}

@InputType({ description: 'What a column fills. 一列对应的录入栏。' })
export class ColumnMapInput {
  @Field(() => Int, { description: 'The place of the column, from 0. 列序号，自 0 起。' })
  column: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of `targets`; null for nothing. 录入栏名称；空即不用。',
  })
  target?: string | null;
}

@InputType({ description: 'How columns are to be read. 各列的对应。' })
export class MapImportInput extends ImportInput {
  @Field(() => [ColumnMapInput], { description: 'Others stay as they are. 未给出的列不变。' })
  columns: ColumnMapInput[];
}

@InputType({ description: 'What to record. 录入方式。' })
export class CommitImportInput extends ImportInput {
  @Field(() => ImportModeEnum, { description: 'What faulty rows do to the others. 有错误的行如何影响其余。' })
  mode: ImportMode;
}

@InputType({ description: 'What to take back, and why. 要撤销的导入。' })
export class RevertImportInput extends ImportInput {
  @Field(() => String, { description: '1 to 500 characters, kept with each record. 原因，1 至 500 字。' })
  reason: string;
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
