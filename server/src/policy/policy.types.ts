import { Field, ID, ObjectType } from 'type-graphql';
import type { Clause, Day, FindingKind, Policy } from '@qianqi/shared';
import { FindingKindEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

@ObjectType('Clause', { description: 'One item of article 6 of the edition. 第六条的一目。' })
export class ClauseType implements Pick<Clause, 'code' | 'article' | 'text'> {
  @Field(() => String, { description: 'Such as 6.3.2: article, paragraph, item. 编号，即条、款、目。' })
  code: string;

  @Field(() => String, { description: 'The citation, such as 第六条第（三）项第2目. 条文出处。' })
  article: string;

  @Field(() => String, { description: 'In plain words. 以通俗文字表述的内容。' })
  text: string;
}

@ObjectType('Finding', { description: 'A defect of an edition, shown and not hidden. 条文缺陷。' })
export class FindingType {
  @Field(() => FindingKindEnum, { description: 'What sort of defect. 缺陷种类。' })
  kind: FindingKind;

  @Field(() => [ClauseType], {
    description:
      'The clauses concerned; empty where it is about the text as a whole. 涉及的条款；涉及全文时为空列表。',
  })
  clauses: readonly Clause[];

  @Field(() => String, { description: 'The smallest situation that shows it. 最小示例。' })
  example: string;

  @Field(() => String, { description: 'What is wrong, in Chinese. 缺陷说明。' })
  message: string;
}

/** The root of these fields is the policy of the shared rules itself. */
@ObjectType('Policy', { description: 'A policy edition: the rules as dated data. 制度版本。' })
export class PolicyType {
  @Field(() => ID, { description: 'As in 2023-literal. 版本标识。' })
  id: string;

  @Field(() => String, { description: 'As its makers named it. 制度版本的名称。' })
  title: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day in force; null when kept for comparison. 施行日期；仅供比较的版本为空。',
  })
  inForceFrom: Day | null;

  @Field(() => String, { description: 'How it reads the text where the text leaves room. 解释口径。' })
  reading: string;

  @Field(() => [ClauseType], {
    description: 'All of article 6, in the order of the text. 第六条各目，按条文次序。',
  })
  clauses: readonly Clause[];
}

export type PolicyRoot = Policy;
