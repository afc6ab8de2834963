import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../api/badInput.js';
import type { Wanted } from '../limits/admission.plugin.js';
import { askedActions } from './askedActions.js';
import { forbidden, mayDo, unauthenticated } from './permission.js';
import type { Viewer } from './viewer.js';

/** Refuses an operation before any of its resolvers run, if the table does not allow everything it asks for. */
export function requirePermission(
  { schema, document, operation, variables }: Wanted,
  viewer: Viewer | null,
): void {
  const actions = askedActions(schema, document, operation, variables);
  const verdicts = [...actions].map(action => mayDo(viewer, action));
  if (verdicts.includes('UNAUTHENTICATED')) throw unauthenticated();
  if (verdicts.includes('FORBIDDEN')) throw forbidden(viewer);
  if (changesViewer(operation) && operation.selectionSet.selections.length > 1)
    throw badInput('signIn, signOut and changePassword must be asked for alone');
}

export const permissionPlugin: ApolloServerPlugin<{ viewer: Viewer | null }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request, contextValue }) {
        // Apollo comes here also for a document without the operation that was asked for, and refuses it afterwards.
        if (!operation) return;
        const variables = request.variables ?? {};
        requirePermission({ schema, document, operation, variables }, contextValue.viewer);
      },
    };
  },
};

/** They set the cookie of a session. After them the viewer is another: what else the operation asks for was not decided for them. */
const CHANGE_VIEWER = ['signIn', 'signOut', 'changePassword'];

/** Whether it may be one of them; behind a fragment nobody looks. */
export function changesViewer({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === 'mutation' &&
    selectionSet.selections.some(
      selection => selection.kind !== Kind.FIELD || CHANGE_VIEWER.includes(selection.name.value),
    )
  );
}
