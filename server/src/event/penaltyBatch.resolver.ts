import {
  Arg,
  Ctx,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { Refusal } from '@qianqi/shared';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { EVENT_TYPES, type RecordEventInput } from './event.types.js';
import { eventOfReceipt } from './eventOfReceipt.js';
import type { EventView } from './eventView.js';
import { LARGEST_BATCH, recordPenalties, type OnError } from './penaltyBatch.js';

const OnErrorEnum = { SKIP: 'SKIP', ABORT: 'ABORT' } as const;
registerEnumType(OnErrorEnum, {
  name: 'OnError',
  description: 'What a refused row does to the others. 有一条被拒绝时其余如何处理。',
  valuesConfig: {
    SKIP: { description: 'Nothing: the others are recorded. 跳过该条，录入其余。' },
    ABORT: { description: 'All is given up and nothing recorded. 整批放弃，一条也不录入。' },
  },
});

@InputType({ description: 'Many penalties at once, each as by itself. 成批录入行政处罚。' })
class RecordPenaltiesInput {
  @Field(() => [EVENT_TYPES.PENALTY.input], {
    description: `1 to ${LARGEST_BATCH} rows, of any enterprises, in the order to be recorded. 1 至 ${LARGEST_BATCH} 条，可属不同企业，按次序录入。`,
  })
  penalties: RecordEventInput[];

  @Field(() => OnErrorEnum, {
    nullable: true,
    defaultValue: 'SKIP',
    description:
      'What a refused row does to the others; SKIP when absent. 有一条被拒绝时其余如何处理，默认跳过该条。',
  })
  onError?: OnError | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Check all rows and record nothing. 仅校验和试算，不录入。',
  })
  dryRun?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the whole batch; those of rows are not heeded. 整批的幂等键；各条自带的不起作用。',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What became of one row. 一条处罚的录入结果。' })
class RecordPenaltiesResult {
  @Field(() => Int, { description: 'From 0, as sent. 序号，自 0 起，与提交次序一致。' })
  index: number;

  @Field(() => EVENT_TYPES.PENALTY.object, {
    nullable: true,
    description: 'Null when refused, and for a dry run. 处罚；被拒绝或仅试算时为空。',
  })
  penalty: EventView | null;

  @Field(() => [UserError], {
    description: 'Empty when taken; paths start at the row. 该条未被接受的原因；路径自该条起。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'Row by row what was recorded. 成批录入行政处罚的结果。' })
class RecordPenaltiesPayload {
  @Field(() => [RecordPenaltiesResult], {
    description: 'One a row, as sent; empty when all is given up. 逐条结果；整批放弃时为空列表。',
  })
  results: readonly RecordPenaltiesResult[];

  @Field(() => Int, { description: 'How many were recorded; 0 for a dry run. 已录入条数；仅试算时为 0。' })
  recordedCount: number;

  @Field(() => [UserError], {
    description: 'Of the batch as a whole; empty when it was taken. 整批未被接受的原因；已接受时为空列表。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class PenaltyBatchResolver {
  @Mutation(() => RecordPenaltiesPayload, {
    description:
      'In one transaction; one refused row is skipped or gives up all. 成批录入行政处罚，同一事务内完成。',
  })
  async recordPenalties(
    @Arg('input', () => RecordPenaltiesInput) input: RecordPenaltiesInput,
    @Ctx() context: Context,
  ): Promise<RecordPenaltiesPayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'recordPenalties', input }, writer =>
      recordPenalties(writer, input.penalties, input.onError ?? 'SKIP'),
    );
    const results = await Promise.all(
      (receipt ?? []).map(async ({ index, receipt: row, userErrors: refusals }) => ({
        index,
        penalty: await eventOfReceipt(context, row),
        userErrors: refusals,
      })),
    );
    return { results, recordedCount: results.filter(({ penalty }) => penalty !== null).length, userErrors };
  }
}
