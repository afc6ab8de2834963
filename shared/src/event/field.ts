/**
 * Fields of what clerks enter, each a pair of `parse` and `print` with `parse(print(x)) = x`. A form, a mutation and an
 * import read the same fields, so that a value one of them takes is never refused by another.
 */
import { formatDay, parseDay, type Day } from '../day.js';
import { formatMoney, parseMoney, type Money } from '../money.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, ok, type Result } from '../result.js';

export interface Field<T> {
  readonly label: string;
  /** Taken when nothing was entered; a field without one is required, unless it is optional (`null`). */
  readonly fallback?: T;
  parse(raw: unknown, today: Day): Result<T, Refusal>;
  print(value: T): unknown;
}

export type Fields = Readonly<Record<string, Field<never> | Field<any>>>; // oxlint-disable-line no-explicit-any -- a field's type is read back by Parsed
export type Parsed<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Reads every field and reports every refusal at once, so that a form is mended in one go. Unknown keys are ignored. */
export function parseFields<F extends Fields>(
  fields: F,
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Parsed<F>, readonly Refusal[]> {
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const entered = raw[name];
    if (entered === undefined || entered === null || entered === '') {
      if (field.fallback !== undefined) values[name] = field.fallback;
      else refusals.push(refusal('REQUIRED', `请填写${field.label}`, [name]));
      continue;
    }
    const parsed = field.parse(entered, today);
    if (parsed.ok) values[name] = parsed.value;
    else refusals.push({ ...parsed.error, path: [name] });
  }
  return refusals.length > 0 ? err(refusals) : ok(values as Parsed<F>);
}

export function printFields<F extends Fields>(
  fields: F,
  values: Parsed<F>,
): Record<keyof F & string, unknown> {
  const printed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    printed[name] = value === null ? null : (field as Field<unknown>).print(value);
  }
  return printed as Record<keyof F & string, unknown>;
}

/** The same field, with a value to take when nothing was entered. */
export function withFallback<T, F>(field: Field<T>, fallback: F): Field<T | F> {
  return { ...field, fallback } as Field<T | F>;
}

/** The same field, null when nothing was entered. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return withFallback(field, null);
}

/** A calendar day that has come: what a clerk records has happened. */
export function pastDay(label: string): Field<Day> {
  const anyDay = calendarDay(label);
  return {
    ...anyDay,
    parse(raw, today) {
      const parsed = anyDay.parse(raw, today);
      if (parsed.ok && parsed.value > today)
        return err(refusal('FUTURE_DATE', `${label}不能晚于今天（${formatDay(today)}）`));
      return parsed;
    },
  };
}

export function calendarDay(label: string): Field<Day> {
  return {
    label,
    parse(raw) {
      const parsed = typeof raw === 'string' ? parseDay(raw) : err('MALFORMED' as const);
      if (parsed.ok) return parsed;
      return err(
        parsed.error === 'OUT_OF_RANGE'
          ? refusal('OUT_OF_RANGE', `${label}应在 1900 年至 2199 年之间`)
          : refusal('MALFORMED', `${label}应为实际存在的日期，形如 2024-03-05`),
      );
    },
    print: formatDay,
  };
}

/** Yuan, 0 to 9,999,999,999.99, at most two decimals. */
export function amount(label: string): Field<Money> {
  return {
    label,
    parse(raw) {
      const parsed = typeof raw === 'string' ? parseMoney(raw) : err('MALFORMED' as const);
      if (parsed.ok) return parsed;
      return err(
        parsed.error === 'OUT_OF_RANGE'
          ? refusal('OUT_OF_RANGE', `${label}不能超过 9999999999.99 元`)
          : refusal('MALFORMED', `${label}应为元，最多两位小数，不加千分位，形如 50000.01`),
      );
    },
    print: formatMoney,
  };
}

export function whole(label: string, min: number, max: number): Field<number> {
  return {
    label,
    parse(raw) {
      if (typeof raw !== 'number' || !Number.isInteger(raw))
        return err(refusal('MALFORMED', `${label}应为整数`));
      if (raw < min || raw > max) return err(refusal('OUT_OF_RANGE', `${label}应在 ${min} 至 ${max} 之间`));
      return ok(raw);
    },
    print: value => value,
  };
}

/** One of a closed list of words. */
export function oneOf<const T extends string>(label: string, words: readonly T[]): Field<T> {
  return {
    label,
    parse(raw) {
      const word = words.find(candidate => candidate === raw);
      return word === undefined ? err(refusal('MALFORMED', `${label}不在可选范围内`)) : ok(word);
    },
    print: value => value,
  };
}

/** Control characters other than line feed and tab: never typed, always an accident of copying or an attack. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Text of 1 to `max` characters, outer white space dropped; a lone surrogate or control character is refused. */
export function text(label: string, max: number): Field<string> {
  return {
    label,
    parse(raw) {
      if (typeof raw !== 'string') return err(refusal('MALFORMED', `${label}应为文字`));
      const trimmed = raw.replace(/\r\n?/g, '\n').trim();
      if (trimmed === '') return err(refusal('REQUIRED', `请填写${label}`));
      if (!trimmed.isWellFormed() || CONTROL.test(trimmed))
        return err(refusal('MALFORMED', `${label}含有不可见的控制字符或残缺字符，请删去后重新输入`));
      if ([...trimmed].length > max) return err(refusal('OUT_OF_RANGE', `${label}不能超过 ${max} 个字`));
      return ok(trimmed);
    },
    print: value => value,
  };
}

/** Text of one shape, outer white space dropped; `expected` says the shape in words. */
export function matching(label: string, shape: RegExp, expected: string): Field<string> {
  return {
    label,
    parse(raw) {
      const trimmed = typeof raw === 'string' ? raw.trim() : '';
      return shape.test(trimmed) ? ok(trimmed) : err(refusal('MALFORMED', `${label}应为${expected}`));
    },
    print: value => value,
  };
}
