import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { asked, type Asked } from './asked.js';
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
  /** Where a query of somebody who is signed in is read, if not from the primary; never rejects. Null without replicas. */
  readonly pastSource: ((question: Asked) => Promise<DataSource> | null) | null;
  /** What its operation came to, where that is known already. */
  readonly result?: ExecutionResult;
}

/** What of a request's context the limits concern. */
export interface Admitted {
  viewer: Viewer | null;
  readonly caller: Caller;
  /** Points; null before the operation is known. */
  cost: number | null;
  readFrom(dataSource: DataSource): void;
}

/** A validated document and which of its operations is asked for, with what. */
export interface Wanted {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Holds an operation with its variables to the limits, and only then looks up who asks: what is too much for whoever sends
 * it is refused without a statement.
 */
export async function admit(
  { schema, document, operation, variables }: Wanted,
  context: Admitted,
): Promise<void> {
  if (!schema.getRootType(operation.operation)) throw badOperation(operation.operation);
  const { claims, identify, toll, publicSource, pastSource } = context.caller;
  const question = asked(document, operation, variables);
  for (const rule of valueRules) rule(question);
  context.cost = reckonCost(schema, question);
  // Who sends nothing may be told to sign in: the permissions come first, and need no statement either.
  if (claims !== 'ANONYMOUS') refuseCost(context.cost, COST_LIMITS[claims]);
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  const past = isQuery && claims !== 'ANONYMOUS' ? pastSource?.(question) : null;
  context.viewer = await identify();
  toll.identified(context.viewer);
  if (isQuery && claims === 'ANONYMOUS') context.readFrom(publicSource());
  else if (past) context.readFrom(await past);
}

export const admissionPlugin: ApolloServerPlugin<Admitted> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        // Apollo comes here also for a document without the operation that was asked for, and refuses it afterwards.
        if (!operation) return;
        await admit({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
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
