/**
 * Strict reading of JSON: every key is expected, every expected key is there, and a refusal names the path. An edition is
 * law; a mistyped key that is silently ignored would be a rule that silently does not hold.
 */
import { parseDay, type Day } from '../day.js';

export interface Flaw {
  readonly path: string;
  readonly message: string;
}

export type Decoder<T> = (json: unknown, path: string, flaws: Flaw[]) => T;

/** What stands in for an unreadable value; never seen by anybody, since flaws make the whole reading fail. */
const UNREADABLE = undefined as never;

export function flawed(flaws: Flaw[], path: string, message: string): never {
  flaws.push({ path, message });
  return UNREADABLE;
}

type Shape = Readonly<Record<string, Decoder<unknown>>>;
type Decoded<S extends Shape> = { readonly [K in keyof S]: S[K] extends Decoder<infer T> ? T : never };

export function object<S extends Shape>(
  shape: S,
  optionalKeys: readonly (keyof S & string)[] = [],
): Decoder<Decoded<S>> {
  return (json, path, flaws) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
      return flawed(flaws, path, 'must be an object');
    for (const key of Object.keys(json))
      if (!Object.hasOwn(shape, key)) flaws.push({ path: `${path}.${key}`, message: 'unknown key' });
    const decoded: Record<string, unknown> = {};
    for (const [key, decode] of Object.entries(shape)) {
      if (Object.hasOwn(json, key))
        decoded[key] = decode((json as Record<string, unknown>)[key], `${path}.${key}`, flaws);
      else if (!optionalKeys.includes(key)) flaws.push({ path: `${path}.${key}`, message: 'missing' });
    }
    return decoded as Decoded<S>;
  };
}

export function array<T>(decode: Decoder<T>, max: number): Decoder<readonly T[]> {
  return (json, path, flaws) => {
    if (!Array.isArray(json)) return flawed(flaws, path, 'must be a list');
    if (json.length > max) return flawed(flaws, path, `must have at most ${max} entries`);
    return json.map((entry, index) => decode(entry, `${path}[${index}]`, flaws));
  };
}

export const string: Decoder<string> = (json, path, flaws) =>
  typeof json === 'string' && json !== '' ? json : flawed(flaws, path, 'must be a non-empty text');

export const boolean: Decoder<boolean> = (json, path, flaws) =>
  typeof json === 'boolean' ? json : flawed(flaws, path, 'must be true or false');

export function integer(min: number, max: number): Decoder<number> {
  return (json, path, flaws) =>
    typeof json === 'number' && Number.isInteger(json) && json >= min && json <= max
      ? json
      : flawed(flaws, path, `must be a whole number from ${min} to ${max}`);
}

export function word<const T extends string>(words: readonly T[]): Decoder<T> {
  return (json, path, flaws) =>
    words.find(candidate => candidate === json) ?? flawed(flaws, path, `must be one of ${words.join(', ')}`);
}

export const calendarDay: Decoder<Day> = (json, path, flaws) => {
  const parsed = typeof json === 'string' ? parseDay(json) : undefined;
  return parsed?.ok ? parsed.value : flawed(flaws, path, 'must be a date such as 2023-04-12');
};

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (json, path, flaws) => (json === null ? null : decode(json, path, flaws));
}
