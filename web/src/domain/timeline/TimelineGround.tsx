import { GRADE_MARKS, GRADES, type Day } from '@qianqi/shared';
import { AXIS, LANES, LEFT, LEVELS, TOP } from './timelineLayout';
import { quarterStarts, type Extent } from './timelineScale';

interface Props {
  readonly extent: Extent;
  readonly x: (day: Day) => number;
  readonly right: number;
  readonly today: Day;
}

/** What lies behind the line: the levels of the grades, the lanes of the kinds, years and quarters, the future. */
export function TimelineGround({ extent, x, right, today }: Props) {
  const future = x(today);
  return (
    <>
      <rect
        className="timeline-future"
        x={future}
        y={TOP}
        width={Math.max(0, right - future)}
        height={AXIS - TOP}
      />
      {GRADES.map(grade => (
        <g key={grade}>
          <line className="timeline-level" x1={LEFT} x2={right} y1={LEVELS[grade]} y2={LEVELS[grade]} />
          <text className={`timeline-grade is-${grade}`} x={2} y={LEVELS[grade] + 5}>
            {GRADE_MARKS[grade]}
            {grade}
          </text>
        </g>
      ))}
      {LANES.map(({ label, y }) => (
        <g key={label}>
          <line className="timeline-level" x1={LEFT} x2={right} y1={y} y2={y} />
          <text className="timeline-label" x={2} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {quarterStarts(extent).map(({ day, year }) => (
        <g key={day}>
          <line
            className={year === null ? 'timeline-quarter' : 'timeline-year'}
            x1={x(day)}
            x2={x(day)}
            y1={year === null ? AXIS - 5 : TOP}
            y2={AXIS}
          />
          {year !== null && (
            <text className="timeline-label" x={x(day) + 4} y={AXIS + 13}>
              {year}
            </text>
          )}
        </g>
      ))}
      <line className="timeline-axis" x1={LEFT} x2={right} y1={AXIS} y2={AXIS} />
      <line className="timeline-today" x1={future} x2={future} y1={TOP} y2={AXIS} />
      <text className="timeline-label is-today" x={future + 4} y={TOP + 10}>
        今天
      </text>
    </>
  );
}
