import { Field, ID, InputType, Int } from 'type-graphql';
import type { Sector } from '@qianqi/shared';
import { SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@InputType({ description: '新增企业。' })
export class CreateEnterpriseInput {
  @Field(() => String, {
    description: 'Folded to half-width capitals; its check must hold. 统一社会信用代码。',
  })
  creditCode: string;

  @Field(() => String, { description: 'Registered name, 1 to 200 characters. 企业名称。' })
  name: string;

  @Field(() => SectorEnum, { description: 'Sector under supervision. 行业领域。' })
  sector: Sector;

  @Field(() => String, { description: 'Six to twelve digits. 属地代码。' })
  divisionCode: string;

  @Field(() => DateScalar, {
    description: 'First day under credit supervision, not in the future. 首次纳入日期。',
  })
  includedOn: string;

  @Field(() => String, { nullable: true, description: 'GB/T 4754-2017 class. 国民经济行业代码。' })
  industryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it works. 生产经营地址。' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Principal responsible person. 主要负责人。' })
  principalName?: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, spaces, + and -. 主要负责人电话。' })
  principalPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input create once. 幂等键。' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改企业登记信息；未给出的字段保持不变。' })
export class UpdateEnterpriseInput {
  @Field(() => ID, { description: 'Of the enterprise. 企业标识。' })
  enterpriseId: string;

  @Field(() => Int, { description: 'The version that was read. 读取时的版本号。' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The old one stays as a former name. 企业名称。' })
  name?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Sector under supervision. 行业领域。' })
  sector?: Sector | null;

  @Field(() => String, { nullable: true, description: 'Six to twelve digits. 属地代码。' })
  divisionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 4754-2017 class. 国民经济行业代码。' })
  industryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it works. 生产经营地址。' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Principal responsible person. 主要负责人。' })
  principalName?: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, spaces, + and -. 主要负责人电话。' })
  principalPhone?: string | null;
}
