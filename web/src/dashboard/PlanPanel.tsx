import { divisionName, formatDay, TASK_STANDING_LABELS, TASK_STANDINGS } from '@qianqi/shared';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { LazyChart } from '../ui/chart/LazyChart';
import { stackedBars } from './chartOptions';
import type { Figures } from './figures';
import { Figure } from './Figure';
import { FigureTable } from './FigureTable';
import { Panel } from './Panel';
import { PLAN_BARS } from './planBars';
import type { Twin } from './twins';

const COUNTS = { KEPT: 'kept', DONE: 'done', PENDING: 'pending', OVERDUE: 'overdue' } as const;

/** Plan against done, township by township. */
export function PlanPanel({ figures, twin }: { readonly figures: Figures; readonly twin: Twin }) {
  const { counted, span, links } = figures;
  const navigate = useNavigate();
  const rows = counted.taskProgress;
  const option = useMemo(
    () =>
      stackedBars({
        categories: rows.map(({ divisionCode }) => divisionName(divisionCode)),
        across: true,
        thickness: 14,
        series: PLAN_BARS.map(bar => ({ ...bar, values: rows.map(row => row[COUNTS[bar.standing]]) })),
      }),
    [rows],
  );
  const row = (name: string, code: string | null, countOf: (standing: keyof typeof COUNTS) => number) => ({
    name,
    figures: TASK_STANDINGS.map(standing => ({
      count: countOf(standing),
      to: links.tasks(code, standing),
      what: `${name}${TASK_STANDING_LABELS[standing]}任务`,
    })),
  });
  const total = (standing: keyof typeof COUNTS) =>
    rows.reduce((sum, each) => sum + each[COUNTS[standing]], 0);
  const foot = row('合计', null, total);
  return (
    <Panel
      title="计划与完成"
      note={`截止日在 ${formatDay(span.dueFrom)} 至 ${formatDay(span.dueTo)} 的监管任务，以截至日的进度为准。`}
      twin={twin}
    >
      {rows.length === 0 ? (
        <p className="dash-panel-empty">这段时间没有应办的任务。</p>
      ) : twin.isTable ? (
        <FigureTable
          caption="计划与完成"
          heads={['苏木乡镇', ...TASK_STANDINGS.map(standing => TASK_STANDING_LABELS[standing])]}
          rows={rows.map(each =>
            row(divisionName(each.divisionCode), each.divisionCode, standing => each[COUNTS[standing]]),
          )}
          foot={foot}
        />
      ) : (
        <>
          <ul className="legend" aria-label="图例">
            {PLAN_BARS.map(({ standing, swatch }) => (
              <li key={standing}>
                <span className={`swatch ${swatch}`} aria-hidden="true" />
                {TASK_STANDING_LABELS[standing]}{' '}
                <Figure
                  count={total(standing)}
                  to={links.tasks(null, standing)}
                  what={`${TASK_STANDING_LABELS[standing]}任务`}
                />
              </li>
            ))}
          </ul>
          <LazyChart
            label="各苏木乡镇已完成、未到期、逾期未办任务数的条图；数字见表格"
            height={40 + rows.length * 22}
            option={option}
            onPress={({ series, index }) =>
              void navigate(
                links.tasks(
                  rows[index]!.divisionCode,
                  PLAN_BARS.find(({ name }) => name === series)!.standing,
                ),
              )
            }
          />
        </>
      )}
    </Panel>
  );
}
