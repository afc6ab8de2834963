/**
 * What each row would do to its enterprise's grade, by the rules the server will apply: the file, the rows above for the same
 * enterprise, and then this one. Rows of this sheet that the file does not hold yet weigh as if they were in it.
 */
import { assess, type CreditRecord, type Day, type EventKind } from '@qianqi/shared';
import type { CreditFile } from '../domain/creditFile/creditFile';
import { withEntry } from '../domain/event/hypothetical';
import type { EntryFieldSpec } from '../ui/entry/field';
import { rawOf } from './reading';
import type { Judged, Row } from './row';

export interface Rules {
  readonly kind: EventKind;
  readonly fields: readonly EntryFieldSpec[];
  readonly today: Day;
  readonly fileOf: (creditCode: string) => CreditFile | undefined;
}

/** By row key; null where there is not enough yet to tell. Saved rows are not judged: the server has. */
export function judge(
  rows: readonly Row[],
  { kind, fields, today, fileOf }: Rules,
): Map<string, Judged | null> {
  const judged = new Map<string, Judged | null>();
  const records = new Map<string, CreditRecord>();
  for (const row of rows) {
    const { key, enterprise, status, recorded } = row;
    const file = enterprise && fileOf(enterprise.creditCode);
    const saved = recorded !== null;
    if (!file || status === 'VOIDED') {
      if (!saved) judged.set(key, null);
      continue;
    }
    if (saved && file.events.some(({ id }) => id === recorded.eventId)) continue;
    const before = records.get(file.enterprise.id) ?? file.record;
    const after = withEntry(before, kind, rawOf(fields, row.values, today), today, key);
    if (after) records.set(file.enterprise.id, after);
    if (saved) continue;
    judged.set(key, effectOf(file, before, after, today));
  }
  return judged;
}

function effectOf(file: CreditFile, before: CreditRecord, after: CreditRecord | null, today: Day): Judged {
  const then = assess(file.history, after ?? before, today);
  return {
    complete: after !== null,
    before: assess(file.history, before, today)?.grade ?? null,
    after: then?.grade ?? null,
    clauses: then?.decidedBy.map(({ clause }) => clause.code).join('、') ?? '',
  };
}
