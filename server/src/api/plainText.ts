import { badInput } from './badInput.js';

/** Text that PostgreSQL stores as it is: it refuses a null byte, and bends a lone surrogate without a word. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const LONGEST_SEARCH = 100;

/** What was typed into a search; BAD_USER_INPUT for more than 100 characters or for what is not plain text. */
export function typedSearch(typed: string | null | undefined): string {
  const text = typed ?? '';
  if (text.length <= LONGEST_SEARCH && isPlainText(text)) return text;
  throw badInput(`search must be at most ${LONGEST_SEARCH} characters of plain text`);
}
