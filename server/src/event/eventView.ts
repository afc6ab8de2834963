import {
  COUNTING_DAY_FIELD,
  day,
  money,
  ZERO,
  type CreditEvent,
  type Entry,
  type EventKind,
  countingDay,
  formatDay,
  printEntry,
} from '@qianqi/shared';
import { ownedIdOf } from '../api/opaqueId.js';
import type { EventRow } from './event.entity.js';
import type { EventOutcomeRow } from './eventOutcome.entity.js';

/** An event as the API shows it: its row, what was entered under the entry's own field names, what became of it. */
export interface EventView extends Omit<EventRow, 'id'> {
  /** Opaque. */
  readonly id: string;
  readonly key: string;
  readonly outcomes: readonly EventOutcomeRow[];
  readonly [entered: string]: unknown;
}

/** What penalties did not have when the first were recorded. */
const UNSAID = { gravity: 'ORDINARY', secrecy: null };

export function toEventView(row: EventRow, outcomes: readonly EventOutcomeRow[]): EventView {
  return {
    ...(row.kind === 'PENALTY' && UNSAID),
    ...row.detail,
    ...row,
    [COUNTING_DAY_FIELD[row.kind]]: row.countsFrom,
    id: ownedIdOf('evt', row),
    key: row.id,
    outcomes,
  };
}

/** The event as the rules weigh it. */
export function toCreditEvent(view: EventView): CreditEvent {
  return {
    id: view.id,
    kind: view.kind,
    on: day(view.countsFrom),
    recordedAt: view.recordedAt.getTime(),
    voidedAt: view.voidedAt?.getTime() ?? null,
    fine: view.fine === null ? ZERO : money(view.fine),
    confiscated: view.confiscated === null ? ZERO : money(view.confiscated),
    interviewee: view.interviewee,
    trigger: view.trigger,
    outcomes: view.outcomes.map(({ kind, on, recordedAt }) => ({
      kind,
      on: day(on),
      recordedAt: recordedAt.getTime(),
    })),
  };
}

/** The row for an entry; what has a column of its own is not said again in `detail`. */
export function toEventRow<K extends EventKind>(
  kind: K,
  entry: Entry<K>,
  meta: Pick<EventRow, 'enterpriseId' | 'id' | 'recordedAt' | 'recordedBy'>,
): EventRow {
  const {
    [COUNTING_DAY_FIELD[kind]]: _countsFrom,
    fine = null,
    confiscated = null,
    documentNumber = null,
    interviewee = null,
    trigger = null,
    ...detail
  } = printEntry(kind, entry);
  return {
    ...meta,
    kind,
    countsFrom: formatDay(countingDay(kind, entry)),
    fine,
    confiscated,
    documentNumber,
    interviewee,
    trigger,
    detail,
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  } as EventRow;
}
