import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { forbidden, mayCall, unauthenticated } from './permission.js';
import type { Viewer } from './viewer.js';

const ROOT_TYPE = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** Refuses an operation before any of its resolvers run, if the table does not allow every one of its root fields. */
export const permissionPlugin: ApolloServerPlugin<{ viewer: Viewer | null }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue }) {
        if (!operation) return;
        const verdicts = rootFieldsOf(document, operation.selectionSet)
          .filter(name => !name.startsWith('__'))
          .map(name => mayCall(contextValue.viewer, `${ROOT_TYPE[operation.operation]}.${name}`));
        if (verdicts.includes('UNAUTHENTICATED')) throw unauthenticated();
        if (verdicts.includes('FORBIDDEN')) throw forbidden();
      },
    };
  },
};

/** The names of all root fields, also of those inside fragments. A validated document has no fragment cycles. */
function rootFieldsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment ? rootFieldsOf(document, fragment.selectionSet) : [];
  });
}
