import type { ASTVisitor, ValidationContext } from 'graphql';
import { LIMITS } from '../limits.js';
import { bounded, measureOf, sum, type Measure } from './measure.js';

export const selectionMeasure: Measure = { of: (_, inside) => inside + 1, together: sum };

/** Fields, spreads and inline fragments as unfolded. Also keeps validation short, which compares fields pair by pair. */
export function selectionsRule(context: ValidationContext): ASTVisitor {
  const message = (found: number, limit: number) =>
    `查询展开后选择了 ${found} 项，最多 ${limit} 项，请减少字段`;
  const bound = { code: 'TOO_MANY_SELECTIONS', limit: LIMITS.selections, message } as const;
  return bounded(context, bound, measureOf(context, selectionMeasure));
}
