/** The list's URL state as the variables of its query. */
import { formatDay, type Day } from '@qianqi/shared';
import type { InspectorPageQueryVariables } from '../generated/graphql';
import type { InspectorListParams } from '../paths';
import { soonOf } from './licence';

export function inspectorQuery(params: InspectorListParams, day: Day): InspectorPageQueryVariables {
  const { page, size } = params;
  return {
    ...askedInspectors(params, day),
    today: formatDay(day),
    soon: soonOf(day),
    first: size,
    offset: (page - 1) * size,
  };
}

/** Whom the list holds, whatever the page. */
export function askedInspectors({ q, state, sector }: InspectorListParams, day: Day) {
  const today = formatDay(day);
  return {
    search: q.trim() || null,
    sector,
    active: state !== 'retired',
    licenceValidOn: state === 'expiring' ? today : null,
    licenceExpiredOn: state === 'expiring' ? soonOf(day) : state === 'expired' ? today : null,
  };
}
