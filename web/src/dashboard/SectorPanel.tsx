import { GRADES, gradeText, SECTOR_LABELS, SECTORS } from '@qianqi/shared';
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

export function SectorPanel({ figures, twin }: { readonly figures: Figures; readonly twin: Twin }) {
  const { links, sectorGrade, counted } = figures;
  const navigate = useNavigate();
  const sectors = useMemo(
    () => SECTORS.filter(sector => counted.sectorGrades.some(row => row.sector === sector && row.grade)),
    [counted],
  );
  const option = useMemo(
    () =>
      stackedBars({
        categories: sectors.map(sector => SECTOR_LABELS[sector]),
        across: true,
        thickness: 20,
        series: GRADE_BARS.map(bar => ({
          ...bar,
          values: sectors.map(sector => sectorGrade(sector, bar.grade)),
        })),
      }),
    [sectors, sectorGrade],
  );
  return (
    <Panel title="行业与等级" note="截至日各行业、各等级的企业数。" twin={twin}>
      {twin.isTable ? (
        <FigureTable
          caption="行业与等级"
          heads={['行业', ...GRADES.map(gradeText)]}
          rows={sectors.map(sector => ({
            name: SECTOR_LABELS[sector],
            figures: GRADES.map(grade => ({
              count: sectorGrade(sector, grade),
              to: links.grade(grade, { sector }),
              what: `${SECTOR_LABELS[sector]} ${grade} 级企业`,
            })),
          }))}
        />
      ) : (
        <>
          <GradeLegend />
          <LazyChart
            label="各行业 A、B、C 级企业数的条图；数字见表格"
            height={32 + sectors.length * 40}
            option={option}
            onPress={({ series, index }) =>
              void navigate(links.grade(gradeOfBar(series), { sector: sectors[index]! }))
            }
          />
        </>
      )}
    </Panel>
  );
}
