import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { AuditChainDocument, type AuditChainQuery } from '../generated/graphql';

type Discrepancy = NonNullable<AuditChainQuery['auditVerification']>['discrepancies'][number];

export type ChainVerification =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly checked: number }
  | { readonly state: 'done'; readonly checked: number; readonly discrepancies: readonly Discrepancy[] }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Follows a chain to its end, some thousand entries a request. */
export function useChainVerification(chainId: string) {
  const client = useApolloClient();
  const [verification, setVerification] = useState<ChainVerification>({ state: 'idle' });

  const follow = async () => {
    const discrepancies: Discrepancy[] = [];
    let [checked, after] = [0, 0];
    for (;;) {
      setVerification({ state: 'running', checked });
      const { data } = await client.query({
        query: AuditChainDocument,
        variables: { chainId, after },
        fetchPolicy: 'network-only',
      });
      const part = data?.auditVerification;
      if (!part) return setVerification({ state: 'missing' });
      checked += part.checked;
      discrepancies.push(...part.discrepancies);
      if (part.complete) return setVerification({ state: 'done', checked, discrepancies });
      after = part.through;
    }
  };
  const verify = () => follow().catch((error: unknown) => setVerification({ state: 'failed', error }));
  return { verification, verify } as const;
}
