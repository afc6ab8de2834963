import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.js';
import { Enterprise } from './enterprise.entity.js';
import type { EnterpriseSelection } from './enterprisePage.js';

@ObjectType({ description: 'A page of enterprises. 企业列表的一页。' })
export class EnterpriseConnection {
  /** What is listed, for the count, which is only made when asked for. */
  selection: EnterpriseSelection;

  /** Under way where it is asked for, beside the page. */
  total: Promise<number> | null;

  @Field(() => [Enterprise], { description: 'Of this page. 本页企业。' })
  nodes: readonly Enterprise[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}
