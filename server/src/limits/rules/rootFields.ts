import { Kind, type ASTVisitor, type ValidationContext } from 'graphql';
import { LIMITS } from '../limits.js';
import { bounded, measureOf, sum, type Measure } from './measure.js';

const rootMeasure: Measure = {
  of: (selection, inside) => (selection.kind === Kind.FIELD ? 1 : inside),
  together: sum,
};

/** Fields of an operation itself, also those that come by fragments. What a fragment has of its own is no root. */
export function rootFieldsRule(context: ValidationContext): ASTVisitor {
  const message = (found: number, limit: number) => `一次请求查询 ${found} 个顶层字段，最多 ${limit} 个`;
  const bound = { code: 'TOO_MANY_ROOT_FIELDS', limit: LIMITS.rootFields, message } as const;
  const fields = measureOf(context, rootMeasure);
  return bounded(context, bound, definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? fields(definition) : 0,
  );
}
