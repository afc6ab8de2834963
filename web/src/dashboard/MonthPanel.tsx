import { formatDay, GRADES, gradeText } from '@qianqi/shared';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { LazyChart } from '../ui/chart/LazyChart';
import { stackedBars } from './chartOptions';
import type { Figures } from './figures';
import { FigureTable } from './FigureTable';
import { GRADE_BARS, gradeOfBar } from './gradeBars';
import { GradeLegend } from './GradeLegend';
import { Panel } from './Panel';
import type { Twin } from './twins';

/** How the grades went, month by month; a day ahead is told from the records of today. */
export function MonthPanel({ figures, twin }: { readonly figures: Figures; readonly twin: Twin }) {
  const { span, links, gradeOn } = figures;
  const navigate = useNavigate();
  const option = useMemo(
    () =>
      stackedBars({
        categories: span.days.map(on => formatDay(on).slice(2, 7)),
        across: false,
        thickness: 36,
        series: GRADE_BARS.map(bar => ({ ...bar, values: span.days.map(on => gradeOn(on, bar.grade)) })),
      }),
    [span, gradeOn],
  );
  return (
    <Panel title="各月等级" note="每月末日（本月为截至日）各等级的企业数。" twin={twin} wide>
      {twin.isTable ? (
        <FigureTable
          caption="各月等级"
          heads={['日期', ...GRADES.map(gradeText)]}
          rows={span.days.map(on => ({
            name: formatDay(on),
            figures: GRADES.map(grade => ({
              count: gradeOn(on, grade),
              to: links.grade(grade, { on }),
              what: `${formatDay(on)} ${grade} 级企业`,
            })),
          }))}
        />
      ) : (
        <>
          <GradeLegend />
          <LazyChart
            label={`各月 A、B、C 级企业数的柱图，自 ${formatDay(span.days[0]!)} 至 ${formatDay(span.asOf)}；数字见表格`}
            height={248}
            option={option}
            onPress={({ series, index }) =>
              void navigate(links.grade(gradeOfBar(series), { on: span.days[index]! }))
            }
          />
        </>
      )}
    </Panel>
  );
}
