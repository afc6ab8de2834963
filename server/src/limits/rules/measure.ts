/**
 * Measures a document's definitions through their fragments. Each fragment is measured once however often it is spread, so
 * that a small document which unfolds into billions of fields is refused in the time it takes to read it.
 */
import {
  Kind,
  type ValidationContext,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type FragmentSpreadNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitError, type LimitCode } from '../limitError.js';

export interface Measure {
  /** Of one selection, given what is inside it: the fragment's own for a spread. */
  of(selection: FieldNode | FragmentSpreadNode | InlineFragmentNode, inside: number): number;
  /** Of selections side by side. */
  together(one: number, other: number): number;
}

export const sum = (one: number, other: number): number => one + other;

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/** Beyond any limit, and far enough from infinity to go on reckoning with. */
const SATURATED = 1e9;

/** How to measure one definition of the document that is being validated. */
export function measureOf(
  context: Pick<ValidationContext, 'getFragment'>,
  measure: Measure,
): (definition: Definition) => number {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const already = known.get(name);
    if (already !== undefined) return already;
    // Inside itself a fragment counts for nothing: validation refuses such a circle later, this only has to end.
    known.set(name, 0);
    const fragment = context.getFragment(name);
    const size = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, size);
    return size;
  };
  const insideOf = (selection: FieldNode | FragmentSpreadNode | InlineFragmentNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet ? ofSet(selection.selectionSet) : 0;
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce(
      (all, each) => Math.min(measure.together(all, measure.of(each, insideOf(each))), SATURATED),
      0,
    );
  return definition => ofSet(definition.selectionSet);
}

export interface Bound {
  readonly code: LimitCode;
  readonly limit: number;
  /** For people. */
  readonly message: (found: number, limit: number) => string;
}

/**
 * A rule that holds each operation, and each fragment by itself, to a bound: an unused fragment is validated like any
 * other and must not be larger either.
 */
export function bounded(
  context: ValidationContext,
  bound: Bound,
  size: (definition: Definition) => number,
): ASTVisitor {
  const check = (definition: Definition): false => {
    const found = size(definition);
    const { code, limit, message } = bound;
    if (found > limit)
      context.reportError(limitError(message(found, limit), { code, found, limit }, [definition]));
    return false;
  };
  return { OperationDefinition: check, FragmentDefinition: check };
}
