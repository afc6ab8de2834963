/** The forms over the fields of the shared rules: labels, what is required and every check come from there. */
import {
  day,
  DECISION_FIELDS,
  formatDay,
  GROUNDS_OF_REDRESS,
  parseDecision,
  parseRedress,
  REASON_FIELD,
  REDRESS_APPLICANT_LABELS,
  REDRESS_DECISION_LABELS,
  REDRESS_FIELDS,
  REDRESS_GROUND_LABELS,
  type Day,
  type EventKind,
  type RedressDecision,
  type RedressKind,
  type Refusal,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

export interface Filing {
  readonly kind: RedressKind;
  /** The record it is about; null for the place on a list. */
  readonly event: { readonly id: string; readonly kind: EventKind; readonly countsFrom: string } | null;
}

const APPLICANT: EntryFieldSpec = {
  name: 'applicant',
  label: REDRESS_FIELDS.applicant.label,
  required: true,
  control: { kind: 'choice', choices: choicesOf(REDRESS_APPLICANT_LABELS) },
  initial: 'ENTERPRISE',
};
const STATEMENT: EntryFieldSpec = {
  name: 'statement',
  label: REDRESS_FIELDS.statement.label,
  required: true,
  control: { kind: 'text', placeholder: '写明请求和依据；不写身份证号、电话和投诉人姓名' },
};

/** What is asked of a case of that kind; only a penalty can have been revoked. */
export function filingFields({ kind, event }: Filing, today: Day): readonly EntryFieldSpec[] {
  const revocable = event?.kind === 'PENALTY';
  const grounds = GROUNDS_OF_REDRESS[kind].filter(ground => ground !== 'REVOKED' || revocable);
  const ground: EntryFieldSpec = {
    name: 'ground',
    label: REDRESS_FIELDS.ground.label,
    required: true,
    control: {
      kind: 'select',
      choices: grounds.map(value => ({ value, label: REDRESS_GROUND_LABELS[value] })),
    },
  };
  const filedOn: EntryFieldSpec = {
    name: 'filedOn',
    label: REDRESS_FIELDS.filedOn.label,
    required: true,
    control: { kind: 'day' },
    initial: formatDay(today),
  };
  const revokedOn: EntryFieldSpec = {
    name: 'revokedOn',
    label: REDRESS_FIELDS.revokedOn.label,
    required: false,
    control: { kind: 'day' },
    hint: '理由是处罚已被撤销的必填；自撤销起三日内应撤下公示',
  };
  if (kind === 'REPAIR') return [APPLICANT, filedOn, STATEMENT];
  return [ground, ...(revocable ? [revokedOn] : []), APPLICANT, filedOn, STATEMENT];
}

/** What is sent for what was entered. */
export function filingInput({ kind }: Filing, raw: RawValues): Record<string, unknown> {
  return { ...raw, kind, ground: kind === 'REPAIR' ? 'RECTIFIED' : raw['ground'] };
}

export function checkFiling(filing: Filing, raw: RawValues, today: Day): readonly Refusal[] {
  const { event } = filing;
  const subject = event && { kind: event.kind, on: day(event.countsFrom) };
  const parsed = parseRedress(subject, filingInput(filing, raw), today);
  return parsed.ok ? [] : parsed.error;
}

/** The decisions open to a case, the reason, and of an objection to a listing the record that is wrong. */
export function decisionFields(
  decisions: readonly RedressDecision[],
  records: readonly { readonly value: string; readonly label: string }[] | null,
): readonly EntryFieldSpec[] {
  const fields: EntryFieldSpec[] = [
    {
      name: 'decision',
      label: DECISION_FIELDS.decision.label,
      required: true,
      control: {
        kind: 'choice',
        choices: decisions.map(value => ({ value, label: REDRESS_DECISION_LABELS[value] })),
      },
      initial: decisions.length === 1 ? decisions[0] : undefined,
    },
    {
      name: 'reason',
      label: DECISION_FIELDS.reason.label,
      required: true,
      control: { kind: 'text', placeholder: '写明查明的事实和依据' },
    },
  ];
  if (records)
    fields.splice(1, 0, {
      name: 'eventId',
      label: '有误的记录',
      required: false,
      control: { kind: 'select', choices: records },
      hint: '等级只由记录得出：异议成立的，作废有误的记录',
    });
  return fields;
}

export function checkDecision(raw: RawValues, today: Day, namesRecord: boolean): readonly Refusal[] {
  const parsed = parseDecision(raw, today);
  const refusals: Refusal[] = parsed.ok ? [] : [...parsed.error];
  if (namesRecord && raw['decision'] === 'UPHOLD' && raw['eventId'] === undefined)
    refusals.push({ code: 'REQUIRED', message: '请指明有误的记录', path: ['eventId'] });
  return refusals;
}

export const WITHDRAWAL_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '撤回原因',
    required: true,
    control: { kind: 'text', placeholder: '如企业书面撤回' },
  },
];

export function checkWithdrawal(raw: RawValues, today: Day): readonly Refusal[] {
  const reason = raw['reason'] ?? '';
  if (reason === '') return [{ code: 'REQUIRED', message: '请填写撤回原因', path: ['reason'] }];
  const parsed = REASON_FIELD.parse(reason, today);
  return parsed.ok ? [] : [{ ...parsed.error, path: ['reason'] }];
}
