import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { CreditFileDocument } from '../../generated/graphql';
import { may, useViewer } from '../viewer';
import { creditFile, type CreditFile } from './creditFile';

/** How many events one request brings; a file is read to its end before anything is graded by it. */
const EVENTS_PER_REQUEST = 100;

export type CreditFileState =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly file: CreditFile };

export function useCreditFile(creditCode: string): CreditFileState {
  const complaints = may(useViewer(), 'READ_COMPLAINT');
  const { data, error, loading, fetchMore, refetch } = useQuery(CreditFileDocument, {
    variables: { creditCode, first: EVENTS_PER_REQUEST, complaints },
    fetchPolicy: 'cache-and-network',
  });
  const { hasNextPage = false, endCursor = null } = data?.enterprise?.events.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage && endCursor !== null && !loading) void fetchMore({ variables: { after: endCursor } });
  }, [hasNextPage, endCursor, loading, fetchMore]);

  const file = useMemo(
    () =>
      data?.enterprise && !data.enterprise.events.pageInfo.hasNextPage
        ? creditFile(data.enterprise, data.policies, data.today)
        : null,
    [data],
  );
  if (file) return { state: 'ready', file };
  if (error) return { state: 'failed', error, retry: () => void refetch() };
  if (data && !data.enterprise && !loading) return { state: 'missing' };
  return { state: 'loading' };
}
