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

/**
 * Judges rows in their order, one call a row; each call knows the rows before it. `asks` false lets a row weigh for those
 * below without working out its own effect. Null where there is not enough yet to tell, and for what the server has judged.
 */
export function judging({ kind, fields, today, fileOf }: Rules): (row: Row, asks: boolean) => Judged | null {
  const records = new Map<string, CreditRecord>();
  return ({ key, enterprise, values, status, recorded }, asks) => {
    const file = enterprise && fileOf(enterprise.creditCode);
    if (!file || status === 'VOIDED') return null;
    if (recorded && file.events.some(({ id }) => id === recorded.eventId)) return null;
    const before = records.get(file.enterprise.id) ?? file.record;
    const after = withEntry(before, kind, rawOf(fields, values, today), today, key);
    if (after) records.set(file.enterprise.id, after);
    return asks && !recorded ? effectOf(file, before, after, today) : null;
  };
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
