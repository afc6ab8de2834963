import { formatDay, type Day } from '@qianqi/shared';
import { expandAmount } from './amountShorthand';
import { capitalNumerals } from './capitalNumerals';
import { readDay, expandDay } from './dayShorthand';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a field is entered; what it means is the rules' business. */
export type Control =
  | { readonly kind: 'day'; readonly nearest?: 'past' | 'future' }
  | { readonly kind: 'amount' }
  | { readonly kind: 'whole'; readonly unit: string }
  /** A number with at most so many decimals. */
  | {
      readonly kind: 'decimal';
      readonly unit: string;
      readonly decimals: number;
      readonly placeholder?: string;
    }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** Any number of them; their values stand joined by commas. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** Too many choices to show at once. */
  | { readonly kind: 'select'; readonly choices: readonly Choice[] }
  | { readonly kind: 'line'; readonly placeholder?: string }
  | { readonly kind: 'text'; readonly placeholder?: string };

export interface EntryFieldSpec {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly control: Control;
  readonly hint?: string;
  /** What stands in a new form, as it would be typed. */
  readonly initial?: string;
  /** A remark on what is being typed, before it is complete enough to be refused. */
  readonly remark?: (value: string) => string;
}

export type Values = Readonly<Record<string, string>>;

/** What the rules read: as typed, with shorthand written out; whole numbers as numbers; what is empty is absent. */
export type RawValues = Readonly<Record<string, string | number>>;

/** From Sunday. */
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

export function rawValues(fields: readonly EntryFieldSpec[], values: Values, today: Day): RawValues {
  const raw: Record<string, string | number> = {};
  for (const field of fields) {
    const written = writeOut(field, values[field.name] ?? '', today);
    if (written === '') continue;
    raw[field.name] = isNumber(field.control, written) ? Number(written) : written;
  }
  return raw;
}

/** What cannot be read as its number stays text, so that the rules can refuse it. */
function isNumber(control: Control, written: string): boolean {
  if (control.kind === 'whole') return /^\d{1,9}$/.test(written);
  if (control.kind !== 'decimal') return false;
  return new RegExp(`^\\d{1,9}(\\.\\d{1,${control.decimals}})?$`).test(written);
}

/** A field's text with its shorthand written out, as it stands after the field is left. */
export function writeOut({ control }: EntryFieldSpec, typed: string, today: Day): string {
  if (typed.trim() === '') return '';
  switch (control.kind) {
    case 'day':
      return expandDay(typed, today, control.nearest);
    case 'amount':
      return expandAmount(typed);
    case 'whole':
    case 'decimal':
      return typed.normalize('NFKC').trim();
    default:
      return typed;
  }
}

/** What the field understood, said back in another form so that a slip is seen: a weekday, capital numerals. */
export function echoOf({ control, remark }: EntryFieldSpec, typed: string, today: Day): string {
  if (remark) return remark(typed);
  if (control.kind === 'amount') return capitalNumerals(expandAmount(typed));
  if (control.kind !== 'day') return '';
  const day = readDay(typed, today, control.nearest);
  if (day === null) return '';
  // Day 0, 1970-01-01, was a Thursday.
  return `${formatDay(day)} ${WEEKDAYS[(((day + 4) % 7) + 7) % 7]}${day === today ? '（今天）' : ''}`;
}

/** The values of a `choices` field with one put in or taken out, in the order of the choices. */
export function toggled(choices: readonly Choice[], value: string, one: string): string {
  const chosen = new Set(value.split(','));
  if (!chosen.delete(one)) chosen.add(one);
  return choices
    .map(choice => choice.value)
    .filter(each => chosen.has(each))
    .join(',');
}
