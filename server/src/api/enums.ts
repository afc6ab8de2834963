/** The closed word lists of the shared vocabulary as GraphQL enums: the same words, spelled once. */
import { registerEnumType } from 'type-graphql';
import * as vocabulary from '@qianqi/shared';

/** An object with each word under its own name, as type-graphql wants an enum. */
function enumOf<const T extends string>(
  name: string,
  words: readonly T[],
  description: string,
): { readonly [K in T]: K } {
  const object = Object.fromEntries(words.map(word => [word, word])) as { readonly [K in T]: K };
  registerEnumType(object, { name, description });
  return object;
}

export const GradeEnum = enumOf(
  'Grade',
  vocabulary.GRADES,
  'A good, B ordinary, C poor (article 5). 信用等级。',
);
export const CreditListEnum = enumOf(
  'CreditList',
  vocabulary.CREDIT_LISTS,
  'Red, ordinary, black (article 5). 名单类别。',
);
export const SectorEnum = enumOf(
  'Sector',
  vocabulary.SECTORS,
  'What the bureau supervises it for. 行业领域。',
);
export const EventKindEnum = enumOf(
  'EventKind',
  vocabulary.EVENT_KINDS,
  'What can happen to an enterprise. 事件种类。',
);
export const RecordKindEnum = enumOf(
  'RecordKind',
  vocabulary.RECORD_KINDS,
  'Events and certificates. 记录种类。',
);
export const EventOutcomeEnum = enumOf(
  'EventOutcomeKind',
  vocabulary.EVENT_OUTCOMES,
  'What became of an event. 处置结果。',
);
export const IntervieweeEnum = enumOf(
  'Interviewee',
  vocabulary.INTERVIEWEES,
  'Principal responsible person, or another. 约谈对象。',
);
export const InterviewTriggerEnum = enumOf(
  'InterviewTrigger',
  vocabulary.INTERVIEW_TRIGGERS,
  'A violation, or grade C itself. 约谈起因。',
);
export const PenaltyGravityEnum = enumOf(
  'PenaltyGravity',
  vocabulary.PENALTY_GRAVITIES,
  'How long it is published: 3 months, 1 year, 3 years. 公示类别：轻微、一般、严重。',
);
export const SecrecyEnum = enumOf(
  'Secrecy',
  vocabulary.SECRECIES,
  'What keeps a record from being published or shared. 涉密情形：国家秘密、商业秘密。',
);
export const ComplaintChannelEnum = enumOf(
  'ComplaintChannel',
  vocabulary.COMPLAINT_CHANNELS,
  'How it came in. 来源渠道。',
);
export const InspectionResultEnum = enumOf(
  'InspectionResult',
  vocabulary.INSPECTION_RESULTS,
  'Outcome of an inspection. 检查结果。',
);
export const MonitoringResultEnum = enumOf(
  'MonitoringResult',
  vocabulary.MONITORING_RESULTS,
  'Outcome of monitoring. 监测结果。',
);
export const LicenceActionEnum = enumOf(
  'LicenceAction',
  vocabulary.LICENCE_ACTIONS,
  'What was decided of a licence. 许可事项。',
);
export const AccidentClassEnum = enumOf(
  'AccidentClass',
  vocabulary.ACCIDENT_CLASSES,
  'State Council Order 493, article 3. 事故等级。',
);
export const StandardizationLevelEnum = enumOf(
  'StandardizationLevel',
  vocabulary.STANDARDIZATION_LEVELS,
  'LEVEL_1 is the highest. 标准化等级。',
);
export const FactEnum = enumOf('Fact', vocabulary.FACTS, 'What a clause asks about. 认定事实。');
export const ComparisonEnum = enumOf(
  'Comparison',
  vocabulary.COMPARISONS,
  'How measured and threshold compare. 比较方式。',
);
export const NotCountedReasonEnum = enumOf(
  'NotCountedReason',
  vocabulary.NOT_COUNTED_REASONS,
  'Why a record does not count. 不计入原因。',
);
export const CertificateStandingEnum = enumOf(
  'CertificateStanding',
  vocabulary.CERTIFICATE_STANDINGS,
  'How a certificate stands on a day. 证书状态。',
);
export const FindingKindEnum = enumOf(
  'FindingKind',
  vocabulary.FINDING_KINDS,
  'Defects of an edition. 条文缺陷种类。',
);
export const MeasureKindEnum = enumOf(
  'MeasureKind',
  vocabulary.MEASURE_KINDS,
  'What a grade brings with it. 监管措施。',
);
export const AttentionGroundEnum = enumOf(
  'AttentionGround',
  vocabulary.ATTENTION_GROUNDS,
  'Grounds of article 7. 重点关注事由。',
);
export const TaskKindEnum = enumOf('TaskKind', vocabulary.TASK_KINDS, 'What supervision does. 任务种类。');
export const TaskStatusEnum = enumOf(
  'TaskStatus',
  vocabulary.TASK_STATUSES,
  'How far a task has come. 任务状态。',
);
export const TaskOriginEnum = enumOf('TaskOrigin', vocabulary.TASK_ORIGINS, 'What made a task. 任务来源。');
export const TaskBasisEnum = enumOf(
  'TaskBasis',
  vocabulary.TASK_BASES,
  'Why an extra inspection: a ground of article 7, or another. 加查事由。',
);
export const ExtraOutcomeEnum = enumOf(
  'ExtraOutcome',
  vocabulary.EXTRA_OUTCOMES,
  'What ordering an extra inspection came to. 加查结果。',
);
export const FindingResultEnum = enumOf(
  'FindingResult',
  vocabulary.FINDING_RESULTS,
  'Of one item; NONE is the explicit 无. 检查项结论。',
);
export const RectificationStatusEnum = enumOf(
  'RectificationStatus',
  vocabulary.RECTIFICATION_STATUSES,
  'Open until a review finds it put right. 整改状态。',
);
export const DrawStatusEnum = enumOf(
  'DrawStatus',
  vocabulary.DRAW_STATUSES,
  'How far a draw has come. 抽查状态。',
);
export const RefusalCodeEnum = enumOf(
  'RefusalCode',
  vocabulary.REFUSAL_CODES,
  'Why something entered was refused. 拒绝代码。',
);
