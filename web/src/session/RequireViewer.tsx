import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../paths';
import { MustChange } from './MustChange';
import { useSession } from './SessionProvider';

/** Sends whoever is not signed in to the sign-in page, and back here afterwards; a password that must be changed comes first. */
export function RequireViewer({ children }: { readonly children: ReactNode }) {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (viewer?.mustChangePassword) return <MustChange viewer={viewer} />;
  if (viewer) return children;
  return <Navigate to={paths.signIn(pathname === '/' ? '' : pathname + search)} replace />;
}
