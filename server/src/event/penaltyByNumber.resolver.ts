import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { typedSearch } from '../api/plainText.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EVENT_TYPES } from './event.types.js';
import type { EventView } from './eventView.js';
import { penaltyByNumber, type PenaltyOnFile } from './penaltyByNumber.js';

@ObjectType('PenaltyOnFile', {
  description: 'A penalty, and in whose file it stands. 行政处罚及其所属企业。',
})
class PenaltyOnFileType {
  @Field(() => Enterprise, { description: 'Who was penalised. 受处罚的企业。' })
  enterprise: Enterprise;

  @Field(() => EVENT_TYPES.PENALTY.object, { description: 'The penalty. 行政处罚。' })
  penalty: EventView;
}

@Resolver()
export class PenaltyByNumberResolver {
  @Query(() => PenaltyOnFileType, {
    nullable: true,
    description:
      'Who bears a document number, before it is recorded twice; null when nobody in view does. 按决定书文号查询行政处罚；管辖范围内查无时为空。',
  })
  penaltyByDocumentNumber(
    @Arg('documentNumber', () => String, { description: 'As recorded. 处罚决定书文号。' })
    documentNumber: string,
    @Ctx() context: Context,
  ): Promise<PenaltyOnFile | null> {
    return penaltyByNumber(context, typedSearch(documentNumber));
  }
}
