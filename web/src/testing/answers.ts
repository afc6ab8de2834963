/**
 * A server for tests of pages: answers each operation by name from a table, and remembers what it was asked. A missing
 * answer fails the test that needed it.
 */
import { ApolloLink } from '@apollo/client/link';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Observable } from 'rxjs';

export type Answer = (variables: Record<string, unknown>) => unknown;
export type Answers = Readonly<Record<string, Answer>>;

/** Thrown by an answer to be refused with that code, as the server refuses. */
export class Refused extends Error {
  constructor(readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN') {
    super(code);
  }
}

/** An answer that never comes. */
export const NEVER = Symbol('never');

export interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

export function answering(answers: Answers): { readonly link: ApolloLink; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable(observer => {
        asked.push({ operation: operationName, variables });
        const answer = answers[operationName];
        if (!answer) throw new Error(`nobody answers ${operationName}`);
        queueMicrotask(() => {
          try {
            const data = answer(variables);
            if (data === NEVER) return;
            observer.next({ data: data as Record<string, unknown> });
            observer.complete();
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            const { code } = error;
            observer.error(
              new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }], data: null }),
            );
          }
        });
      }),
  );
  return { link, asked };
}
