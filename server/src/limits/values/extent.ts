import { Kind, type ValueNode } from 'graphql';
import type { Asked } from '../asked.js';

/** How large a value is: levels of lists and objects, and elements of the longest list anywhere in it. */
export interface Extent {
  readonly height: number;
  readonly longest: number;
}

const FLAT: Extent = { height: 0, longest: 0 };
/** Told for anything higher, so that no recursion goes further. */
const HIGHEST = 20;

/** How large what is written as arguments is. Each variable is gone through once, in however many places it stands. */
export function extents({ variables }: Asked): (node: ValueNode) => Extent {
  const known = new Map<string, Extent>();
  const ofVariable = (name: string): Extent => {
    const extent = known.get(name) ?? ofValue(variables[name], 0);
    known.set(name, extent);
    return extent;
  };
  const ofNode = (node: ValueNode): Extent => {
    if (node.kind === Kind.VARIABLE) return ofVariable(node.name.value);
    if (node.kind === Kind.LIST) return around(node.values.map(ofNode), node.values.length);
    return node.kind === Kind.OBJECT
      ? around(
          node.fields.map(({ value }) => ofNode(value)),
          0,
        )
      : FLAT;
  };
  return ofNode;
}

function around(inside: readonly Extent[], length: number): Extent {
  let height = 0;
  let longest = length;
  for (const each of inside) {
    height = Math.max(height, each.height);
    longest = Math.max(longest, each.longest);
  }
  return { height: height + 1, longest };
}

function ofValue(value: unknown, above: number): Extent {
  if (typeof value !== 'object' || value === null) return FLAT;
  if (above === HIGHEST) return { height: Number.POSITIVE_INFINITY, longest: 0 };
  let height = 0;
  let longest = Array.isArray(value) ? value.length : 0;
  for (const key in value) {
    const inside = ofValue((value as Record<string, unknown>)[key], above + 1);
    if (inside.height > height) height = inside.height;
    if (inside.longest > longest) longest = inside.longest;
  }
  return { height: height + 1, longest };
}
