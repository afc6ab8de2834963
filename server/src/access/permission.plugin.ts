import type { ApolloServerPlugin } from '@apollo/server';
import { askedActions } from './askedActions.js';
import { forbidden, mayDo, unauthenticated } from './permission.js';
import type { Viewer } from './viewer.js';

/** Refuses an operation before any of its resolvers run, if the table does not allow everything it asks for. */
export const permissionPlugin: ApolloServerPlugin<{ viewer: Viewer | null }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request, contextValue }) {
        // Apollo comes here also for a document without the operation that was asked for, and refuses it afterwards.
        if (!operation) return;
        const actions = askedActions(schema, document, operation, request.variables ?? {});
        const verdicts = [...actions].map(action => mayDo(contextValue.viewer, action));
        if (verdicts.includes('UNAUTHENTICATED')) throw unauthenticated();
        if (verdicts.includes('FORBIDDEN')) throw forbidden();
      },
    };
  },
};
