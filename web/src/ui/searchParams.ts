/** Typed search parameters: what a page keeps in its URL, each value read leniently and printed only when it says something. */
import { formatDay, parseDay, type Day, type Instant } from '@qianqi/shared';

export interface Param<T> {
  /** A value that makes no sense is read as the default: an old or mistyped link still opens. */
  read(text: string | null): T;
  /** Null for the default, which is left out of the URL. */
  print(value: T): string | null;
}

export type ParamSpec = Readonly<Record<string, Param<never> | Param<any>>>; // oxlint-disable-line no-explicit-any -- a parameter's type is read back by ParamsOf
export type ParamsOf<S extends ParamSpec> = {
  readonly [K in keyof S]: S[K] extends Param<infer T> ? T : never;
};

export function readParams<S extends ParamSpec>(spec: S, search: URLSearchParams): ParamsOf<S> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, param]) => [name, (param as Param<unknown>).read(search.get(name))]),
  ) as ParamsOf<S>;
}

/** `?grade=C&page=2`, or nothing when every value is the default. */
export function printParams<S extends ParamSpec>(spec: S, values: Partial<ParamsOf<S>>): string {
  const search = new URLSearchParams();
  for (const [name, param] of Object.entries(spec)) {
    if (!(name in values)) continue;
    const printed = (param as Param<unknown>).print(values[name as keyof S]);
    if (printed !== null) search.set(name, printed);
  }
  const text = search.toString();
  return text && `?${text}`;
}

export const textParam: Param<string> = {
  read: text => text ?? '',
  print: value => value || null,
};

export const dayParam: Param<Day | null> = {
  read(text) {
    const parsed = text === null ? null : parseDay(text);
    return parsed?.ok ? parsed.value : null;
  },
  print: value => (value === null ? null : formatDay(value)),
};

export const instantParam: Param<Instant | null> = {
  read(text) {
    const instant = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(instant) ? null : instant;
  },
  print: value => (value === null ? null : new Date(value).toISOString()),
};

export function countParam(fallback: number, largest: number): Param<number> {
  return {
    read(text) {
      const value = Number(text);
      return Number.isInteger(value) && value >= 1 && value <= largest ? value : fallback;
    },
    print: value => (value === fallback ? null : String(value)),
  };
}

export function choiceParam<const T extends string>(choices: readonly T[], fallback: T): Param<T> {
  return {
    read: text => choices.find(choice => choice === text) ?? fallback,
    print: value => (value === fallback ? null : value),
  };
}

export function optionalChoiceParam<const T extends string>(choices: readonly T[]): Param<T | null> {
  return {
    read: text => choices.find(choice => choice === text) ?? null,
    print: value => value,
  };
}

/** Several of a closed list, in its order: `A,C`. */
export function choicesParam<const T extends string>(choices: readonly T[]): Param<readonly T[]> {
  return {
    read(text) {
      const named = (text ?? '').split(',');
      return choices.filter(choice => named.includes(choice));
    },
    print: value => value.join(',') || null,
  };
}

/** Several of a closed list, in an order that says something: `grade,name`. Null when none is given. */
export function namesParam<T extends string>(choices: readonly T[]): Param<readonly T[] | null> {
  return {
    read(text) {
      const named = [...new Set((text ?? '').split(','))];
      const known = named.filter((name): name is T => (choices as readonly string[]).includes(name));
      return known.length === 0 ? null : known;
    },
    print: value => (value === null || value.length === 0 ? null : value.join(',')),
  };
}
