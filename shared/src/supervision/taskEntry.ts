/** What schedulers and inspectors enter of tasks, read by the same fields in the form and on the server. */
import { addDays, formatDay, type Day } from '../day.js';
import { REASON_FIELD } from '../event/entry.js';
import {
  calendarDay,
  matching,
  oneOf,
  optional,
  parseFields,
  pastDay,
  text,
  whole,
  withFallback,
  type Field,
  type Fields,
  type Parsed,
} from '../event/field.js';
import { refusal, under, type Refusal } from '../refusal.js';
import { err, ok, type Result } from '../result.js';
import {
  FINDING_RESULTS,
  INTERVIEWEES,
  SECTORS,
  TASK_BASES,
  VISIT_KINDS,
  type FindingResult,
  type Interviewee,
  type Sector,
  type TaskKind,
} from '../vocabulary.js';

type Raw = Readonly<Record<string, unknown>>;
type Entered<T> = Result<T, readonly Refusal[]>;

/** Today or later: what is still to be done. */
function dayToCome(label: string): Field<Day> {
  const anyDay = calendarDay(label);
  return {
    ...anyDay,
    parse(raw, today) {
      const parsed = anyDay.parse(raw, today);
      return parsed.ok && parsed.value < today
        ? err(refusal('OUT_OF_RANGE', `${label}不能早于今天（${formatDay(today)}）`))
        : parsed;
    },
  };
}

const EXTRA_FIELDS = {
  basis: oneOf('加查事由', TASK_BASES),
  reason: REASON_FIELD,
  dueOn: dayToCome('截止日期'),
  overCapReason: optional(REASON_FIELD),
};
export type ExtraEntry = Parsed<typeof EXTRA_FIELDS>;

/** Reads the order for extra inspections. */
export function parseExtra(raw: Raw, today: Day): Entered<ExtraEntry> {
  return parseFields(EXTRA_FIELDS, raw, today);
}

/** More than two years ahead nobody plans, and past days no more than that behind. */
const LONGEST_PLAN = 2 * 366;

const PLAN_FIELDS = { from: calendarDay('起始日期'), to: calendarDay('终止日期') };
export type PlanEntry = Parsed<typeof PLAN_FIELDS>;

/** Reads the days of a plan, both included. */
export function parsePlan(raw: Raw, today: Day): Entered<PlanEntry> {
  const parsed = parseFields(PLAN_FIELDS, raw, today);
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value;
  if (to < from) return err([refusal('OUT_OF_RANGE', '终止日期不能早于起始日期', ['to'])]);
  if (to - from >= LONGEST_PLAN) return err([refusal('OUT_OF_RANGE', '一次最多编排两年', ['to'])]);
  return parsed;
}

export interface FindingEntry {
  readonly item: string;
  readonly result: FindingResult;
  /** What is wrong, where it failed. */
  readonly problem: string | null;
  readonly rectifyBy: Day | null;
}

const FINDING_FIELDS = {
  item: text('检查项', 200),
  result: oneOf('结论', FINDING_RESULTS),
  problem: optional(text('问题', 1000)),
  rectifyBy: optional(calendarDay('整改期限')),
};

const COMPLETION_FIELDS = {
  completedOn: pastDay('完成日期'),
  summary: optional(text('情况说明', 2000)),
  interviewee: optional(oneOf('约谈对象', INTERVIEWEES)),
};

export interface CompletionEntry {
  readonly completedOn: Day;
  readonly summary: string | null;
  /** Null but for a reminder interview. */
  readonly interviewee: Interviewee | null;
  readonly findings: readonly FindingEntry[];
}

/** What is looked at item by item must say of each item what was found, and be it 无. */
const NEEDS_FINDINGS: readonly TaskKind[] = [...VISIT_KINDS, 'RECTIFICATION_REVIEW'];
const MOST_FINDINGS = 250;

/** Reads what came of a task of that kind; every refusal at once. */
export function parseCompletion(kind: TaskKind, raw: Raw, today: Day): Entered<CompletionEntry> {
  const parsed = parseFields(COMPLETION_FIELDS, raw, today);
  const rows = (raw['findings'] ?? []) as readonly Raw[];
  if (rows.length > MOST_FINDINGS)
    return err([refusal('OUT_OF_RANGE', `检查项不能超过 ${MOST_FINDINGS} 条`, ['findings'])]);
  const refusals: Refusal[] = parsed.ok ? [] : [...parsed.error];
  const findings: FindingEntry[] = [];
  for (const [index, row] of rows.entries()) {
    const finding = parseFinding(row, today, parsed.ok ? parsed.value.completedOn : null);
    if (finding.ok) findings.push(finding.value);
    else refusals.push(...finding.error.map(each => under(['findings', String(index)], each)));
  }
  if (rows.length === 0 && NEEDS_FINDINGS.includes(kind))
    refusals.push(refusal('REQUIRED', '请逐项填写结论，没有问题的填“无”', ['findings']));
  const interview = kind === 'REMINDER_INTERVIEW';
  if (!interview && parsed.ok && parsed.value.interviewee !== null)
    refusals.push(refusal('MALFORMED', '只有约谈才填写约谈对象', ['interviewee']));
  if (!parsed.ok || refusals.length > 0) return err(refusals);
  // Article 11(2) has the principal responsible person interviewed.
  const interviewee = parsed.value.interviewee ?? (interview ? 'PRINCIPAL' : null);
  return ok({ ...parsed.value, interviewee, findings });
}

function parseFinding(raw: Raw, today: Day, completedOn: Day | null): Entered<FindingEntry> {
  const parsed = parseFields(FINDING_FIELDS, raw, today);
  if (!parsed.ok) return parsed;
  const { result, problem, rectifyBy } = parsed.value;
  if (result === 'FAIL' && problem === null)
    return err([refusal('REQUIRED', '不合格的检查项请写明问题', ['problem'])]);
  if (result !== 'FAIL' && problem !== null)
    return err([refusal('MALFORMED', '写有问题的检查项，结论应为不合格', ['result'])]);
  if (result !== 'FAIL' && rectifyBy !== null)
    return err([refusal('MALFORMED', '只有不合格的检查项才有整改期限', ['rectifyBy'])]);
  if (rectifyBy !== null && completedOn !== null && rectifyBy < completedOn)
    return err([refusal('OUT_OF_RANGE', '整改期限不能早于完成日期', ['rectifyBy'])]);
  return parsed;
}

const EXTENSION_FIELDS = { dueOn: dayToCome('整改期限'), reason: REASON_FIELD };
export type ExtensionEntry = Parsed<typeof EXTENSION_FIELDS>;

/** Reads a later deadline and why. */
export function parseExtension(current: Day, raw: Raw, today: Day): Entered<ExtensionEntry> {
  const parsed = parseFields(EXTENSION_FIELDS, raw, today);
  if (parsed.ok && parsed.value.dueOn <= current)
    return err([refusal('OUT_OF_RANGE', `延期后的期限应晚于原期限（${formatDay(current)}）`, ['dueOn'])]);
  return parsed;
}

/** The deadline for a problem for which none was set. */
export function rectifyByDefault(completedOn: Day, dueDays: number): Day {
  return addDays(completedOn, dueDays);
}

const RESCHEDULING_FIELDS = {
  dueOn: dayToCome('截止日期'),
  reason: REASON_FIELD,
  overCapReason: optional(REASON_FIELD),
};
export type ReschedulingEntry = Parsed<typeof RESCHEDULING_FIELDS>;

/** Reads another day for a task, and why. */
export function parseRescheduling(raw: Raw, today: Day): Entered<ReschedulingEntry> {
  return parseFields(RESCHEDULING_FIELDS, raw, today);
}

const sectors: Field<readonly Sector[]> = {
  label: '可检查行业',
  fallback: [],
  parse(raw) {
    return Array.isArray(raw) && raw.every(each => (SECTORS as readonly unknown[]).includes(each))
      ? ok([...new Set(raw as Sector[])])
      : err(refusal('MALFORMED', '可检查行业不在可选范围内'));
  },
  print: value => value,
};

const active: Field<boolean> = {
  label: '是否在岗',
  fallback: true,
  parse: raw => (typeof raw === 'boolean' ? ok(raw) : err(refusal('MALFORMED', '是否在岗应为是或否'))),
  print: value => value,
};

/** Letters, digits, brackets and hyphens: a licence number stands in the text of a draw's pool, between spaces. */
const LICENCE_SHAPE = /^[0-9A-Za-z\u4e00-\u9fff〔〕()（）-]{1,50}$/;

const INSPECTOR_CHANGES = {
  name: text('姓名', 50),
  unit: text('所在单位', 100),
  licenceExpiresOn: calendarDay('执法证有效期至'),
  sectors,
  active,
};
const INSPECTOR_FIELDS = {
  ...INSPECTOR_CHANGES,
  licenceNumber: matching('执法证号', LICENCE_SHAPE, '1 至 50 个汉字、字母、数字、括号或连字符，不含空格'),
};
export type InspectorEntry = Parsed<typeof INSPECTOR_FIELDS>;
export type InspectorChange = Partial<Parsed<typeof INSPECTOR_CHANGES>>;

export function parseInspector(raw: Raw, today: Day): Entered<InspectorEntry> {
  return parseFields(INSPECTOR_FIELDS, raw, today);
}

/** Reads only the fields that were given. */
export function parseInspectorChange(raw: Raw, today: Day): Entered<InspectorChange> {
  const given: Fields = Object.fromEntries(
    Object.entries(INSPECTOR_CHANGES).filter(([name]) => raw[name] !== undefined && raw[name] !== null),
  );
  return parseFields(given, raw, today) as Entered<InspectorChange>;
}

/** Visits are made by at least two (双随机一公开). */
const FEWEST_INSPECTORS = 2;
export const MOST_INSPECTORS = 10;

/** How many inspectors a task of that kind needs at least: a training or an interview is no visit. */
export function fewestInspectors(kind: TaskKind): number {
  return NEEDS_FINDINGS.includes(kind) ? FEWEST_INSPECTORS : 1;
}

const percent = (label: string): Field<number> => ({
  label,
  parse: raw =>
    typeof raw === 'number' && Number.isFinite(raw) && raw >= 0 && raw <= 100
      ? ok(raw)
      : err(refusal('OUT_OF_RANGE', `${label}应在 0 至 100 之间`)),
  print: value => value,
});

const RATE_FIELDS = {
  A: optional(percent('A 级抽查比例')),
  B: optional(percent('B 级抽查比例')),
  C: optional(percent('C 级抽查比例')),
};

const DRAW_FIELDS = {
  name: text('抽查名称', 100),
  inspectorsPerTask: withFallback(
    whole('每组检查人数', FEWEST_INSPECTORS, MOST_INSPECTORS),
    FEWEST_INSPECTORS,
  ),
  dueOn: dayToCome('截止日期'),
};
export type DrawEntry = Parsed<typeof DRAW_FIELDS> & {
  /** Null where the edition's own rate shall hold. */
  readonly perGradeRate: Parsed<typeof RATE_FIELDS>;
};

/** Reads the announcement of a draw. */
export function parseDraw(raw: Raw, today: Day): Entered<DrawEntry> {
  const parsed = parseFields(DRAW_FIELDS, raw, today);
  const rates = parseFields(RATE_FIELDS, (raw['perGradeRate'] ?? {}) as Raw, today);
  const refusals = [
    ...(parsed.ok ? [] : parsed.error),
    ...(rates.ok ? [] : rates.error.map(each => under(['perGradeRate'], each))),
  ];
  return parsed.ok && rates.ok ? ok({ ...parsed.value, perGradeRate: rates.value }) : err(refusals);
}
