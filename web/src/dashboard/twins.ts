import { DASHBOARD_CHARTS, type DashboardParams, type dashboardParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';

export interface Twin {
  readonly isTable: boolean;
  readonly toggle: () => void;
}

export type Twins = Readonly<Record<(typeof DASHBOARD_CHARTS)[number], Twin>>;

/** Which charts are shown as tables stands in the URL. */
export function twinsOf({ tables }: DashboardParams, change: ChangeParams<typeof dashboardParams>): Twins {
  const twin = (chart: (typeof DASHBOARD_CHARTS)[number]): Twin => {
    const isTable = tables.includes(chart);
    const next = DASHBOARD_CHARTS.filter(each => (each === chart ? !isTable : tables.includes(each)));
    return { isTable, toggle: () => change({ tables: next }, 'replace') };
  };
  return { months: twin('months'), sectors: twin('sectors'), plan: twin('plan') };
}
