import { getDirectiveValues, GraphQLDeprecatedDirective, type GraphQLSchema } from 'graphql';
import type { Day } from '@qianqi/shared';
import { withoutElements } from '../api/withoutElements.js';
import { servedUntil } from './deprecation.js';

/** What of a released schema is still owed on a day: all but what was deprecated until an earlier one. */
export function servedNow(released: string, today: Day): GraphQLSchema {
  return withoutElements(released, part => {
    const reason = getDirectiveValues(GraphQLDeprecatedDirective, part)?.['reason'];
    const until = typeof reason === 'string' ? servedUntil(reason) : null;
    return until !== null && until < today;
  });
}
