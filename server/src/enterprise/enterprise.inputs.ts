import { Field, ID, InputType, Int } from 'type-graphql';
import type { Sector } from '@qianqi/shared';
import { SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@InputType({ description: 'A subject to be supervised from `includedOn` on. 新增的企业。' })
export class CreateEnterpriseInput {
  @Field(() => String, {
    description:
      '18 characters, folded to half-width capitals; its check character must hold. 统一社会信用代码，18 位，自动折合为半角大写，校验位须正确。',
  })
  creditCode: string;

  @Field(() => String, { description: 'As registered, 1 to 200 characters. 企业名称，1 至 200 字。' })
  name: string;

  @Field(() => SectorEnum, { description: 'By which the bureau supervises it. 所属监管行业领域。' })
  sector: Sector;

  @Field(() => String, { description: 'GB/T 2260, 6 to 12 digits. 属地代码，6 至 12 位数字。' })
  divisionCode: string;

  @Field(() => DateScalar, {
    description:
      'First day under credit supervision, not in the future; never changed later. 首次纳入日期，不晚于今天，以后不能更改。',
  })
  includedOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 4754-2017 class, such as 0610 or B0610. 国民经济行业代码，形如 0610 或 B0610。',
  })
  industryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it works, at most 300 characters. 生产经营地址，至多 300 字。',
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Principal responsible person, at most 50 characters. 主要负责人，至多 50 字。',
  })
  principalName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '5 to 25 digits, spaces and hyphens, a + in front. 主要负责人电话，5 至 25 位数字、空格和连字符，可以 + 开头。',
  })
  principalPhone?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'Fields that are not given stay as they are; null empties one that may be empty. 修改企业登记信息；未给出的保持不变，可空的给空值即清除。',
})
export class UpdateEnterpriseInput {
  @Field(() => ID, {
    description: 'Of the enterprise; NOT_FOUND when there is none. 企业标识；没有时不予受理。',
  })
  enterpriseId: string;

  @Field(() => Int, {
    description:
      'As it was read; VERSION_CONFLICT when it has grown since. 读取时的版本号；其后有人改过即不予受理。',
  })
  version: number;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters; the old one stays as a former name. 企业名称，1 至 200 字；原名转为曾用名。',
  })
  name?: string | null;

  @Field(() => SectorEnum, {
    nullable: true,
    description: 'By which the bureau supervises it. 所属监管行业领域。',
  })
  sector?: Sector | null;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 2260, 6 to 12 digits. 属地代码，6 至 12 位数字。',
  })
  divisionCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 4754-2017 class, such as 0610 or B0610. 国民经济行业代码，形如 0610 或 B0610。',
  })
  industryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it works, at most 300 characters. 生产经营地址，至多 300 字。',
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Principal responsible person, at most 50 characters. 主要负责人，至多 50 字。',
  })
  principalName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '5 to 25 digits, spaces and hyphens, a + in front. 主要负责人电话，5 至 25 位数字、空格和连字符，可以 + 开头。',
  })
  principalPhone?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}
