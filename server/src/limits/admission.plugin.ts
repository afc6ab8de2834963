import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { asked } from './asked.js';
import { refuseCost } from './cost/costError.js';
import { reckonCost } from './cost/reckonCost.js';
import { COST_LIMITS, type Audience } from './limits.js';
import type { Toll } from './rate/toll.js';
import { valueRules } from './valueRules.js';

/** Where a request comes from, as far as one knows before it is worth a statement. */
export interface Caller {
  /** Whom it says it comes from; nobody has looked yet whether that is true. */
  readonly claims: Audience;
  /** Looks up who it is. */
  identify(): Promise<Viewer | null>;
  readonly toll: Toll;
  /** Where a stranger's queries are read, of whom nobody waits for what he has just written. */
  readonly publicSource: () => DataSource;
}

/** What of a request's context the limits concern. */
export interface Admitted {
  viewer: Viewer | null;
  readonly caller: Caller;
  /** Points; null before the operation is known. */
  cost: number | null;
  readFrom(dataSource: DataSource): void;
}

/**
 * Holds an operation with its variables to the limits, and only then looks up who asks: what is too much for whoever sends
 * it is refused without a statement.
 */
export const admissionPlugin: ApolloServerPlugin<Admitted> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        // Apollo comes here also for a document without the operation that was asked for, and refuses it afterwards.
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) throw badOperation(operation.operation);
        const { claims, identify, toll, publicSource } = contextValue.caller;
        const question = asked(document, operation, request.variables ?? {});
        for (const rule of valueRules) rule(question);
        contextValue.cost = reckonCost(schema, question);
        // Who sends nothing may be told to sign in: the permissions come first, and need no statement either.
        if (claims !== 'ANONYMOUS') refuseCost(contextValue.cost, COST_LIMITS[claims]);
        contextValue.viewer = await identify();
        toll.identified(contextValue.viewer);
        const isPublicRead = claims === 'ANONYMOUS' && operation.operation === OperationTypeNode.QUERY;
        if (isPublicRead) contextValue.readFrom(publicSource());
      },
    };
  },
};

/** Validation lets an operation pass whose kind the schema does not have, as it knows none of its fields. */
function badOperation(kind: string): GraphQLError {
  return new GraphQLError(`接口不支持 ${kind}`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
