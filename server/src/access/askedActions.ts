/** Which actions an operation asks for: those of its root fields, and of every sensitive field it selects anywhere. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Action } from './action.js';
import { PERMISSIONS } from './permission.js';

type Variables = Readonly<Record<string, unknown>>;

/** By operation, as Apollo keeps parsed documents; only of those that nothing is skipped in, whatever the variables. */
const known = new WeakMap<OperationDefinitionNode, ReadonlySet<Action>>();

/** For an operation that was validated. What `@skip` or `@include` leave out by these variables is not asked for. */
export function askedActions(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): ReadonlySet<Action> {
  const before = known.get(operation);
  if (before) return before;
  const walk = new Walk(schema, document, withDefaults(operation, variables));
  walk.through(schema.getRootType(operation.operation)!, operation.selectionSet);
  if (!walk.conditional) known.set(operation, walk.actions);
  return walk.actions;
}

class Walk {
  readonly actions = new Set<Action>();
  conditional = false;
  /** Each is walked through once, however often it is spread: what it selects is the same everywhere. */
  private readonly walked = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    readonly variables: Variables,
  ) {}

  through(parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) if (this.isIncluded(selection)) this.select(parent, selection);
  }

  private select(parent: GraphQLCompositeType, selection: SelectionNode): void {
    switch (selection.kind) {
      case Kind.FIELD: {
        const { name, selectionSet } = selection;
        const owners = isAbstractType(parent) ? this.schema.getPossibleTypes(parent) : [parent];
        for (const owner of owners) {
          const action = PERMISSIONS[`${owner.name}.${name.value}`];
          if (action !== undefined) this.actions.add(action);
        }
        if (!selectionSet) return;
        const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
        const type = field && getNamedType(field.type);
        if (isCompositeType(type)) this.through(type, selectionSet);
        return;
      }
      case Kind.INLINE_FRAGMENT:
        return this.within(selection.typeCondition?.name.value ?? parent.name, selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (this.walked.has(name)) return;
        this.walked.add(name);
        const fragment = this.document.definitions.find(
          (definition): definition is FragmentDefinitionNode =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
        )!;
        return this.within(fragment.typeCondition.name.value, fragment.selectionSet);
      }
    }
  }

  private within(typeName: string, selectionSet: SelectionSetNode): void {
    const type = this.schema.getType(typeName);
    if (isCompositeType(type)) this.through(type, selectionSet);
  }

  /** Left out only by what is certainly so; anything doubtful counts as asked for. */
  private isIncluded({ directives = [] }: SelectionNode): boolean {
    if (directives.length > 0) this.conditional = true;
    return !directives.some(
      directive =>
        (directive.name.value === 'include' && this.condition(directive) === false) ||
        (directive.name.value === 'skip' && this.condition(directive) === true),
    );
  }

  private condition(directive: DirectiveNode): unknown {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return value.value;
    return value?.kind === Kind.VARIABLE ? this.variables[value.name.value] : undefined;
  }
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}
