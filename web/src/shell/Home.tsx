import { Navigate } from 'react-router';
import { may, useViewer, type Viewer } from '../domain/viewer';
import type { Action } from '../generated/graphql';
import { paths } from '../paths';

/** Who may do any of these has a desk to work at; who only reads and decides begins with the whole. */
const DESK: readonly Action[] = ['RECORD_EVENTS', 'MOVE_TASKS', 'KEEP_ACCOUNTS', 'READ_AUDIT'];

/** Where the day of that viewer begins. */
export function Home() {
  return <Navigate to={homeOf(useViewer())} replace />;
}

function homeOf(viewer: Viewer): string {
  return DESK.some(action => may(viewer, action)) ? paths.enterprises() : paths.dashboard();
}
