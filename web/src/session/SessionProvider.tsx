import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { expiry } from '../apollo/expiry';
import { ViewerContext, type Viewer } from '../domain/viewer';
import { SessionDocument, SignOutDocument, type SessionQuery } from '../generated/graphql';
import { Failure } from '../ui/States';
import { announce, onAnnouncement } from './otherTabs';
import { PasswordDialog } from './PasswordDialog';

interface Session {
  readonly viewer: Viewer | null;
  readonly demo: boolean;
  /** With whom to try the demo; none elsewhere. */
  readonly demoSignIns: SessionQuery['demoSignIns'];
  /** Somebody has signed in on the sign-in page: what was read for whoever was here before is dropped first. */
  enter(viewer: Viewer): Promise<void>;
  leave(): Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

const NOBODY: SessionQuery['demoSignIns'] = [];

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside the SessionProvider');
  return session;
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  // Not in the cache: that is emptied whenever somebody else signs in, and this must survive it.
  const { data, error, refetch } = useQuery(SessionDocument, { fetchPolicy: 'no-cache' });
  const [changed, setChanged] = useState<{ readonly viewer: Viewer | null } | null>(null);
  const viewer = (changed ?? data)?.viewer ?? null;
  const demo = data?.demo ?? false;
  const demoSignIns = data?.demoSignIns ?? NOBODY;

  const become = useCallback(
    async (next: Viewer | null) => {
      await client.clearStore();
      setChanged({ viewer: next });
      announce(next?.username ?? null);
    },
    [client],
  );
  const session = useMemo<Session>(
    () => ({
      viewer,
      demo,
      demoSignIns,
      enter: become,
      async leave() {
        await client.mutate({ mutation: SignOutDocument });
        await become(null);
      },
    }),
    [viewer, demo, demoSignIns, become, client],
  );

  // Tabs share one session cookie: when another tab changes who is signed in, this one must not show what it read before.
  useEffect(
    () =>
      onAnnouncement(username => {
        if (username !== (viewer?.username ?? null)) location.reload();
        else expiry.resume();
      }),
    [viewer],
  );

  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className="splash" role="status" aria-label="正在载入" />;
  return (
    <SessionContext value={session}>
      <ViewerContext value={viewer}>
        {children}
        {viewer && <PasswordDialog username={viewer.username} />}
      </ViewerContext>
    </SessionContext>
  );
}
