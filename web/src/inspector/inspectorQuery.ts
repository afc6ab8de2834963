/** The list's URL state as the variables of its query. */
import { formatDay, type Day } from '@qianqi/shared';
import type { InspectorPageQueryVariables } from '../generated/graphql';
import type { InspectorListParams } from '../paths';
import { soonOf } from './licence';

export function inspectorQuery(
  { q, state, sector, page, size }: InspectorListParams,
  day: Day,
): InspectorPageQueryVariables {
  const today = formatDay(day);
  const soon = soonOf(day);
  return {
    search: q.trim() || null,
    sector,
    active: state !== 'retired',
    licenceValidOn: state === 'expiring' ? today : null,
    licenceExpiredOn: state === 'expiring' ? soon : state === 'expired' ? today : null,
    today,
    soon,
    first: size,
    offset: (page - 1) * size,
  };
}
