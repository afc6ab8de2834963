/**
 * A session that ran out in the middle of work. Requests that were refused for it wait here until somebody has signed in
 * again over the page, and are then sent once more; so a form being typed is never lost.
 */
type Listener = () => void;

let waiting: Listener[] = [];
const listeners = new Set<Listener>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const expiry = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Whether a request waits for a password. */
  pending: (): boolean => waiting.length > 0,

  /** Called back when somebody has signed in again; returns how to stop waiting. */
  wait(resume: Listener): () => void {
    waiting = [...waiting, resume];
    tell();
    return () => {
      waiting = waiting.filter(each => each !== resume);
      tell();
    };
  },

  /** The same person has signed in again: everything that waited goes on. */
  resume(): void {
    const resumed = waiting;
    waiting = [];
    tell();
    for (const each of resumed) each();
  },

  /** Nobody will sign in over this page: what waited is dropped. */
  abandon(): void {
    waiting = [];
    tell();
  },
};
