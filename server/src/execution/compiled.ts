/**
 * Runs queries that come again and again as compiled functions, everything else by graphql-js. The answers are the same, the
 * errors too: what a compiled query could not answer is told in graphql-js's own words (`asTold.ts`).
 */
import {
  execute,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { asTold } from './asTold.js';

export interface Execution {
  readonly document: DocumentNode;
  /** Absent when the document does not have the one that was asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** Kept compiled: some 100 KB each. */
const MOST_COMPILED = 200;
/** Compiling takes as long as a few dozen answers, so that nobody has it done by sending each document once. */
const SEEN_BEFORE = 2;

export interface Executor {
  run(execution: Execution): Promise<ExecutionResult>;
  /** Whether it has come often enough to be worth knowing again: a query that is kept compiled, or a mutation. */
  isFamiliar(operation: OperationDefinitionNode): boolean;
}

/** Runs the operations of a schema. */
export function executorOf(schema: GraphQLSchema): Executor {
  // By operation, as Apollo keeps the documents that it has validated.
  const seen = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new Map<OperationDefinitionNode, CompiledQuery | null>();
  /** Mutations. */
  const familiar = new WeakSet<OperationDefinitionNode>();

  /** Counts it. */
  const isSeldom = (operation: OperationDefinitionNode): boolean => {
    const times = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, times);
    return times <= SEEN_BEFORE;
  };

  /** Null for one that is not to be compiled. */
  const compiledQuery = (
    operation: OperationDefinitionNode,
    document: DocumentNode,
  ): CompiledQuery | null => {
    const known = compiled.get(operation);
    if (known !== undefined) return known;
    if (isSeldom(operation)) return null;
    if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value!);
    const query = compileQuery(schema, document, operation.name?.value, {
      disablingCapturingStackErrors: true,
    });
    const usable = isCompiledQuery(query) ? query : null;
    compiled.set(operation, usable);
    return usable;
  };

  const run = async ({ document, operation, operationName, variables, context }: Execution) => {
    const isMutation = operation?.operation === OperationTypeNode.MUTATION;
    if (isMutation && !familiar.has(operation) && !isSeldom(operation)) familiar.add(operation);
    const query =
      operation?.operation === OperationTypeNode.QUERY ? compiledQuery(operation, document) : null;
    if (query === null)
      return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const { data, errors } = (await query.query(undefined, context, { ...variables })) as ExecutionResult;
    if (errors === undefined || errors.length === 0) return { data: data! };
    const found = getVariableValues(schema, operation!.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (found.errors) return { errors: found.errors };
    return { data: data ?? null, errors: errors.map(error => asTold(document, operation!, error)) };
  };
  return { run, isFamiliar: operation => compiled.get(operation) != null || familiar.has(operation) };
}
