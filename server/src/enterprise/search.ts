/**
 * Search by part of a name (two characters are enough), pinyin, initials, former name or the tail of the code. Everything
 * that can be searched stands in one text; its one- and two-character pieces are indexed, since PostgreSQL's trigrams
 * cannot find a name by two characters. A query's pieces narrow the rows, the text itself decides.
 */
import { pinyin } from 'pinyin-pro';

/** Never part of a query, so that nothing is found across the end of one name and the start of the next. */
const SEPARATOR = '\n';

/** One spelling for what people type alike: full-width and half-width, upper and lower case, inner spaces. */
export function foldSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The name alone, folded as a query is: it stands first. */
export const FOLDED_NAME = `split_part(e.search_text, E'\\n', 1)`;

/** All that an enterprise can be found by, its present name first. */
export function searchTextOf(enterprise: { creditCode: string; names: readonly string[] }): string {
  const parts = enterprise.names.flatMap(name => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
    return [name, syllables.join(''), syllables.map(syllable => syllable[0] ?? '').join('')];
  });
  return [...new Set([...parts, enterprise.creditCode].map(foldSearch))].join(SEPARATOR);
}

/** The one- and two-character pieces of a text, none across a separator. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const part of text.split(SEPARATOR)) {
    const characters = [...part];
    for (const [index, character] of characters.entries()) {
      grams.add(character);
      const following = characters[index + 1];
      if (following !== undefined) grams.add(character + following);
    }
  }
  return [...grams];
}

export interface SearchCondition {
  /** Pieces that a row must have. */
  readonly grams: string[];
  /** A LIKE pattern that its text must match. */
  readonly pattern: string;
}

/** The condition for what was typed; null when nothing was. */
export function searchConditionOf(typed: string): SearchCondition | null {
  const folded = foldSearch(typed);
  if (folded === '') return null;
  const grams = gramsOf(folded);
  const pairs = grams.filter(gram => [...gram].length === 2);
  return { grams: pairs.length > 0 ? pairs : grams, pattern: `%${folded.replace(/[\\%_]/g, '\\$&')}%` };
}
