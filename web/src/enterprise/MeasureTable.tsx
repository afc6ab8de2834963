import { addDays, formatDay, gradeText, GROUND_LABELS, MEASURE_LABELS, measuresOn } from '@qianqi/shared';
import { useAsOf } from '../domain/creditFile/AsOf';
import { DataTable } from '../ui/DataTable';
import { Message } from '../ui/States';

/** What the grade of the day brings with it, with its article. */
export function MeasureTable() {
  const { known, history, day, assessment } = useAsOf();
  const measures = known ? measuresOn(history, known, day) : [];
  if (measures.length === 0)
    return (
      <Message title="没有监管措施">
        <p>这一天尚未纳入信用管理。</p>
      </Message>
    );
  return (
    <>
      <p className="tab-note">
        {formatDay(day)}，{gradeText(assessment?.grade ?? null)}
      </p>
      <DataTable
        caption="监管措施"
        rows={measures}
        rowKey={({ kind }) => kind}
        columns={[
          { name: 'measure', title: '措施', cell: ({ kind }) => MEASURE_LABELS[kind] },
          { name: 'article', title: '依据', cell: ({ article }) => article },
          {
            name: 'grounds',
            title: '情形',
            cell: ({ grounds }) => grounds.map(ground => GROUND_LABELS[ground]).join('、') || '等级本身',
          },
          {
            name: 'since',
            title: '起止',
            cell: ({ since, until }) => (
              <span className="days">
                {formatDay(since)} 起{until === null ? '' : `，至 ${formatDay(addDays(until, -1))}`}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}
