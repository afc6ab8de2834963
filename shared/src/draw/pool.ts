/** The frozen pools as text: what is hashed and published, and all that is needed to draw again. */
import { formatDay, parseDay, type Day } from '../day.js';
import { err, ok, type Result } from '../result.js';
import { GRADES, SECTORS, type Grade, type Sector } from '../vocabulary.js';

/** Keys are public: a credit code, a licence number. Nothing else of a person or an enterprise is needed to verify. */
export interface DrawSubject {
  readonly key: string;
  readonly grade: Grade;
  readonly sector: Sector;
  /** Tickets held: 1 usually, more under article 7; 1 to 100. */
  readonly weight: number;
}

export interface DrawInspector {
  readonly key: string;
  /** The last day on which the licence is valid. */
  readonly licenceExpiresOn: Day;
  /** What the inspector may inspect; empty for everything. */
  readonly sectors: readonly Sector[];
  /** Keys of subjects that the inspector keeps away from (回避). */
  readonly recusals: readonly string[];
}

export const HEAVIEST = 100;
/** Stands for an empty list. */
const NONE = '-';

/** One line a subject, sorted by key: `key grade sector weight`. */
export function subjectPoolText(subjects: readonly DrawSubject[]): string {
  return sortedByKey(subjects)
    .map(({ key, grade, sector, weight }) => `${key} ${grade} ${sector} ${weight}\n`)
    .join('');
}

/** One line an inspector, sorted by key: `key expiry sectors recusals`. */
export function inspectorPoolText(inspectors: readonly DrawInspector[]): string {
  return sortedByKey(inspectors)
    .map(({ key, licenceExpiresOn, sectors, recusals }) => {
      const lists = [sectors, recusals].map(list => [...list].sort().join(',') || NONE);
      return `${key} ${formatDay(licenceExpiresOn)} ${lists.join(' ')}\n`;
    })
    .join('');
}

function sortedByKey<T extends { readonly key: string }>(pool: readonly T[]): readonly T[] {
  return [...pool].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The pool behind its text; the number of the first line that is none of a pool otherwise. */
export function parseSubjectPool(text: string): Result<readonly DrawSubject[], number> {
  return parseLines(text, ([key, grade, sector, weight, ...more]) => {
    const tickets = Number(weight);
    return key && isOne(GRADES, grade) && isOne(SECTORS, sector) && isWeight(tickets) && more.length === 0
      ? { key, grade, sector, weight: tickets }
      : null;
  });
}

function isWeight(tickets: number): boolean {
  return Number.isInteger(tickets) && tickets >= 1 && tickets <= HEAVIEST;
}

export function parseInspectorPool(text: string): Result<readonly DrawInspector[], number> {
  return parseLines(text, ([key, expiry, sectors, recusals, ...more]) => {
    const licence = parseDay(expiry ?? '');
    if (!key || !licence.ok || !sectors || !recusals || more.length > 0) return null;
    const allowed = listOf(sectors);
    return allowed.every(sector => isOne(SECTORS, sector))
      ? { key, licenceExpiresOn: licence.value, sectors: allowed as Sector[], recusals: listOf(recusals) }
      : null;
  });
}

function isOne<T extends string>(words: readonly T[], word: string | undefined): word is T {
  return (words as readonly (string | undefined)[]).includes(word);
}

function listOf(text: string): readonly string[] {
  return text === NONE ? [] : text.split(',');
}

function parseLines<T>(
  text: string,
  read: (words: readonly string[]) => T | null,
): Result<readonly T[], number> {
  const lines = text.split('\n');
  // Every line ends in a line feed, so the last piece is empty.
  if (lines.pop() !== '') return err(lines.length + 1);
  const pool: T[] = [];
  for (const line of lines) {
    const one = read(line.split(' '));
    if (one === null) return err(pool.length + 1);
    pool.push(one);
  }
  return ok(pool);
}
