/** What is asked of an import. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ImportMode } from '@qianqi/shared';
import { ImportModeEnum } from './import.types.js';

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
