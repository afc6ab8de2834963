import { TASK_STANDING_LABELS, type TaskStanding } from '@qianqi/shared';
import type { BarSeries } from './chartOptions';

type PlanBar = Omit<BarSeries, 'values'> & {
  readonly standing: Exclude<TaskStanding, 'KEPT'>;
  readonly swatch: string;
};

/** What is done stands at the foot. */
export const PLAN_BARS: readonly PlanBar[] = [
  { standing: 'DONE', name: TASK_STANDING_LABELS.DONE, colour: '--chart-a', swatch: 'fill-A' },
  { standing: 'PENDING', name: TASK_STANDING_LABELS.PENDING, colour: '--chart-none', swatch: 'fill-none' },
  {
    standing: 'OVERDUE',
    name: TASK_STANDING_LABELS.OVERDUE,
    colour: '--chart-red',
    striped: true,
    swatch: 'fill-late',
  },
];
