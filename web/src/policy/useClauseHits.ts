import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ClauseHitsDocument, type ClauseHitsQuery } from '../generated/graphql';

export type Hits = ClauseHitsQuery['clauseHits'];

const AGAIN_AFTER = 1000;

/** Whom each clause strikes today; asks again while the server is still counting. */
export function useClauseHits(wanted: boolean): Hits | undefined {
  const { data, startPolling, stopPolling } = useQuery(ClauseHitsDocument, {
    skip: !wanted,
    fetchPolicy: 'cache-and-network',
  });
  const hits = wanted ? data?.clauseHits : undefined;
  const isCounting = (hits?.pending ?? 0) > 0;
  useEffect(() => {
    if (isCounting) startPolling(AGAIN_AFTER);
    else stopPolling();
    return stopPolling;
  }, [isCounting, startPolling, stopPolling]);
  return hits;
}
