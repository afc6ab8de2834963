/** Nothing is deprecated without a day, and nobody is given less than a quarter to follow. */
import { buildSchema } from 'graphql';
import { addDays, formatDay } from '@qianqi/shared';
import { servedUntil } from './deprecation.js';
import { elementsOf, type Rule } from './review.js';

const SHORTEST_NOTICE_IN_DAYS = 90;

export const deprecationRule: Rule = ({ schema, released, today }) => {
  const promised = new Map(
    elementsOf(buildSchema(released, { assumeValid: true })).map(({ at, of }) => [at, reasonOf(of)]),
  );
  return elementsOf(schema).flatMap(({ at, of }) => {
    const reason = reasonOf(of);
    if (reason === null) return [];
    const until = servedUntil(reason);
    if (until === null || !/\p{Script=Han}/u.test(reason))
      return [{ at, message: 'is deprecated: its reason should say “until 2027-06-01”, in Chinese too.' }];
    const before = promised.get(at);
    // Before its first release nobody can have been told.
    if (before === undefined) return [];
    const earliest = before === null ? addDays(today, SHORTEST_NOTICE_IN_DAYS) : servedUntil(before);
    if (earliest === null || until >= earliest) return [];
    return [{ at, message: `is deprecated and should be served until ${formatDay(earliest)} at least.` }];
  });
};

function reasonOf(element: object): string | null {
  return 'deprecationReason' in element ? ((element.deprecationReason as string | null) ?? null) : null;
}
