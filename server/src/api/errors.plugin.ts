import type { ApolloServerPlugin } from '@apollo/server';
import { UNAVAILABLE } from '../limits/http/problem.js';
import { causeOf, isBug } from './formatError.js';

/** Logs bugs with the id of their request, and gives an answer that only says "not now" the status that says so. */
export function errorsPlugin(
  log: (cause: unknown, requestId: string | undefined) => void,
): ApolloServerPlugin<{ readonly source: { readonly requestId: string } }> {
  return {
    async contextCreationDidFail({ error }) {
      log(error, undefined);
    },
    async unexpectedErrorProcessingRequest({ error, requestContext }) {
      log(error, requestContext.contextValue.source.requestId);
    },
    async requestDidStart({ contextValue: { source } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) if (isBug(error)) log(causeOf(error), source.requestId);
        },
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          const answered = Object.values(data ?? {}).some(value => value !== null);
          if (answered || !errors.some(({ extensions }) => extensions?.['code'] === UNAVAILABLE.code)) return;
          http.status = UNAVAILABLE.status;
          http.headers.set('retry-after', String(UNAVAILABLE.retryAfter));
        },
      };
    },
  };
}
