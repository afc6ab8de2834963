/** The sheet as this tab holds it until the server does, under the person's name, so that nobody is shown another's. */
export interface HeldHere {
  /** Of the server's draft that it goes on from. */
  readonly version: number;
  readonly content: string;
}

const nameOf = (username: string, kind: string) => `entry:${username}:${kind}`;

export function readHere(username: string, kind: string): HeldHere | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(username, kind)) ?? 'null') as HeldHere | null;
  } catch {
    return null;
  }
}

export function keepHere(username: string, kind: string, held: HeldHere): void {
  try {
    sessionStorage.setItem(nameOf(username, kind), JSON.stringify(held));
  } catch {
    // Storage is full or switched off: the server's draft is the only net.
  }
}

export function forgetHere(username: string, kind: string): void {
  sessionStorage.removeItem(nameOf(username, kind));
}
