/** The closed word lists of the shared vocabulary as GraphQL enums: the same words, spelled once. */
import * as vocabulary from '@qianqi/shared';
import { enumOf } from './enumOf.js';
import * as records from './enumWords.js';
import * as supervision from './enumWordsOfSupervision.js';

export const GradeEnum = enumOf(
  'Grade',
  vocabulary.GRADES,
  'A good, B ordinary, C poor (article 5). 信用等级（第五条）。',
  records.GRADE,
);
export const CreditListEnum = enumOf(
  'CreditList',
  vocabulary.CREDIT_LISTS,
  'The list of a grade: red A, ordinary B, black C (article 5). 名单类别（第五条）。',
  records.CREDIT_LIST,
);
export const SectorEnum = enumOf(
  'Sector',
  vocabulary.SECTORS,
  'What the bureau supervises it for. 行业领域。',
  records.SECTOR,
);
export const EventKindEnum = enumOf(
  'EventKind',
  vocabulary.EVENT_KINDS,
  'What can happen to an enterprise. 事件种类。',
  records.EVENT_KIND,
);
export const RecordKindEnum = enumOf(
  'RecordKind',
  vocabulary.RECORD_KINDS,
  "What an enterprise's file holds: events and certificates. 信用档案中的记录种类。",
  records.RECORD_KIND,
);
export const EventOutcomeEnum = enumOf(
  'EventOutcomeKind',
  vocabulary.EVENT_OUTCOMES,
  'What became of an event. 处置结果。',
  records.EVENT_OUTCOME,
);
export const IntervieweeEnum = enumOf(
  'Interviewee',
  vocabulary.INTERVIEWEES,
  'Principal responsible person, or another. 约谈对象。',
  records.INTERVIEWEE,
);
export const InterviewTriggerEnum = enumOf(
  'InterviewTrigger',
  vocabulary.INTERVIEW_TRIGGERS,
  'A violation, or grade C itself. 约谈起因。',
  records.INTERVIEW_TRIGGER,
);
export const PenaltyGravityEnum = enumOf(
  'PenaltyGravity',
  vocabulary.PENALTY_GRAVITIES,
  'By how grave a penalty is, how long it is published. 公示类别，决定公示期限。',
  records.PENALTY_GRAVITY,
);
export const SecrecyEnum = enumOf(
  'Secrecy',
  vocabulary.SECRECIES,
  'What keeps a record from being published or shared. 涉密情形，涉密的不公示、不共享。',
  records.SECRECY,
);
export const ComplaintChannelEnum = enumOf(
  'ComplaintChannel',
  vocabulary.COMPLAINT_CHANNELS,
  'How a complaint came in. 投诉举报的来源渠道。',
  records.COMPLAINT_CHANNEL,
);
export const InspectionResultEnum = enumOf(
  'InspectionResult',
  vocabulary.INSPECTION_RESULTS,
  'Outcome of an inspection. 检查结果。',
  records.INSPECTION_RESULT,
);
export const MonitoringResultEnum = enumOf(
  'MonitoringResult',
  vocabulary.MONITORING_RESULTS,
  'Outcome of monitoring. 监测结果。',
  records.MONITORING_RESULT,
);
export const LicenceActionEnum = enumOf(
  'LicenceAction',
  vocabulary.LICENCE_ACTIONS,
  'What was decided of a licence. 许可事项。',
  records.LICENCE_ACTION,
);
export const AccidentClassEnum = enumOf(
  'AccidentClass',
  vocabulary.ACCIDENT_CLASSES,
  'State Council Order 493, article 3. 事故等级。',
  records.ACCIDENT_CLASS,
);
export const StandardizationLevelEnum = enumOf(
  'StandardizationLevel',
  vocabulary.STANDARDIZATION_LEVELS,
  'LEVEL_1 is the highest. 标准化等级。',
  records.STANDARDIZATION_LEVEL,
);
export const FactEnum = enumOf(
  'Fact',
  vocabulary.FACTS,
  'What a clause asks about; counts and sums lie within its window. 条款所问的事实。',
  records.FACT,
);
export const ComparisonEnum = enumOf(
  'Comparison',
  vocabulary.COMPARISONS,
  'How measured and threshold compare. 比较方式。',
  records.COMPARISON,
);
export const NotCountedReasonEnum = enumOf(
  'NotCountedReason',
  vocabulary.NOT_COUNTED_REASONS,
  'Why a record does not count. 不计入原因。',
  records.NOT_COUNTED_REASON,
);
export const CertificateStandingEnum = enumOf(
  'CertificateStanding',
  vocabulary.CERTIFICATE_STANDINGS,
  'How a certificate stands on a day. 证书状态。',
  records.CERTIFICATE_STANDING,
);
export const FindingKindEnum = enumOf(
  'FindingKind',
  vocabulary.FINDING_KINDS,
  'Defects of an edition. 条文缺陷种类。',
  records.FINDING_KIND,
);
export const MeasureKindEnum = enumOf(
  'MeasureKind',
  vocabulary.MEASURE_KINDS,
  'What a grade brings with it by articles 7 and 9 to 12. 监管措施（第七条、第九至十二条）。',
  supervision.MEASURE_KIND,
);
export const AttentionGroundEnum = enumOf(
  'AttentionGround',
  vocabulary.ATTENTION_GROUNDS,
  'Why attention is paid whatever the grade (article 7). 重点关注事由（第七条）。',
  supervision.ATTENTION_GROUND,
);
export const TaskKindEnum = enumOf(
  'TaskKind',
  vocabulary.TASK_KINDS,
  'What supervision does at or with an enterprise. 监管任务种类。',
  supervision.TASK_KIND,
);
export const TaskStatusEnum = enumOf(
  'TaskStatus',
  vocabulary.TASK_STATUSES,
  'How far a task has come. 任务状态。',
  supervision.TASK_STATUS,
);
export const TaskOriginEnum = enumOf(
  'TaskOrigin',
  vocabulary.TASK_ORIGINS,
  'What made a task, once and for all. 任务来源。',
  supervision.TASK_ORIGIN,
);
export const TaskBasisEnum = enumOf(
  'TaskBasis',
  vocabulary.TASK_BASES,
  'Why an extra inspection: a ground of article 7, or another. 加查事由。',
  supervision.TASK_BASIS,
);
export const ExtraOutcomeEnum = enumOf(
  'ExtraOutcome',
  vocabulary.EXTRA_OUTCOMES,
  'What ordering an extra inspection came to. 加查结果。',
  supervision.EXTRA_OUTCOME,
);
export const FindingResultEnum = enumOf(
  'FindingResult',
  vocabulary.FINDING_RESULTS,
  'Of one item; NONE is the explicit 无. 检查项结论。',
  supervision.FINDING_RESULT,
);
export const RectificationStatusEnum = enumOf(
  'RectificationStatus',
  vocabulary.RECTIFICATION_STATUSES,
  'Open until a review finds it put right. 整改状态。',
  supervision.RECTIFICATION_STATUS,
);
export const RectificationStepEnum = enumOf(
  'RectificationStep',
  vocabulary.RECTIFICATION_STEPS,
  'How late what is to be put right is, counted from the first deadline missed. 整改逾期步骤，自最初未按期的期限起算。',
  supervision.RECTIFICATION_STEP,
);
export const DrawStatusEnum = enumOf(
  'DrawStatus',
  vocabulary.DRAW_STATUSES,
  'How far a draw has come. 抽查状态。',
  supervision.DRAW_STATUS,
);
export const DrawExclusionReasonEnum = enumOf(
  'DrawExclusionReason',
  vocabulary.DRAW_EXCLUSION_REASONS,
  'Why a subject is not visited. 未列入或未检查的原因。',
  supervision.DRAW_EXCLUSION_REASON,
);
export const RefusalCodeEnum = enumOf(
  'RefusalCode',
  vocabulary.REFUSAL_CODES,
  'Why something entered was refused; a closed list, to which words are only added. 拒绝代码；固定清单，只增不改。',
  supervision.REFUSAL_CODE,
);
