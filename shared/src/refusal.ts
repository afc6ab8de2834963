/**
 * What was entered and cannot be taken, said so that the clerk can mend it: a closed code for programs, the path of the
 * field, and a sentence that says what is wrong and what to do.
 */
import type { RefusalCode } from './systemVocabulary.js';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** From the input's root: field names and, inside lists, indexes as text. */
  readonly path: readonly string[];
}

export function refusal(code: RefusalCode, message: string, path: readonly string[] = []): Refusal {
  return { code, message, path };
}

/** The same refusal seen from one level further out. */
export function under(prefix: readonly string[], refused: Refusal): Refusal {
  return { ...refused, path: [...prefix, ...refused.path] };
}
