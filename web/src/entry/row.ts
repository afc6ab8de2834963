import { nextDocumentNumber, type DuplicateReason, type Grade } from '@qianqi/shared';
import { randomKey } from '../ui/chance';
import type { Values } from '../ui/entry/field';
import { ENTERPRISE, type Column } from './columns';

export interface RowEnterprise {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly divisionName: string;
  readonly grade: Grade | null;
}

/** WAITING: it is to be sent again, since the server was not to be reached or was busy. */
export type RowStatus = 'TYPING' | 'SENDING' | 'WAITING' | 'SAVED' | 'VOIDED';

export interface Recorded {
  readonly eventId: string;
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** A record that may be the same case. */
export interface Suspect {
  /** Of the event, or `row:` and the key of a row of this sheet. */
  readonly id: string;
  readonly reason: DuplicateReason;
  /** Where it stands: 第 3 行, or the day and hand that recorded it. */
  readonly where: string;
  readonly enterprise: string;
  readonly on: string;
  readonly title: string;
  readonly particulars: readonly string[];
  /** Its number to the letter: the server would refuse it whatever anybody says. */
  readonly certain: boolean;
}

/** What the shared rules say of a row as it stands, with all rows above it. */
export interface Judged {
  /** False while it has no day yet: the grade as it is, with the rows above. */
  readonly complete: boolean;
  readonly before: Grade | null;
  readonly after: Grade | null;
  /** The deciding clauses after it, joined; empty when none is met. */
  readonly clauses: string;
}

export interface Row {
  /** Also its idempotency key: a row is recorded once, however often it is sent. */
  readonly key: string;
  readonly values: Values;
  /** Null until one is picked. */
  readonly enterprise: RowEnterprise | null;
  readonly status: RowStatus;
  /** Something was typed that did not come with the row. */
  readonly touched: boolean;
  /** By column; under '' what belongs to the row as a whole. */
  readonly errors: Readonly<Record<string, string>>;
  readonly recorded: Recorded | null;
  readonly judged: Judged | null;
  readonly suspects: readonly Suspect[];
  /** Suspects that somebody said are another case. */
  readonly distinct: readonly string[];
}

/** A row whose values can still be changed. */
export function isOpen({ status }: Row): boolean {
  return status === 'TYPING';
}

/** Suspects nobody has decided on yet. */
export function undecided({ suspects, distinct }: Row): readonly Suspect[] {
  return suspects.filter(({ id }) => !distinct.includes(id));
}

/**
 * The row after `above`: pinned columns keep their value, a document number counts on past those taken, everything else
 * begins as in a form.
 */
export function newRow(
  columns: readonly Column[],
  above: Row | undefined,
  pins: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Row {
  const values: Record<string, string> = {};
  for (const { name, field } of columns) {
    const before = above?.values[name] ?? '';
    if (name === 'documentNumber') values[name] = numberAfter(before, taken);
    else if (above && pins.has(name)) values[name] = before;
    else values[name] = field?.initial ?? '';
  }
  return {
    key: randomKey(),
    values,
    enterprise: above && pins.has(ENTERPRISE) ? above.enterprise : null,
    status: 'TYPING',
    touched: false,
    errors: {},
    recorded: null,
    judged: null,
    suspects: [],
    distinct: [],
  };
}

function numberAfter(number: string, taken: ReadonlySet<string>): string {
  let next = nextDocumentNumber(number);
  while (next !== null && taken.has(next)) next = nextDocumentNumber(next);
  return next ?? '';
}
