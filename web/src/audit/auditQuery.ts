/** The list's URL state as the variables of its query. */
import { addDays, formatDay, type Day } from '@qianqi/shared';
import type { AuditPageQueryVariables } from '../generated/graphql';
import type { AuditParams } from '../paths';

const ROWS = 50;

export function auditQuery({
  who,
  actor,
  action,
  outcome,
  object,
  address,
  from,
  to,
  after,
}: AuditParams): AuditPageQueryVariables {
  return {
    where: {
      username: who.trim() || null,
      actorKind: actor,
      actions: action === '' ? null : action.split(','),
      outcomes: outcome.length === 0 ? null : [...outcome],
      objectId: object.trim() || null,
      address: address.trim() || null,
      from: from && midnight(from),
      until: to && midnight(addDays(to, 1)),
    },
    first: ROWS,
    after: after || null,
  };
}

/** When the day begins in Shanghai. */
function midnight(day: Day): string {
  return `${formatDay(day)}T00:00:00+08:00`;
}
