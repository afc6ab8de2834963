import type { Day, Grade, Timeline } from '@qianqi/shared';
import { LEVELS } from './timelineLayout';
import type { Extent } from './timelineScale';

interface Props {
  readonly periods: Timeline<Grade>;
  readonly extent: Extent;
  readonly x: (day: Day) => number;
  readonly today: Day;
}

/** The step line itself; what is ahead is dashed. */
export function TimelineSteps({ periods, extent, x, today }: Props) {
  return (
    <>
      {stepsOf(periods, extent, today).map(({ from, to, grade, ahead }) => (
        <line
          key={from}
          className={`timeline-step is-${grade}${ahead ? ' is-ahead' : ''}`}
          x1={x(from)}
          x2={x(to)}
          y1={LEVELS[grade]}
          y2={LEVELS[grade]}
        />
      ))}
      {periods
        .slice(1)
        .map(({ from, value }, index) =>
          from < extent.from || from > extent.to ? null : (
            <line
              key={from}
              className={`timeline-riser${from > today ? ' is-ahead' : ''}`}
              x1={x(from)}
              x2={x(from)}
              y1={LEVELS[periods[index]!.value]}
              y2={LEVELS[value]}
            />
          ),
        )}
    </>
  );
}

/** The runs inside the extent, split at today: what is ahead is drawn as not yet happened. */
function stepsOf(periods: Timeline<Grade>, extent: Extent, today: Day) {
  return periods.flatMap(({ from, until, value }) => {
    const start = Math.max(from, extent.from) as Day;
    const end = Math.min(until ?? extent.to, extent.to) as Day;
    if (start >= end) return [];
    const step = { from: start, to: end, grade: value, ahead: start >= today };
    if (start >= today || end <= today) return [step];
    return [
      { ...step, to: today },
      { ...step, from: today, ahead: true },
    ];
  });
}
