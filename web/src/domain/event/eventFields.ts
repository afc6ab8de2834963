/**
 * How each kind of record is entered: its fields are those of the rules (`ENTRY_FIELDS`: names, labels, what is required);
 * here stands only by which control. A field added to the rules does not compile until it has one.
 */
import {
  CHANNEL_LABELS,
  ENTRY_FIELDS,
  EVENT_KINDS,
  GRAVITY_LABELS,
  INSPECTION_LABELS,
  INTERVIEWEE_LABELS,
  LICENCE_LABELS,
  MONITORING_LABELS,
  SECRECY_LABELS,
  TRIGGER_LABELS,
  type EventKind,
} from '@qianqi/shared';
import { choicesOf } from '../choicesOf';
import type { Control, EntryFieldSpec } from '../../ui/entry/field';

type Controls = {
  readonly [K in EventKind]: { readonly [F in keyof (typeof ENTRY_FIELDS)[K]]: Control };
};

const DAY: Control = { kind: 'day' };
const AMOUNT: Control = { kind: 'amount' };
const LINE: Control = { kind: 'line' };
const TEXT: Control = { kind: 'text' };
const PEOPLE: Control = { kind: 'whole', unit: '人' };
const SCORE: Control = { kind: 'whole', unit: '分' };

const CONTROLS: Controls = {
  ACCIDENT: { occurredOn: DAY, summary: TEXT, deaths: PEOPLE, seriousInjuries: PEOPLE, directLoss: AMOUNT },
  INTERVIEW: {
    heldOn: DAY,
    subject: TEXT,
    interviewee: { kind: 'choice', choices: choicesOf(INTERVIEWEE_LABELS) },
    trigger: { kind: 'choice', choices: choicesOf(TRIGGER_LABELS) },
  },
  PENALTY: {
    decidedOn: DAY,
    documentNumber: { kind: 'line', placeholder: '如（前）应急罚〔2026〕1号' },
    violation: TEXT,
    fine: AMOUNT,
    confiscated: AMOUNT,
    gravity: { kind: 'choice', choices: choicesOf(GRAVITY_LABELS) },
    secrecy: { kind: 'select', choices: choicesOf(SECRECY_LABELS) },
  },
  COMPLAINT: {
    acceptedOn: DAY,
    channel: { kind: 'choice', choices: choicesOf(CHANNEL_LABELS) },
    summary: TEXT,
  },
  INSPECTION: {
    inspectedOn: DAY,
    result: { kind: 'choice', choices: choicesOf(INSPECTION_LABELS) },
    summary: TEXT,
  },
  MONITORING: {
    observedOn: DAY,
    result: { kind: 'choice', choices: choicesOf(MONITORING_LABELS) },
    summary: TEXT,
  },
  LICENCE: {
    decidedOn: DAY,
    action: { kind: 'choice', choices: choicesOf(LICENCE_LABELS) },
    licenceName: LINE,
    licenceNumber: LINE,
    expiresOn: { kind: 'day', nearest: 'future' },
  },
  QUANTIFIED_GRADING: { gradedOn: DAY, score: SCORE, summary: TEXT },
  PUBLIC_EVALUATION: { evaluatedOn: DAY, score: SCORE, summary: TEXT },
  SERIOUS_VIOLATION: { foundOn: DAY, summary: TEXT },
  ABNORMAL_LISTING: { listedOn: DAY, authority: LINE, reason: TEXT },
};

/** Defaults that fit the job, as they would be typed. */
const INITIAL: Readonly<Record<string, string>> = {
  trigger: 'VIOLATION',
  interviewee: 'PRINCIPAL',
  gravity: 'ORDINARY',
};

const HINTS: Readonly<Record<string, string>> = {
  trigger: '因 C 级而作的提醒约谈不再计入等级',
  documentNumber: '同一案件对单位和个人都处罚的，只登记一次',
  expiresOn: '没有期限的不填',
  gravity: '自决定之日起公示：轻微 3 个月，一般 1 年，严重 3 年',
  secrecy: '主要事实涉密的才选，选后不公示、不共享',
};

function fieldsOf(kind: EventKind): readonly EntryFieldSpec[] {
  const fields: Readonly<Record<string, { readonly label: string; readonly fallback?: unknown }>> =
    ENTRY_FIELDS[kind];
  const controls: Readonly<Record<string, Control>> = CONTROLS[kind];
  return Object.entries(fields).map(([name, { label, fallback }]) => ({
    name,
    label,
    required: fallback === undefined,
    control: controls[name]!,
    initial: INITIAL[name],
    hint: HINTS[name],
  }));
}

export const EVENT_FIELDS = Object.fromEntries(EVENT_KINDS.map(kind => [kind, fieldsOf(kind)])) as Readonly<
  Record<EventKind, readonly EntryFieldSpec[]>
>;
