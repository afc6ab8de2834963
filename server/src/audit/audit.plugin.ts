/** Counts what is refused before any resolver runs: no permission, not signed in, or a mutation that is not valid. */
import type { ApolloServerPlugin } from '@apollo/server';
import { getOperationAST, Kind, type DocumentNode } from 'graphql';
import type { Context } from '../context.js';
import { actorOf } from './actor.js';
import { entryOf } from './append.js';
import { outcomeOf } from './auditedMutations.js';
import { newDeed } from './deed.js';
import { rootFieldsOf } from './rootFields.js';

/** Of names that the schema does not have nothing is kept: they are whatever a stranger sent. */
const UNKNOWN = '（未知操作）';
/** A document names a few; one that names more is an attack, and need not be written out. */
const MOST_ACTIONS = 3;

export const auditPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ document, request, errors, contextValue, schema }) {
        // With a path it comes from a resolver, and there it is written down.
        const early = errors.find(({ path }) => path === undefined);
        const operation = document && operationOf(document, request.operationName);
        if (!document || !operation || early === undefined) return;
        const code = String(early.extensions['code']);
        const outcome = outcomeOf(code);
        const refused = outcome === 'FORBIDDEN' || outcome === 'UNAUTHENTICATED';
        if (operation.operation !== 'mutation' && !refused) return;
        const type = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
        const known = type?.getFields() ?? {};
        const names = [...rootFieldsOf(document, operation)].filter(name => !name.startsWith('__'));
        const actions = new Set(names.map(name => (Object.hasOwn(known, name) ? name : UNKNOWN)));
        const { viewer, source, audit, clock } = contextValue;
        const actor = actorOf(viewer, source.address);
        for (const action of [...actions].slice(0, MOST_ACTIONS))
          audit.count(entryOf(newDeed(action, null, actor, source), outcome, clock.now(), { codes: [code] }));
      },
    };
  },
};

/** The operation that was to run; of a document that names none of several, its first mutation. */
function operationOf(document: DocumentNode, name: string | null | undefined) {
  const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION);
  return (
    getOperationAST(document, name) ?? operations.find(({ operation }) => operation === 'mutation') ?? null
  );
}
