/**
 * Keeps the sheet on the server a moment after it changed, and in this tab at once: a reload loses nothing, a tab that was
 * closed comes back elsewhere, and while the server is away the tab alone holds it. Of two tabs the second to save is told.
 */
import type { ApolloClient } from '@apollo/client';
import { isUnauthenticated } from '../apollo/failure';
import { EntryDraftDocument, SaveEntryDraftDocument } from '../generated/graphql';
import { sincePageBegan } from '../ui/clock';
import type { SheetKind } from './columns';
import { forgetHere, keepHere } from './here';

/** LOCAL: in this tab alone, since the server was not to be reached or the session has run out. */
export type DraftState = 'KEPT' | 'CHANGED' | 'LOCAL' | 'EXPIRED' | 'CONFLICT' | 'TOO_LARGE';

export interface Autosave {
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  /** Something changed. */
  touch(): void;
  /** What is here takes the place of what another tab has saved. */
  overrule(): Promise<void>;
  start(): () => void;
}

interface Options {
  readonly client: ApolloClient;
  readonly kind: SheetKind;
  readonly username: string;
  /** The version that the sheet was read from; 0 for none. */
  readonly version: number;
  readonly print: () => string;
  /** Whether the sheet differs from that version already. */
  readonly changed: boolean;
}

const KEPT_HERE_AFTER = 300;
const SENT_AFTER = 2000;
/** A clerk who never pauses is kept too. */
const SENT_AT_LATEST = 10_000;
const AGAIN_AFTER = 10_000;

export function createAutosave(options: Options): Autosave {
  const { client, kind, username, print } = options;
  const listeners = new Set<() => void>();
  let { version } = options;
  let state: DraftState = 'KEPT';
  let changedAt: number | null = null;
  let hereTimer: ReturnType<typeof setTimeout> | undefined;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let stopped = false;

  const become = (next: DraftState) => {
    if (next === state) return;
    state = next;
    listeners.forEach(listener => listener());
  };
  const keep = () => {
    clearTimeout(hereTimer);
    hereTimer = undefined;
    if (changedAt !== null) keepHere(username, kind, { version, content: print() });
  };
  const later = (milliseconds: number) => {
    clearTimeout(sendTimer);
    if (!stopped) sendTimer = setTimeout(() => void send(), milliseconds);
  };
  const send = async (): Promise<void> => {
    if (sending || stopped || changedAt === null || state === 'CONFLICT') return;
    sending = true;
    const content = print();
    const since = changedAt;
    changedAt = null;
    try {
      const { data } = await client.mutate({
        mutation: SaveEntryDraftDocument,
        variables: { input: { kind, version, content } },
        fetchPolicy: 'no-cache',
        // Nobody asked for it: it must not bring up the password over what is being typed.
        context: { unattended: true },
      });
      const { draft, userErrors } = data!.saveEntryDraft;
      if (draft) {
        ({ version } = draft);
        if (changedAt === null) {
          forgetHere(username, kind);
          become('KEPT');
        } else later(SENT_AFTER);
      } else {
        changedAt ??= since;
        const conflict = userErrors.some(({ code }) => code === 'VERSION_CONFLICT');
        become(conflict ? 'CONFLICT' : 'TOO_LARGE');
      }
    } catch (error) {
      changedAt ??= since;
      keep();
      become(isUnauthenticated(error) ? 'EXPIRED' : 'LOCAL');
      later(AGAIN_AFTER);
    } finally {
      sending = false;
    }
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    touch() {
      const now = sincePageBegan();
      changedAt ??= now;
      if (state === 'KEPT' || state === 'TOO_LARGE') become('CHANGED');
      hereTimer ??= setTimeout(keep, KEPT_HERE_AFTER);
      if (state !== 'CONFLICT') later(Math.max(0, Math.min(SENT_AFTER, changedAt + SENT_AT_LATEST - now)));
    },
    async overrule() {
      const { data } = await client.query({
        query: EntryDraftDocument,
        variables: { kind },
        fetchPolicy: 'no-cache',
      });
      version = data!.entryDraft?.version ?? 0;
      changedAt ??= sincePageBegan();
      become('CHANGED');
      await send();
    },
    start() {
      stopped = false;
      if (options.changed && changedAt === null) this.touch();
      addEventListener('pagehide', keep);
      return () => {
        keep();
        void send();
        stopped = true;
        clearTimeout(sendTimer);
        removeEventListener('pagehide', keep);
      };
    },
  };
}
