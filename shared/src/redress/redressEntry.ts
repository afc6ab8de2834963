/** What is entered of objections and repairs, read by the same fields in the form and on the server. */
import { formatDay, type Day } from '../day.js';
import { REASON_FIELD } from '../event/entry.js';
import { oneOf, optional, parseFields, pastDay, text, type Parsed } from '../event/field.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, type Result } from '../result.js';
import {
  OUTCOMES_OF_KIND,
  REDRESS_APPLICANTS,
  REDRESS_GROUNDS,
  REDRESS_KINDS,
  type EventKind,
  type RedressGround,
  type RedressKind,
} from '../vocabulary.js';

export const GROUNDS_OF_REDRESS: Readonly<Record<RedressKind, readonly RedressGround[]>> = {
  OBJECTION: ['WRONG_FACT', 'WRONG_SUBJECT', 'DUPLICATE', 'REVOKED', 'PROTECTED', 'OVERDUE', 'OTHER'],
  REPAIR: ['RECTIFIED'],
};

export const REDRESS_FIELDS = {
  kind: oneOf('事项', REDRESS_KINDS),
  ground: oneOf('理由', REDRESS_GROUNDS),
  applicant: oneOf('提出方', REDRESS_APPLICANTS),
  filedOn: pastDay('提出日期'),
  statement: text('情况说明', 2000),
  revokedOn: optional(pastDay('处罚撤销日期')),
};
export type RedressEntry = Parsed<typeof REDRESS_FIELDS>;

/** The record a case is about. */
export interface RedressSubject {
  readonly kind: EventKind;
  readonly on: Day;
}

/** Whether a record of that kind can be repaired. */
export function isRepairable(kind: EventKind): boolean {
  return OUTCOMES_OF_KIND[kind]?.includes('REPAIRED') ?? false;
}

/** Reads a case about a record, or, with null, about the enterprise's place on a list. */
export function parseRedress(
  subject: RedressSubject | null,
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<RedressEntry, readonly Refusal[]> {
  const parsed = parseFields(REDRESS_FIELDS, raw, today);
  if (!parsed.ok) return parsed;
  const refusals = [...refusalsOf(subject, parsed.value)];
  return refusals.length > 0 ? err(refusals) : parsed;
}

function* refusalsOf(subject: RedressSubject | null, entry: RedressEntry): Generator<Refusal> {
  const { kind, ground, filedOn, revokedOn } = entry;
  if (!GROUNDS_OF_REDRESS[kind].includes(ground))
    yield refusal('MALFORMED', kind === 'REPAIR' ? '信用修复的理由只能是已整改' : '异议不能以已整改为理由', [
      'ground',
    ]);
  if (kind === 'REPAIR' && subject === null) yield refusal('REQUIRED', '请选择要修复的记录', ['eventId']);
  if (kind === 'REPAIR' && subject !== null && !isRepairable(subject.kind))
    yield refusal('MALFORMED', '此类记录不能信用修复', ['eventId']);
  if (subject !== null && filedOn < subject.on)
    yield refusal('OUT_OF_RANGE', `提出日期不能早于记录日期（${formatDay(subject.on)}）`, ['filedOn']);
  if (ground !== 'REVOKED') {
    if (revokedOn !== null)
      yield refusal('MALFORMED', '理由不是处罚已撤销的，不填处罚撤销日期', ['revokedOn']);
    return;
  }
  if (subject?.kind !== 'PENALTY')
    yield refusal('MALFORMED', '只有行政处罚可以以已撤销为理由提出异议', ['ground']);
  else if (revokedOn === null) yield refusal('REQUIRED', '请填写处罚撤销日期', ['revokedOn']);
  else if (revokedOn < subject.on)
    yield refusal('OUT_OF_RANGE', `处罚撤销日期不能早于处罚决定日期（${formatDay(subject.on)}）`, [
      'revokedOn',
    ]);
}

export const REDRESS_DECISIONS = ['UPHOLD', 'REJECT', 'REFUSE'] as const;
export type RedressDecision = (typeof REDRESS_DECISIONS)[number];

export const DECISION_FIELDS = {
  decision: oneOf('决定', REDRESS_DECISIONS),
  reason: { ...REASON_FIELD, label: '决定理由' },
};

/** Reads a decision. */
export function parseDecision(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Parsed<typeof DECISION_FIELDS>, readonly Refusal[]> {
  return parseFields(DECISION_FIELDS, raw, today);
}
