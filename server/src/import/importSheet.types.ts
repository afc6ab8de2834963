/** What the API shows of an uploaded sheet: its columns, its rows and what is wrong with them. */
import { Field, Int, ObjectType } from 'type-graphql';
import {
  CELL_FAULT_CODES,
  IMPORT_ROW_STATUSES,
  type CellFaultCode,
  type ImportRowStatus,
} from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';
import { PageInfo } from '../api/page.js';

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
