/**
 * The closed word lists of the law and of supervision. Every layer (table, schema, code, screen) uses these words and no
 * others; `shared/GLOSSARY.md` gives the Chinese legal term of each, `words/` how each is said on the screen and on paper.
 */

/** Article 5: A good, B ordinary, C poor. */
export const GRADES = ['A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

/** Article 5: red list (红名单), ordinary subject (普通信用主体), black list (黑名单). */
export const CREDIT_LISTS = ['RED', 'ORDINARY', 'BLACK'] as const;
export type CreditList = (typeof CREDIT_LISTS)[number];

export const LIST_OF_GRADE: Readonly<Record<Grade, CreditList>> = { A: 'RED', B: 'ORDINARY', C: 'BLACK' };
export const GRADE_OF_LIST: Readonly<Record<CreditList, Grade>> = { RED: 'A', ORDINARY: 'B', BLACK: 'C' };

/** What can happen to an enterprise: the sources of article 4, the facts of articles 6 and 7. */
export const EVENT_KINDS = [
  'ACCIDENT',
  'INTERVIEW',
  'PENALTY',
  'COMPLAINT',
  'INSPECTION',
  'MONITORING',
  'LICENCE',
  'QUANTIFIED_GRADING',
  'PUBLIC_EVALUATION',
  'SERIOUS_VIOLATION',
  'ABNORMAL_LISTING',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What an enterprise's file holds that can carry weight: events and standardization certificates. */
export const RECORD_KINDS = [...EVENT_KINDS, 'STANDARDIZATION'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * What later became of an event, from a given day on. Only VERIFIED adds weight; the others end it.
 * REPAIRED is 信用修复, LIFTED ends an abnormal-operation listing.
 */
export const EVENT_OUTCOMES = ['WITHDRAWN', 'DUPLICATE', 'VERIFIED', 'REPAIRED', 'LIFTED'] as const;
export type EventOutcomeKind = (typeof EVENT_OUTCOMES)[number];

/** Which outcome may follow which kind of event. */
export const OUTCOMES_OF_KIND: Readonly<Partial<Record<EventKind, readonly EventOutcomeKind[]>>> = {
  COMPLAINT: ['WITHDRAWN', 'DUPLICATE', 'VERIFIED'],
  PENALTY: ['REPAIRED'],
  SERIOUS_VIOLATION: ['REPAIRED'],
  ABNORMAL_LISTING: ['LIFTED'],
};

/** Who was interviewed: the principal responsible person (主要负责人) or somebody else. */
export const INTERVIEWEES = ['PRINCIPAL', 'OTHER'] as const;
export type Interviewee = (typeof INTERVIEWEES)[number];

/** Why an interview was held: for a violation, or because grade C orders it (article 11(2)). */
export const INTERVIEW_TRIGGERS = ['VIOLATION', 'GRADE_MEASURE'] as const;
export type InterviewTrigger = (typeof INTERVIEW_TRIGGERS)[number];

export const COMPLAINT_CHANNELS = ['PHONE', 'ONLINE', 'VISIT', 'LETTER', 'TRANSFERRED'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number];

export const INSPECTION_RESULTS = ['PASS', 'FAIL'] as const;
export type InspectionResult = (typeof INSPECTION_RESULTS)[number];

export const MONITORING_RESULTS = ['NORMAL', 'ABNORMAL'] as const;
export type MonitoringResult = (typeof MONITORING_RESULTS)[number];

export const LICENCE_ACTIONS = ['GRANTED', 'RENEWED', 'SUSPENDED', 'REVOKED'] as const;
export type LicenceAction = (typeof LICENCE_ACTIONS)[number];

/** State Council Order 493, article 3, mildest first. */
export const ACCIDENT_CLASSES = ['ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY'] as const;
export type AccidentClass = (typeof ACCIDENT_CLASSES)[number];

/** 安全生产标准化: LEVEL_1 is the highest. */
export const STANDARDIZATION_LEVELS = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3'] as const;
export type StandardizationLevel = (typeof STANDARDIZATION_LEVELS)[number];

export const SECTORS = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'METAL_SMELTING',
  'INDUSTRY_AND_TRADE',
  'INTERMEDIARY',
  'OTHER',
] as const;
export type Sector = (typeof SECTORS)[number];

/** What a clause can ask about; the names of `grading.md`'s table of facts. */
export const FACTS = [
  'accidents',
  'interviews',
  'penalties',
  'fines',
  'finesAndConfiscations',
  'complaints',
  'standardization',
  'firstInclusion',
] as const;
export type Fact = (typeof FACTS)[number];

export const COMPARISONS = ['EQUAL', 'AT_MOST', 'AT_LEAST', 'LESS_THAN', 'MORE_THAN'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Why a record that was considered does not count, in the order in which the reasons are tried. */
export const NOT_COUNTED_REASONS = [
  'VOIDED',
  'OUTSIDE_WINDOW',
  'NOT_PRINCIPAL',
  'TRIGGER',
  'WITHDRAWN',
  'DUPLICATE',
  'REPAIRED',
  'NOT_VERIFIED',
  'NOT_USED',
] as const;
export type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number];

/** How a certificate stands on a day. Only the best of the valid ones decides. */
export const CERTIFICATE_STANDINGS = ['BEST', 'VALID', 'NOT_YET', 'EXPIRED', 'REVOKED', 'VOIDED'] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/** Defects that the linter finds in an edition. */
export const FINDING_KINDS = ['GAP', 'OVERLAP', 'SHADOWED', 'ONE_SIDED', 'WORDING', 'UNUSED_SOURCE'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Articles 7 and 9–12: what a grade brings with it. */
export const MEASURE_KINDS = [
  'DOUBLE_RANDOM',
  'GREEN_CHANNEL',
  'COMMENDATION',
  'KEY_OBJECT',
  'TRAINING',
  'KEY_MONITORING',
  'REMINDER_INTERVIEW',
  'EXPOSURE',
  'ATTENTION',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Article 7: what calls for extra inspections whatever the grade. */
export const ATTENTION_GROUNDS = [
  'LOW_GRADE',
  'MANY_COMPLAINTS',
  'ABNORMAL_LISTING',
  'SERIOUS_VIOLATION',
] as const;
export type AttentionGround = (typeof ATTENTION_GROUNDS)[number];

/** What supervision does. The first three are visits and count towards the yearly cap. */
export const TASK_KINDS = [
  'DOUBLE_RANDOM_INSPECTION',
  'ROUTINE_INSPECTION',
  'EXTRA_INSPECTION',
  'TRAINING',
  'REMINDER_INTERVIEW',
  'RECTIFICATION_REVIEW',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const VISIT_KINDS: readonly TaskKind[] = [
  'DOUBLE_RANDOM_INSPECTION',
  'ROUTINE_INSPECTION',
  'EXTRA_INSPECTION',
];

/** From open to ended; what stands before COMPLETED is still to be done. */
export const TASK_STATUSES = ['PLANNED', 'ASSIGNED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** How a task stands on a day; KEPT is all that follow it: whatever was not called off. */
export const TASK_STANDINGS = ['KEPT', 'DONE', 'PENDING', 'OVERDUE'] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

export const TASK_MOVE_KINDS = ['ASSIGN', 'RESCHEDULE', 'COMPLETE', 'MERGE', 'CANCEL', 'WITHDRAW'] as const;
export type TaskMove = (typeof TASK_MOVE_KINDS)[number];

/** What made a task: the plan, an extra order, a draw, or a measure of the grade. */
export const TASK_ORIGINS = ['PLAN', 'EXTRA', 'DRAW', 'MEASURE'] as const;
export type TaskOrigin = (typeof TASK_ORIGINS)[number];

/** Why an extra inspection is ordered: a ground of article 7, a problem long overdue, or another that its reason names. */
export const TASK_BASES = [...ATTENTION_GROUNDS, 'OVERDUE_RECTIFICATION', 'OTHER'] as const;
export type TaskBasis = (typeof TASK_BASES)[number];

/** What ordering an extra inspection came to, for one enterprise. */
export const EXTRA_OUTCOMES = ['CREATED', 'ALREADY_OPEN', 'OVER_CAP', 'DEREGISTERED', 'NOT_FOUND'] as const;
export type ExtraOutcome = (typeof EXTRA_OUTCOMES)[number];

/** What was found of one item. NONE is the explicit 无: looked at, and nothing to say. */
export const FINDING_RESULTS = ['PASS', 'FAIL', 'NONE'] as const;
export type FindingResult = (typeof FINDING_RESULTS)[number];

/** LAPSED: the enterprise was deregistered before it was put right; open again should it be reinstated. */
export const RECTIFICATION_STATUSES = ['OPEN', 'RECTIFIED', 'LAPSED'] as const;
export type RectificationStatus = (typeof RECTIFICATION_STATUSES)[number];

/** How late what is to be put right is. */
export const RECTIFICATION_STEPS = ['IN_TIME', 'OVERDUE', 'ESCALATED'] as const;
export type RectificationStep = (typeof RECTIFICATION_STEPS)[number];

/** A draw that was held stays readable after another replaced it. */
export const DRAW_STATUSES = ['ANNOUNCED', 'HELD', 'REPLACED'] as const;
export type DrawStatus = (typeof DRAW_STATUSES)[number];

/**
 * How long a penalty is published goes by its gravity: minor 3 months, ordinary 1 year, grave 3 years. Grave are large fines,
 * suspended or revoked licences, orders to stop; the clerk says which.
 */
export const PENALTY_GRAVITIES = ['MINOR', 'ORDINARY', 'GRAVE'] as const;
export type PenaltyGravity = (typeof PENALTY_GRAVITIES)[number];

/** What keeps a record from ever being disclosed, where it is the main fact of it. */
export const SECRECIES = ['STATE_SECRET', 'TRADE_SECRET'] as const;
export type Secrecy = (typeof SECRECIES)[number];

/** Who reads: anybody, another department's program, the bureau's own people. */
export const AUDIENCES = ['PUBLIC', 'DEPARTMENT', 'STAFF'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Why a record is not disclosed to an audience, in the order in which the reasons are tried. */
export const WITHHELD_REASONS = [
  'VOIDED',
  'SECRET',
  'NOT_DISCLOSED',
  'REPAIRED',
  'REVOKED',
  'EXPIRED',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** Whether an enterprise's place on a list is shown. NOTICE: told first, with time to object; SUSPENDED: it objected in time. */
export const LISTING_STATES = ['PUBLISHED', 'NOTICE', 'SUSPENDED'] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** Why a subject that a draw is about is not visited. */
export const DRAW_EXCLUSION_REASONS = ['DEREGISTERED'] as const;
export type DrawExclusionReason = (typeof DRAW_EXCLUSION_REASONS)[number];

/** What an enterprise may ask for: that a record or its listing is wrong, or that a penalty that was put right be repaired. */
export const REDRESS_KINDS = ['OBJECTION', 'REPAIR'] as const;
export type RedressKind = (typeof REDRESS_KINDS)[number];

export const REDRESS_STATUSES = ['FILED', 'ACCEPTED', 'UPHELD', 'REJECTED', 'REFUSED', 'WITHDRAWN'] as const;
export type RedressStatus = (typeof REDRESS_STATUSES)[number];

export const REDRESS_MOVE_KINDS = ['ACCEPT', 'REFUSE', 'UPHOLD', 'REJECT', 'WITHDRAW'] as const;
export type RedressMove = (typeof REDRESS_MOVE_KINDS)[number];

/** Why. REVOKED: the penalty was revoked by its authority or a court. RECTIFIED: the duties are done, the wrong is put right. */
export const REDRESS_GROUNDS = [
  'WRONG_FACT',
  'WRONG_SUBJECT',
  'DUPLICATE',
  'REVOKED',
  'PROTECTED',
  'OVERDUE',
  'OTHER',
  'RECTIFIED',
] as const;
export type RedressGround = (typeof REDRESS_GROUNDS)[number];

/** Who asks: the enterprise, somebody it authorized, or the bureau of its own accord. */
export const REDRESS_APPLICANTS = ['ENTERPRISE', 'AGENT', 'BUREAU'] as const;
export type RedressApplicant = (typeof REDRESS_APPLICANTS)[number];
