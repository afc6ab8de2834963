/**
 * What a clerk enters for each kind of event. One line a field: its Chinese label, its type, its range. The first field
 * of each kind is its counting day, the day from which the event weighs (`grading.md`, "Days").
 */
import { refusal, type Refusal } from '../refusal.js';
import { err, type Result } from '../result.js';
import type { Day } from '../day.js';
import { ZERO } from '../money.js';
import {
  COMPLAINT_CHANNELS,
  INSPECTION_RESULTS,
  INTERVIEWEES,
  INTERVIEW_TRIGGERS,
  LICENCE_ACTIONS,
  MONITORING_RESULTS,
  OUTCOMES_OF_KIND,
  EVENT_OUTCOMES,
  PENALTY_GRAVITIES,
  SECRECIES,
  STANDARDIZATION_LEVELS,
  type EventKind,
  type EventOutcomeKind,
} from '../vocabulary.js';
import {
  amount,
  calendarDay,
  oneOf,
  optional,
  parseFields,
  pastDay,
  printFields,
  text,
  whole,
  withFallback,
  type Parsed,
} from './field.js';

export const ENTRY_FIELDS = {
  ACCIDENT: {
    occurredOn: pastDay('事故发生日期'),
    summary: text('事故简况', 2000),
    deaths: withFallback(whole('死亡人数', 0, 9999), 0),
    seriousInjuries: withFallback(whole('重伤人数', 0, 9999), 0),
    directLoss: withFallback(amount('直接经济损失'), ZERO),
  },
  INTERVIEW: {
    heldOn: pastDay('约谈日期'),
    subject: text('约谈事由', 2000),
    interviewee: oneOf('约谈对象', INTERVIEWEES),
    trigger: withFallback(oneOf('约谈起因', INTERVIEW_TRIGGERS), 'VIOLATION' as const),
  },
  PENALTY: {
    decidedOn: pastDay('处罚决定日期'),
    documentNumber: text('处罚决定书文号', 100),
    violation: text('违法事实', 2000),
    fine: withFallback(amount('罚款金额'), ZERO),
    confiscated: withFallback(amount('没收金额'), ZERO),
    gravity: withFallback(oneOf('公示类别', PENALTY_GRAVITIES), 'ORDINARY' as const),
    secrecy: optional(oneOf('涉密情形', SECRECIES)),
  },
  COMPLAINT: {
    acceptedOn: pastDay('受理日期'),
    channel: oneOf('来源渠道', COMPLAINT_CHANNELS),
    summary: text('投诉举报内容', 2000),
  },
  INSPECTION: {
    inspectedOn: pastDay('检查日期'),
    result: oneOf('检查结果', INSPECTION_RESULTS),
    summary: text('检查情况', 2000),
  },
  MONITORING: {
    observedOn: pastDay('监测日期'),
    result: oneOf('监测结果', MONITORING_RESULTS),
    summary: text('监测情况', 2000),
  },
  LICENCE: {
    decidedOn: pastDay('许可决定日期'),
    action: oneOf('许可事项', LICENCE_ACTIONS),
    licenceName: text('证照名称', 100),
    licenceNumber: text('证照编号', 100),
    expiresOn: optional(calendarDay('有效期至')),
  },
  QUANTIFIED_GRADING: {
    gradedOn: pastDay('量化分级日期'),
    score: whole('得分', 0, 100),
    summary: text('分级说明', 2000),
  },
  PUBLIC_EVALUATION: {
    evaluatedOn: pastDay('评价日期'),
    score: whole('得分', 0, 100),
    summary: text('评价内容', 2000),
  },
  SERIOUS_VIOLATION: {
    foundOn: pastDay('认定日期'),
    summary: text('严重违法情形', 2000),
  },
  ABNORMAL_LISTING: {
    listedOn: pastDay('列入日期'),
    authority: text('列入机关', 100),
    reason: text('列入原因', 2000),
  },
} as const;

export type Entry<K extends EventKind = EventKind> = Parsed<(typeof ENTRY_FIELDS)[K]>;

/** The name of the field that holds each kind's counting day. */
export const COUNTING_DAY_FIELD = {
  ACCIDENT: 'occurredOn',
  INTERVIEW: 'heldOn',
  PENALTY: 'decidedOn',
  COMPLAINT: 'acceptedOn',
  INSPECTION: 'inspectedOn',
  MONITORING: 'observedOn',
  LICENCE: 'decidedOn',
  QUANTIFIED_GRADING: 'gradedOn',
  PUBLIC_EVALUATION: 'evaluatedOn',
  SERIOUS_VIOLATION: 'foundOn',
  ABNORMAL_LISTING: 'listedOn',
} as const satisfies Record<EventKind, string>;

/** Reads what was entered for an event; every refusal at once. `today` is the clerk's day, after which nothing has happened. */
export function parseEntry<K extends EventKind>(
  kind: K,
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Entry<K>, readonly Refusal[]> {
  return parseFields(ENTRY_FIELDS[kind], raw, today) as Result<Entry<K>, readonly Refusal[]>;
}

/** The inverse of `parseEntry`: days as `YYYY-MM-DD`, money as `50000.00`. */
export function printEntry<K extends EventKind>(kind: K, entry: Entry<K>): Record<string, unknown> {
  return printFields(ENTRY_FIELDS[kind], entry as never);
}

/** The day from which the event weighs. */
export function countingDay<K extends EventKind>(kind: K, entry: Entry<K>): Day {
  return (entry as Record<string, unknown>)[COUNTING_DAY_FIELD[kind]] as Day;
}

export const REASON_FIELD = text('原因', 500);

export const OUTCOME_FIELDS = {
  kind: oneOf('处置结果', EVENT_OUTCOMES),
  on: pastDay('处置日期'),
  note: text('处置说明', 500),
};
export type OutcomeEntry = Parsed<typeof OUTCOME_FIELDS>;

/** Reads what became of an event: an outcome its kind can have, not before the event itself. */
export function parseOutcome(
  event: { readonly kind: EventKind; readonly on: Day },
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<OutcomeEntry, readonly Refusal[]> {
  const parsed = parseFields(OUTCOME_FIELDS, raw, today);
  if (!parsed.ok) return parsed;
  const possible: readonly EventOutcomeKind[] = OUTCOMES_OF_KIND[event.kind] ?? [];
  if (!possible.includes(parsed.value.kind))
    return err([refusal('MALFORMED', '此类记录不能作这种处置', ['kind'])]);
  if (parsed.value.on < event.on) return err([refusal('OUT_OF_RANGE', '处置日期不能早于事件日期', ['on'])]);
  return parsed;
}

const CERTIFICATE_FIELDS = {
  level: oneOf('标准化等级', STANDARDIZATION_LEVELS),
  certificateNumber: text('证书编号', 100),
  issuedOn: pastDay('发证日期'),
  expiresOn: calendarDay('有效期至'),
};
export type CertificateEntry = Parsed<typeof CERTIFICATE_FIELDS>;

/** Reads a standardization certificate; it cannot expire before it is issued. */
export function parseCertificate(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<CertificateEntry, readonly Refusal[]> {
  const parsed = parseFields(CERTIFICATE_FIELDS, raw, today);
  if (parsed.ok && parsed.value.expiresOn < parsed.value.issuedOn)
    return err([refusal('OUT_OF_RANGE', '有效期不能早于发证日期', ['expiresOn'])]);
  return parsed;
}

/** Reads a revocation; it cannot lie before the certificate was issued. */
export function parseRevocation(
  certificate: { readonly issuedOn: Day },
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<{ readonly revokedOn: Day; readonly reason: string }, readonly Refusal[]> {
  const parsed = parseFields({ revokedOn: pastDay('撤销日期'), reason: REASON_FIELD }, raw, today);
  if (parsed.ok && parsed.value.revokedOn < certificate.issuedOn)
    return err([refusal('OUT_OF_RANGE', '撤销日期不能早于发证日期', ['revokedOn'])]);
  return parsed;
}
