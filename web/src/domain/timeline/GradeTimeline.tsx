import {
  addDays,
  formatDay,
  gradeText,
  valueOn,
  type CreditEvent,
  type Day,
  type Grade,
  type Timeline,
} from '@qianqi/shared';
import type { PointerEvent } from 'react';
import { useFocusKeys } from '../../ui/keys/useFocusKeys';
import { useMeasuredWidth } from '../../ui/useMeasuredWidth';
import { TimelineGround } from './TimelineGround';
import { AXIS, HEIGHT, LEFT, LEVELS, RIGHT } from './timelineLayout';
import { addMonths, dayUnder, extentOf, scaleOver } from './timelineScale';
import { TimelineSteps } from './TimelineSteps';
import { TimelineTicks } from './TimelineTicks';

interface Props {
  readonly periods: Timeline<Grade>;
  readonly events: readonly CreditEvent[];
  readonly asOf: Day;
  readonly today: Day;
  readonly onMove: (day: Day) => void;
}

/**
 * The grade as a step line through three years and into the known future. The whole drawing is one slider: the arrow keys
 * move the day looked at by a day, with Shift by a month.
 */
export function GradeTimeline({ periods, events, asOf, today, onMove }: Props) {
  const [frame, width] = useMeasuredWidth<HTMLDivElement>(900);
  const extent = extentOf(periods, today);
  const right = width - RIGHT;
  const x = scaleOver(extent, LEFT, right);
  const clamp = (day: Day) => Math.min(Math.max(day, extent.from), extent.to) as Day;
  const grade = valueOn(periods, asOf) ?? null;
  const cursor = x(clamp(asOf));

  const go = (day: Day) => () => onMove(clamp(day));
  const onKeyDown = useFocusKeys('等级时间线', [
    { keys: ['ArrowRight', 'ArrowUp'], label: '后一天', run: go(addDays(asOf, 1)) },
    { keys: ['ArrowLeft', 'ArrowDown'], label: '前一天', run: go(addDays(asOf, -1)) },
    { keys: ['Shift+ArrowRight', 'Shift+ArrowUp'], label: '后一个月', run: go(addMonths(asOf, 1)) },
    { keys: ['Shift+ArrowLeft', 'Shift+ArrowDown'], label: '前一个月', run: go(addMonths(asOf, -1)) },
    { keys: ['Home'], label: '最早的一天', run: go(extent.from) },
    { keys: ['End'], label: '最后的一天', run: go(extent.to) },
  ]);
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onMove(dayUnder(extent, LEFT, right, event.clientX - box.left));
  };

  return (
    <div
      ref={frame}
      className="timeline"
      role="slider"
      tabIndex={0}
      aria-label="等级时间线上的查看日"
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={asOf}
      aria-valuetext={`${formatDay(asOf)}，${gradeText(grade)}`}
      onKeyDown={onKeyDown}
    >
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden="true"
        onPointerDown={event => {
          event.currentTarget.setPointerCapture?.(event.pointerId);
          point(event);
        }}
        onPointerMove={event => event.buttons === 1 && point(event)}
      >
        <TimelineGround extent={extent} x={x} right={right} today={today} />
        <TimelineSteps periods={periods} extent={extent} x={x} today={today} />
        <TimelineTicks events={events} extent={extent} x={x} />
        <line className="timeline-cursor" x1={cursor} x2={cursor} y1={4} y2={AXIS} />
        <circle className="timeline-handle" cx={cursor} cy={grade === null ? AXIS : LEVELS[grade]} r={6} />
      </svg>
    </div>
  );
}
