import { addDays, formatDay, type Day, type Grade, type Span, type Timeline } from '@qianqi/shared';
import { DataTable } from '../../ui/DataTable';
import { GradeTag } from '../GradeTag';

interface Props {
  readonly periods: Timeline<Grade>;
  readonly asOf: Day;
  readonly today: Day;
  readonly onMove: (day: Day) => void;
}

/** The timeline's twin: the same periods as a table, latest first. */
export function GradePeriodTable({ periods, asOf, today, onMove }: Props) {
  return (
    <DataTable
      caption="等级时段"
      rows={periods.toReversed()}
      rowKey={({ from }) => String(from)}
      rowClass={period => (holds(period, asOf) ? 'is-marked' : '')}
      columns={[
        { name: 'grade', title: '等级', cell: ({ value }) => <GradeTag grade={value} withList /> },
        {
          name: 'from',
          title: '起',
          cell: ({ from }) => (
            <button type="button" className="link days" onClick={() => onMove(from)}>
              {formatDay(from)}
            </button>
          ),
        },
        {
          name: 'to',
          title: '止（含当日）',
          cell: ({ until }) => (
            <span className="days">{until === null ? '—' : formatDay(addDays(until, -1))}</span>
          ),
        },
        { name: 'days', title: '天数', cell: ({ from, until }) => (until === null ? '—' : until - from) },
        { name: 'remark', title: '说明', cell: period => remarkOn(period, today) },
      ]}
    />
  );
}

function holds({ from, until }: Span<Grade>, day: Day): boolean {
  return from <= day && (until === null || day < until);
}

function remarkOn(period: Span<Grade>, today: Day): string {
  if (period.from > today) return '将来（若无新记录）';
  return holds(period, today) ? '现在' : '';
}
