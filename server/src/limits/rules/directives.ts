import { Kind, type ASTVisitor, type ValidationContext } from 'graphql';
import { LIMITS } from '../limits.js';
import { bounded, measureOf, sum, type Measure } from './measure.js';

const directiveMeasure: Measure = {
  of: ({ directives = [] }, inside) => directives.length + inside,
  together: sum,
};

/** Directives as unfolded, those on the operation and its variables too. */
export function directivesRule(context: ValidationContext): ASTVisitor {
  const message = (found: number, limit: number) => `查询使用了 ${found} 个指令，最多 ${limit} 个`;
  const bound = { code: 'TOO_MANY_DIRECTIVES', limit: LIMITS.directives, message } as const;
  const inside = measureOf(context, directiveMeasure);
  return bounded(context, bound, definition => {
    const variables =
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
    const own = [definition, ...variables].map(({ directives = [] }) => directives.length);
    return own.reduce(sum, inside(definition));
  });
}
