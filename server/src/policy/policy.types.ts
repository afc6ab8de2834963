import { Field, ID, ObjectType } from 'type-graphql';
import type { Clause, Day, FindingKind, Policy } from '@qianqi/shared';
import { FindingKindEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType('Clause', { description: 'One item of article 6. 条款。' })
export class ClauseType implements Pick<Clause, 'code' | 'article' | 'text'> {
  @Field(() => String, { description: 'As in 6.3.2. 代码。' })
  code: string;

  @Field(() => String, { description: 'The citation. 条文出处。' })
  article: string;

  @Field(() => String, { description: 'In plain words. 大意。' })
  text: string;
}

@ObjectType('Finding', { description: 'A defect of an edition, shown and not hidden. 条文缺陷。' })
export class FindingType {
  @Field(() => FindingKindEnum, { description: '种类。' })
  kind: FindingKind;

  @Field(() => [ClauseType], { description: 'Those concerned. 涉及条款。' })
  clauses: readonly Clause[];

  @Field(() => String, { description: 'The smallest situation that shows it. 最小示例。' })
  example: string;

  @Field(() => String, { description: 'What is wrong. 说明。' })
  message: string;
}

/** The root of these fields is the policy of the shared rules itself. */
@ObjectType('Policy', { description: 'A policy edition: the rules as dated data. 制度版本。' })
export class PolicyType {
  @Field(() => ID, { description: 'As in 2023-literal. 版本标识。' })
  id: string;

  @Field(() => String, { description: '名称。' })
  title: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day in force; null when kept for comparison. 施行日期。',
  })
  inForceFrom: Day | null;

  @Field(() => String, { description: 'How it reads the text where the text leaves room. 解释口径。' })
  reading: string;

  @Field(() => [ClauseType], { description: 'In the order of the text. 条款。' })
  clauses: readonly Clause[];
}

export type PolicyRoot = Policy;
