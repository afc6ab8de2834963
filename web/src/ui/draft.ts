/**
 * What is being typed, kept in this tab until it is saved or discarded: an expired session, a reload or a wrong click loses
 * nothing. The key names the person, so that nobody is shown another's draft.
 */
const PREFIX = 'draft:';

export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** Goes with the form from its first keystroke to its saving, so that a second attempt cannot save twice. */
  readonly idempotencyKey: string;
}

export function readDraft(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Storage is full or switched off: the form still works, only without a net.
  }
}

export function discardDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}
