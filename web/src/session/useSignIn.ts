import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import type { Viewer } from '../domain/viewer';
import { SignInDocument } from '../generated/graphql';

export interface SignIn {
  readonly busy: boolean;
  /** In Chinese, empty while nothing went wrong. */
  readonly refused: string;
  submit(username: string, password: string): Promise<Viewer | null>;
}

export function useSignIn(): SignIn {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const running = useRef(false);
  return {
    busy,
    refused,
    async submit(username, password) {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setRefused('');
      try {
        const { data } = await client.mutate({
          mutation: SignInDocument,
          variables: { input: { username, password } },
          fetchPolicy: 'no-cache',
        });
        const { viewer, userErrors } = data!.signIn;
        if (!viewer) setRefused(userErrors[0]?.message ?? '用户名或密码不正确');
        return viewer;
      } catch (error) {
        setRefused(FAILURE_SENTENCES[failureOf(error)]);
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
