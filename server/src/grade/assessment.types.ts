import { Field, ObjectType } from 'type-graphql';
import type {
  Assessment,
  ClauseAssessment,
  Comparison,
  CountedRecord,
  Day,
  Fact,
  Grade,
  CreditList,
  NotCountedReason,
  CertificateStanding,
} from '@qianqi/shared';
import * as enums from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { EventInterface } from '../event/event.types.js';
import type { EventView } from '../event/eventView.js';
import { ClauseType, PolicyType, type PolicyRoot } from '../policy/policy.types.js';

@ObjectType('CountedRecord', { description: 'A record that counts for a test. 计入某项比较的记录。' })
export class CountedRecordType {}

@ObjectType('TestAssessment', {
  description: 'One test of a clause: what was measured against its threshold. 一项比较：实测值与界限值。',
})
export class TestAssessmentType {
  @Field(() => enums.FactEnum, { description: 'What was measured. 所测的事实。' })
  fact: Fact;

  @Field(() => Boolean, { description: 'Whether it holds. 是否成立。' })
  held: boolean;

  @Field(() => enums.ComparisonEnum, {
    description: 'How the measured value has to stand to the threshold. 实测值与界限值的比较方式。',
  })
  comparison: Comparison;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day that counts; null for a fact of the day itself. 起算日（含）；只看当日的事实为空。',
  })
  windowFrom: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day that counts, the day asked; null for a fact of the day itself. 截止日（含）；只看当日的事实为空。',
  })
  windowTo: Day | null;

  @Field(() => [CountedRecordType], {
    description: 'The records that make up the measured value. 构成实测值的记录。',
  })
  counted: readonly CountedRecord[];
}

@ObjectType('ClauseAssessment', {
  description: 'A clause of article 6, met or not met on the day. 第六条一目在当日是否符合。',
})
export class ClauseAssessmentType {
  @Field(() => ClauseType, { description: 'The clause itself. 所认定的条款。' })
  clause: ClauseType;

  @Field(() => Boolean, { description: 'Whether all of its tests hold. 是否符合，即各项比较全部成立。' })
  met: boolean;

  @Field(() => [TestAssessmentType], { description: 'One or two; all must hold. 一至二项比较，须全部成立。' })
  tests: readonly TestAssessmentType[];
}

@ObjectType('NotCounted', {
  description:
    'An event that was considered and does not count, with the reason. 已考虑而未计入的记录及原因。',
})
export class NotCountedType {
  @Field(() => EventInterface, { description: 'The event, readable as any other. 记录本身。' })
  event: EventView;

  @Field(() => enums.NotCountedReasonEnum, {
    description: 'The first that applies, in the order of the enum. 按固定次序的第一个原因。',
  })
  reason: NotCountedReason;
}

@ObjectType({ description: 'How a certificate stands on the day. 一张证书在当日的状态。' })
export class CertificateAssessment {
  @Field(() => StandardizationCertificate, {
    description: 'The certificate, voided ones too. 证书，含已作废的。',
  })
  certificate: StandardizationCertificate;

  @Field(() => enums.CertificateStandingEnum, {
    description: 'Only BEST decides a clause. 状态；只有 BEST 一张参与认定。',
  })
  standing: CertificateStanding;
}

@ObjectType('GradeChange', { description: 'A change of grade that is known ahead. 可预见的等级变化。' })
export class GradeChangeType {
  @Field(() => DateScalar, { description: 'First day of the new grade. 新等级的第一日。' })
  on: Day;

  @Field(() => enums.GradeEnum, { description: 'From that day on. 届时等级。' })
  grade: Grade;
}

@ObjectType('Assessment', {
  description: 'A grade on a day with every reason for it. 某日的等级认定及其全部理由。',
})
export class AssessmentType {
  @Field(() => DateScalar, { description: 'The day for which it holds. 截至日。' })
  asOf: Day;

  @Field(() => enums.GradeEnum, {
    description: 'By the first line of the decision list that matches. 等级，由判定顺序中第一个符合者决定。',
  })
  grade: Grade;

  @Field(() => enums.CreditListEnum, {
    description: 'Of that grade: A red, B ordinary, C black. 该等级对应的名单。',
  })
  list: CreditList;

  @Field(() => PolicyType, { description: 'The edition in force on the day. 当日施行的制度版本。' })
  policy: PolicyRoot;

  @Field(() => Boolean, {
    description:
      'Whether the day lies before the edition was in force, which then serves for want of one. 该日是否早于施行日（参照适用）。',
  })
  retroactive: boolean;

  @Field(() => [ClauseAssessmentType], {
    description:
      'The clauses of the deciding line that are met; none where the remainder decides. 决定等级的条款；由“其余情形”决定时为空列表。',
  })
  decidedBy: readonly ClauseAssessment[];

  @Field(() => [ClauseAssessmentType], {
    description:
      'Every clause of article 6, met or not, in the order of the text. 第六条全部各目，无论是否符合，按条文次序。',
  })
  clauses: readonly ClauseAssessment[];

  @Field(() => [NotCountedType], {
    description:
      'Events that were considered and do not count, each with its first reason. 已考虑而未计入的记录，各附首要原因。',
  })
  notCounted: readonly NotCountedType[];

  @Field(() => [CertificateAssessment], {
    description:
      'Every standardization certificate and how it stands on the day. 全部标准化证书在当日的状态。',
  })
  certificates: readonly CertificateAssessment[];

  @Field(() => GradeChangeType, {
    nullable: true,
    description:
      'On what day the grade changes if nothing new is recorded; null when it never does. 若无新记录，等级下一次变化；不再变化时为空。',
  })
  nextChange: Assessment['nextChange'];
}
