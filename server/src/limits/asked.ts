import {
  Kind,
  valueFromASTUntyped,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A validated document with the operation and the variables that were sent with it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent, with the defaults of those that were not. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export function asked(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): Asked {
  const variables = { ...sent };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (variables[name] === undefined && defaultValue) variables[name] = valueFromASTUntyped(defaultValue);
  }
  return { document, operation, variables };
}

export function fragmentsOf({ document }: Asked): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map((fragments as FragmentDefinitionNode[]).map(fragment => [fragment.name.value, fragment]));
}

export interface AskedArgument {
  readonly field: FieldNode;
  readonly argument: ArgumentNode;
}

/** By operation: Apollo keeps the documents that it has validated, so that most requests bring one that was seen before. */
const argumentsSeen = new WeakMap<OperationDefinitionNode, readonly AskedArgument[]>();

/** Every argument written in the operation and the fragments it reaches, each once. */
export function argumentsOf(question: Asked): readonly AskedArgument[] {
  const found = argumentsSeen.get(question.operation) ?? findArguments(question);
  argumentsSeen.set(question.operation, found);
  return found;
}

function findArguments(question: Asked): readonly AskedArgument[] {
  const fragments = fragmentsOf(question);
  const seen = new Set<string>();
  const found: AskedArgument[] = [];
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD)
        for (const argument of selection.arguments ?? []) found.push({ field: selection, argument });
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) walk(selection.selectionSet);
        continue;
      }
      const name = selection.name.value;
      if (seen.has(name)) continue;
      seen.add(name);
      walk(fragments.get(name)!.selectionSet);
    }
  };
  walk(question.operation.selectionSet);
  return found;
}

/** What a written value comes to, with the variables put in. */
export function valueOf({ variables }: Asked, node: ValueNode): unknown {
  return valueFromASTUntyped(node, variables);
}
