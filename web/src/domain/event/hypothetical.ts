/** The record as it would be after what is being entered were saved: for showing its effect, and for nothing else. */
import {
  COUNTING_DAY_FIELD,
  ENTRY_FIELDS,
  ZERO,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type EventKind,
  type Interviewee,
  type InterviewTrigger,
  type Money,
} from '@qianqi/shared';
import type { RawValues } from '../../ui/entry/field';

/** Null until the counting day can be read; fields that weigh and cannot be read yet count as their fallback. */
export function withEntry(
  record: CreditRecord,
  kind: EventKind,
  raw: RawValues,
  today: Day,
  id = 'hypothetical',
): CreditRecord | null {
  const fields: Readonly<
    Record<string, { parse(raw: unknown, today: Day): { ok: boolean; value?: unknown } }>
  > = ENTRY_FIELDS[kind];
  const read = (name: string): unknown => {
    const parsed = raw[name] === undefined ? undefined : fields[name]?.parse(raw[name], today);
    return parsed?.ok ? parsed.value : undefined;
  };
  const on = read(COUNTING_DAY_FIELD[kind]) as Day | undefined;
  if (on === undefined) return null;
  const event: CreditEvent = {
    id,
    kind,
    on,
    recordedAt: record.recordedAt,
    voidedAt: null,
    fine: (read('fine') as Money | undefined) ?? ZERO,
    confiscated: (read('confiscated') as Money | undefined) ?? ZERO,
    interviewee: kind === 'INTERVIEW' ? ((read('interviewee') as Interviewee | undefined) ?? null) : null,
    trigger: kind === 'INTERVIEW' ? ((read('trigger') as InterviewTrigger | undefined) ?? 'VIOLATION') : null,
    outcomes: [],
  };
  return { ...record, events: [...record.events, event] };
}
