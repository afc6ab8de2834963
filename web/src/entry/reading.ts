import {
  countingDay,
  foldDocumentNumber,
  parseEntry,
  parseMoney,
  ZERO,
  type Day,
  type EventKind,
  type Likeness,
  type Money,
} from '@qianqi/shared';
import { rawValues, type EntryFieldSpec, type RawValues, type Values } from '../ui/entry/field';
import type { Row } from './row';

/** Values are replaced and never changed, so what was read of them once stays true. */
const read = new WeakMap<Values, { readonly today: Day; readonly raw: RawValues }>();

/** The row as the rules read it: shorthand written out. */
export function rawOf(fields: readonly EntryFieldSpec[], values: Values, today: Day): RawValues {
  const known = read.get(values);
  if (known?.today === today) return known.raw;
  const raw = rawValues(fields, values, today);
  read.set(values, { today, raw });
  return raw;
}

/** What tells the row from others; null while it cannot be read whole, or has no enterprise. */
export function likenessOf(
  kind: EventKind,
  fields: readonly EntryFieldSpec[],
  row: Row,
  today: Day,
): Likeness | null {
  const entry = parseEntry(kind, rawOf(fields, row.values, today), today);
  if (!entry.ok || !row.enterprise) return null;
  const {
    fine = ZERO,
    confiscated = ZERO,
    documentNumber = null,
  } = entry.value as {
    readonly fine?: Money;
    readonly confiscated?: Money;
    readonly documentNumber?: string;
  };
  return {
    enterpriseId: row.enterprise.id,
    on: countingDay(kind, entry.value),
    amount: (fine + confiscated) as Money,
    foldedNumber: documentNumber === null ? null : foldDocumentNumber(documentNumber),
  };
}

/** Fine and confiscation as far as they can be read, for the sums. */
export function amountOf(fields: readonly EntryFieldSpec[], row: Row, today: Day): Money {
  const raw = rawOf(fields, row.values, today);
  let fen = 0;
  for (const { name, control } of fields) {
    if (control.kind !== 'amount') continue;
    const parsed = parseMoney(String(raw[name] ?? '0'));
    if (parsed.ok) fen += parsed.value;
  }
  return fen as Money;
}
