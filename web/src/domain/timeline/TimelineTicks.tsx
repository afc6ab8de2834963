import { EVENT_KIND_LABELS, formatDay, type CreditEvent, type Day } from '@qianqi/shared';
import { laneOf } from './timelineLayout';
import type { Extent } from './timelineScale';

interface Props {
  readonly events: readonly CreditEvent[];
  readonly extent: Extent;
  readonly x: (day: Day) => number;
}

/** Half the height of a tick. */
const REACH = 5;

/** What happened, each in the lane of its kind; the voided are faint. */
export function TimelineTicks({ events, extent, x }: Props) {
  return events
    .filter(({ on }) => on >= extent.from && on <= extent.to)
    .map(({ id, kind, on, voidedAt }) => (
      <line
        key={id}
        className={`timeline-tick is-${kind}${voidedAt === null ? '' : ' is-voided'}`}
        x1={x(on)}
        x2={x(on)}
        y1={laneOf(kind) - REACH}
        y2={laneOf(kind) + REACH}
      >
        <title>{`${formatDay(on)} ${EVENT_KIND_LABELS[kind]}`}</title>
      </line>
    ));
}
