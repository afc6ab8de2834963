/** What the audit's words are called on the screen. */
import type { AuditOutcome } from '@qianqi/shared';

/** Told apart by a mark before the word, not by colour alone. */
export const OUTCOME_MARKS: Readonly<Record<AuditOutcome, string>> = {
  DONE: '✓',
  DRY_RUN: '○',
  REPEATED: '○',
  REFUSED: '×',
  FORBIDDEN: '×',
  UNAUTHENTICATED: '×',
  INVALID: '×',
  FAILED: '!',
};

/** Canonical JSON on lines of its own, for reading. */
export function readableJson(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}
