import { createContext, useContext } from 'react';
import type { Action, Role } from '../generated/graphql';

export interface Viewer {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly actions: readonly Action[];
  /** Beginnings of the division codes they see; none is everywhere. */
  readonly divisions: readonly string[];
  readonly mustChangePassword: boolean;
}

/** Who is signed in. Pages are shown to nobody else, so inside them there always is someone. */
export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('a page was shown to nobody');
  return viewer;
}

/** By the server's table, so that nobody is offered what the server would refuse; the server decides all the same. */
export function may({ actions }: Viewer, action: Action): boolean {
  return actions.includes(action);
}
