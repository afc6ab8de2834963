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
  description: 'What a refused row does to the others. 出错时：跳过或整批放弃。',
});

@InputType({ description: '成批录入行政处罚。' })
class RecordPenaltiesInput {
  @Field(() => [EVENT_TYPES.PENALTY.input], {
    description: `1 to ${LARGEST_BATCH}, of any enterprises. 处罚。`,
  })
  penalties: RecordEventInput[];

  @Field(() => OnErrorEnum, { nullable: true, defaultValue: 'SKIP', description: '出错时。' })
  onError?: OnError | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Check all and record nothing. 仅试算。',
  })
  dryRun?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the whole batch; those of rows are not heeded. 幂等键。',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: '一条处罚的录入结果。' })
class RecordPenaltiesResult {
  @Field(() => Int, { description: 'From 0, as sent. 序号。' })
  index: number;

  @Field(() => EVENT_TYPES.PENALTY.object, {
    nullable: true,
    description: 'Null when refused, and for a dry run. 处罚。',
  })
  penalty: EventView | null;

  @Field(() => [UserError], { description: 'Paths from the row. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: '成批录入行政处罚的结果。' })
class RecordPenaltiesPayload {
  @Field(() => [RecordPenaltiesResult], {
    description: 'One a row, as sent; empty when all is given up. 逐条结果。',
  })
  results: readonly RecordPenaltiesResult[];

  @Field(() => Int, { description: '0 for a dry run. 录入条数。' })
  recordedCount: number;

  @Field(() => [UserError], { description: 'Of the batch as a whole. 整批未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class PenaltyBatchResolver {
  @Mutation(() => RecordPenaltiesPayload, { description: '成批录入行政处罚。' })
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
