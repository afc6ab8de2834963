/** The dashboard's URL state as the days it speaks of, and as the variables of its query. */
import { addDays, addMonths, civilOf, dayOf, formatDay, quarterOf, type Day } from '@qianqi/shared';
import type { DashboardQueryVariables } from '../generated/graphql';
import type { DashboardParams } from '../paths';

export interface Span {
  readonly asOf: Day;
  /** The last day of each month, oldest first; of the month of `asOf`, that day. */
  readonly days: readonly Day[];
  /** Compared with it. */
  readonly since: Day;
  /** The tasks looked at fall due from the first of the months to the end of the quarter of `asOf`. */
  readonly dueFrom: Day;
  readonly dueTo: Day;
}

export function spanOf({ asOf: chosen, months, since }: DashboardParams, today: Day): Span {
  const asOf = chosen ?? today;
  const { year, month } = civilOf(asOf);
  const first = dayOf(year, month, 1);
  const ends = Array.from({ length: months - 1 }, (_, index) =>
    addDays(addMonths(first, index - months + 2), -1),
  );
  return {
    asOf,
    days: [...ends, asOf],
    since: since !== null && since < asOf ? since : addMonths(asOf, -months),
    dueFrom: addMonths(first, 1 - months),
    dueTo: quarterOf(asOf).to,
  };
}

export function dashboardQuery(params: DashboardParams, today: Day): DashboardQueryVariables {
  const { asOf, division, sector, stale } = params;
  const { days, since, dueFrom, dueTo } = spanOf(params, today);
  return {
    asOf: asOf === null ? null : formatDay(asOf),
    where: {
      ...(division.length > 0 && { divisionCode: { in: [...division] } }),
      ...(sector.length > 0 && { sector: { in: [...sector] } }),
    },
    days: [...new Set([...days, since])].sort((a, b) => a - b).map(formatDay),
    since: formatDay(since),
    dueFrom: formatDay(dueFrom),
    dueTo: formatDay(dueTo),
    staleMonths: stale,
  };
}
