import { createContext, useContext } from 'react';
import type { Role } from '../generated/graphql';

export interface Viewer {
  readonly username: string;
  readonly roles: readonly Role[];
}

/** Who is signed in. Pages are shown to nobody else, so inside them there always is someone. */
export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('a page was shown to nobody');
  return viewer;
}

/** Who may record, so that others are not offered what the server would refuse; the server decides all the same. */
export function mayRecord({ roles }: Viewer): boolean {
  return roles.includes('CLERK') || roles.includes('ADMINISTRATOR');
}

/** Who may plan, assign, complete and draw. */
export function maySchedule({ roles }: Viewer): boolean {
  return roles.includes('SCHEDULER') || roles.includes('ADMINISTRATOR');
}
