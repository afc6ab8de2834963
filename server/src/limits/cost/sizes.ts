import type { FieldNode } from 'graphql';
import { valueOf, type Asked } from '../asked.js';
import { DEFAULT_PAGE } from '../limits.js';

/** A number that a field's cost hangs on and that its arguments say: how many. */
export interface Size {
  readonly node: FieldNode;
  /** Of a list in the input, `input.penalties`; null for the field's page. */
  readonly path: string | null;
}

export function sizeOf(question: Asked, { node, path }: Size): number {
  return path === null ? pageOf(question, node) : lengthAt(question, node, path);
}

function pageOf(question: Asked, node: FieldNode): number {
  const argument = node.arguments?.find(each => each.name.value === 'first');
  const first = argument ? valueOf(question, argument.value) : null;
  return typeof first === 'number' ? first : DEFAULT_PAGE;
}

function lengthAt(question: Asked, node: FieldNode, path: string): number {
  const [name, ...keys] = path.split('.');
  const argument = node.arguments?.find(each => each.name.value === name);
  let value: unknown = argument ? valueOf(question, argument.value) : undefined;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value.length : value == null ? 0 : 1;
}
