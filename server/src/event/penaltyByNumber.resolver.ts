import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { typedSearch } from '../api/plainText.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EVENT_TYPES } from './event.types.js';
import type { EventView } from './eventView.js';
import { penaltyByNumber, type PenaltyOnFile } from './penaltyByNumber.js';
import { penaltiesByNumber } from './penaltySearch.js';

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

  @Query(() => [PenaltyOnFileType], {
    description:
      'Penalties whose document number begins or ends like this, in any brackets or none: `罚〔2026〕17`, `2026 17`; at most eight. 按文号的开头或结尾查找行政处罚，括号可省，至多八件。',
  })
  penaltiesByDocumentNumber(
    @Arg('search', () => String, {
      description: 'Part of a document number, up to 100 characters. 文号的一部分，至多 100 字。',
    })
    search: string,
    @Ctx() context: Context,
  ): Promise<readonly PenaltyOnFile[]> {
    return penaltiesByNumber(context, typedSearch(search));
  }
}
