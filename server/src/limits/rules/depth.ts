import { Kind, type ASTVisitor, type ValidationContext } from 'graphql';
import { LIMITS } from '../limits.js';
import { bounded, measureOf, type Measure } from './measure.js';

/** `ofType` adds nothing: of introspection's types it only writes one out. */
export const depthMeasure: Measure = {
  of: (selection, inside) =>
    selection.kind === Kind.FIELD && selection.name.value !== 'ofType' ? inside + 1 : inside,
  together: Math.max,
};

/** Fields within fields. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const message = (found: number, limit: number) =>
    `查询嵌套 ${found} 层，超过 ${limit} 层的上限，请拆成几次查询`;
  const bound = { code: 'DOCUMENT_TOO_DEEP', limit: LIMITS.depth, message } as const;
  return bounded(context, bound, measureOf(context, depthMeasure));
}
