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

@ObjectType('CountedRecord', { description: 'A record that counts. 计入的记录。' })
export class CountedRecordType {}

@ObjectType('TestAssessment', { description: 'One test of a clause: measured against threshold. 一项比较。' })
export class TestAssessmentType {
  @Field(() => enums.FactEnum, { description: 'What was measured. 事实。' })
  fact: Fact;

  @Field(() => Boolean, { description: 'Whether it holds. 是否成立。' })
  held: boolean;

  @Field(() => enums.ComparisonEnum, { description: '比较方式。' })
  comparison: Comparison;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that counts; null for a fact of the day. 起算日（含）。',
  })
  windowFrom: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day that counts. 截止日（含）。' })
  windowTo: Day | null;

  @Field(() => [CountedRecordType], { description: '计入的记录。' })
  counted: readonly CountedRecord[];
}

@ObjectType('ClauseAssessment', { description: 'A clause met or not. 条款认定。' })
export class ClauseAssessmentType {
  @Field(() => ClauseType, { description: '条款。' })
  clause: ClauseType;

  @Field(() => Boolean, { description: 'All of its tests hold. 是否符合。' })
  met: boolean;

  @Field(() => [TestAssessmentType], { description: '各项比较。' })
  tests: readonly TestAssessmentType[];
}

@ObjectType({ description: 'Considered and not counted, with the reason. 未计入的记录。' })
export class NotCountedType {
  @Field(() => EventInterface, { description: '记录。' })
  event: EventView;

  @Field(() => enums.NotCountedReasonEnum, { description: '原因。' })
  reason: NotCountedReason;
}

@ObjectType({ description: 'How a certificate stands on the day. 证书状态。' })
export class CertificateAssessment {
  @Field(() => StandardizationCertificate, { description: '证书。' })
  certificate: StandardizationCertificate;

  @Field(() => enums.CertificateStandingEnum, { description: '状态。' })
  standing: CertificateStanding;
}

@ObjectType('GradeChange', { description: 'A change that is known ahead. 可预见的等级变化。' })
export class GradeChangeType {
  @Field(() => DateScalar, { description: 'First day of the new grade. 变化之日。' })
  on: Day;

  @Field(() => enums.GradeEnum, { description: 'The grade then. 届时等级。' })
  grade: Grade;
}

@ObjectType('Assessment', { description: 'A grade with its reasons. 等级认定及其理由。' })
export class AssessmentType {
  @Field(() => DateScalar, { description: '截至日。' })
  asOf: Day;

  @Field(() => enums.GradeEnum, { description: '等级。' })
  grade: Grade;

  @Field(() => enums.CreditListEnum, { description: '名单类别。' })
  list: CreditList;

  @Field(() => PolicyType, { description: 'The edition that decides. 所依据的制度版本。' })
  policy: PolicyRoot;

  @Field(() => Boolean, { description: 'The day lies before the edition was in force. 是否早于施行日。' })
  retroactive: boolean;

  @Field(() => [ClauseAssessmentType], {
    description: 'The clauses of the deciding line that are met. 决定等级的条款。',
  })
  decidedBy: readonly ClauseAssessment[];

  @Field(() => [ClauseAssessmentType], { description: 'Every clause. 全部条款。' })
  clauses: readonly ClauseAssessment[];

  @Field(() => [NotCountedType], { description: '未计入的记录。' })
  notCounted: readonly NotCountedType[];

  @Field(() => [CertificateAssessment], { description: '标准化证书状态。' })
  certificates: readonly CertificateAssessment[];

  @Field(() => GradeChangeType, {
    nullable: true,
    description: 'If nothing new is recorded; null when never. 下一次变化。',
  })
  nextChange: Assessment['nextChange'];
}
