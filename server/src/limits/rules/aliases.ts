import { Kind, type ASTVisitor, type ValidationContext } from 'graphql';
import { LIMITS } from '../limits.js';
import { bounded, measureOf, sum, type Measure } from './measure.js';

export const aliasMeasure: Measure = {
  of: (selection, inside) => (selection.kind === Kind.FIELD && selection.alias ? inside + 1 : inside),
  together: sum,
};

/** Fields under another name, `__typename` among them: by aliases one field is asked for many times. */
export function aliasesRule(context: ValidationContext): ASTVisitor {
  const message = (found: number, limit: number) => `查询使用了 ${found} 个别名，最多 ${limit} 个`;
  const bound = { code: 'TOO_MANY_ALIASES', limit: LIMITS.aliases, message } as const;
  return bounded(context, bound, measureOf(context, aliasMeasure));
}
